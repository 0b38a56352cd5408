package io.standpoint.extract;

import io.standpoint.language.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who does what to whom around a predicate, behind passive voice, control, coordination and relative clauses. Answers are
 * tokens, each the head of a phrase, the whole of a coordination where there is one, in the order of the text.
 */
final class Arguments {

    private static final int DEPTH = 6;

    private final LinkedSentence sentence;
    private final DependencyTree tree;

    Arguments(LinkedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
    }

    /** Who acts: the subject of an active verb, the "by" phrase of a passive one, or whoever controls the clause. */
    List<Integer> agents(int predicate) {
        return agents(predicate, DEPTH);
    }

    /** What is acted upon: the object of an active verb, the subject of a passive one. */
    List<Integer> patients(int predicate) {
        if (isPassive(predicate)) {
            return passiveSubjects(predicate);
        }
        List<Integer> children = tree.children(predicate, "obj", "iobj");
        List<Integer> objects =
                children.size() == 1 && sentence.token(children.get(0)).tag().equals("WP")
                        ? antecedent(predicate)
                        : expand(children.stream());
        return objects.isEmpty()
                ? expand(tree.children(predicate, "obl:tmod").stream().filter(this::isNamed))
                : objects;
    }

    /** Names such as May and August, which the parser takes for times. */
    private boolean isNamed(int token) {
        return sentence.at(token).isPresent();
    }

    /** The objects of a preposition behind a predicate or noun. */
    List<Integer> behind(int head, String preposition) {
        return expand(tree.children(head).stream()
                .filter(child -> tree.is(child, "obl", "nmod", "obl:tmod", "advmod"))
                .filter(child -> hasPreposition(child, preposition)));
    }

    /** Whether a phrase begins with the preposition. */
    boolean hasPreposition(int phrase, String preposition) {
        return tree.children(phrase, "case", "mark").stream()
                .anyMatch(word -> sentence.token(word).text().equalsIgnoreCase(preposition));
    }

    /** The first word of a phrase's preposition, in lower case, empty if it has none. */
    String preposition(int phrase) {
        return tree.children(phrase, "case").stream()
                .map(word -> sentence.token(word).text().toLowerCase(Locale.ROOT))
                .filter(word -> !word.equals("'s") && !word.equals("’s") && !word.equals("'"))
                .findFirst()
                .orElse("");
    }

    /** Whether the verb is in the passive voice. */
    boolean isPassive(int verb) {
        return !tree.children(verb, "nsubj:pass", "aux:pass", "csubj:pass").isEmpty()
                || (tree.is(verb, "acl", "xcomp") && sentence.token(verb).tag().equals("VBN"));
    }

    /** Whose a noun is: its possessor, its "by" phrase, and a name before it. */
    List<Integer> possessors(int noun) {
        List<Integer> owners = new ArrayList<>(expand(tree.children(noun, "nmod:poss").stream()));
        owners.addAll(behind(noun, "by"));
        return owners;
    }

    private List<Integer> agents(int predicate, int depth) {
        if (depth == 0) {
            return List.of();
        }
        if (isPassive(predicate)) {
            return behind(predicate, "by");
        }
        List<Integer> subjects = tree.children(predicate, "nsubj", "csubj");
        if (!subjects.isEmpty()) {
            return isRelative(subjects.get(0)) ? antecedent(predicate) : expand(subjects.stream());
        }
        return controllers(predicate, depth);
    }

    private List<Integer> controllers(int predicate, int depth) {
        int head = tree.head(predicate);
        if (head < 0) {
            return List.of();
        }
        return switch (tree.relation(predicate)) {
            case "xcomp" -> {
                List<Integer> objects = patients(head);
                yield objects.isEmpty() || isPassive(head) ? subjectsOrPatients(head, depth) : objects;
            }
            case "advcl" -> isReason(predicate) && !patients(head).isEmpty() ? patients(head) : clause(head, depth);
            case "obl", "nmod" -> hasPreposition(predicate, "as") ? patients(head) : clause(head, depth);
            case "conj" -> clause(head, depth);
            case "dep" -> loose(predicate, depth);
            case "acl" -> isParticiple(predicate) ? modified(predicate, depth) : infinitive(predicate, depth);
            default -> List.of();
        };
    }

    /** The parser did not say how a clause hangs on another: a participle or what follows "be" has its subject. */
    private List<Integer> loose(int predicate, int depth) {
        int head = tree.head(predicate);
        return sentence.lemma(head).equals("be") || isParticiple(predicate) ? clause(head, depth) : List.of();
    }

    private boolean isParticiple(int verb) {
        return sentence.token(verb).tag().equals("VBG");
    }

    /** Who does what a participle says: the noun before it, or, behind a comma and a noun for no actor, the subject. */
    private List<Integer> modified(int participle, int depth) {
        int noun = tree.head(participle);
        boolean loose = participle > 0 && sentence.token(participle - 1).text().equals(",");
        return loose && sentence.at(noun).isEmpty() ? around(noun, depth) : expand(Stream.of(noun));
    }

    /** "X's attempt to do", "X used the hearing to do": the owner of the noun, or who acts on it. */
    private List<Integer> infinitive(int verb, int depth) {
        int noun = tree.head(verb);
        if (!sentence.isInfinitive(verb)) {
            return List.of();
        }
        List<Integer> owners = possessors(noun);
        return owners.isEmpty() && tree.is(noun, "obj") ? clause(tree.head(noun), depth) : owners;
    }

    /** Who acts in the clause around a noun. */
    private List<Integer> around(int noun, int depth) {
        return tree.ancestors(noun).stream()
                .filter(sentence::isClause)
                .findFirst()
                .map(verb -> agents(verb, depth - 1))
                .orElse(List.of());
    }

    private List<Integer> clause(int head, int depth) {
        return sentence.isClause(head) ? agents(head, depth - 1) : List.of();
    }

    /** "criticised X for doing", "accused X of doing", "attacked X as hostile": X does or is so. */
    private boolean isReason(int predicate) {
        return hasPreposition(predicate, "for") || hasPreposition(predicate, "of") || hasPreposition(predicate, "as");
    }

    private List<Integer> subjectsOrPatients(int head, int depth) {
        return isPassive(head) ? passiveSubjects(head) : agents(head, depth - 1);
    }

    private List<Integer> passiveSubjects(int predicate) {
        List<Integer> subjects = tree.children(predicate, "nsubj:pass");
        if (subjects.isEmpty() && tree.is(predicate, "xcomp")) {
            return subjectsOrPatients(tree.head(predicate), DEPTH);
        }
        if (subjects.isEmpty() && tree.is(predicate, "acl")) {
            return expand(Stream.of(tree.head(predicate)));
        }
        if (subjects.isEmpty() && tree.is(predicate, "conj")) {
            List<Integer> shared = tree.children(tree.head(predicate), "nsubj", "nsubj:pass");
            return shared.size() == 1 && isRelative(shared.get(0)) ? antecedent(predicate) : expand(shared.stream());
        }
        if (!subjects.isEmpty() && isRelative(subjects.get(0))) {
            return antecedent(predicate);
        }
        return expand(subjects.stream());
    }

    private List<Integer> antecedent(int predicate) {
        for (int up : Stream.concat(Stream.of(predicate), tree.ancestors(predicate).stream())
                .toList()) {
            if (tree.is(up, "acl:relcl")) {
                return List.of(tree.head(up));
            }
        }
        return List.of();
    }

    private boolean isRelative(int token) {
        String tag = sentence.token(token).tag();
        return tag.equals("WP") || tag.equals("WDT");
    }

    private List<Integer> expand(Stream<Integer> heads) {
        return heads.flatMap(head -> Stream.concat(
                        Stream.of(head), tree.conjuncts(head).stream().filter(other -> other > head)))
                .distinct()
                .sorted()
                .toList();
    }
}
