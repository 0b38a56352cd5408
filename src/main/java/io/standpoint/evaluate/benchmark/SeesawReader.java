package io.standpoint.evaluate.benchmark;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Interaction;
import io.standpoint.assertion.Assertion.Stance;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Polarity;
import io.standpoint.entity.EntityType;
import io.standpoint.pipeline.Analysis;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The program's facts as triples of SEESAW: stances on topics, and those interactions that show what one actor thinks of
 * another, if they are asserted or reported. A fact counts in every sentence that it was read in, none in the headline.
 * Where the list of entities is given, it is what the triples are asked about: facts of anything else are left out.
 */
final class SeesawReader {

    private SeesawReader() {}

    /**
     * The triples of an article.
     *
     * @param entities the article's list of entities, by whose names things are called then, and without which nothing is
     *                 a triple; or empty for none: then things have the program's own labels
     */
    static SortedSet<SeesawTriple> triples(SeesawArticle article, Analysis analysis, Optional<List<String>> entities) {
        SortedSet<SeesawTriple> found = new TreeSet<>();
        Optional<SeesawNames> names = entities.map(SeesawNames::new);
        for (Assertion assertion : analysis.assertions()) {
            sentiment(assertion).ifPresent(sentiment -> {
                String holder = name(assertion.participants().get(0), names);
                String target = name(assertion.participants().get(1), names);
                for (Evidence evidence : assertion.reading().evidence()) {
                    article.itemAt(evidence.span().begin())
                            .ifPresent(item -> found.add(new SeesawTriple(item, holder, sentiment, target)));
                }
            });
        }
        found.removeIf(triple -> !triple.isListed());
        return found;
    }

    private static Optional<String> sentiment(Assertion assertion) {
        if (!assertion.reading().modality().isFactual()) {
            return Optional.empty();
        }
        if (assertion instanceof Stance stance) {
            return Optional.of(sentiment(stance.polarity()));
        }
        return assertion instanceof Interaction interaction
                ? interaction.kind().polarity().map(SeesawReader::sentiment)
                : Optional.empty();
    }

    private static String sentiment(Polarity polarity) {
        return polarity == Polarity.SUPPORT ? "POS" : "NEG";
    }

    private static String name(Participant participant, Optional<SeesawNames> names) {
        return names.isPresent() ? names.get().entry(participant).orElse(SeesawTriple.UNLISTED) : ownName(participant);
    }

    /** A government is called as its country is, which is how texts and the set's lists call it. */
    private static String ownName(Participant participant) {
        String label = participant.entity().label();
        boolean government = participant.entity().id().type() == EntityType.GOVERNMENT;
        return government ? label.replaceFirst("^Government of (?:the )?", "") : label;
    }
}
