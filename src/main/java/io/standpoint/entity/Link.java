package io.standpoint.entity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A link of an entity to an article of the English Wikipedia, and so to the resource of DBpedia that is named after it.
 *
 * @param title of the article, as in its address: spaces are underscores, the first letter is a capital
 * @param score how sure it is that the article is about the entity, from 0 to 1; see {@link TitleClue}
 */
public record Link(String title, double score) {

    /**
     * The score from which on a link is stated; those below are candidates. Of the names in the Open Knowledge Extraction
     * challenge that are linked there and here, at least 95 of 100 such links are to the same title; most of the others are
     * to an older title of the same article.
     */
    public static final double SURE = 0.8;

    /** The score of a link that may be to a namesake, at most. */
    private static final double DOUBTED = 0.75;

    private static final String DBPEDIA = "http://dbpedia.org/resource/";

    /** What DBpedia escapes in the names of its resources; all other characters stand as they are. */
    private static final String ESCAPED = "\"%<>?\\^`{|}#";

    public Link {
        if (title.isBlank() || title.contains(" ") || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("No link: '" + title + "', " + score);
        }
        title = title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + title.substring(title.offsetByCodePoints(0, 1));
    }

    /** Whether the link is sure enough to be stated. */
    public boolean isSure() {
        return score >= SURE;
    }

    /** The same, no more than a candidate. */
    Link doubted() {
        return new Link(title, Math.min(score, DOUBTED));
    }

    /** The title that a resource of DBpedia is named after; empty if the IRI is not one's. */
    static Optional<String> title(String iri) {
        return iri.startsWith(DBPEDIA)
                ? Optional.of(
                        URLDecoder.decode(iri.substring(DBPEDIA.length()).replace("+", "%2B"), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** The IRI of the resource of DBpedia. */
    public String dbpedia() {
        StringBuilder iri = new StringBuilder(DBPEDIA);
        title.codePoints().forEach(letter -> {
            if (letter < 0x80 && (ESCAPED.indexOf(letter) >= 0 || letter <= ' ')) {
                iri.append(String.format(Locale.ROOT, "%%%02X", letter));
            } else {
                iri.appendCodePoint(letter);
            }
        });
        return iri.toString();
    }
}
