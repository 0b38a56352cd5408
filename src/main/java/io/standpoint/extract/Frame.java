package io.standpoint.extract;

import java.util.BitSet;

/**
 * A word that attributes, with what stands around it in its sentence. Cue, source and content share no token; what could be
 * in several is the source's first of all, and then the cue's.
 *
 * @param sentence where
 * @param head     the word
 * @param entry    what it does
 * @param cue      the tokens of the word with its auxiliaries, adverbs and preposition
 * @param source   who does it
 * @param content  what is attributed; without tokens if that may only be a quotation
 */
record Frame(LinkedSentence sentence, int head, Speech.Entry entry, BitSet cue, Source source, ContentPhrase content) {

    Frame {
        cue = (BitSet) cue.clone();
        cue.or(content.preposition());
        cue.andNot(source.tokens());
        BitSet tokens = (BitSet) content.tokens().clone();
        tokens.andNot(source.tokens());
        tokens.andNot(cue);
        content = new ContentPhrase(content.complement(), tokens, content.preposition());
    }

    /** The tokens of the content. */
    BitSet contentTokens() {
        return content.tokens();
    }
}
