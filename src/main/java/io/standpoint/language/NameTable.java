package io.standpoint.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of one or several words with their types; finds the longest that starts at a word. */
final class NameTable {

    /** The fine-grained table of CoreNLP's models; nearly all of it are cities, which the name model knows well enough. */
    private static final String FINE_GRAINED = "/edu/stanford/nlp/models/kbp/english/gazetteers/regexner_caseless.tab";

    private static final Map<String, NameType> FINE_GRAINED_TYPES = Map.of(
            "TITLE", NameType.TITLE,
            "COUNTRY", NameType.PLACE,
            "STATE_OR_PROVINCE", NameType.PLACE,
            "NATIONALITY", NameType.NATIONALITY);

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}' -]+");

    private final Map<String, List<Entry>> entriesByFirstWord = new HashMap<>();
    private final UnaryOperator<String> key;

    private NameTable(UnaryOperator<String> key) {
        this.key = key;
    }

    /** A name found: how many words long and of what type. */
    record Match(int length, NameType type) {}

    private record Entry(List<String> words, NameType type) {}

    /**
     * The titles, countries, states and nationalities of CoreNLP's fine-grained table, without regard to case. Rows that
     * are regular expressions or compounds such as {@code dutch-owned} are left out.
     */
    static NameTable fineGrained() {
        NameTable table = new NameTable(word -> word.toLowerCase(Locale.ROOT));
        WordLists.forEachLine(FINE_GRAINED, table::addRow);
        return table;
    }

    /** The lexicon's English names as they are written, split into words by the tokeniser given. */
    static NameTable of(Lexicon lexicon, Function<String, List<String>> tokenizer) {
        NameTable table = new NameTable(UnaryOperator.identity());
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (CoreNlpAnnotator.isEnglish(entry.language())) {
                table.add(tokenizer.apply(entry.name()), entry.type());
            }
        }
        return table;
    }

    /** The longest name that starts at the word, if any. */
    @Nullable
    Match longestAt(List<String> words, int begin) {
        for (Entry entry : entriesByFirstWord.getOrDefault(key.apply(words.get(begin)), List.of())) {
            if (matches(entry, words, begin)) {
                return new Match(entry.words().size(), entry.type());
            }
        }
        return null;
    }

    private boolean matches(Entry entry, List<String> words, int begin) {
        int length = entry.words().size();
        if (begin + length > words.size()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!entry.words().get(i).equals(key.apply(words.get(begin + i)))) {
                return false;
            }
        }
        return true;
    }

    private void addRow(String line) {
        int tab = line.indexOf('\t');
        int end = line.indexOf('\t', tab + 1);
        NameType type = FINE_GRAINED_TYPES.get(line.substring(tab + 1, end < 0 ? line.length() : end));
        String name = line.substring(0, tab);
        boolean isCompound = type != NameType.TITLE && name.contains("-");
        if (type != null && !isCompound && PLAIN.matcher(name).matches()) {
            add(List.of(name.split(" ")), type);
        }
    }

    private void add(List<String> words, NameType type) {
        if (words.isEmpty()) {
            return;
        }
        List<String> keys = words.stream().map(key).toList();
        List<Entry> entries = entriesByFirstWord.computeIfAbsent(keys.get(0), first -> new ArrayList<>(1));
        int at = 0;
        while (at < entries.size() && entries.get(at).words().size() >= keys.size()) {
            at++;
        }
        entries.add(at, new Entry(keys, type));
    }
}
