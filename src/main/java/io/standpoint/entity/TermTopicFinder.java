package io.standpoint.entity;

import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds topics by their terms: the longest match from the left, over words in languages that write spaces and over
 * characters in Chinese. Words are compared without case and number, by their lemma or as they stand; hyphens separate
 * words, so that "end-to-end" and "end to end" are one.
 */
public final class TermTopicFinder implements TopicFinder {

    private final TermTrie words = new TermTrie();
    private final TermTrie characters = new TermTrie();

    /** A finder for the topics of a scheme. */
    public TermTopicFinder(TopicScheme scheme) {
        for (Topic topic : scheme.topics()) {
            for (Entity.Name term : topic.terms()) {
                if (isWrittenInCharacters(term.language())) {
                    characters.add(characterUnits(term.text()), topic);
                } else {
                    words.add(wordUnits(term.text()), topic);
                }
            }
        }
    }

    private static boolean isWrittenInCharacters(String language) {
        return language.equals("zh") || language.startsWith("zh-");
    }

    @Override
    public List<TopicMention> find(Sentence sentence) {
        List<Unit> units = new ArrayList<>();
        boolean chinese = isWrittenInCharacters(sentence.zone().language());
        for (Token token : sentence.tokens()) {
            List<String> surface = chinese ? characterUnits(token.text()) : wordUnits(token.text());
            List<String> lemma = chinese ? surface : wordUnits(token.lemma());
            for (int i = 0; i < surface.size(); i++) {
                String other = lemma.size() == surface.size() ? lemma.get(i) : surface.get(i);
                units.add(new Unit(surface.get(i), other, token.index()));
            }
        }
        return match(units, chinese ? characters : words);
    }

    /** A word or character as it stands, its base form, and the token it is of. */
    private record Unit(String surface, String lemma, int token) {}

    private static List<TopicMention> match(List<Unit> units, TermTrie trie) {
        List<TopicMention> found = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            Optional<Match> match = longest(units, at, trie.root());
            if (match.isPresent()) {
                int begin = units.get(at).token();
                int end = units.get(match.get().end() - 1).token() + 1;
                if (found.isEmpty() || found.get(found.size() - 1).end() <= begin) {
                    found.add(new TopicMention(match.get().topic(), begin, end));
                }
                at = match.get().end();
            } else {
                at++;
            }
        }
        return found;
    }

    private record Match(Topic topic, int end) {}

    private static Optional<Match> longest(List<Unit> units, int at, TermTrie.Node node) {
        Optional<Match> best = node.topic().map(topic -> new Match(topic, at));
        if (at == units.size()) {
            return best;
        }
        Unit unit = units.get(at);
        for (String word :
                unit.surface().equals(unit.lemma()) ? List.of(unit.surface()) : List.of(unit.surface(), unit.lemma())) {
            Optional<Match> longer = node.next(word).flatMap(next -> longest(units, at + 1, next));
            if (longer.isPresent()
                    && (best.isEmpty() || longer.get().end() > best.get().end())) {
                best = longer;
            }
        }
        return best;
    }

    private static List<String> wordUnits(String text) {
        List<String> units = new ArrayList<>();
        for (String word : Names.folded(text).split("[\\s/]+")) {
            String bare = word.replaceAll("^[^\\p{L}\\p{N}$]+|[^\\p{L}\\p{N}]+$", "");
            if (!bare.isEmpty()) {
                units.add(singular(bare));
            }
        }
        return units;
    }

    /**
     * A word without the ending of a plural. Nothing more is promised than that singular and plural of a regular noun come
     * out the same, since terms and texts both go through here.
     */
    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(?:sh|ch|ss|x|z)es")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && word.length() > 3 && !word.matches(".*(?:ss|us|is)");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> characterUnits(String text) {
        List<String> units = new ArrayList<>();
        String folded = text.toLowerCase(Locale.ROOT);
        folded.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(c -> units.add(Character.toString(c)));
        return units;
    }
}
