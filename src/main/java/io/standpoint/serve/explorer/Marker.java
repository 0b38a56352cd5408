package io.standpoint.serve.explorer;

import io.standpoint.serve.explorer.Marking.End;
import io.standpoint.serve.explorer.Marking.Note;
import io.standpoint.serve.explorer.Marking.Piece;
import io.standpoint.serve.explorer.Marking.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Marks in a text what was read in it. */
final class Marker {

    private static final Voices.Voice OUTLET = new Voices.Voice(0, 0, "", "");
    private static final Ref NOTHING = new Ref("", "", "", "");

    private final String text;
    private final int[] units;
    private final List<MentionFinder.Mention> mentions;
    private final List<Voices.Voice> voices;
    private final List<Mark> marks;
    private final Map<Fact, Integer> numbers = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<Integer> placed = new HashSet<>();

    /** Characters in UTF-16 units, and the fact that they bear out. */
    private record Mark(int begin, int end, Fact fact) {

        boolean covers(int from, int to) {
            return begin <= from && to <= end;
        }
    }

    Marker(String text, List<Fact> facts, List<MentionFinder.Mention> mentions, List<Voices.Voice> voices) {
        this.text = text;
        this.units = units(text);
        this.mentions = mentions;
        this.voices = voices;
        this.marks = marks(facts);
        marks.stream()
                .sorted(Comparator.comparingInt(Mark::end)
                        .thenComparing(mark -> mark.fact().iri()))
                .map(Mark::fact)
                .distinct()
                .forEach(fact -> {
                    notes.add(new Note(notes.size() + 1, fact));
                    numbers.put(fact, notes.size());
                });
    }

    /**
     * The text with its marks.
     *
     * @param place the code points to look at, from and to; nothing is looked at where they are not in the text
     */
    Marking mark(int[] place) {
        boolean looks = place[0] >= 0 && place[0] < place[1] && place[1] < units.length;
        int from = looks ? units[place[0]] : -1;
        int to = looks ? units[place[1]] : -1;
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.begin(), mark.end())));
        mentions.forEach(mention -> cuts.addAll(List.of(mention.begin(), mention.end())));
        voices.forEach(voice -> cuts.addAll(List.of(voice.begin(), voice.end())));
        if (looks) {
            cuts.addAll(List.of(from, to));
        }
        List<Stretch> stretches = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        Voices.Voice speaking = OUTLET;
        for (Integer next = cuts.first(), end = cuts.higher(next); end != null; next = end, end = cuts.higher(end)) {
            int begin = next;
            Voices.Voice voice = voice(begin);
            if (!voice.equals(speaking)) {
                stretches.add(new Stretch(speaking.kind(), speaking.words(), pieces));
                pieces.clear();
                speaking = voice;
            }
            pieces.add(piece(begin, end, looks && from <= begin && end <= to, begin == from));
        }
        stretches.add(new Stretch(speaking.kind(), speaking.words(), pieces));
        return new Marking(stretches, notes);
    }

    private Voices.Voice voice(int place) {
        return voices.stream()
                .filter(voice -> voice.begin() <= place && place < voice.end())
                .findFirst()
                .orElse(OUTLET);
    }

    private Piece piece(int begin, int end, boolean here, boolean first) {
        List<Mark> over = marks.stream().filter(mark -> mark.covers(begin, end)).toList();
        return new Piece(
                Shown.quotation(text.substring(begin, end)),
                over.size(),
                tone(over),
                mentions.stream()
                        .filter(mention -> mention.begin() <= begin && end <= mention.end())
                        .map(MentionFinder.Mention::ref)
                        .findFirst()
                        .orElse(NOTHING),
                here,
                first,
                over.stream()
                        .filter(mark -> mark.end() == end)
                        .map(mark -> numbers.getOrDefault(mark.fact(), 0))
                        .distinct()
                        .sorted()
                        .map(number -> new End(number, placed.add(number)))
                        .toList());
    }

    private static String tone(List<Mark> marks) {
        Set<Tone> tones = marks.stream()
                .map(mark -> mark.fact().edge().tone())
                .filter(tone -> tone != Tone.NONE)
                .collect(Collectors.toSet());
        return tones.isEmpty()
                ? Tone.NONE.css()
                : tones.size() > 1 ? Tone.MIXED.css() : tones.iterator().next().css();
    }

    private List<Mark> marks(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.quotes().stream()
                        .filter(quote -> quote.begin() < quote.end() && quote.end() < units.length)
                        .map(quote -> new Mark(units[quote.begin()], units[quote.end()], fact)))
                .toList();
    }

    /** Where each code point begins, in UTF-16 units, and after the last the length. */
    private static int[] units(String text) {
        int[] units = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, unit = 0; i < units.length; i++) {
            units[i] = unit;
            unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
        }
        return units;
    }
}
