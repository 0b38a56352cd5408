package io.standpoint.evaluate;

import java.nio.file.Path;

/** A file of gold facts that cannot be understood. The message names the file, the line and the cause. */
public final class MalformedGoldException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param file  the file
     * @param line  the line's number, from 1
     * @param cause what is wrong with it
     */
    public MalformedGoldException(Path file, int line, String cause) {
        super(file + ":" + line + ": " + cause);
    }
}
