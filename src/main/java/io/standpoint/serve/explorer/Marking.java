package io.standpoint.serve.explorer;

import java.util.List;

/**
 * A text cut where marks begin and end, so that marks may overlap.
 *
 * @param stretches in the order of the text; together they are the text
 * @param notes  the facts, numbered from 1 in the order in which their evidence ends
 */
public record Marking(List<Stretch> stretches, List<Note> notes) {

    public Marking {
        stretches = List.copyOf(stretches);
        notes = List.copyOf(notes);
    }

    /**
     * Characters in one voice.
     *
     * @param kind  as in {@link Voices.Voice}; empty for the outlet's own
     * @param words what it is, for readers; or empty
     */
    public record Stretch(String kind, String words, List<Piece> pieces) {

        public Stretch {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Characters under the same marks.
     *
     * @param text    the characters
     * @param depth   how many facts they bear out
     * @param tone    for style sheets: that of the facts, mixed where they differ
     * @param mention what they name; its IRI is empty where they name nothing
     * @param here    whether they are the place to look at
     * @param first   whether they are the first of that place
     * @param ends    the facts whose evidence ends after them
     */
    public record Piece(String text, int depth, String tone, Ref mention, boolean here, boolean first, List<End> ends) {

        public Piece {
            ends = List.copyOf(ends);
        }
    }

    /**
     * The end of evidence for a fact.
     *
     * @param number the fact's
     * @param first  whether it is the first such place in the text
     */
    public record End(int number, boolean first) {}

    /** A fact and its number. */
    public record Note(int number, Fact fact) {}
}
