package io.standpoint.evaluate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sentences that somebody who checks a gold line would read first. */
final class Passages {

    /** Parts of a name that are shorter than this mention too much else to be looked for. */
    private static final int SHORTEST_PART = 4;

    private Passages() {}

    /**
     * The sentences that mention both subject and object by some name or, where none does, either.
     *
     * @return in the order of the text, white space made single spaces
     */
    static List<String> about(GoldLine line, String text, Names names) {
        Set<String> subject = mentions(line.subject(), names);
        Set<String> object = mentions(line.object(), names);
        List<String> both = new ArrayList<>();
        List<String> either = new ArrayList<>();
        for (String sentence : sentences(text)) {
            String lower = sentence.toLowerCase(Locale.ROOT);
            boolean hasSubject = subject.stream().anyMatch(lower::contains);
            boolean hasObject = object.stream().anyMatch(lower::contains);
            if (hasSubject && hasObject) {
                both.add(sentence);
            }
            if (hasSubject || hasObject) {
                either.add(sentence);
            }
        }
        return both.isEmpty() ? either : both;
    }

    /** Lower-case names of what is called so, and the last word of each: a surname, as a rule. */
    private static Set<String> mentions(String name, Names names) {
        Set<String> found = new LinkedHashSet<>();
        found.add(name.toLowerCase(Locale.ROOT));
        names.called(name).forEach(it -> names.of(it).forEach(other -> found.add(other.toLowerCase(Locale.ROOT))));
        for (String whole : List.copyOf(found)) {
            String last = whole.substring(whole.lastIndexOf(' ') + 1);
            if (last.length() >= SHORTEST_PART) {
                found.add(last);
            }
        }
        return found;
    }

    private static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> found = new ArrayList<>();
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
            String sentence = text.substring(begin, end).strip().replaceAll("\\s+", " ");
            if (!sentence.isEmpty()) {
                found.add(sentence);
            }
        }
        return found;
    }
}
