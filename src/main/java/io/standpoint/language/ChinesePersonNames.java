package io.standpoint.language;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.util.Set;

/**
 * How much more often characters stand in the places of a Chinese person's name than they are words of their own, after
 * the counts of HanLP's corpus: a surname of one or two characters, and one or two for the given name.
 */
final class ChinesePersonNames {

    private static final double SMOOTHING = 10;

    private static final Set<String> DOUBLE_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "令狐", "皇甫", "尉迟", "公孙", "慕容", "夏侯", "司徒", "端木", "东方", "申屠", "宇文", "长孙", "轩辕", "西门",
            "南宫");

    private ChinesePersonNames() {}

    /** The length of the surname that the characters begin with: 0 if it is none. */
    static int surname(String characters) {
        if (characters.length() > 2 && DOUBLE_SURNAMES.contains(characters.substring(0, 2))) {
            return 2;
        }
        return !characters.isEmpty() && ChineseNameMatch.isSurname(characters.substring(0, 1)) ? 1 : 0;
    }

    /**
     * The logarithm of how much likelier the characters are a name than words of their own.
     *
     * @param name a surname of {@link #surname} and one or two characters
     */
    static double score(String name) {
        int surname = surname(name);
        double score = surname == 2 ? 4 : ratio(name.substring(0, 1), NR.B);
        String given = name.substring(surname);
        return given.length() == 1
                ? score + ratio(given, NR.E)
                : score + ratio(given.substring(0, 1), NR.C) + ratio(given.substring(1), NR.D);
    }

    private static double ratio(String character, NR role) {
        EnumItem<NR> roles = PersonDictionary.dictionary.get(character);
        CoreDictionary.Attribute word = CoreDictionary.get(character);
        double inNames = roles == null ? 0 : roles.getFrequency(role);
        double alone = word == null ? 0 : word.totalFrequency;
        return Math.log((inNames + 1) / (alone + SMOOTHING));
    }
}
