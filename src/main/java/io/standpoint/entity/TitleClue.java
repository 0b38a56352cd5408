package io.standpoint.entity;

import java.util.Set;

/**
 * What speaks for or against an article being about an entity. Each clue adds its weight to the logarithm of the odds that
 * the surface form has by its share of links; weights are set by hand.
 */
enum TitleClue {
    /** The title has the words of the name and no others. */
    SAME_WORDS(1.2),
    /** The title has further words, all of which the document has too: "Chatham, Kent" where Kent is mentioned. */
    FURTHER_WORDS_SEEN(1.5),
    /** The title has further words, which the document has not. */
    FURTHER_WORDS_UNSEEN(-0.4),
    /** What tells the article from others of the name, after a comma or in brackets, is not what the document says. */
    ANOTHER_OF_THE_NAME(-2),
    /** The name is made of the initials of the title: GCHQ. */
    INITIALS(0.8),
    /** The name has words that the title has not. */
    OTHER_WORDS(-5),
    /** The form has more than the name: "President Obama". */
    ADDRESS(1.5),
    /** The form is the name and a place that the document has elsewhere: "Chatham, Kent". */
    ADDED_PLACE(-3.7),
    /** The title is in another script, so that the words tell nothing. */
    OTHER_SCRIPT(-0.2),
    /** The name is in another script and a foreigner's surname alone. */
    FOREIGN_SURNAME(-3),
    /** The title, or what stands in brackets after it, says that it is a thing of the entity's sort. */
    KIND(1.5),
    /** It says that it is a thing of another sort: "(fish)", "(album)". */
    OTHER_KIND(-5),
    /** The name is but one word, which many things may be called. */
    ONE_WORD(-0.6),
    /** The name has three words or more, which few things are called. */
    MANY_WORDS(0.7);

    /** Shares are taken to be no nearer to 0 and 1 than this. */
    private static final double MARGIN = 0.02;

    private static final double BIAS = -0.7;

    private final double weight;

    TitleClue(double weight) {
        this.weight = weight;
    }

    /** The probability that the article is the right one, by its share and all clues together. */
    static double score(double share, Set<TitleClue> clues) {
        double odds = Math.min(1 - MARGIN, Math.max(MARGIN, share));
        double sum = Math.log(odds / (1 - odds)) + BIAS;
        for (TitleClue clue : clues) {
            sum += clue.weight;
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
