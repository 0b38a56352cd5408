package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whether a sentence says that what a predicate tells is so: reads negation, modal verbs, adverbs, conditions, questions
 * and the verbs and nouns that govern the predicate.
 */
final class Modalities {

    private static final String[] MODIFIERS = {"aux", "advmod", "mark", "amod", "det", "cc", "case"};
    private static final Set<String> INVERTED = Set.of("have", "be", "should");
    private static final Set<String> COMPLEMENTS =
            Set.of("xcomp", "ccomp", "acl", "advcl", "obl", "nmod", "obj", "csubj", "nsubj", "conj", "parataxis");

    private final Map<String, List<List<String>>> words = new LexiconFile("en/modality.tsv").index(3, row -> row);
    private final Speech speech;

    Modalities(Speech speech) {
        this.speech = speech;
    }

    /** The modality of a predicate, a verb or a noun for an act, from all that governs it and from who says it. */
    Modality of(Passage passage, LinkedSentence sentence, int predicate) {
        boolean attributed =
                passage.attributionOf(sentence.token(predicate).span()).isPresent();
        return of(sentence, predicate).or(attributed ? Modality.REPORTED : Modality.ASSERTED);
    }

    /** The modality of what a denied predicate would be without its own denial. */
    Modality affirmed(Passage passage, LinkedSentence sentence, int predicate) {
        boolean attributed =
                passage.attributionOf(sentence.token(predicate).span()).isPresent();
        Modality own = Modality.ASSERTED;
        for (int child : sentence.tree().children(predicate, MODIFIERS)) {
            Modality modality = ofDependent(sentence, child);
            own = modality == Modality.DENIED ? own : own.or(modality);
        }
        return governed(sentence, predicate, own).or(attributed ? Modality.REPORTED : Modality.ASSERTED);
    }

    /** The modality of a predicate from all that governs it. */
    Modality of(LinkedSentence sentence, int predicate) {
        return governed(sentence, predicate, own(sentence, predicate));
    }

    private Modality governed(LinkedSentence sentence, int predicate, Modality own) {
        Modality modality = own.or(question(sentence));
        DependencyTree tree = sentence.tree();
        for (int below = predicate; tree.head(below) >= 0; below = tree.head(below)) {
            modality = modality.or(imposed(sentence, below, tree.head(below)));
            if (tree.is(below, "advcl", "parataxis", "acl:relcl") && !isPurpose(sentence, below)) {
                break;
            }
        }
        boolean quoted = sentence.document()
                .annotated()
                .quoteAround(sentence.token(predicate).span())
                .isPresent();
        return modality.or(quoted ? Modality.REPORTED : Modality.ASSERTED);
    }

    /** What a clause's own words say of it: negation, modal verb, adverb, condition. */
    Modality own(LinkedSentence sentence, int predicate) {
        Modality modality = isCondition(sentence, predicate) ? Modality.POSSIBLE : Modality.ASSERTED;
        boolean present = sentence.tree().is(predicate, "advcl")
                && sentence.token(predicate).tag().matches("VB[ZP]");
        for (int child : sentence.tree().children(predicate, MODIFIERS)) {
            modality = modality.or(ofDependent(sentence, child));
            if (present) {
                modality = modality.or(
                        lookUp(sentence.token(child).text(), "expected").orElse(Modality.ASSERTED));
            }
        }
        return modality.or(told(sentence, predicate));
    }

    /** What the clause is told of: "nobody thinks that" denies it, and "in the film" makes it up. */
    private Modality told(LinkedSentence sentence, int predicate) {
        DependencyTree tree = sentence.tree();
        boolean nobody = tree.children(predicate, "nsubj", "nsubj:pass").stream()
                .anyMatch(subject -> isNone(sentence, subject)
                        || tree.children(subject, "det").stream().anyMatch(det -> isNone(sentence, det)));
        if (nobody) {
            return Modality.DENIED;
        }
        Arguments arguments = new Arguments(sentence);
        return tree.children(predicate, "obl").stream()
                .filter(noun -> arguments.hasPreposition(noun, "in"))
                .flatMap(noun -> lookUp(sentence.lemma(noun), "fiction").stream())
                .reduce(Modality.ASSERTED, Modality::or);
    }

    private boolean isNone(LinkedSentence sentence, int word) {
        return lookUp(sentence.lemma(word), "subject").isPresent();
    }

    private Modality imposed(LinkedSentence sentence, int below, int head) {
        DependencyTree tree = sentence.tree();
        boolean of = tree.is(below, "advcl", "obl") && new Arguments(sentence).hasPreposition(below, "of");
        String relation = of ? "xcomp" : tree.relation(below);
        if (!COMPLEMENTS.contains(relation)) {
            return Modality.ASSERTED;
        }
        if (relation.equals("conj")) {
            return sentence.isVerb(below)
                            && tree.children(below, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop")
                                    .isEmpty()
                    ? own(sentence, head)
                    : Modality.ASSERTED;
        }
        Modality modality = governed(sentence, head, relation);
        if (sentence.isNoun(below)) {
            modality = modality.or(undone(sentence, relation, head));
        }
        if (sentence.isInfinitive(below)) {
            modality = modality.or(ofInfinitive(sentence, relation, head));
        }
        if (relation.equals("ccomp") && (modality == Modality.PLANNED || isSubjunctive(sentence, below))) {
            modality = Modality.POSSIBLE;
        }
        boolean shared =
                Set.of("xcomp", "ccomp", "csubj", "obj", "obl", "acl", "nmod").contains(relation);
        if (shared || isPurpose(sentence, below)) {
            modality = modality.or(own(sentence, head));
        }
        return modality;
    }

    /** "insisted that he secure the border": the base form tells what one wants of another, not what is so or planned. */
    private static boolean isSubjunctive(LinkedSentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        boolean that = tree.children(verb, "mark").stream()
                .anyMatch(mark -> sentence.lemma(mark).equals("that"));
        return that
                && sentence.token(verb).text().equals(sentence.token(verb).lemma())
                && sentence.token(verb).tag().equals("VB")
                && tree.children(verb, "aux").isEmpty();
    }

    /** What an infinitive is under "asked somebody", and under "made an effort". */
    private Modality ofInfinitive(LinkedSentence sentence, String relation, int head) {
        Modality modality = lookUp(sentence.lemma(head), "request").orElse(Modality.ASSERTED);
        if (relation.equals("xcomp")) {
            for (int noun : sentence.tree().children(head, "obj")) {
                modality = modality.or(lookUp(sentence.lemma(noun), "noun").orElse(Modality.ASSERTED));
            }
        }
        return modality;
    }

    /** "declined to act in order to block": what is done for a purpose shares the fate of what was to serve it. */
    private static boolean isPurpose(LinkedSentence sentence, int clause) {
        return sentence.tree().is(clause, "advcl") && sentence.isInfinitive(clause);
    }

    /** "Cancelled the meeting": the act that the noun stands for was not done, or is done no more. */
    private Modality undone(LinkedSentence sentence, String relation, int head) {
        return Set.of("obj", "nsubj:pass").contains(relation)
                ? lookUp(verb(sentence, head), "undone").orElse(Modality.ASSERTED)
                : Modality.ASSERTED;
    }

    /** A verb's lemma, with its particle behind it if there is one. */
    private static String verb(LinkedSentence sentence, int verb) {
        OptionalInt particle = sentence.tree().child(verb, "compound:prt");
        return sentence.lemma(verb) + (particle.isPresent() ? " " + sentence.lemma(particle.getAsInt()) : "");
    }

    private Modality governed(LinkedSentence sentence, int governor, String relation) {
        Token head = sentence.token(governor);
        String part = head.tag().startsWith("VB") ? "verb" : head.tag().startsWith("JJ") ? "adjective" : "noun";
        boolean clause = Set.of("xcomp", "ccomp", "acl", "csubj").contains(relation);
        Optional<Modality> modality = clause || part.equals("noun")
                ? lookUp(head.text(), part).or(() -> lookUp(verb(sentence, governor), part))
                : Optional.empty();
        return modality.orElseGet(() ->
                relation.equals("ccomp") ? speech.modality(head.lemma()).orElse(Modality.ASSERTED) : Modality.ASSERTED);
    }

    /** "Had X met Y, he would …" and "as if X had met Y": conditions without a conjunction, or with two. */
    private static boolean isCondition(LinkedSentence sentence, int predicate) {
        DependencyTree tree = sentence.tree();
        int subject = tree.child(predicate, "nsubj", "nsubj:pass").orElse(-1);
        boolean inverted = tree.is(predicate, "advcl")
                && tree.children(predicate, "aux", "cop").stream()
                        .anyMatch(verb -> verb < subject && INVERTED.contains(sentence.lemma(verb)));
        return inverted
                || tree.children(predicate, "mark", "advmod", "cc").stream()
                        .filter(as -> sentence.lemma(as).equals("as") && as + 1 < sentence.size())
                        .anyMatch(as -> Set.of("if", "though").contains(sentence.lemma(as + 1)));
    }

    private Modality ofDependent(LinkedSentence sentence, int dependent) {
        Token word = sentence.token(dependent);
        boolean no = dependent > 0 && sentence.lemma(dependent - 1).equals("no");
        if (no && Set.of("long", "longer", "more").contains(sentence.lemma(dependent))) {
            return Modality.DENIED;
        }
        String part = switch (word.tag()) {
            case "MD" -> "modal";
            case "RB", "RBR", "CC" -> "adverb";
            case "JJ", "VBN" -> "adjective";
            case "IN" -> word.text().equalsIgnoreCase("without") ? "preposition" : "mark";
            default -> "none";
        };
        if (word.tag().equals("DT") && Set.of("no", "neither").contains(word.lemma())) {
            return Modality.DENIED;
        }
        return lookUp(word.text(), part).orElse(Modality.ASSERTED);
    }

    private static Modality question(LinkedSentence sentence) {
        Token last = sentence.token(sentence.size() - 1);
        return last.text().equals("?") ? Modality.ASKED : Modality.ASSERTED;
    }

    private Optional<Modality> lookUp(String word, String part) {
        return words.getOrDefault(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''), List.of()).stream()
                .filter(row -> row.get(1).equals(part))
                .map(row -> Modality.valueOf(row.get(2).toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
