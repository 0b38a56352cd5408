package io.standpoint.extract;

import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Quotation;
import io.standpoint.text.SourceSpan;
import io.standpoint.text.Span;
import java.util.List;

/**
 * Who says what in a Chinese sentence.
 *
 * @param sentence   where it is said
 * @param speakers   who, at least one
 * @param addressees to whom
 * @param said       what, and how it is attributed
 */
record ChineseAttribution(
        ChineseSentence sentence, List<Participant> speakers, List<Participant> addressees, Said said) {

    /**
     * What is said.
     *
     * @param content    in the document's text, without outer quotation marks
     * @param cue        the word that attributes it
     * @param form       in whose words
     * @param confidence that it is said by the speakers
     */
    record Said(Span content, String cue, Quotation form, Confidence confidence) {}

    ChineseAttribution {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
    }

    SourceSpan content() {
        return sentence.source(said.content());
    }
}
