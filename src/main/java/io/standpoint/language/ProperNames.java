package io.standpoint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a sentence whose words have universal parts of speech: those that are known, and runs of proper nouns
 * whose first name, title or noun of kind tells what they name. What nothing tells is left alone.
 */
final class ProperNames {

    private static final String PROPER = "PROPN";
    private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");

    private final KnownNames known;
    private final Map<String, Set<String>> words;
    private final Genders genders;

    /**
     * A finder.
     *
     * @param known   names of the lexicon
     * @param words   the language's {@code names.txt}
     * @param genders which first names there are, besides those of {@code words}
     */
    ProperNames(KnownNames known, Map<String, Set<String>> words, Genders genders) {
        this.known = known;
        this.words = words;
        this.genders = genders;
    }

    /**
     * A name.
     *
     * @param begin its first word
     * @param end   one past its last
     * @param type  of what it names; {@link NameType#NONE} of a lone proper noun, which may be short for a longer name
     */
    record Found(int begin, int end, NameType type) {}

    /** A sentence. */
    record Words(List<String> texts, List<String> tags) {

        boolean isProper(int i) {
            return i >= 0
                    && i < tags.size()
                    && tags.get(i).equals(PROPER)
                    && Character.isUpperCase(texts.get(i).codePointAt(0));
        }

        boolean isHyphen(int i) {
            return i >= 0 && i < texts.size() && HYPHENS.contains(texts.get(i));
        }
    }

    /** The names of a sentence, in order; they do not overlap. */
    List<Found> find(Words sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.texts().size(); ) {
            Found name = knownAt(sentence, i);
            if (name == null) {
                name = runAt(sentence, i);
            }
            if (name != null && name.end() > i) {
                found.add(name);
                i = name.end();
            } else {
                i++;
            }
        }
        return found.stream().filter(name -> name.begin() < name.end()).toList();
    }

    private @Nullable Found knownAt(Words sentence, int begin) {
        KnownNames.Match match = known.longestAt(sentence.texts(), begin);
        if (match == null || !isName(sentence, begin, match)) {
            return null;
        }
        return new Found(begin, match.end(), match.known().type());
    }

    /** One word is a name only if the tagger says so, and only if it is no part of a longer name. */
    private boolean isName(Words sentence, int begin, KnownNames.Match match) {
        if (match.end() - begin > 1) {
            return true;
        }
        String tag = sentence.tags().get(begin);
        if (match.known().type() == NameType.NATIONALITY) {
            return tag.equals("ADJ")
                    && Character.isLowerCase(sentence.texts().get(begin).codePointAt(0));
        }
        boolean tagged = tag.equals(PROPER) || (match.known().own() && tag.equals("NOUN"));
        return tagged && !goesOn(sentence, begin, match.end());
    }

    private boolean goesOn(Words sentence, int begin, int end) {
        boolean after = isPart(sentence, end) && knownAt(sentence, end) == null;
        boolean before = isPart(sentence, begin - 1) || (sentence.isHyphen(begin - 1) && isPart(sentence, begin - 2));
        boolean hyphen = sentence.isHyphen(end) && isPart(sentence, end + 1);
        return after || before || hyphen;
    }

    private boolean isPart(Words sentence, int i) {
        return sentence.isProper(i)
                && !is("TIME", sentence.texts().get(i))
                && !isTitle(sentence.texts().get(i));
    }

    /** A run of proper nouns with what joins the parts of a name. */
    private @Nullable Found runAt(Words sentence, int begin) {
        if (!isPart(sentence, begin)) {
            return null;
        }
        int end = begin + 1;
        int proper = 1;
        for (int next = afterJoint(sentence, end); isPart(sentence, next); next = afterJoint(sentence, end)) {
            end = next + 1;
            proper++;
        }
        boolean part = begin > 0 && is("ORGANIZATION_PART", sentence.texts().get(begin - 1));
        return part
                ? new Found(begin - 1, end, NameType.ORGANIZATION)
                : new Found(begin, end, type(sentence, begin, end, proper));
    }

    /** Past a hyphen, or one or two words such as "von der", if any stands there. */
    private int afterJoint(Words sentence, int at) {
        int next = at;
        if (sentence.isHyphen(next)) {
            return next + 1;
        }
        if (isAt("PARTICLE", sentence, next)) {
            next++;
            if (isAt("SECOND_PARTICLE", sentence, next)) {
                next++;
            }
        }
        return next;
    }

    private boolean isAt(String list, Words sentence, int i) {
        return i < sentence.texts().size() && is(list, sentence.texts().get(i));
    }

    private NameType type(Words sentence, int begin, int end, int proper) {
        List<String> name = sentence.texts().subList(begin, end);
        String before = begin > 0 ? sentence.texts().get(begin - 1) : "";
        boolean declined = words.getOrDefault("DECLINED", Set.of()).stream()
                .anyMatch(ending -> name.get(0).endsWith(ending));
        if (proper > 1 && declined) {
            return NameType.NONE;
        }
        if (is("ORGANIZATION", before) || (proper > 1 && name.stream().anyMatch(word -> is("IN_ORGANIZATION", word)))) {
            return NameType.ORGANIZATION;
        }
        boolean person = proper > 1 && proper < 5 && (isFirstName(name.get(0)) || isTitle(before));
        if (person && name.stream().noneMatch(word -> word.codePoints().anyMatch(Character::isDigit))) {
            return NameType.PERSON;
        }
        return NameType.NONE;
    }

    private boolean isFirstName(String word) {
        return is("FIRST_NAME", word) || genders.ofFirstName(word) != Gender.UNKNOWN;
    }

    /** A word for an office before a name, which may be the end of a compound: "Bundesinnenministerin". */
    private boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return is("TITLE", lower)
                || words.getOrDefault("TITLE_END", Set.of()).stream().anyMatch(lower::endsWith);
    }

    private boolean is(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }
}
