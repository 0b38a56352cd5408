package io.standpoint.text;

import io.standpoint.text.Repaired.Insertion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restores what English text loses when pages are stripped of their markup: the space between a sentence and the next,
 * between words, the apostrophe, the dash between two spaces. It only ever inserts characters, and changes words only
 * in a text that shows damage in several places; when unsure it leaves things as they are. Safe for several threads.
 */
public final class TextRepair {

    /** So many signs of lost spaces make a text damaged ... */
    private static final int SIGNS = 3;

    /** ... and at least one in so many words. */
    private static final int WORDS_A_SIGN = 400;

    private static final Pattern STITCH = Pattern.compile(
            "(?<before>\\p{L}+)(?<mark>[.!?][\"”’)\\]]?)(?=(?<after>\\p{L}[\\p{L}.’']*))|(?<=\\p{L}\\p{L})[,;:](?=\\p{L}{2}|[aI]\\b)");

    /** Abbreviations that stand before names. */
    private static final Pattern TITLE =
            Pattern.compile("Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Lt|Col|Rev|Sgt|Capt|Adm|Hon");

    /** Letters that may be glued words; addresses, handles, and what holds figures or slashes are left alone. */
    private static final Pattern CHUNK = Pattern.compile("[^\\s—–]+");

    private static final Pattern NOT_PROSE = Pattern.compile("[@#/\\\\_\\d=<>|~*]|www\\.|^\\p{Lu}[.\\p{Lu}]*$");
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}'’])\\p{L}+(?!['’]\\p{L}|\\p{L})");
    private static final Pattern CASE_CHANGE = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}");
    private static final Pattern PIECE = Pattern.compile("\\p{Lu}{2,}(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{Lu}+");
    private static final Pattern ACRONYM_AND_WORD = Pattern.compile("(\\p{Lu}{2,5})(\\p{Ll}{2,})");
    private static final Pattern LOST_DASH =
            Pattern.compile("(?<=[\\p{L}\\d”\"]) ( )(?=[“\"]?[\\p{L}\\d])|(?<=[.)]) ( )(?=\\p{Ll}{2})");

    /** A text with such dashes has not lost them. */
    private static final Pattern DASH = Pattern.compile("[—–]|--");

    private final EnglishWords words = new EnglishWords();
    private final Apostrophes apostrophes = new Apostrophes();
    private final Set<String> domains = EnglishWords.tokens("top-level-domains.txt");

    /** The text with what it lost. */
    public Repaired repair(String text) {
        Repaired parted = Repaired.unchanged(text);
        List<Insertion> stitches = stitches(text);
        int size = CHUNK.split(text, -1).length;
        List<Insertion> spaces = spaces(text, new Vocabulary(text));
        int signs = stitches.size() + spaces.size() + apostrophes.signs(text, words);
        boolean damaged = signs >= SIGNS && signs * WORDS_A_SIGN >= size;
        parted = parted.with(stitches);
        if (!damaged) {
            return parted;
        }
        parted = parted.with(spaces(parted.text(), new Vocabulary(parted.text())));
        parted = parted.with(apostrophes.missing(parted.text(), new Vocabulary(parted.text()).names(), words));
        return parted.with(dashes(parted.text()));
    }

    /** Where a mark ends a sentence or a clause and the next one begins without a space. */
    private List<Insertion> stitches(String text) {
        List<Insertion> insertions = new ArrayList<>();
        Matcher matcher = STITCH.matcher(text);
        while (matcher.find()) {
            if (NOT_PROSE.matcher(chunkAt(text, matcher.start())).find()) {
                continue;
            }
            if (matcher.group("mark") == null || isSentenceEnd(matcher.group("before"), matcher.group("after"))) {
                insertions.add(new Insertion(matcher.end(), " "));
            }
        }
        return insertions;
    }

    private boolean isSentenceEnd(String before, String after) {
        String next = after.replaceFirst("['’].*", "");
        if (TITLE.matcher(before).matches()) {
            return Character.isUpperCase(next.charAt(0));
        }
        boolean ended = before.length() > 1 && Character.isLowerCase(before.charAt(before.length() - 1));
        if (Character.isLowerCase(next.charAt(0))) {
            String word = next.replaceFirst("\\..*", "");
            return ended && before.length() > 3 && word.length() > 2 && !domains.contains(word);
        }
        if (ended) {
            return before.length() > 2 && !domains.contains(next.replaceFirst("\\..*", ""));
        }
        String word = next.replaceFirst("\\..*", "");
        return before.length() == 1 && word.length() > 1 && words.isFunctionWord(word);
    }

    private static String chunkAt(String text, int at) {
        int begin = at;
        int end = at;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1)) && at - begin < 100) {
            begin--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - at < 100) {
            end++;
        }
        return text.substring(begin, end);
    }

    private List<Insertion> spaces(String text, Vocabulary vocabulary) {
        Segmenter segmenter = new Segmenter(words, vocabulary.names(), apostrophes::isForm);
        List<Insertion> insertions = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(text);
        while (chunk.find()) {
            if (NOT_PROSE.matcher(chunk.group()).find()) {
                continue;
            }
            Matcher run = RUN.matcher(chunk.group());
            while (run.find()) {
                int at = chunk.start() + run.start();
                if (vocabulary.count(run.group()) < 2
                        || segmenter.isDebris(run.group().toLowerCase(Locale.ROOT))) {
                    for (int cut : cuts(run.group(), segmenter, vocabulary)) {
                        insertions.add(new Insertion(at + cut, " "));
                    }
                }
            }
        }
        return insertions;
    }

    /** Where words end inside a run of letters. */
    private List<Integer> cuts(String run, Segmenter segmenter, Vocabulary vocabulary) {
        if (CASE_CHANGE.matcher(run).find()) {
            Matcher acronym = ACRONYM_AND_WORD.matcher(run);
            return acronym.matches() ? cutsBehind(acronym) : cutsByCase(run, segmenter, vocabulary);
        }
        String word = run.toLowerCase(Locale.ROOT);
        if ((words.isWord(word) && !segmenter.isDebris(word))
                || apostrophes.isForm(word)
                || run.equals(run.toUpperCase(Locale.ROOT))) {
            return List.of();
        }
        return cumulative(segmenter.split(run), 0);
    }

    private List<Integer> cutsBehind(Matcher acronym) {
        return words.isFunctionWord(acronym.group(2)) ? List.of(acronym.end(1)) : List.of();
    }

    private List<Integer> cutsByCase(String run, Segmenter segmenter, Vocabulary vocabulary) {
        List<Integer> cuts = new ArrayList<>();
        Matcher piece = PIECE.matcher(run);
        int done = 0;
        while (piece.find()) {
            String part = piece.group();
            boolean first = piece.start() == 0;
            List<Integer> inner = segmenter.split(part);
            boolean word = words.isWord(part.toLowerCase(Locale.ROOT));
            boolean small = Character.isLowerCase(run.charAt(0)) && (word || !inner.isEmpty());
            boolean named = part.length() > (first ? 2 : 0) && vocabulary.isName(part);
            boolean fits = named || (first ? mayLead(part, word, inner) : small);
            if (piece.start() != done || (!fits && (first || !isAcronym(part)))) {
                return List.of();
            }
            if (!first) {
                cuts.add(piece.start());
            }
            if (!word) {
                cuts.addAll(cumulative(inner, piece.start()));
            }
            done = piece.end();
        }
        return done == run.length() ? cuts : List.of();
    }

    /** Brands begin in a capital or in a letter or two: what stands before a glued name is a small or a closed word. */
    private boolean mayLead(String part, boolean word, List<Integer> inner) {
        boolean small = Character.isLowerCase(part.charAt(0));
        return (part.length() > 1 && words.isFunctionWord(part))
                || (small && part.length() > 3 && (word || !inner.isEmpty()));
    }

    private static boolean isAcronym(String part) {
        return part.length() > 1 && part.equals(part.toUpperCase(Locale.ROOT));
    }

    private static List<Integer> cumulative(List<Integer> lengths, int base) {
        List<Integer> cuts = new ArrayList<>();
        int at = base;
        for (int i = 0; i + 1 < lengths.size(); i++) {
            at += lengths.get(i);
            cuts.add(at);
        }
        return cuts;
    }

    private static List<Insertion> dashes(String text) {
        List<Insertion> insertions = new ArrayList<>();
        if (DASH.matcher(text).find()) {
            return insertions;
        }
        Matcher matcher = LOST_DASH.matcher(text);
        while (matcher.find()) {
            insertions.add(new Insertion(matcher.end() - 1, "–"));
        }
        return insertions;
    }

    /** The runs of letters that stand alone in a text. */
    private static final class Vocabulary {
        private final Map<String, Integer> counts = new HashMap<>();
        private final Set<String> names = new HashSet<>();

        Vocabulary(String text) {
            Matcher run = RUN.matcher(text);
            while (run.find()) {
                counts.merge(run.group(), 1, Integer::sum);
            }
            for (String word : counts.keySet()) {
                if (word.length() > 3
                        && Character.isUpperCase(word.charAt(0))
                        && !counts.containsKey(word.toLowerCase(Locale.ROOT))) {
                    names.add(word);
                }
            }
        }

        int count(String run) {
            return counts.getOrDefault(run, 0);
        }

        boolean isName(String run) {
            return counts.containsKey(run) && Character.isUpperCase(run.charAt(0));
        }

        Set<String> names() {
            return names;
        }
    }
}
