package io.standpoint.assertion;

import io.standpoint.text.SourceSpan;

/**
 * The characters that a fact was read from: a sentence, as a rule.
 *
 * @param span as given in the source
 */
public record Evidence(SourceSpan span) implements Comparable<Evidence> {

    /** In the order of the source. */
    @Override
    public int compareTo(Evidence other) {
        return span.compareTo(other.span);
    }
}
