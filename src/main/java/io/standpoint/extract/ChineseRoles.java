package io.standpoint.extract;

import io.standpoint.language.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which actors of a sentence may govern a predicate. An actor is a SUBJECT unless a verb or preposition stands directly
 * before it; a POSSESSOR before 的; a mere modifier directly before a noun; an adjunct after 在 and its like.
 */
final class ChineseRoles {

    private static final Set<String> PLACED = Set.of("在", "于", "通过", "经", "从", "自");

    private final Sentence sentence;
    private final List<ChineseElement> row;

    ChineseRoles(Sentence sentence, List<ChineseElement> row) {
        this.sentence = sentence;
        this.row = row;
    }

    /** The labels of an element by its place in the row. */
    Set<String> labels(int i) {
        ChineseElement element = row.get(i);
        Set<String> labels = new HashSet<>(element.labels());
        if (element.is("PUNCTUATION") && i + 1 < row.size() && row.get(i + 1).is("@continue") && isPause(element)) {
            labels.remove("PUNCTUATION");
        }
        if (!element.is("ACTOR")) {
            return labels;
        }
        if ((isPlaced(i) && !opensTime(i)) || modifies(i)) {
            labels.remove("ACTOR");
            labels.remove("PERSON");
            labels.remove("GROUP");
        } else if (follows(i, "的")) {
            labels.remove("ACTOR");
            labels.add("POSSESSOR");
        } else if (mayGovern(i)) {
            labels.add("SUBJECT");
        }
        return labels;
    }

    private boolean isPlaced(int i) {
        return i > 0 && PLACED.contains(row.get(i - 1).text());
    }

    /** Whether the actor after 在 is the subject of a clause of time, which ends in 后 or its like. */
    private boolean opensTime(int i) {
        int last = i;
        while (last + 1 < row.size() && !row.get(last + 1).is("PUNCTUATION")) {
            last++;
        }
        return row.get(i - 1).text().equals("在") && row.get(last).is("@after");
    }

    private static boolean isPause(ChineseElement element) {
        return Set.of("，", ",", "——", "—").contains(element.text());
    }

    private boolean follows(int i, String word) {
        return i + 1 < row.size() && row.get(i + 1).text().equals(word);
    }

    private boolean modifies(int i) {
        if (i + 1 >= row.size()) {
            return false;
        }
        ChineseElement next = row.get(i + 1);
        String tag = sentence.tokens().get(next.begin()).tag();
        return next.labels().isEmpty() && (tag.equals("n") || tag.equals("an") || tag.equals("nz"));
    }

    private boolean mayGovern(int i) {
        if (i == 0) {
            return true;
        }
        ChineseElement before = row.get(i - 1);
        String tag = sentence.tokens().get(before.end() - 1).tag();
        boolean speech = before.is("@say") || before.is("@report") || before.is("@think");
        boolean time = isPlaced(i);
        boolean governed = tag.startsWith("v") || tag.equals("p") || before.is("@with") || before.is("@toward");
        return speech
                || time
                || before.is("PUNCTUATION")
                || (!governed && !before.is("@passive") && !before.is("@make"));
    }
}
