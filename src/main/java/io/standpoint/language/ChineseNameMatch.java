package io.standpoint.language;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import com.hankcs.hanlp.dictionary.py.Shengmu;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When two different Chinese names in one document stand for the same thing. */
final class ChineseNameMatch {

    private static final int SURNAME_FREQUENCY = 200;
    private static final String DOT = "[·•‧・]";

    private ChineseNameMatch() {}

    /** Whether the name is a part, a longer form or another transliteration of one of the known names. */
    static boolean matches(Set<String> known, String name, NameType type) {
        return known.stream().anyMatch(other -> switch (type) {
            case PERSON -> isPart(other, name) || isPart(name, other) || soundsLike(other, name);
            case ORGANIZATION -> abbreviates(name, other) || abbreviates(other, name);
            default -> false;
        });
    }

    /** Whether a name consists of several, with a dot between them. */
    static boolean hasParts(String name) {
        return name.split(DOT).length > 1;
    }

    /** The last of a name's parts. */
    static String lastPart(String name) {
        String[] parts = name.split(DOT);
        return parts[parts.length - 1];
    }

    /** The stretches of a text that are another transliteration of a name without parts. */
    static Set<String> variants(String name, String text) {
        Set<String> variants = new TreeSet<>();
        for (int at = text.indexOf(name.charAt(0)); at >= 0; at = text.indexOf(name.charAt(0), at + 1)) {
            if (at + name.length() <= text.length()) {
                String stretch = text.substring(at, at + name.length());
                if (!stretch.equals(name) && soundsLike(stretch, name)) {
                    variants.add(stretch);
                }
            }
        }
        return variants;
    }

    /** 卡梅伦 is a part of 大卫·卡梅伦. */
    private static boolean isPart(String full, String part) {
        return part.length() > 1 && List.of(full.split(DOT)).contains(part);
    }

    /** 国家安全局 abbreviates 美国国家安全局, and 华为 华为公司. */
    private static boolean abbreviates(String brief, String full) {
        int dropped = full.length() - brief.length();
        boolean place = full.endsWith(brief) && brief.length() > 3 && dropped >= 2 && dropped <= 3;
        boolean kind = full.startsWith(brief) && List.of("公司", "集团").contains(full.substring(brief.length()));
        return place || kind;
    }

    /** Two transliterations of three syllables or more that differ in the rhyme or onset of one at most. */
    private static boolean soundsLike(String one, String other) {
        String first = lastPart(one);
        String second = lastPart(other);
        if (first.length() < 3 || first.length() != second.length() || !isForeign(first) || !isForeign(second)) {
            return false;
        }
        Pinyin[] left = PinyinDictionary.convertToPinyinArray(first);
        Pinyin[] right = PinyinDictionary.convertToPinyinArray(second);
        if (left.length != first.length() || right.length != left.length) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < left.length; i++) {
            boolean same = left[i].getPinyinWithoutTone().equals(right[i].getPinyinWithoutTone());
            if (!isClose(left[i], right[i])) {
                return false;
            }
            different += same ? 0 : 1;
        }
        return different <= 1 && first.charAt(0) == second.charAt(0);
    }

    private static boolean isClose(Pinyin one, Pinyin other) {
        return one.getYunmu() == other.getYunmu()
                || (one.getShengmu() == other.getShengmu() && one.getShengmu() != Shengmu.none);
    }

    /** The part of speech that HanLP's shared dictionary gives a word. */
    static Optional<String> listedTag(String word) {
        return Optional.ofNullable(CustomDictionary.get(word)).map(attribute -> attribute.nature[0].toString());
    }

    /**
     * Whether what a segmenter takes for a person's name is one: listed, with dots, a Chinese surname with one or two
     * characters, or characters that transliterate beside a title.
     */
    static boolean isLikelyPerson(String name, boolean titled) {
        boolean listed = listedTag(name).isPresent()
                || (CoreDictionary.get(name) != null
                        && CoreDictionary.get(name).nature[0].toString().startsWith("nr"));
        boolean chinese = name.length() <= 3 && isSurname(name.substring(0, 1));
        return listed || hasParts(name) || chinese || (titled && isForeign(name) && name.length() > 2);
    }

    /** Whether a character is a surname more than now and then in HanLP's corpus. */
    static boolean isSurname(String character) {
        EnumItem<NR> roles = PersonDictionary.dictionary.get(character);
        return roles != null && roles.getFrequency(NR.B) >= SURNAME_FREQUENCY;
    }

    /** Whether all characters are such as transliterate foreign names. */
    static boolean isForeign(String name) {
        return name.codePoints().allMatch(c -> TranslatedPersonDictionary.containsKey(Character.toString(c)));
    }
}
