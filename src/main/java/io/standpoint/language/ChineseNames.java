package io.standpoint.language;

import io.standpoint.language.ChineseSegmenter.Word;
import io.standpoint.language.Mention.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the names of one sentence: those of the lexicon, longest first; those that end in a noun for an organisation; and
 * what the segmenter tags as a name.
 */
final class ChineseNames {

    private static final int LONGEST = 8;

    private final List<Word> words;
    private final int index;
    private final ChineseLexicon lexicon;
    private final Map<String, NameType> names;
    private final List<Mention> found = new ArrayList<>();

    ChineseNames(List<Word> words, int index, ChineseLexicon lexicon, Map<String, NameType> names) {
        this.words = words;
        this.index = index;
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The names, none inside another, in no order. */
    List<Mention> find() {
        int i = 0;
        while (i < words.size()) {
            int at = i;
            Optional<Mention> name = known(at).or(() -> titled(at)).or(() -> tagged(at));
            name.ifPresent(found::add);
            i = name.map(Mention::end).orElse(i + 1);
        }
        for (int head = 0; head < words.size(); head++) {
            organization(head).ifPresent(this::replace);
        }
        found.replaceAll(this::employer);
        return found;
    }

    /** A name of the lexicon. */
    private Optional<Mention> known(int begin) {
        for (int end = Math.min(words.size(), begin + LONGEST); end > begin; end--) {
            NameType type = names.get(joined(begin, end));
            boolean abbreviation = end == begin + 1 && words.get(begin).text().length() == 1;
            if (type != null
                    && type != NameType.TITLE
                    && (!abbreviation || words.get(begin).tag().equals("j"))) {
                return Optional.of(name(begin, end, type));
            }
        }
        return Optional.empty();
    }

    /** The name of a medium or work between 《 and 》. */
    private Optional<Mention> titled(int begin) {
        if (begin == 0 || !words.get(begin - 1).text().equals("《")) {
            return Optional.empty();
        }
        int end = begin;
        while (end < words.size() && !words.get(end).text().equals("》")) {
            end++;
        }
        if (end == words.size() || end == begin) {
            return Optional.empty();
        }
        String title = joined(begin, end);
        boolean medium = title.endsWith("报") || title.endsWith("刊") || title.endsWith("杂志");
        return Optional.of(name(begin, end, medium ? NameType.ORGANIZATION : NameType.MISCELLANEOUS));
    }

    /** What the segmenter tags as a name, or is written in Latin letters. */
    private Optional<Mention> tagged(int begin) {
        Word word = words.get(begin);
        if (isLatinName(word) && !isTitle(begin)) {
            int end = begin + 1;
            while (end < words.size() && isLatinName(words.get(end)) && !isTitle(end)) {
                end++;
            }
            return Optional.of(name(begin, end, latinType(begin, end)));
        }
        int end = pastPerson(begin);
        if (end > begin + 1) {
            return Optional.of(name(begin, end, NameType.PERSON));
        }
        NameType type = lexicon.title(word.text()).isPresent() ? NameType.NONE : type(word);
        boolean doubtful =
                type == NameType.PERSON && !ChineseNameMatch.isLikelyPerson(word.text(), isBesideTitle(begin));
        return type == NameType.NONE || doubtful ? Optional.empty() : Optional.of(name(begin, begin + 1, type));
    }

    /**
     * Past a person's name that the segmenter has cut: a surname or name and the single characters after it, beside a title
     * or where they are another piece of a name.
     */
    private int pastPerson(int begin) {
        Word first = words.get(begin);
        if (!first.tag().startsWith("nr") || ChineseNameMatch.hasParts(first.text())) {
            return begin;
        }
        boolean titled = begin > 0 && isTitle(begin - 1);
        if (first.text().length() > 1 && ChineseNameMatch.isForeign(first.text())) {
            return pastSyllables(begin + 1);
        }
        return titled || ChineseNameMatch.isSurname(first.text().substring(0, 1))
                ? pastGivenName(begin, titled)
                : begin;
    }

    private int pastSyllables(int from) {
        int end = from;
        while (end < words.size() && isSyllable(end)) {
            end++;
        }
        return end;
    }

    private int pastGivenName(int begin, boolean titled) {
        int length = words.get(begin).text().length();
        boolean any = titled && length < 2;
        int end = begin + 1;
        while (end < words.size() && length < 3 && isGivenName(end, any)) {
            length++;
            end++;
        }
        return end;
    }

    private boolean isGivenName(int i, boolean any) {
        Word word = words.get(i);
        return word.text().length() == 1
                && Character.UnicodeScript.of(word.text().codePointAt(0)) == Character.UnicodeScript.HAN
                && (word.tag().equals("nr")
                        || (any && "puwcdmr".indexOf(word.tag().charAt(0)) < 0));
    }

    /** A single character that a transliteration may go on with. */
    private boolean isSyllable(int i) {
        Word word = words.get(i);
        return word.text().length() == 1
                && List.of("rg", "g", "j", "n", "ag", "ng", "x", "q", "nr", "nrf")
                        .contains(word.tag())
                && ChineseNameMatch.isForeign(word.text());
    }

    private boolean isBesideTitle(int i) {
        return (i > 0 && isTitle(i - 1)) || (i + 1 < words.size() && isTitle(i + 1));
    }

    private boolean isTitle(int i) {
        return lexicon.title(words.get(i).text()).isPresent();
    }

    private static NameType type(Word word) {
        String tag = ChineseNameMatch.listedTag(word.text()).orElse(word.tag());
        if (word.text().length() < 2 || tag.length() < 2) {
            return NameType.NONE;
        }
        return switch (tag.substring(0, 2)) {
            case "nr" -> NameType.PERSON;
            case "ns" -> NameType.PLACE;
            case "nt" -> NameType.ORGANIZATION;
            default -> NameType.NONE;
        };
    }

    private static boolean isLatinName(Word word) {
        String text = word.text();
        return text.length() > 1
                && text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints()
                        .allMatch(c -> c < 0x250 && (Character.isLetterOrDigit(c) || "&.-'’".indexOf(c) >= 0));
    }

    /** A Latin name in brackets says again what stands before them. */
    private NameType latinType(int begin, int end) {
        if (begin > 1 && "（(".contains(words.get(begin - 1).text())) {
            return found.stream()
                    .filter(name -> name.end() == begin - 1)
                    .map(Mention::type)
                    .findFirst()
                    .orElse(NameType.MISCELLANEOUS);
        }
        boolean heads = end < words.size()
                && (lexicon.title(words.get(end).text()).isPresent()
                        || lexicon.bodies().ending(words.get(end).text()).isPresent());
        return heads ? NameType.ORGANIZATION : NameType.MISCELLANEOUS;
    }

    /** A name that ends in a noun for an organisation. */
    private Optional<Mention> organization(int head) {
        String word = words.get(head).text();
        Optional<String> noun = lexicon.bodies().ending(word);
        if (noun.isEmpty() || !words.get(head).tag().startsWith("n") || isInside(head)) {
            return Optional.empty();
        }
        if (names.containsKey(word)) {
            return placed(head);
        }
        if (!lexicon.bodies().isProper(noun.get())) {
            return brand(head).map(brand -> name(brand.begin(), head + 1, NameType.ORGANIZATION));
        }
        int first = firstOf(head);
        boolean speaking = word.length() > 2 && word.endsWith("部");
        return first < head || speaking ? Optional.of(name(first, head + 1, NameType.ORGANIZATION)) : Optional.empty();
    }

    /** A known name with a place before it: 英国|警方. */
    private Optional<Mention> placed(int head) {
        return found.stream()
                .filter(place -> place.end() == head && place.type() == NameType.PLACE && isAdjacent(head))
                .findFirst()
                .map(place -> name(place.begin(), head + 1, NameType.ORGANIZATION));
    }

    private boolean isAdjacent(int i) {
        return words.get(i - 1).span().end() == words.get(i).span().begin();
    }

    /** Where the name of the organisation that ends in a noun begins; at the noun if nothing before it is proper. */
    private int firstOf(int head) {
        int begin = head;
        int proper = -1;
        while (begin > 0 && head - begin < LONGEST && modifies(begin - 1, head)) {
            begin--;
            proper = covered(begin) || words.get(begin).tag().matches("n[rz]") ? begin : proper;
        }
        return proper >= 0 ? proper : isNational(begin, head) ? begin : head;
    }

    private boolean isNational(int begin, int head) {
        return begin < head && words.get(begin).text().equals("国家");
    }

    /** Whether the word may stand before the noun in an organisation's name. */
    private boolean modifies(int i, int head) {
        Word word = words.get(i);
        boolean noun =
                word.tag().startsWith("n") || List.of("vn", "an", "a", "b", "j").contains(word.tag());
        return noun
                && (i == head - 1 || lexicon.title(word.text()).isEmpty())
                && !lexicon.people().nouns().contains(word.text())
                && word.span().end() == words.get(i + 1).span().begin();
    }

    /** A Latin, invented or person's name that only the noun after it shows to be an organisation's. */
    private Optional<Mention> brand(int head) {
        boolean company = words.get(head).text().equals("公司");
        return found.stream()
                .filter(name -> name.end() == head && isAdjacent(head))
                .filter(name -> name.type() == NameType.MISCELLANEOUS
                        || (company && (name.type() == NameType.PERSON || name.type() == NameType.ORGANIZATION)))
                .findFirst();
    }

    /** Whether the word is in a name that it does not end or that is longer than it. */
    private boolean isInside(int i) {
        return found.stream().anyMatch(name -> name.begin() <= i && i < name.end() && name.end() - name.begin() > 1);
    }

    private boolean covered(int i) {
        return found.stream().anyMatch(name -> name.begin() <= i && i < name.end());
    }

    /** What stands before the title of somebody else is no person but where that one holds it: 特斯拉首席执行官马斯克. */
    private Mention employer(Mention name) {
        int title = name.end();
        boolean titled = name.type() == NameType.PERSON
                && !names.containsKey(joined(name.begin(), name.end()))
                && title + 1 < words.size()
                && lexicon.title(words.get(title).text())
                        .filter(lexicon::isPost)
                        .isPresent()
                && found.stream().anyMatch(other -> other.begin() == title + 1 && other.type() == NameType.PERSON);
        return titled ? name(name.begin(), name.end(), NameType.ORGANIZATION) : name;
    }

    private void replace(Mention name) {
        found.removeIf(other -> other.begin() >= name.begin() && other.end() <= name.end());
        found.add(name);
    }

    private String joined(int begin, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = begin; i < end; i++) {
            boolean gap = i > begin
                    && words.get(i - 1).span().end() < words.get(i).span().begin();
            joined.append(gap ? " " : "").append(words.get(i).text());
        }
        return joined.toString();
    }

    private Mention name(int begin, int end, NameType type) {
        return new Mention(index, begin, end, end - 1, Form.NAME, type);
    }
}
