package io.standpoint.entity.title;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The index on disk, memory-mapped: a Lucene index with one document a title, whose surface forms are features with the
 * share as their weight.
 */
public final class TitleIndex implements Titles, AutoCloseable {

    static final String SURFACE = "surface";
    static final String TITLE = "title";

    private final DirectoryReader reader;

    private TitleIndex(DirectoryReader reader) {
        this.reader = reader;
    }

    /**
     * Opens an index that {@link TitleIndexBuilder} has built.
     *
     * @throws IOException if there is none, or it is damaged
     */
    public static TitleIndex open(Path folder) throws IOException {
        return new TitleIndex(DirectoryReader.open(new MMapDirectory(folder)));
    }

    @Override
    public Optional<Sense> sense(String surface) {
        Sense best = null;
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum postings = leaf.reader().postings(new Term(SURFACE, surface), PostingsEnum.NONE);
                while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    Sense sense =
                            new Sense(title(leaf.reader(), postings.docID()), share(leaf, surface, postings.docID()));
                    best = best == null || sense.share() > best.share() ? sense : best;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index of Wikipedia titles cannot be read", e);
        }
        return Optional.ofNullable(best);
    }

    @Override
    public void surfaces(String from, String to, Consumer<String> each) {
        BytesRef end = new BytesRef(to);
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                TermsEnum terms = leaf.reader().terms(SURFACE).iterator();
                boolean more = terms.seekCeil(new BytesRef(from)) != TermsEnum.SeekStatus.END;
                for (BytesRef term = more ? terms.term() : null;
                        term != null && term.compareTo(end) < 0;
                        term = terms.next()) {
                    each.accept(term.utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The index of Wikipedia titles cannot be read", e);
        }
    }

    /** How many titles there are. */
    public int size() {
        return reader.numDocs();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static String title(LeafReader leaf, int document) throws IOException {
        BinaryDocValues titles = leaf.getBinaryDocValues(TITLE);
        if (titles == null || !titles.advanceExact(document)) {
            throw new IOException("a surface form without a title");
        }
        return titles.binaryValue().utf8ToString();
    }

    /** Features keep nine binary digits of a weight, cut off. */
    private static float share(LeafReaderContext leaf, String surface, int document) throws IOException {
        DoubleValues weights = FeatureField.newDoubleValues(SURFACE, surface).getValues(leaf, null);
        return weights.advanceExact(document) ? (float) weights.doubleValue() : 0;
    }
}
