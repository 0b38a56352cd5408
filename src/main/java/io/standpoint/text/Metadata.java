package io.standpoint.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known about a document besides its text.
 *
 * @param title     its headline
 * @param source    the address it was published at (the original, not an archive's copy)
 * @param publisher who published it, such as {@code TechCrunch}
 * @param creators  who wrote it, in the order given
 * @param issued    the day it was issued, where that is certain
 * @param window    else the days between which it must have been issued, inferred from its content
 */
public record Metadata(
        Optional<String> title,
        Optional<URI> source,
        Optional<String> publisher,
        List<String> creators,
        Optional<LocalDate> issued,
        Window window) {

    /**
     * An interval of days, open where empty.
     *
     * @param notBefore the first possible day
     * @param notAfter  the last possible day
     */
    public record Window(Optional<LocalDate> notBefore, Optional<LocalDate> notAfter) {

        /** Nothing is known. */
        public static final Window OPEN = new Window(Optional.empty(), Optional.empty());
    }

    public Metadata {
        creators = List.copyOf(creators);
    }

    /** Nothing is known. */
    public static Metadata none() {
        return new Metadata(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Window.OPEN);
    }
}
