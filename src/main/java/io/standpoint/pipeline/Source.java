package io.standpoint.pipeline;

import io.standpoint.text.DocumentFiles;
import io.standpoint.text.UnreadableDocumentException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file to read.
 *
 * @param folder the folder under which the document's path is counted
 * @param file   the file
 */
public record Source(Path folder, Path file) implements Comparable<Source> {

    /** The file's path under its folder, with {@code /} between names. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (Path name : folder.toAbsolutePath()
                .normalize()
                .relativize(file.toAbsolutePath().normalize())) {
            path.append(path.isEmpty() ? "" : "/").append(name);
        }
        return path.toString();
    }

    /**
     * The documents of files and folders, each once, by path.
     *
     * @throws SourceException if a path is missing, a folder cannot be listed or has no documents, or two files would
     *     be one document
     */
    public static List<Source> list(List<Path> paths) throws SourceException {
        Map<String, Source> byPath = new HashMap<>();
        for (Path path : paths) {
            List<Path> files = filesOf(path);
            for (Path file : files) {
                Source source = new Source(DocumentFiles.folderOf(path), file);
                Source other = byPath.putIfAbsent(source.path(), source);
                if (other != null && !other.isSameFileAs(source)) {
                    throw new SourceException(other.file + " and " + file + ": both would be the document "
                            + source.path() + "; give the folder that holds both");
                }
            }
        }
        return byPath.values().stream().sorted().toList();
    }

    private static List<Path> filesOf(Path path) throws SourceException {
        List<Path> files = new ArrayList<>();
        try {
            files.addAll(DocumentFiles.list(path));
        } catch (UnreadableDocumentException e) {
            throw new SourceException(String.valueOf(e.getMessage()));
        }
        if (files.isEmpty()) {
            throw new SourceException(path + ": no documents in this folder");
        }
        return files;
    }

    private boolean isSameFileAs(Source other) {
        return file.toAbsolutePath()
                .normalize()
                .equals(other.file.toAbsolutePath().normalize());
    }

    @Override
    public int compareTo(Source other) {
        return path().compareTo(other.path());
    }
}
