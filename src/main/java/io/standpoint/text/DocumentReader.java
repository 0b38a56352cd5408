package io.standpoint.text;

import java.nio.file.Path;

/** Turns a file into a document. */
public interface DocumentReader {

    /**
     * Reads one file.
     *
     * @param folder the folder that was given, under which the document's path is counted
     * @param file   the file itself
     * @throws UnreadableDocumentException if the file is missing, unreadable, empty, binary, not in UTF-8 or UTF-16, too
     *     large, or in no supported format; its message names the file and the cause
     */
    Document read(Path folder, Path file) throws UnreadableDocumentException;
}
