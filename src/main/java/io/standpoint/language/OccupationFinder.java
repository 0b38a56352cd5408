package io.standpoint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words by which a sentence names offices and occupations: a noun with what makes it another one, such as
 * "assistant professor", "law clerk" or "Senator for Life". Articles, organisations, nationalities and adjectives that
 * only praise or date are no part of it: of "a former American law clerk at the FBI" the role is "law clerk".
 */
public final class OccupationFinder {

    private static final Map<String, Set<String>> WORDS = WordLists.labelled("occupations.txt");

    /** Words for times, which stand before a noun without being part of its phrase. */
    private static final Set<String> CALENDAR = Set.of("year", "month", "week", "time", "day", "century", "season");

    private static final Set<String> TIMES = WordLists.labelled("names.txt").getOrDefault("TIME", Set.of());

    /**
     * The roles of a sentence that has a parse, in the order of the text, none within another; each a nominal of the type
     * {@link NameType#TITLE}.
     */
    public List<Mention> find(Sentence sentence) {
        DependencyTree tree = new DependencyTree(sentence);
        List<Mention> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean told = !is("AMBIGUOUS", lower(token.lemma())) || describes(tree, token.index());
            if (isRole(token) && told && !isBeforeRole(tree, token.index())) {
                found.add(role(tree, token.index()));
            }
        }
        return found;
    }

    private static boolean isRole(Token token) {
        boolean isFree = token.type() == NameType.NONE
                || token.type() == NameType.TITLE
                || token.type() == NameType.MISCELLANEOUS;
        return token.tag().startsWith("NN") && isFree && isRole(lower(token.lemma()));
    }

    private static boolean isRole(String lemma) {
        return is("ROLE", lemma)
                || WORDS.getOrDefault("SUFFIX", Set.of()).stream().anyMatch(lemma::endsWith);
    }

    /** Whether a noun says what somebody is: in apposition, behind "as" or a copula, as a title before a name. */
    private static boolean describes(DependencyTree tree, int index) {
        int first = tree.conjuncts(index).get(0);
        boolean isTitle = index + 1 < tree.size() && tree.token(index + 1).type() == NameType.PERSON;
        boolean isAs = tree.children(first, "case").stream()
                .anyMatch(word -> tree.token(word).lemma().equals("as"));
        boolean isPredicate =
                tree.is(first, "appos", "xcomp") || !tree.children(first, "cop").isEmpty();
        return isTitle || isAs || isPredicate;
    }

    /** "Attorney" of "attorney general". */
    private static boolean isBeforeRole(DependencyTree tree, int index) {
        int next = index + 1;
        return next < tree.size() && isRole(tree.token(next));
    }

    private static Mention role(DependencyTree tree, int head) {
        int begin = begin(tree, head);
        int end = head + 1;
        if (end + 1 < tree.size()
                && Set.of("of", "for", "in").contains(lower(tree.token(end).text()))
                && is("COMPLEMENT", lower(tree.token(end + 1).text()))) {
            end += 2;
        }
        return new Mention(tree.sentence().index(), begin, end, head, Mention.Form.NOMINAL, NameType.TITLE);
    }

    /** The adjectives that make another role, and the noun before it, or the names of both in a title with capitals. */
    private static int begin(DependencyTree tree, int head) {
        boolean isTitle = Character.isUpperCase(tree.token(head).text().codePointAt(0));
        int begin = head;
        int nouns = 0;
        while (begin > 0 && isPart(tree.token(begin - 1), isTitle, nouns)) {
            begin--;
            nouns += is("KIND", lower(tree.token(begin).text())) ? 0 : 1;
        }
        return begin;
    }

    private static boolean isPart(Token token, boolean isTitle, int nouns) {
        String word = lower(token.text());
        boolean isFree = token.type() == NameType.NONE || token.type() == NameType.TITLE;
        boolean isNoun = isTitle ? token.tag().startsWith("NNP") : token.tag().equals("NN") && nouns == 0;
        return isFree && (is("KIND", word) || (isNoun && !TIMES.contains(word) && !CALENDAR.contains(word)));
    }

    private static boolean is(String list, String word) {
        return WORDS.getOrDefault(list, Set.of()).contains(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
