package io.standpoint.entity.title;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in which the index of Wikipedia titles is kept, so that it is built but once. An index appears there whole or not
 * at all, so that several programs may share the folder, and one that is stopped while building leaves nothing that another
 * would take for an index.
 */
public final class TitleCache {

    /** Raised whenever {@link TitleIndexBuilder} would write otherwise. */
    private static final int LAYOUT = 1;

    private static final String DICTIONARY = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";

    private final Path folder;
    private final String resource;

    /** Watches a build. */
    public interface Progress {

        /**
         * A build begins, since this is the first use of the folder.
         *
         * @param dictionary what the index is built from; to be read to its end and closed
         * @param bytes      how long it is
         * @return what to read instead
         */
        InputStream begin(InputStream dictionary, long bytes);
    }

    /** A cache in a folder, which need not exist. */
    public TitleCache(Path folder) {
        this(folder, DICTIONARY);
    }

    /** The same of another dictionary, by its place on the class path. */
    TitleCache(Path folder, String dictionary) {
        this.folder = folder;
        this.resource = dictionary;
    }

    /**
     * Opens the index, after building it if need be, which takes about a minute and 400 MB of disk.
     *
     * @throws TitleCacheException if the folder cannot be written or the index cannot be read; the message names it
     */
    public TitleIndex open(Progress progress) throws TitleCacheException {
        try {
            URLConnection dictionary = dictionary().openConnection();
            Path index = folder.resolve("titles-" + LAYOUT + "-" + dictionary.getContentLengthLong());
            if (!Files.exists(index)) {
                build(dictionary, index, progress);
            }
            return read(index);
        } catch (FileAlreadyExistsException e) {
            throw new TitleCacheException(folder, "it is not a folder", e);
        } catch (AccessDeniedException e) {
            throw new TitleCacheException(folder, "no permission for " + e.getMessage(), e);
        } catch (IOException e) {
            throw new TitleCacheException(folder, String.valueOf(e.getMessage()), e);
        }
    }

    private static TitleIndex read(Path index) throws IOException {
        try {
            return TitleIndex.open(index);
        } catch (IOException e) {
            throw new IOException(e.getMessage() + "; delete " + index + " and it is built anew", e);
        }
    }

    private void build(URLConnection dictionary, Path index, Progress progress) throws IOException {
        Files.createDirectories(folder);
        Path scratch = Files.createTempDirectory(folder, "building-");
        try (InputStream lines = progress.begin(dictionary.getInputStream(), dictionary.getContentLengthLong())) {
            TitleIndexBuilder.build(lines, scratch);
            Files.move(scratch, index, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(scratch);
            // else another program has built the same meanwhile
            if (!Files.exists(index)) {
                throw e;
            }
        }
    }

    private URL dictionary() throws IOException {
        URL url = TitleCache.class.getClassLoader().getResource(resource);
        if (url == null) {
            throw new IOException(resource + " is not on the class path");
        }
        return url;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
