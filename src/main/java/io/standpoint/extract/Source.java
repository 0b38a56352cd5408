package io.standpoint.extract;

import java.util.BitSet;
import java.util.List;

/**
 * Who is behind a word that attributes.
 *
 * @param tokens the phrase, empty if the sentence does not tell
 * @param agents the heads of that phrase, or what a pronoun in its place refers to
 */
record Source(BitSet tokens, List<Integer> agents) {

    static Source none() {
        return new Source(new BitSet(), List.of());
    }
}
