package io.standpoint.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Joins the first person inside a quotation with who speaks there. "We" counts as the speaker's own voice, as he speaks
 * for those he leads. Outside of quotations, the singular first person is one: the writer.
 */
final class FirstPersonSieve implements Sieve {

    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

    @Override
    public void apply(Discourse discourse) {
        Candidate writer = null;
        for (Candidate candidate : discourse.candidates()) {
            String word = candidate.head().text().toLowerCase(Locale.ROOT);
            boolean isOne = SINGULAR.contains(word);
            if (!candidate.isPronoun() || (!isOne && !PLURAL.contains(word))) {
                continue;
            }
            Optional<Candidate> speaker = discourse.speaker(candidate);
            if (speaker.isPresent()) {
                discourse.partition().join(speaker.get(), candidate);
            } else if (isOne && discourse.quote(candidate).isEmpty()) {
                if (writer != null) {
                    discourse.partition().join(writer, candidate);
                }
                writer = candidate;
            }
        }
    }
}
