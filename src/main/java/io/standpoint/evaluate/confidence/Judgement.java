package io.standpoint.evaluate.confidence;

/**
 * What a careful reader thinks of a flat edge after reading the sentences it was read from.
 *
 * @param document  the benchmark, a slash and the document's name in it
 * @param extractor the name of the rule or model, or several
 * @param property  the local name of the edge's property
 * @param begin     where the first sentence that it was read from begins, in code points of the text
 * @param end       where that sentence ends
 * @param key       finds the edge again in its document ({@link ReadEdge#key()})
 * @param right     whether the text states the edge
 * @param cause     one word on why it is wrong, empty if it is right
 */
public record Judgement(
        String document,
        String extractor,
        String property,
        int begin,
        int end,
        String key,
        boolean right,
        String cause) {

    public Judgement {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not the offsets of a sentence: " + begin + " and " + end);
        }
        if (right != cause.isEmpty()) {
            throw new IllegalArgumentException(
                    "a cause belongs to what is wrong, and only there: " + (right ? cause : "none"));
        }
    }
}
