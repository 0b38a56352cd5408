package io.standpoint.entity.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The name of an organisation, product or event, reduced to what tells it from others.
 *
 * @param words   lower case, without marks, small words, legal forms and the country of a national body
 * @param nation  the country, where the name has it before the words
 * @param acronym the name itself, where it is one word of capitals
 */
record OrganizationName(List<String> words, Optional<String> nation, Optional<String> acronym) {

    OrganizationName {
        words = List.copyOf(words);
    }

    /** The words in no order. */
    Set<String> set() {
        return Set.copyOf(words);
    }
}
