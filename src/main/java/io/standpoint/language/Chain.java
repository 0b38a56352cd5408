package io.standpoint.language;

import java.util.List;

/**
 * The mentions of one thing in one document. A thing that is mentioned once has a chain too. Chains never cross the
 * border between the article and a post, nor between two posts.
 *
 * @param id       position in {@link AnnotatedDocument#chains()}, from 0
 * @param mentions in the order of the text, at least one
 * @param name     the mention that names the thing most fully; the first mention where none is a name
 * @param type     what sort of thing, from the whole chain
 */
public record Chain(int id, List<Mention> mentions, Mention name, NameType type) {

    public Chain {
        mentions = List.copyOf(mentions);
        if (!mentions.contains(name)) {
            throw new IllegalArgumentException("The name of a chain is one of its mentions");
        }
    }

    /** Whether any mention is a name. */
    public boolean isNamed() {
        return name.form() == Mention.Form.NAME;
    }
}
