package io.standpoint.extract.relation;

import io.standpoint.language.Mention;
import java.util.List;

/**
 * A thing that a document mentions, for relations: with relative pronouns and dates.
 *
 * @param id       its position among those of the document
 * @param kind     what sort of thing
 * @param mentions in the order of the text, at least one
 */
public record Referent(int id, Kind kind, List<Mention> mentions) {

    /** What sort of thing it is, as far as its mentions show. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        NATIONALITY,
        DATE,
        OTHER
    }

    public Referent {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("A referent is mentioned");
        }
    }

    /** Its mentions in one sentence. */
    public List<Mention> in(int sentence) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence)
                .toList();
    }
}
