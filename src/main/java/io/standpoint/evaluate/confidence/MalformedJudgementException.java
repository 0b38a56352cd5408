package io.standpoint.evaluate.confidence;

import java.nio.file.Path;

/** A file of judgements that cannot be understood. The message names the file, the line and the cause. */
public final class MalformedJudgementException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param file  the file
     * @param line  the line's number, from 1
     * @param cause what is wrong with it
     */
    public MalformedJudgementException(Path file, int line, IllegalArgumentException cause) {
        super(file + ":" + line + ": " + cause.getMessage(), cause);
    }
}
