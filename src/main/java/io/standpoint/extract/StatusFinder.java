package io.standpoint.extract;

import io.standpoint.assertion.Status;
import io.standpoint.extract.relation.Pair;
import io.standpoint.language.DependencyTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether what ties two things holds at the time of the document: by a word for time on the way from one to the other
 * ("former", "then"), else by the verb: what is told in the past is over, unless the verb tells how it began ("joined").
 */
final class StatusFinder {

    private static final Set<String> PAST = Set.of("VBD");

    private final Map<String, List<Status>> times =
            new LexiconFile("en/times.tsv").index(2, row -> Status.valueOf(row.get(1)));
    private final Map<String, List<String>> turns = new LexiconFile("en/turns.tsv").index(2, row -> row.get(1));

    Status status(LinkedSentence sentence, Pair pair) {
        Optional<Status> said = pair.way().stream()
                .flatMap(token -> sentence.tree().children(token, "amod", "advmod", "compound").stream())
                .flatMap(child -> times.getOrDefault(sentence.lemma(child), List.of()).stream())
                .findFirst();
        return said.orElseGet(() -> byVerb(sentence, pair.governor()));
    }

    private Status byVerb(LinkedSentence sentence, int governor) {
        List<String> turn = turns.getOrDefault(sentence.lemma(governor), List.of());
        if (sentence.isVerb(governor) && !turn.isEmpty()) {
            return turn.contains("end") ? Status.FORMER : Status.CURRENT;
        }
        return isPast(sentence, governor) ? Status.FORMER : Status.CURRENT;
    }

    private static boolean isPast(LinkedSentence sentence, int governor) {
        DependencyTree tree = sentence.tree();
        boolean finite = PAST.contains(sentence.token(governor).tag());
        return finite
                || tree.children(governor, "cop", "aux").stream()
                        .anyMatch(verb -> PAST.contains(sentence.token(verb).tag()));
    }
}
