package io.standpoint.serve.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    private static final Ref NOTHING = new Ref("", "", "", "");

    private record Mark(int begin, int end, Fact fact) {}

    /**
     * Marks a text.
     *
     * @param at       the place to look at, in code points, or negative
     * @param mentions in the order of the text
     */
    static Marking of(String text, List<Fact> facts, int[] at, List<MentionFinder.Mention> mentions) {
        int[] units = units(text);
        List<Mark> marks = marks(facts, units);
        Map<Fact, Integer> numbers = new HashMap<>();
        List<Note> notes = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparingInt(Mark::end).thenComparing(mark -> mark.fact().iri()))
                .map(Mark::fact)
                .distinct()
                .forEach(fact -> {
                    numbers.put(fact, notes.size() + 1);
                    notes.add(new Note(notes.size() + 1, fact));
                });
        boolean looks = at[0] >= 0 && at[0] < at[1] && at[1] < units.length;
        int from = looks ? units[at[0]] : -1;
        int to = looks ? units[at[1]] : -1;
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.begin(), mark.end())));
        mentions.forEach(mention -> cuts.addAll(List.of(mention.begin(), mention.end())));
        if (looks) {
            cuts.addAll(List.of(from, to));
        }
        List<Piece> pieces = new ArrayList<>();
        List<Integer> places = List.copyOf(cuts);
        for (int i = 0; i + 1 < places.size(); i++) {
            int begin = places.get(i);
            int end = places.get(i + 1);
            pieces.add(new Piece(
                    Shown.quotation(text.substring(begin, end)),
                    (int) marks.stream().filter(mark -> mark.begin() <= begin && end <= mark.end()).count(),
                    tone(marks, begin, end),
                    mention(mentions, begin, end),
                    looks && from <= begin && end <= to,
                    begin == from,
                    ends(marks, end, numbers)));
        }
        return new Marking(pieces, notes);
    }

    private static List<Integer> ends(List<Mark> marks, int end, Map<Fact, Integer> numbers) {
        return marks.stream()
                .filter(mark -> mark.end() == end)
                .map(mark -> numbers.getOrDefault(mark.fact(), 0))
                .distinct()
                .sorted()
                .toList();
    }

    private static Ref mention(List<MentionFinder.Mention> mentions, int begin, int end) {
        return mentions.stream()
                .filter(mention -> mention.begin() <= begin && end <= mention.end())
                .map(MentionFinder.Mention::ref)
                .findFirst()
                .orElse(NOTHING);
    }

    private static String tone(List<Mark> marks, int begin, int end) {
        var tones = marks.stream()
                .filter(mark -> mark.begin() <= begin && end <= mark.end())
                .map(mark -> mark.fact().edge().tone())
                .filter(tone -> tone != Tone.NONE)
                .collect(Collectors.toSet());
        return tones.isEmpty() ? "none" : tones.size() > 1 ? "mixed" : tones.iterator().next().css();
    }

    private static List<Mark> marks(List<Fact> facts, int[] units) {
        List<Mark> marks = new ArrayList<>();
        for (Fact fact : facts) {
            for (Quote quote : fact.quotes()) {
                if (quote.begin() < quote.end() && quote.end() < units.length) {
                    marks.add(new Mark(units[quote.begin()], units[quote.end()], fact));
                }
            }
        }
        return marks;
    }

    /** Where each code point begins, in UTF-16 units, and after the last the length. */
    private static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        int place = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = place;
            place += place < text.length() ? Character.charCount(text.codePointAt(place)) : 0;
        }
        return Arrays.copyOf(units, units.length);
    }
}
