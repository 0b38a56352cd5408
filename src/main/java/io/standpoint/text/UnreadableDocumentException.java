package io.standpoint.text;

import java.nio.file.Path;

/** A file that cannot be read as a document. The message names the file and the cause. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableDocumentException(Path file, String cause) {
        super(file + ": " + cause);
    }

    public UnreadableDocumentException(Path file, String message, Exception cause) {
        super(file + ": " + message, cause);
    }
}
