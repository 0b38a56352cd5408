package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Status;
import io.standpoint.entity.Entity;
import java.util.Optional;

/**
 * Somebody in an office, as one sentence has it.
 *
 * @param sentence the sentence
 * @param role     the words for the role
 * @param holder   who holds it, and how it was read
 * @param employer the organisation, state or place whose office it is, where the sentence shows it
 * @param office   the office
 * @param status   when it is held
 */
record Holding(
        LinkedSentence sentence,
        RolePhrase role,
        HolderFinder.Holder holder,
        Optional<Participant> employer,
        Entity office,
        Status status) {

    /** The same, held at another time. */
    Holding with(Status other) {
        return new Holding(sentence, role, holder, employer, office, other);
    }
}
