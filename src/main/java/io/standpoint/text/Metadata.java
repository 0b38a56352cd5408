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
 * @param lineage   what ties it to other documents
 */
public record Metadata(
        Optional<String> title,
        Optional<URI> source,
        Optional<String> publisher,
        List<String> creators,
        Optional<LocalDate> issued,
        Window window,
        Lineage lineage) {

    /**
     * How a document depends on others.
     *
     * @param translated whether the text says that it is a translation
     * @param original   the address of the original that the text says it was made from
     * @param lender     the path of the document that tells the same report and lends this one its day of issue or an end
     *                   of its window
     */
    public record Lineage(boolean translated, Optional<URI> original, Optional<String> lender) {

        /** It stands by itself, as far as anybody knows. */
        public static final Lineage NONE = new Lineage(false, Optional.empty(), Optional.empty());
    }

    /**
     * An interval of days, open where empty.
     *
     * @param notBefore the first possible day
     * @param notAfter  the last possible day
     */
    public record Window(Optional<LocalDate> notBefore, Optional<LocalDate> notAfter) {

        /** Nothing is known. */
        public static final Window OPEN = new Window(Optional.empty(), Optional.empty());

        /** Whether a day lies in it. */
        public boolean contains(LocalDate day) {
            return notBefore.filter(day::isBefore).isEmpty()
                    && notAfter.filter(day::isAfter).isEmpty();
        }
    }

    public Metadata {
        creators = List.copyOf(creators);
    }

    /** Nothing is known. */
    public static Metadata none() {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Window.OPEN,
                Lineage.NONE);
    }

    /** The same, with a day of issue that another document lends. */
    public Metadata lent(LocalDate day, String lender) {
        return lent(Optional.of(day), Window.OPEN, lender);
    }

    /** The same, with a window that another document narrows. */
    public Metadata lent(Window narrowed, String lender) {
        return lent(issued, narrowed, lender);
    }

    private Metadata lent(Optional<LocalDate> day, Window days, String lender) {
        return new Metadata(
                title,
                source,
                publisher,
                creators,
                day,
                days,
                new Lineage(lineage.translated(), lineage.original(), Optional.of(lender)));
    }
}
