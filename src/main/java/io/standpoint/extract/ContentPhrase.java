package io.standpoint.extract;

import java.util.BitSet;

/**
 * What hangs on a word as its content.
 *
 * @param complement  what sort of phrase it is
 * @param tokens      its tokens
 * @param preposition the preposition that it stands behind, which belongs to the cue; may be empty
 */
record ContentPhrase(Attribution.Complement complement, BitSet tokens, BitSet preposition) {

    /** No phrase: the content is a quotation, if anything. */
    static ContentPhrase none() {
        return new ContentPhrase(Attribution.Complement.CLAUSE, new BitSet(), new BitSet());
    }
}
