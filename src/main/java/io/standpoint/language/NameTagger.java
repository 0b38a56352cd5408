package io.standpoint.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word of a sentence the type of the name it is part of. Four sources, the later over the earlier: the
 * statistical model; titles, nationalities and countries where the model sees nothing; the shapes of names; the lexicon,
 * except inside a longer name that was seen before.
 */
final class NameTagger {

    private final NameTable fineGrained;
    private final NameTable known;
    private final NameShapes shapes = new NameShapes();

    NameTagger(NameTable fineGrained, NameTable known) {
        this.fineGrained = fineGrained;
        this.known = known;
    }

    /**
     * Tags a sentence.
     *
     * @param words    as written
     * @param tags     their parts of speech
     * @param labels   the statistical model's labels
     */
    NameType[] tag(List<String> words, List<String> tags, List<String> labels) {
        NameType[] types = labels.stream().map(NameTagger::typeOf).toArray(NameType[]::new);
        for (int i = 0; i < types.length; i++) {
            NameTable.Match match = types[i] == NameType.NONE ? fineGrained.longestAt(words, i) : null;
            while (match != null && !isFree(types, i, match)) {
                match = match.length() > 1 ? new NameTable.Match(match.length() - 1, match.type()) : null;
            }
            if (match != null && isName(words, tags, i, match)) {
                Arrays.fill(types, i, i + match.length(), match.type());
                i += match.length() - 1;
            }
        }
        cutOffices(words, types);
        shapes.correct(words, tags, types);
        for (int i = 0; i < types.length; i++) {
            NameTable.Match match = known.longestAt(words, i);
            if (match != null && !isInsideLonger(types, i, match)) {
                Arrays.fill(types, i, i + match.length(), match.type());
                i += match.length() - 1;
            }
        }
        return types;
    }

    /** "Ann Moor Deputy Governor": an office of several words is no part of the full name before it. */
    private void cutOffices(List<String> words, NameType[] types) {
        for (int i = 2; i < types.length; i++) {
            boolean inName =
                    types[i] == NameType.PERSON && types[i - 1] == NameType.PERSON && types[i - 2] == NameType.PERSON;
            NameTable.Match match = inName ? fineGrained.longestAt(words, i) : null;
            if (match != null && match.type() == NameType.TITLE && match.length() > 1) {
                Arrays.fill(types, i, i + match.length(), NameType.TITLE);
            }
        }
    }

    private static NameType typeOf(@Nullable String label) {
        return switch (label == null ? "O" : label) {
            case "PERSON" -> NameType.PERSON;
            case "ORGANIZATION" -> NameType.ORGANIZATION;
            case "LOCATION" -> NameType.PLACE;
            default -> NameType.NONE;
        };
    }

    private static boolean isFree(NameType[] types, int begin, NameTable.Match match) {
        for (int i = begin; i < begin + match.length(); i++) {
            if (types[i] != NameType.NONE) {
                return false;
            }
        }
        return true;
    }

    /** A title ends in a noun; all else is written with a capital. */
    private static boolean isName(List<String> words, List<String> tags, int begin, NameTable.Match match) {
        return match.type() == NameType.TITLE
                ? tags.get(begin + match.length() - 1).startsWith("NN")
                : Character.isUpperCase(words.get(begin).codePointAt(0));
    }

    private static boolean isInsideLonger(NameType[] types, int begin, NameTable.Match match) {
        int end = begin + match.length();
        NameType first = types[begin];
        NameType last = types[end - 1];
        boolean goesOnBefore = begin > 0 && isModelled(first) && types[begin - 1] == first;
        boolean goesOnAfter = end < types.length && isModelled(last) && types[end] == last;
        return goesOnBefore || goesOnAfter;
    }

    private static boolean isModelled(NameType type) {
        return type == NameType.PERSON || type == NameType.ORGANIZATION || type == NameType.PLACE;
    }
}
