package io.standpoint.language;

import io.standpoint.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * A mention with what coreference looks at.
 *
 * @param index   position among the mentions of its scope
 * @param mention the mention
 * @param tree    its sentence
 * @param span    where in the text
 * @param traits  gender and number
 */
record Candidate(int index, Mention mention, DependencyTree tree, Span span, Traits traits) {

    /** What pronouns agree with. */
    record Traits(Gender gender, Plurality plurality) {}

    boolean isName() {
        return mention.form() == Mention.Form.NAME;
    }

    boolean isNominal() {
        return mention.form() == Mention.Form.NOMINAL;
    }

    boolean isPronoun() {
        return mention.form() == Mention.Form.PRONOUN;
    }

    boolean is(NameType type) {
        return mention.type() == type;
    }

    /** Whether it stands for somebody: a person's name, or a noun for a person or an office. */
    boolean isPersonal() {
        return mention.type() == NameType.PERSON || (mention.type() == NameType.TITLE && !isName());
    }

    Token head() {
        return tree.token(mention.head());
    }

    List<Token> tokens() {
        return tree.sentence().tokens().subList(mention.begin(), mention.end());
    }

    /** The words in lower case, without full stops. */
    List<String> words() {
        return tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT).replace(".", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether a definite article, a demonstrative or a possessive starts it. */
    boolean isDefinite() {
        Token first = tokens().get(0);
        String word = first.text().toLowerCase(Locale.ROOT);
        return word.equals("the")
                || word.equals("this")
                || word.equals("that")
                || !tree.children(mention.head(), "nmod:poss").isEmpty();
    }

    /** The relation to its governor; in a list, that of the first. */
    String relation() {
        int first = tree.conjuncts(mention.head()).get(0);
        return tree.relation(tree.is(mention.head(), "conj") ? first : mention.head());
    }

    /** Whether it is the subject of a clause. */
    boolean isSubject() {
        return relation().startsWith("nsubj");
    }

    /** Whether it stands before a noun as its owner. */
    boolean isPossessor() {
        return tree.is(mention.head(), "nmod:poss");
    }

    boolean contains(Candidate other) {
        return span.contains(other.span);
    }

    int sentence() {
        return mention.sentence();
    }
}
