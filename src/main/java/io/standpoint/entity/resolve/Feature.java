package io.standpoint.entity.resolve;

/**
 * What speaks for or against two identities being one, with the weight it has in the sum. Weights are in the units of log
 * odds and were set by hand: a name alone decides where it is written out and nothing contradicts it, a weaker likeness of
 * names needs one strong or two weak pieces of context.
 */
public enum Feature {
    SAME_NAME("the same name", 4.0),
    NAME_IN_OTHER_LANGUAGE("a name that the other is known by", 4.0),
    MIDDLE_NAME("the same first and last name, with a middle name or initial more", 3.5),
    INITIALS("an acronym of the words of the name", 1.5),
    SAME_WORDS("the same words in another order or with other small words", 3.5),
    NICKNAME("the same last name and a short form of the first name", 2.25),
    SPELLING("a name spelled nearly alike", 2.0),
    SOUND_OF_WHOLE_NAME("a whole name in another script that sounds alike", 2.0),
    INITIAL("the same last name and an initial of the first name", 1.0),
    SOUND("a name in another script that sounds alike", 1.0),
    SURNAME("a last name alone", 0.5),
    ONLY_BEARER("nobody else mentioned has such a name", 0.25),
    CONTAINED("all words of the shorter name", 0.5),
    SAME_OFFICE("the same office", 2.5),
    SAME_ORGANIZATION("the same organisation", 1.5),
    SAME_COUNTRY("the same country", 0.5),
    NEIGHBOURS("mentioned with the same others", 4.0),
    SAME_REPORT("documents that tell the same report", 3.0),
    TOGETHER("told apart in one document", -2.5),
    OTHER_COUNTRY("another country", -2.0),
    OTHER_OFFICES("other offices and organisations", -1.0),
    OTHER_SECTOR("a company against a government", -1.5),
    OTHER_COMPANY("mentioned with wholly different others", -1.0),
    OTHER_TIME("more than a generation apart", -2.0),
    AMBIGUOUS("as likely somebody else", 0.0),
    DISTINCT("one with whom it is joined is somebody else", 0.0);

    private final String label;
    private final double weight;

    Feature(String label, double weight) {
        this.label = label;
        this.weight = weight;
    }

    /** In plain words. */
    public String label() {
        return label;
    }

    /** What it adds to the score where it holds fully. */
    public double weight() {
        return weight;
    }
}
