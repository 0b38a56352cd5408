package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Quotation;
import io.standpoint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Content with its source: who said what.
 *
 * @param speakers   one or more
 * @param addressees to whom, may be empty
 * @param content    what is said, in the document's text, without outer quotation marks
 * @param cue        the words that attribute it
 * @param form       in whose words
 * @param sentence   index of the sentence that holds the cue
 * @param modality   what the speaker does with the content: tells, asks or denies it
 */
record Attribution(
        List<Participant> speakers,
        List<Participant> addressees,
        Span content,
        Optional<String> cue,
        Quotation form,
        int sentence,
        Modality modality) {

    Attribution {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
    }
}
