package io.standpoint.entity.resolve;

import java.util.Set;

/**
 * Two documents that tell the same report: what is named in one is likely to be named in the other.
 *
 * @param one   a document's path
 * @param other another's
 */
public record DocumentPair(String one, String other) {

    /** Whether it joins a document of the one with a document of the other. */
    boolean joins(Set<String> these, Set<String> those) {
        return (these.contains(one) && those.contains(other)) || (these.contains(other) && those.contains(one));
    }
}
