package io.standpoint.text;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a format yields: the text without markup, and what the markup said about it.
 *
 * @param text     the text; lines end in {@code \n}
 * @param offsets  from {@code text} to the source
 * @param headings stretches of the source that are marked as headings
 * @param address  the first address that the markup gives as the document's source
 */
record Draft(String text, OffsetMap offsets, List<Span> headings, Optional<URI> address) {

    Draft {
        headings = List.copyOf(headings);
        if (offsets.length() != text.length()) {
            throw new IllegalArgumentException(
                    "Offsets for " + offsets.length() + " units of a text of " + text.length());
        }
    }
}
