package io.standpoint.language;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names and titles that HanLP makes out on its own, with its dictionaries and all of its recognition of persons and
 * organisations switched on. Nothing is built on it: it is what {@link HanLpAnnotator} is compared with.
 */
public final class HanLpNames {

    private final Segment segment = new ViterbiSegment()
            .enableCustomDictionary(true)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enableJapaneseNameRecognize(true)
            .enableOrganizationRecognize(true)
            .enableOffset(true);

    /** What sort of thing HanLP's tag says a word names. */
    public enum Kind {
        PERSON,
        COMPANY,
        GOVERNMENT,
        ORGANIZATION,
        TITLE
    }

    /**
     * A word.
     *
     * @param span where in the text
     * @param kind what it names
     */
    public record Name(Span span, Kind kind) {}

    /** The names and titles of a text, in its order. */
    public List<Name> find(String text) {
        List<Name> names = new ArrayList<>();
        for (Term term : segment.seg(text)) {
            Span span = new Span(term.offset, term.offset + term.word.length());
            kind(String.valueOf(term.nature)).ifPresent(kind -> names.add(new Name(span, kind)));
        }
        return names;
    }

    private static Optional<Kind> kind(String tag) {
        if (tag.startsWith("nr")) {
            return Optional.of(Kind.PERSON);
        } else if (tag.startsWith("ntc")) {
            return Optional.of(Kind.COMPANY);
        } else if (tag.equals("nto")) {
            return Optional.of(Kind.GOVERNMENT);
        } else if (tag.startsWith("nt")) {
            return Optional.of(Kind.ORGANIZATION);
        }
        return tag.equals("nnt") || tag.equals("nnd") ? Optional.of(Kind.TITLE) : Optional.empty();
    }
}
