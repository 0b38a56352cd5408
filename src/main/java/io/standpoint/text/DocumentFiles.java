package io.standpoint.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which files of a folder are documents: all, at any depth, but hidden files and folders (their names begin with a
 * dot), README files and sidecars ({@code NAME.meta.ttl}).
 */
public final class DocumentFiles {

    private DocumentFiles() {}

    /**
     * The documents of a path, in the order of their paths. What is no file that can be read, such as a link that leads
     * nowhere, is among them: whoever reads it learns why not.
     *
     * @param path a folder, or one file, which is then given whatever its name
     * @return empty if the folder has no documents
     * @throws UnreadableDocumentException if the path does not exist or the folder cannot be listed
     */
    public static List<Path> list(Path path) throws UnreadableDocumentException {
        if (!Files.exists(path)) {
            throw new UnreadableDocumentException(path, "no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .filter(file -> isDocument(path.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UnreadableDocumentException(path, "the folder cannot be listed", cause);
        } catch (UncheckedIOException cause) {
            throw new UnreadableDocumentException(path, "the folder cannot be listed", cause);
        }
    }

    /** The folder under which a path's documents are counted: the path itself, or the folder of the file it names. */
    public static Path folderOf(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        return Files.isDirectory(path) || parent == null ? path : parent;
    }

    private static boolean isDocument(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith("readme") && !name.endsWith(Sidecar.SUFFIX);
    }
}
