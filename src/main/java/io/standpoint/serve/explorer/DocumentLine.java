package io.standpoint.serve.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * A document in a list.
 *
 * @param ref       its title and page
 * @param file      the file's name
 * @param language  a BCP 47 tag, or empty
 * @param date      when it was issued, in words; empty where nobody knows
 * @param publisher who issued it, or empty
 * @param read      the address of its text
 */
public record DocumentLine(Ref ref, String file, String language, String date, String publisher, String read) {

    static DocumentLine of(Node document, Lens lens) {
        return new DocumentLine(
                lens.ref(document),
                Shown.name(lens.text(document, Nodes.FILE_NAME)),
                lens.text(document, DCTerms.language.asNode()),
                dateOf(document, lens),
                publisher(document, lens),
                lens.links().read(document.getURI()));
    }

    /** The newest documents of a day. */
    static List<DocumentLine> newest(Survey survey, Lens lens, int most) {
        return survey.documents().stream()
                .filter(issue -> lens.asOf().isEmpty()
                        || issue.day() == null
                        || !issue.day().isAfter(lens.asOf().get()))
                .limit(most)
                .map(issue -> of(Nodes.iri(issue.iri()), lens))
                .toList();
    }

    private static String publisher(Node document, Lens lens) {
        String publisher = lens.text(document, DCTerms.publisher.asNode());
        return publisher.isEmpty() ? "" : Shown.name(publisher);
    }

    /** When a document was issued, in words; empty where nobody knows. */
    static String dateOf(Node document, Lens lens) {
        Optional<LocalDate> day = lens.day(document, DCTerms.issued.asNode());
        if (day.isPresent()) {
            return day.get().toString();
        }
        String after = lens.text(document, Nodes.ISSUED_AFTER);
        String before = lens.text(document, Nodes.ISSUED_BEFORE);
        if (after.isEmpty()) {
            return before.isEmpty() ? "" : before + " or earlier";
        }
        return before.isEmpty() ? after + " or later" : after + " to " + before;
    }
}
