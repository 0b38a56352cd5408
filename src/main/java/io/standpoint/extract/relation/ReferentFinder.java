package io.standpoint.extract.relation;

import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Chain;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the things that a document mentions: its chains, with the relative pronouns that refer to their mentions; dates;
 * and what pronouns alone stand for, such as the author ("I", "my").
 */
final class ReferentFinder {

    /** Pronouns that stand for one and the same where nothing else tells them apart. */
    private static final Map<String, String> SERIES = Map.ofEntries(
            Map.entry("i", "I"),
            Map.entry("me", "I"),
            Map.entry("my", "I"),
            Map.entry("mine", "I"),
            Map.entry("myself", "I"),
            Map.entry("we", "we"),
            Map.entry("us", "we"),
            Map.entry("our", "we"),
            Map.entry("ours", "we"),
            Map.entry("ourselves", "we"),
            Map.entry("he", "he"),
            Map.entry("him", "he"),
            Map.entry("his", "he"),
            Map.entry("himself", "he"),
            Map.entry("she", "she"),
            Map.entry("her", "she"),
            Map.entry("hers", "she"),
            Map.entry("herself", "she"),
            Map.entry("it", "it"),
            Map.entry("its", "it"),
            Map.entry("itself", "it"),
            Map.entry("they", "they"),
            Map.entry("them", "they"),
            Map.entry("their", "they"),
            Map.entry("themselves", "they"));

    private final DateFinder dates = new DateFinder();

    /** What is known of a referent while its mentions are gathered. */
    private record Draft(Referent.Kind kind, List<Mention> mentions) {}

    /** The referents of a document, in the order of their first mentions. */
    List<Referent> find(AnnotatedDocument document) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Draft> series = new HashMap<>();
        Map<Mention, Draft> byMention = new HashMap<>();
        for (Chain chain : document.chains()) {
            Draft draft = draft(document, chain, series);
            draft.mentions().addAll(chain.mentions());
            chain.mentions().forEach(mention -> byMention.put(mention, draft));
            drafts.add(draft);
        }
        for (Sentence sentence : document.sentences()) {
            if (sentence.isParsed()) {
                dates.find(sentence)
                        .forEach(date -> drafts.add(new Draft(Referent.Kind.DATE, new ArrayList<>(List.of(date)))));
                addRelatives(new DependencyTree(sentence), byMention, drafts);
            }
        }
        return numbered(drafts.stream().distinct().toList());
    }

    private static List<Referent> numbered(List<Draft> drafts) {
        List<Referent> referents = new ArrayList<>();
        drafts.stream()
                .map(draft -> new Draft(
                        draft.kind(),
                        draft.mentions().stream().sorted().distinct().toList()))
                .sorted(Comparator.comparing(draft -> draft.mentions().get(0)))
                .forEach(draft -> referents.add(new Referent(referents.size(), draft.kind(), draft.mentions())));
        return referents;
    }

    /** Chains that are pronouns alone become one if the pronouns are of one series. */
    private static Draft draft(AnnotatedDocument document, Chain chain, Map<String, Draft> series) {
        Mention first = chain.mentions().get(0);
        boolean pronounsAlone = chain.mentions().stream().allMatch(m -> m.form() == Mention.Form.PRONOUN);
        String word = document.head(first).text().toLowerCase(Locale.ROOT);
        if (pronounsAlone && SERIES.containsKey(word)) {
            return series.computeIfAbsent(SERIES.get(word), key -> new Draft(kindOfPronoun(key), new ArrayList<>()));
        }
        return new Draft(kind(chain), new ArrayList<>());
    }

    private static Referent.Kind kindOfPronoun(String series) {
        return switch (series) {
            case "I", "he", "she" -> Referent.Kind.PERSON;
            default -> Referent.Kind.OTHER;
        };
    }

    private static Referent.Kind kind(Chain chain) {
        return switch (chain.type()) {
            case PERSON, TITLE -> Referent.Kind.PERSON;
            case ORGANIZATION -> Referent.Kind.ORGANIZATION;
            case PLACE -> Referent.Kind.PLACE;
            case NATIONALITY -> Referent.Kind.NATIONALITY;
            case PRODUCT, MISCELLANEOUS, NONE -> Referent.Kind.OTHER;
        };
    }

    private static void addRelatives(DependencyTree tree, Map<Mention, Draft> byMention, List<Draft> drafts) {
        for (Token token : tree.sentence().tokens()) {
            if (token.tag().startsWith("W")) {
                antecedent(tree, token.index()).ifPresent(noun -> {
                    Mention pronoun = pronoun(tree, token);
                    Draft draft = at(tree, noun, byMention)
                            .orElseGet(() -> new Draft(Referent.Kind.OTHER, new ArrayList<>()));
                    draft.mentions().add(pronoun);
                    drafts.add(draft);
                });
            }
        }
    }

    private static Mention pronoun(DependencyTree tree, Token token) {
        NameType type = token.text().toLowerCase(Locale.ROOT).startsWith("who") ? NameType.PERSON : NameType.NONE;
        return new Mention(
                tree.sentence().index(), token.index(), token.index() + 1, token.index(), Mention.Form.PRONOUN, type);
    }

    /** The noun before the relative clause that the word is in. */
    private static Optional<Integer> antecedent(DependencyTree tree, int word) {
        for (int node = word; node >= 0; node = tree.head(node)) {
            if (tree.is(node, "acl:relcl", "acl") && tree.head(node) < word) {
                return Optional.of(tree.head(node));
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> at(DependencyTree tree, int token, Map<Mention, Draft> byMention) {
        return byMention.entrySet().stream()
                .filter(entry -> entry.getKey().sentence() == tree.sentence().index())
                .filter(entry -> entry.getKey().head() == token
                        || (entry.getKey().form() == Mention.Form.NAME
                                && entry.getKey().begin() <= token
                                && token < entry.getKey().end()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
