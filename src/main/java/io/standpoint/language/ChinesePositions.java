package io.standpoint.language;

import io.standpoint.language.Mention.Form;
import java.util.ArrayList;
import java.util.List;

/** Finds the words for offices and occupations in a Chinese sentence, with what belongs to them: 副总经理, 首席经济学家. */
public final class ChinesePositions {

    private final ChineseLexicon lexicon = ChineseLexicon.load();

    /** The words for offices and occupations, in the order of the text, without organisations before them. */
    public List<Mention> find(Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (Token token : tokens) {
            if (isPosition(token)) {
                int begin = token.index();
                while (begin > 0
                        && lexicon.modifiers().contains(tokens.get(begin - 1).text())) {
                    begin--;
                }
                found.add(new Mention(
                        sentence.index(), begin, token.index() + 1, token.index(), Form.NOMINAL, NameType.TITLE));
            }
        }
        return found;
    }

    private boolean isPosition(Token token) {
        boolean title = token.type() == NameType.TITLE
                && lexicon.title(token.text())
                        .map(lexicon.titles()::get)
                        .filter(kind -> kind != ChineseLexicon.TitleKind.HONORIFIC)
                        .isPresent();
        return title
                || (token.type() == NameType.NONE
                        && lexicon.people().occupations().contains(token.text()));
    }
}
