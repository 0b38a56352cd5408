package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.MalformedGoldException;
import io.standpoint.evaluate.confidence.MalformedJudgementException;
import io.standpoint.graph.InvalidQueryException;
import io.standpoint.graph.QueryTimeoutException;
import io.standpoint.graph.StoreException;
import io.standpoint.pipeline.SourceException;
import io.standpoint.serve.ServeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** How a failure is shown: one line, and an exit code. */
final class Failures {

    /** Failures with a message for people, which names the place and the cause. */
    private static final List<Class<? extends Exception>> EXPECTED = List.of(
            CatalogueException.class,
            CommandException.class,
            InvalidQueryException.class,
            QueryTimeoutException.class,
            SourceException.class,
            StoreException.class,
            ServeException.class,
            MalformedGoldException.class,
            MalformedJudgementException.class,
            IOException.class,
            UncheckedIOException.class);

    /** Failures that another command line would have avoided. */
    private static final List<Class<? extends Exception>> MISUSE =
            List.of(CommandException.class, InvalidQueryException.class, SourceException.class);

    private Failures() {}

    static String line(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "standpoint: " + missing.getFile() + ": no such file";
        }
        String message = EXPECTED.stream().anyMatch(type -> type.isInstance(failure))
                ? String.valueOf(failure.getMessage())
                : "internal error: " + failure + " (--debug shows where)";
        return "standpoint: " + message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Why a file could not be opened or made, in words. */
    static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        return Optional.ofNullable(failure.getReason())
                .orElse(failure.getClass().getSimpleName());
    }

    static int exitCode(Exception failure) {
        return MISUSE.stream().anyMatch(type -> type.isInstance(failure)) ? Standpoint.WRONG_USAGE : Standpoint.FAILED;
    }
}
