package io.standpoint.serve.explorer;

import java.util.List;

/**
 * A text cut where marks begin and end, so that marks may overlap.
 *
 * @param pieces in the order of the text; together they are the text
 * @param notes  the facts, numbered from 1 in the order in which their evidence ends
 */
public record Marking(List<Piece> pieces, List<Note> notes) {

    public Marking {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
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
     * @param ends    numbers of the facts whose evidence ends after them
     */
    public record Piece(
            String text, int depth, String tone, Ref mention, boolean here, boolean first, List<Integer> ends) {

        public Piece {
            ends = List.copyOf(ends);
        }
    }

    /** A fact and its number. */
    public record Note(int number, Fact fact) {}
}
