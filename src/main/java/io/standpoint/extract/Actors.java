package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who acts in a predicate, behind nouns that only classify, people who represent, light verbs and quotations. */
final class Actors {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my", "us", "me", "ours", "mine");
    private static final List<String> OF_AN_ORGANIZATION = List.of("from", "of", "at", "for");

    private final Set<String> lightVerbs = new LexiconFile("en/light-verbs.txt").words();
    private final Set<String> representatives = new LexiconFile("en/representatives.txt").words();
    private final Set<String> instances = new LexiconFile("en/instances.txt").words();
    private final Set<String> classifiers = new LexiconFile("en/classifiers.txt").words();

    /** The part of speech as the lexicons name it: verb, noun, adjective or other. */
    static String part(LinkedSentence sentence, int token) {
        String tag = sentence.token(token).tag();
        return tag.startsWith("VB")
                ? "verb"
                : tag.startsWith("NN") ? "noun" : tag.startsWith("JJ") ? "adjective" : "other";
    }

    /** Who acts in a verb, noun or adjective; in a quotation the speaker where it says "I" or "we". */
    List<Participant> agents(Passage passage, LinkedSentence sentence, int predicate) {
        List<Integer> tokens = tokens(sentence, predicate);
        List<Participant> found = new ArrayList<>();
        for (int token : tokens) {
            if (isFirstPerson(sentence, token)) {
                found.addAll(speakers(passage, sentence.token(token).span()));
            } else {
                found.addAll(all(sentence, List.of(token)));
            }
        }
        return found.stream().distinct().toList();
    }

    /** Whether the verb lends its subject to the noun that it governs. */
    boolean isLight(LinkedSentence sentence, int verb) {
        return lightVerbs.contains(sentence.lemma(verb));
    }

    /** Whom a noun for a person describes: in apposition, as a predicate, or before the name. */
    List<Participant> described(LinkedSentence sentence, int noun) {
        DependencyTree tree = sentence.tree();
        if (!tree.children(noun, "cop").isEmpty()) {
            return all(sentence, new Arguments(sentence).agents(noun));
        }
        Optional<Participant> self = sentence.at(noun);
        return tree.is(noun, "appos", "compound")
                ? all(sentence, List.of(tree.head(noun)))
                : self.stream().toList();
    }

    /** All actors that phrases stand for: what each names, those it represents and those it lists as its instances. */
    List<Participant> all(LinkedSentence sentence, List<Integer> tokens) {
        return tokens.stream().flatMap(token -> all(sentence, token)).distinct().toList();
    }

    private Stream<Participant> all(LinkedSentence sentence, int token) {
        Optional<Participant> named = at(sentence, token);
        List<Participant> represented = represented(sentence, token).toList();
        Stream<Participant> actors =
                named.isPresent() && represented.size() < 2 ? named.stream() : represented.stream();
        Arguments arguments = new Arguments(sentence);
        Stream<Participant> listed = instances.stream()
                .flatMap(preposition -> arguments.behind(token, preposition).stream())
                .flatMap(instance -> at(sentence, instance).stream());
        return Stream.concat(actors, listed);
    }

    /** What a token stands for, behind classifying nouns ("the GCHQ service") and people who represent. */
    Optional<Participant> at(LinkedSentence sentence, int token) {
        return sentence.at(token)
                .filter(participant ->
                        sentence.mention(token).map(Mention::form).orElse(Mention.Form.NOMINAL) != Mention.Form.NOMINAL
                                || !classifiers.contains(sentence.lemma(token)))
                .or(() -> classified(sentence, token))
                .or(() -> sentence.at(token));
    }

    /** Those to whom the words at the span are attributed. */
    static List<Participant> speakers(Passage passage, Span span) {
        return passage.attributionOf(span).map(Attribution::speakers).orElse(List.of());
    }

    private static boolean isFirstPerson(LinkedSentence sentence, int token) {
        return sentence.token(token).tag().startsWith("PRP")
                && FIRST_PERSON.contains(sentence.token(token).text().toLowerCase(Locale.ROOT));
    }

    private List<Integer> tokens(LinkedSentence sentence, int predicate) {
        Arguments arguments = new Arguments(sentence);
        return switch (part(sentence, predicate)) {
            case "verb" ->
                sentence.tree().is(predicate, "amod", "compound")
                        ? clauseSubjects(sentence, predicate)
                        : arguments.agents(predicate);
            case "adjective" -> arguments.agents(predicate);
            case "noun" -> nounAgents(sentence, arguments, predicate);
            default -> List.of();
        };
    }

    private List<Integer> nounAgents(LinkedSentence sentence, Arguments arguments, int noun) {
        List<Integer> owners = arguments.possessors(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        DependencyTree tree = sentence.tree();
        List<Integer> own = tree.children(noun, "acl").stream()
                .flatMap(clause -> tree.children(clause, "nsubj").stream())
                .flatMap(subject -> tree.conjuncts(subject).stream())
                .toList();
        int head = tree.head(noun);
        if (!own.isEmpty()) {
            return own;
        }
        if (head >= 0) {
            boolean object = tree.is(noun, "obj", "nsubj:pass") && lightVerbs.contains(sentence.lemma(head));
            if (object || (sentence.isClause(head) && tree.is(noun, "obl", "nmod"))) {
                return arguments.agents(head);
            }
        }
        List<Integer> before = tree.children(noun, "compound", "amod").stream()
                .filter(child -> sentence.at(child).isPresent())
                .toList();
        return before.isEmpty() && tree.is(noun, "compound") ? clauseSubjects(sentence, noun) : before;
    }

    /**
     * Who acts in a verb that the parser took for the modifier of its object: the subject of the clause around it, or
     * whoever is praised or blamed "for" it.
     */
    private static List<Integer> clauseSubjects(LinkedSentence sentence, int modifier) {
        DependencyTree tree = sentence.tree();
        Optional<Integer> verb =
                tree.ancestors(modifier).stream().filter(sentence::isVerb).findFirst();
        Arguments arguments = new Arguments(sentence);
        String preposition = arguments.preposition(tree.head(modifier));
        List<Integer> blamed = verb.filter(head -> preposition.equals("for") || preposition.equals("of"))
                .map(arguments::patients)
                .orElse(List.of());
        return blamed.isEmpty()
                ? verb.map(head -> tree.children(head, "nsubj").stream()
                                .filter(subject -> !tree.dominates(subject, modifier))
                                .toList())
                        .orElse(List.of())
                : blamed;
    }

    private Optional<Participant> classified(LinkedSentence sentence, int token) {
        if (!classifiers.contains(sentence.lemma(token))) {
            return Optional.empty();
        }
        return sentence.tree().children(token, "compound", "appos").stream()
                .filter(child -> sentence.mention(child)
                        .filter(m -> m.form() == Mention.Form.NAME)
                        .isPresent())
                .filter(child -> sentence.at(child)
                        .filter(participant -> participant.entity().id().type().isOrganization())
                        .isPresent())
                .reduce((first, last) -> last)
                .flatMap(sentence::at);
    }

    private Stream<Participant> represented(LinkedSentence sentence, int token) {
        if (!representatives.contains(sentence.lemma(token))) {
            return Stream.empty();
        }
        Arguments arguments = new Arguments(sentence);
        int head = sentence.tree().head(token);
        return OF_AN_ORGANIZATION.stream()
                .flatMap(preposition -> Stream.concat(
                        arguments.behind(token, preposition).stream(),
                        follows(sentence, token, preposition)
                                ? arguments.behind(head, preposition).stream()
                                : Stream.of()))
                .flatMap(organization -> sentence.at(organization).stream())
                .filter(participant -> participant.entity().id().type().isOrganization());
    }

    /** Whether the preposition stands right behind the noun, whatever the parser hung it on. */
    private static boolean follows(LinkedSentence sentence, int noun, String preposition) {
        return noun + 1 < sentence.size()
                && sentence.tree().head(noun) >= 0
                && sentence.token(noun + 1).text().equals(preposition);
    }
}
