package io.standpoint.entity.title;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Builds an index from a dictionary of surface forms: gzipped UTF-8 lines of a surface form, a title and a share, parted by
 * tabs, the lines of one title next to each other. Lines that are headings of Wikipedia's own pages are left out.
 */
final class TitleIndexBuilder {

    /** In megabytes; more is not faster. */
    private static final int BUFFER = 48;

    private static final int LONGEST = 120;
    private static final Pattern TAB = Pattern.compile("\t");
    /** Titles of web pages about the article, and numbered headings of its sections. */
    private static final Pattern PAGE = Pattern.compile("Wikipedia|wikipedia\\.org|^\\d+(?:\\.\\d+)+ \\p{Lu}");

    private final IndexWriter writer;
    private String title = "";
    private Document document = new Document();
    private long lines;

    private TitleIndexBuilder(IndexWriter writer) {
        this.writer = writer;
    }

    /**
     * Builds.
     *
     * @param dictionary gzipped
     * @param folder     to build in, empty
     * @throws IOException if the dictionary cannot be read, a line has not three columns, or the disk is full
     */
    static void build(InputStream dictionary, Path folder) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER)
                .setUseCompoundFile(false);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(dictionary, 1 << 16), StandardCharsets.UTF_8),
                        1 << 16)) {
            TitleIndexBuilder builder = new TitleIndexBuilder(writer);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                builder.add(line);
            }
            builder.endTitle();
            writer.forceMerge(1);
        }
    }

    private void add(String line) throws IOException {
        String[] columns = TAB.split(line, -1);
        if (columns.length != 3) {
            throw new IOException(
                    "line " + (lines + 1) + " of the dictionary has " + columns.length + " columns, not 3");
        }
        if (!columns[1].equals(title)) {
            endTitle();
            title = columns[1];
        }
        if (columns[0].length() <= LONGEST && !PAGE.matcher(columns[0]).find()) {
            document.add(new FeatureField(TitleIndex.SURFACE, columns[0], Float.parseFloat(columns[2])));
        }
        lines++;
    }

    private void endTitle() throws IOException {
        if (document.getFields().isEmpty()) {
            return;
        }
        document.add(new BinaryDocValuesField(TitleIndex.TITLE, new BytesRef(title)));
        writer.addDocument(document);
        document = new Document();
    }
}
