package io.standpoint.entity;

/** A catalogue or topics file that cannot be used. The message names the file, the line where there is one, and the cause. */
public final class CatalogueException extends Exception {

    private static final long serialVersionUID = 1L;

    public CatalogueException(String file, long line, String cause) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + cause);
    }

    public CatalogueException(String file, String message, Exception cause) {
        super(file + ": " + message, cause);
    }
}
