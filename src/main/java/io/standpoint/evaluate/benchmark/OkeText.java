package io.standpoint.evaluate.benchmark;

import io.standpoint.text.SourceSpan;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text of the Open Knowledge Extraction challenge, one to three sentences.
 *
 * @param iri      the text as a {@code nif:Context}
 * @param text     its characters
 * @param mentions what is mentioned where, in the order of the text, with the classes of what is mentioned; those of a
 *                 few mentions are unknown
 * @param titles   of the mentions that are linked, the title of the Wikipedia article, as {@link OkeTitles#normal} has it
 */
public record OkeText(
        String iri, String text, SortedMap<SourceSpan, Set<OkeType>> mentions, SortedMap<SourceSpan, String> titles) {

    public OkeText(String iri, String text, Map<SourceSpan, Set<OkeType>> mentions, Map<SourceSpan, String> titles) {
        this(iri, text, new TreeMap<>(mentions), new TreeMap<>(titles));
    }

    public OkeText {
        mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
        titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
    }
}
