package io.standpoint.language;

import java.util.List;

/**
 * The statistical part of the analysis of English: tokens, sentences, parts of speech, names and dependencies of a text.
 * What it says depends on the text alone. Implementations may be called by several threads at once.
 */
@FunctionalInterface
public interface SyntaxParser {

    /** The sentences of a text, each a list of at least one word in the order of the text. */
    List<List<Word>> parse(String text);

    /**
     * A word as the models see it.
     *
     * @param begin    where it begins in the text, in UTF-16 units
     * @param end      one past its end
     * @param lemma    its base form
     * @param tag      its part of speech, Penn Treebank
     * @param name     the name class, {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
     * @param governor the index of its head in the sentence, -1 for the root
     * @param relation to its head, basic Universal Dependencies
     */
    record Word(int begin, int end, String lemma, String tag, String name, int governor, String relation) {}
}
