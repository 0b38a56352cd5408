package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Quotation;
import io.standpoint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Content with its source: who said, thought or meant what.
 *
 * @param words      which words of the document's text
 * @param act        what the source does with the content
 * @param complement what sort of phrase the content is
 * @param form       in whose words
 * @param speakers   what the source stands for; empty if it is nobody that the document's mentions stand for
 * @param addressees to whom, may be empty
 * @param place      where the cue is
 */
public record Attribution(
        Words words,
        Act act,
        Complement complement,
        Quotation form,
        List<Participant> speakers,
        List<Participant> addressees,
        Place place) {

    /**
     * The cue's head.
     *
     * @param sentence index of the sentence in the document
     * @param token    index of the token in the sentence
     */
    public record Place(int sentence, int token) {}

    /** How content hangs on its cue. */
    public enum Complement {
        /** Sentences between quotation marks, or a clause with a subject of its own. */
        CLAUSE,
        /** An infinitive or gerund: what is promised, planned or asked for. */
        INFINITIVE,
        /** A noun phrase: what is criticised, announced or feared. */
        PHRASE
    }

    /**
     * The stretches of the document's text, each list in the order of the text and without overlaps.
     *
     * @param source  who; empty where the text does not say
     * @param cue     the words that attribute, at least one stretch
     * @param content what, at least one stretch, with its quotation marks and conjunction
     */
    public record Words(List<Span> source, List<Span> cue, List<Span> content) {

        public Words {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
            if (cue.isEmpty() || content.isEmpty()) {
                throw new IllegalArgumentException("An attribution has a cue and a content");
            }
        }
    }

    public Attribution {
        speakers = List.copyOf(speakers);
        addressees = List.copyOf(addressees);
    }

    /** What is attributed. */
    public List<Span> content() {
        return words.content();
    }

    /** The length of the content in UTF-16 units. */
    int length() {
        return content().stream().mapToInt(Span::length).sum();
    }

    /** Whether the content holds the whole span. */
    public boolean holds(Span span) {
        return stretch(span).isPresent();
    }

    /** Whether somebody whom the document names in some way makes a statement of the content. */
    boolean isStatement() {
        boolean refused = act == Act.DENY && complement == Complement.INFINITIVE;
        return act.isStated() && complement != Complement.PHRASE && !refused && !speakers.isEmpty();
    }

    /** What the content is for the document. */
    Modality modality() {
        return act.modality();
    }

    /** The stretch of the content that holds the whole span. */
    Optional<Span> stretch(Span span) {
        return content().stream().filter(stretch -> stretch.contains(span)).findFirst();
    }
}
