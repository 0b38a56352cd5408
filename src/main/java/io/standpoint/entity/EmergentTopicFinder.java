package io.standpoint.entity;

import io.standpoint.language.DependencyTree;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds, beside the topics of a scheme, those that it does not know: English noun phrases for what is decided or planned in
 * politics, such as "the travel ban" or "a plan to raise the retirement age". A noun by itself ("the bill") names none, nor
 * does one whose modifiers tell nothing ("the new bill"). A topic is called by its words without article and number, so
 * that "overtime rules" and "the overtime rule" are one. Headlines name none: their capitals hide where names end.
 */
public final class EmergentTopicFinder implements TopicFinder {

    private static final int LONGEST = 8;
    /** Adjectives that classify ("nuclear", "fiscal", "military"), as against those that describe. */
    private static final Pattern CLASSIFYING = Pattern.compile(".*(?:al|ar|ary|ic|ian)");

    private static final Set<String> LINKS = Set.of("on", "to", "for", "against");

    private final TopicFinder known;
    private final Map<String, Set<String>> words = WordList.labelled("policies.txt");

    /**
     * A finder.
     *
     * @param known finds the topics of a scheme, which go before
     */
    public EmergentTopicFinder(TopicFinder known) {
        this.known = known;
    }

    @Override
    public List<TopicMention> find(Sentence sentence) {
        List<TopicMention> found = new ArrayList<>(known.find(sentence));
        if (!sentence.isParsed() || sentence.zone() instanceof Zone.Headline) {
            return found;
        }
        DependencyTree tree = new DependencyTree(sentence);
        for (int head = 0; head < sentence.tokens().size(); head++) {
            if (isHead(tree, head)) {
                mention(tree, head)
                        .filter(mention -> found.stream().noneMatch(other -> overlap(mention, other)))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(TopicMention::begin));
        return found;
    }

    private static boolean overlap(TopicMention one, TopicMention other) {
        return one.begin() < other.end() && other.begin() < one.end();
    }

    private boolean isHead(DependencyTree tree, int token) {
        return tree.token(token).tag().startsWith("NN")
                && (is("HEAD", lemma(tree, token)) || is("ALONE", lemma(tree, token)))
                && !tree.is(token, "compound", "flat", "nmod:poss");
    }

    private Optional<TopicMention> mention(DependencyTree tree, int head) {
        int begin = head;
        while (begin > 0 && tells(tree, begin - 1) && tree.dominates(head, begin - 1)) {
            begin--;
        }
        List<Integer> before = IntStream.range(begin, head).boxed().toList();
        boolean named = tree.token(head).tag().startsWith("NNP");
        if (named && before.stream().noneMatch(child -> tree.token(child).tag().startsWith("NNP"))) {
            return Optional.empty();
        }
        if (!before.isEmpty()) {
            return topic(tree, head, IntStream.rangeClosed(begin, head).boxed().toList());
        }
        if (is("ALONE", lemma(tree, head))) {
            return topic(tree, head, List.of(head));
        }
        if (!is("COMPLEMENTED", lemma(tree, head))) {
            return Optional.empty();
        }
        return complement(tree, head)
                .flatMap(end ->
                        topic(tree, head, IntStream.range(head, end).boxed().toList()));
    }

    /** Where the complement ends that tells which plan or ban is meant: "to cut taxes", "on assault weapons". */
    private static Optional<Integer> complement(DependencyTree tree, int head) {
        return tree.children(head, "nmod", "acl").stream()
                .filter(child -> child > head)
                .findFirst()
                .filter(child -> LINKS.contains(lemma(tree, head + 1)))
                .map(child -> {
                    int end = child + 1;
                    for (int object : tree.children(child, "obj", "compound")) {
                        end = Math.max(end, object + 1);
                    }
                    return end;
                })
                .filter(end -> end - head <= LONGEST)
                .filter(end -> IntStream.range(head + 2, end)
                        .anyMatch(token -> tree.token(token).tag().startsWith("NN")));
    }

    /** A topic named by adjacent tokens, the head in the singular, so that "gun laws" and "gun law" are one. */
    private Optional<TopicMention> topic(DependencyTree tree, int head, List<Integer> tokens) {
        List<String> label = new ArrayList<>();
        StringBuilder surface = new StringBuilder();
        for (int token : tokens) {
            Token word = tree.token(token);
            if (!word.tag().matches("DT|PRP\\$|POS|HYPH|[^A-Z].*")) {
                boolean name = word.tag().startsWith("NNP");
                label.add(name ? word.text() : lower(token == head ? word.lemma() : word.text()));
                surface.append(surface.length() > 0 ? " " : "").append(word.text());
            }
        }
        String name = String.join(" ", label);
        if (!Linked.canBeNamed(name)) {
            return Optional.empty();
        }
        List<Entity.Name> names = List.of(new Entity.Name(surface.toString(), "en", false));
        Entity entity = Linked.of(EntityType.TOPIC, name, "en", names);
        int begin = tokens.get(0);
        int end = tokens.get(tokens.size() - 1) + 1;
        return Optional.of(new TopicMention(new Topic(entity, entity.names(), Set.of(), Set.of()), begin, end));
    }

    private boolean tells(DependencyTree tree, int token) {
        String lemma = lemma(tree, token);
        boolean classifies = switch (tree.token(token).tag()) {
            case "NN", "NNS", "NNP", "NNPS" -> true;
            case "JJ" -> CLASSIFYING.matcher(lemma).matches();
            default -> false;
        };
        return classifies && !is("LIGHT", lemma);
    }

    private boolean is(String list, String lemma) {
        return words.getOrDefault(list, Set.of()).contains(lemma);
    }

    private static String lemma(DependencyTree tree, int token) {
        return lower(tree.token(token).lemma());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
