package io.standpoint.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one voice says in one stretch: the article with its headlines, or one post. Coreference stays inside.
 *
 * @param candidates its mentions in the order of the text
 * @param partition  which of them stand for the same thing, as far as is known
 * @param quotes     the quotation around a mention, where there is one
 * @param speakers   the mention of who speaks in a quotation, where that is known
 */
record Discourse(
        List<Candidate> candidates, Partition partition, Map<Candidate, Quote> quotes, Map<Quote, Candidate> speakers) {

    /** The quotation that a mention stands in. */
    Optional<Quote> quote(Candidate candidate) {
        return Optional.ofNullable(quotes.get(candidate));
    }

    /** The mention of who speaks where a mention stands, if it is quoted and the speaker known. */
    Optional<Candidate> speaker(Candidate candidate) {
        return quote(candidate).flatMap(quote -> Optional.ofNullable(speakers.get(quote)));
    }
}
