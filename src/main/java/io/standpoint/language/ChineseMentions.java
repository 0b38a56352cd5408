package io.standpoint.language;

import io.standpoint.language.ChineseSegmenter.Word;
import io.standpoint.language.Mention.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the names, nominals and pronouns of one sentence. A name inside a longer name is no mention of its own; a name
 * inside a nominal is (the agency in 联邦调查局局长).
 */
final class ChineseMentions {

    private final ChineseLexicon lexicon;
    private final Map<String, NameType> names;

    ChineseMentions(ChineseLexicon lexicon, Map<String, NameType> names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /**
     * A sentence with its mentions.
     *
     * @param mentions in the order of the text
     */
    record Marked(Sentence sentence, List<Mention> mentions) {}

    /** A sentence from its words. */
    Marked mark(List<Word> words, int index, HanLpAnnotator.Placed place) {
        List<Mention> mentions = new ArrayList<>(new ChineseNames(words, index, lexicon, names).find());
        List<Mention> nominals = new Nominals(words, index, mentions).find();
        mentions.addAll(nominals);
        Collections.sort(mentions);
        return new Marked(
                new Sentence(index, place.span(), place.zone(), tokens(words, mentions), List.of()), mentions);
    }

    private static List<Token> tokens(List<Word> words, List<Mention> mentions) {
        NameType[] types = new NameType[words.size()];
        Arrays.fill(types, NameType.NONE);
        for (Mention mention : mentions) {
            if (mention.form() == Form.NAME) {
                Arrays.fill(types, mention.begin(), mention.end(), mention.type());
            } else if (mention.type() == NameType.TITLE) {
                types[mention.head()] = NameType.TITLE;
            }
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            tokens.add(new Token(i, word.span(), word.text(), word.text(), word.tag(), types[i]));
        }
        return tokens;
    }

    /** Everything but names. */
    private final class Nominals {

        private final List<Word> words;
        private final int index;
        private final List<Mention> names;
        private final List<Mention> found = new ArrayList<>();

        Nominals(List<Word> words, int index, List<Mention> names) {
            this.words = words;
            this.index = index;
            this.names = names;
        }

        List<Mention> find() {
            for (int i = 0; i < words.size(); i++) {
                if (!isNamed(i)) {
                    pronoun(i).ifPresent(found::add);
                }
            }
            for (int i = 0; i < words.size(); i++) {
                if (!isNamed(i)) {
                    body(i);
                }
            }
            for (int i = 0; i < words.size(); i++) {
                if (!isNamed(i)) {
                    title(i);
                    people(i);
                }
            }
            return found;
        }

        private Optional<Mention> pronoun(int i) {
            ChineseLexicon.Pronoun pronoun = lexicon.pronouns().get(words.get(i).text());
            if (pronoun == null) {
                return Optional.empty();
            }
            NameType type = pronoun.gender() == 'n' || pronoun.plural() ? NameType.NONE : NameType.PERSON;
            return Optional.of(new Mention(index, i, i + 1, i, Form.PRONOUN, type));
        }

        private void body(int i) {
            if (isNoun(i) && lexicon.bodies().ending(words.get(i).text()).isPresent()) {
                found.add(nominal(describedFrom(i), i, NameType.ORGANIZATION));
            }
        }

        private void people(int i) {
            if (lexicon.people().nouns().contains(words.get(i).text())) {
                found.add(nominal(describedFrom(i), i, NameType.PERSON));
            }
        }

        private void title(int i) {
            if (!isNoun(i) || lexicon.title(words.get(i).text()).isEmpty()) {
                return;
            }
            int begin = i;
            while (begin > 0
                    && lexicon.modifiers().contains(words.get(begin - 1).text())) {
                begin--;
            }
            int at = beforeJoined(begin);
            int organization = at > 1 && words.get(at - 1).text().equals("的") ? endingAt(at - 1) : endingAt(at);
            found.add(nominal(organization < 0 ? begin : organization, i, NameType.TITLE));
        }

        /** Where the title begins that 兼 joins another to: 百度创始人兼首席执行官. */
        private int beforeJoined(int title) {
            int at = title;
            while (at > 2
                    && words.get(at - 1).text().equals("兼")
                    && lexicon.title(words.get(at - 2).text()).isPresent()) {
                at -= 2;
                while (at > 0 && lexicon.modifiers().contains(words.get(at - 1).text())) {
                    at--;
                }
            }
            return at;
        }

        /** Where the organisation or place that ends before a word begins; -1 if there is none. */
        private int endingAt(int at) {
            int end = beforeBracket(at);
            int begin = -1;
            for (Mention mention : names) {
                if (mention.end() == end && isPlaceOrBody(mention.type())) {
                    begin = mention.begin();
                }
            }
            for (Mention mention : found) {
                if (mention.end() == end && mention.type() == NameType.ORGANIZATION && mention.form() == Form.NOMINAL) {
                    begin = begin < 0 ? mention.begin() : Math.min(begin, mention.begin());
                }
            }
            return begin < 1 || begin == end ? begin : earlier(begin);
        }

        /** What a bracket that closes before a word says again stands before that bracket. */
        private int beforeBracket(int at) {
            if (at > 0 && ")）".contains(words.get(at - 1).text())) {
                for (int i = at - 2; i > 0; i--) {
                    if ("(（".contains(words.get(i).text())) {
                        return i;
                    }
                }
            }
            return at;
        }

        private int earlier(int begin) {
            for (Mention mention : names) {
                if (mention.end() == begin && mention.type() == NameType.PLACE) {
                    return mention.begin();
                }
            }
            return begin;
        }

        private boolean isPlaceOrBody(NameType type) {
            return type == NameType.PLACE || type == NameType.ORGANIZATION || type == NameType.NATIONALITY;
        }

        /** The first of the modifying nouns and names before a noun. */
        private int describedFrom(int i) {
            int begin = i;
            while (begin > 0 && i - begin < 4 && modifies(begin - 1)) {
                begin--;
            }
            int name = endingAt(begin);
            return name < 0 ? begin : name;
        }

        private boolean modifies(int i) {
            Word word = words.get(i);
            return !isNamed(i)
                    && (word.tag().startsWith("n")
                            || word.tag().equals("vn")
                            || word.tag().equals("an")
                            || word.tag().equals("b"))
                    && lexicon.title(word.text()).isEmpty()
                    && word.span().end() == words.get(i + 1).span().begin();
        }

        private boolean isNoun(int i) {
            return words.get(i).tag().startsWith("n");
        }

        private boolean isNamed(int i) {
            return names.stream().anyMatch(name -> name.begin() <= i && i < name.end());
        }

        private Mention nominal(int begin, int head, NameType type) {
            return new Mention(index, begin, head + 1, head, Form.NOMINAL, type);
        }
    }
}
