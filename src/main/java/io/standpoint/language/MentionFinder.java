package io.standpoint.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what a sentence mentions: names (runs of words of one type), noun phrases whose head is a common noun, and
 * personal and possessive pronouns. A mention holds what is needed to identify the thing, without relative clauses and
 * appositions.
 */
final class MentionFinder {

    private static final Set<NameType> NAMES = Set.of(
            NameType.PERSON,
            NameType.ORGANIZATION,
            NameType.PLACE,
            NameType.NATIONALITY,
            NameType.PRODUCT,
            NameType.MISCELLANEOUS);

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "i", "we", "him", "her", "his", "my", "our", "me", "us", "himself", "herself", "you");

    /** What does not help to identify: these branches are cut off a noun phrase. */
    private static final Set<String> CUT = Set.of(
            "acl",
            "acl:relcl",
            "appos",
            "conj",
            "cc",
            "parataxis",
            "dep",
            "cop",
            "nsubj",
            "nsubj:pass",
            "advcl",
            "aux",
            "mark",
            "case",
            "ccomp",
            "discourse",
            "cc:preconj",
            "advmod",
            "obl",
            "obl:tmod",
            "nmod:tmod",
            "list");

    /** Prepositions that tie a noun phrase to what identifies it. */
    private static final Set<String> IDENTIFYING = Set.of("of", "for", "to", "at");

    private static final Set<String> CALENDAR = WordLists.labelled("names.txt").getOrDefault("CALENDAR", Set.of());

    private static final Set<String> TIMES = WordLists.labelled("names.txt").getOrDefault("TIME", Set.of());

    private static final Set<String> ADDRESSES = WordLists.labelled("names.txt").getOrDefault("ADDRESS", Set.of());

    private final NounTypes nounTypes = new NounTypes();

    /** The mentions of a sentence in the order of the text. */
    List<Mention> find(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        DependencyTree tree = new DependencyTree(sentence);
        BitSet named = new BitSet();
        addNames(tree, found, named);
        for (Token token : sentence.tokens()) {
            if (named.get(token.index())) {
                continue;
            }
            if (token.tag().startsWith("PRP") && !isAcronym(token)) {
                found.add(pronoun(sentence.index(), token));
            } else if (token.tag().startsWith("NN") && isWord(token) && headsPhrase(tree, token.index(), named)) {
                found.add(nominal(tree, token));
            }
        }
        return found.stream().sorted().distinct().toList();
    }

    private void addNames(DependencyTree tree, List<Mention> found, BitSet named) {
        for (int begin = 0; begin < tree.size(); begin++) {
            NameType type = tree.token(begin).type();
            if (!NAMES.contains(type)) {
                continue;
            }
            int end = begin + 1;
            while (end < tree.size() && tree.token(end).type() == type && !beginsAgain(tree, begin, end)) {
                end++;
            }
            addName(tree, begin, end, found);
            named.set(begin, end);
            begin = end - 1;
        }
    }

    /**
     * Whether a name that runs on begins once more at a word: a person's where the first name comes again ("Ann Moor Ann
     * Moor"), any other where all its words do.
     */
    private static boolean beginsAgain(DependencyTree tree, int begin, int at) {
        int length = at - begin;
        int repeated = tree.token(begin).type() == NameType.PERSON ? 1 : length;
        if (length < 2
                || at + repeated > tree.size()
                || tree.token(begin).text().length() < 3) {
            return false;
        }
        for (int i = 0; i < repeated; i++) {
            if (!tree.token(begin + i).text().equals(tree.token(at + i).text())) {
                return false;
            }
        }
        return true;
    }

    private void addName(DependencyTree tree, int from, int to, List<Mention> found) {
        int begin = from;
        int end = to;
        while (begin < end && (!isPartOfName(tree.token(begin)) || (begin < end - 1 && isBefore(tree.token(begin))))) {
            begin++;
        }
        while (end > begin && !isPartOfName(tree.token(end - 1))) {
            end--;
        }
        if (begin < end) {
            int head = head(tree, begin, end);
            found.add(new Mention(
                    tree.sentence().index(),
                    begin,
                    end,
                    head,
                    Mention.Form.NAME,
                    tree.token(begin).type()));
        }
    }

    private static boolean isPartOfName(Token token) {
        return !token.tag().equals("DT") && !token.tag().equals("POS") && isWord(token);
    }

    /** Whether the word stands before names and is no part of them: "Mr", or "Former" at the beginning of a sentence. */
    private static boolean isBefore(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT).replace(".", "");
        return ADDRESSES.contains(word) || TIMES.contains(word);
    }

    private static boolean isWord(Token token) {
        return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int head(DependencyTree tree, int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            int head = tree.head(i);
            if (head < begin || head >= end) {
                return i;
            }
        }
        return end - 1;
    }

    /** IT and US are taken for pronouns. */
    private static boolean isAcronym(Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    private Mention pronoun(int sentence, Token token) {
        boolean person = PERSONAL.contains(token.lemma().toLowerCase(Locale.ROOT))
                || PERSONAL.contains(token.text().toLowerCase(Locale.ROOT));
        return new Mention(
                sentence,
                token.index(),
                token.index() + 1,
                token.index(),
                Mention.Form.PRONOUN,
                person ? NameType.PERSON : NameType.NONE);
    }

    /** A noun before another noun or name is part of that one's phrase. */
    private static boolean headsPhrase(DependencyTree tree, int index, BitSet named) {
        return !tree.is(index, "compound", "flat", "fixed", "case", "goeswith") && !named.get(index + 1);
    }

    private Mention nominal(DependencyTree tree, Token head) {
        BitSet phrase = new BitSet();
        collect(tree, head.index(), phrase);
        int begin = phrase.previousClearBit(head.index()) + 1;
        int end = phrase.nextClearBit(head.index());
        while (!isWord(tree.token(begin))) {
            begin++;
        }
        while (!isWord(tree.token(end - 1))) {
            end--;
        }
        boolean isName = head.tag().startsWith("NNP") && head.type() == NameType.NONE && !isDate(head);
        if (isName) {
            int first = head.index();
            while (first > begin && tree.token(first - 1).tag().startsWith("NNP")) {
                first--;
            }
            return new Mention(
                    tree.sentence().index(),
                    first,
                    head.index() + 1,
                    head.index(),
                    Mention.Form.NAME,
                    NameType.MISCELLANEOUS);
        }
        return new Mention(tree.sentence().index(), begin, end, head.index(), Mention.Form.NOMINAL, nounTypes.of(head));
    }

    private static boolean isDate(Token token) {
        return CALENDAR.contains(token.text().toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private static void collect(DependencyTree tree, int head, BitSet phrase) {
        phrase.or(tree.subtreeWithout(head, Set.of()));
        for (int child : tree.children(head)) {
            boolean isOfPhrase = tree.is(child, "nmod") && identifies(tree, child);
            if (isOfPhrase) {
                phrase.andNot(tree.subtree(child));
                collect(tree, child, phrase);
                tree.children(child, "case").forEach(phrase::set);
            } else if (CUT.contains(tree.relation(child)) || tree.is(child, "nmod")) {
                phrase.andNot(tree.subtree(child));
            }
        }
    }

    private static boolean identifies(DependencyTree tree, int index) {
        return tree.children(index, "case").stream()
                .anyMatch(child -> IDENTIFYING.contains(tree.token(child).lemma()));
    }
}
