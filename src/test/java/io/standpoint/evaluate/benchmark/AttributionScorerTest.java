package io.standpoint.evaluate.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.text.SourceSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The measure of attributions, on one sentence. */
class AttributionScorerTest {

    private static final String TEXT = "The old mayor said that rain is due, and the baker asked for flour.";

    private final AttributionScorer scorer = new AttributionScorer();
    private final MarkedAttribution mayor = attribution("The old mayor", "said", "that rain is due");
    private final MarkedAttribution baker = attribution("the baker", "asked for", "flour");

    @Test
    void findsAnAttributionWhoseSourceOverlapsAndWhoseContentIsMuchTheSame() {
        scorer.add(TEXT, List.of(attribution("mayor", "said", "rain is due, and the")), List.of(mayor, baker));
        assertEquals(new Score(1, 0, 1), scorer.attributions());
    }

    @Test
    void doesNotFindOneWithAnotherSource() {
        scorer.add(TEXT, List.of(attribution("baker", "said", "that rain is due")), List.of(mayor));
        assertEquals(new Score(0, 1, 1), scorer.attributions());
    }

    @Test
    void doesNotFindOneWhoseContentsShareTooLittle() {
        scorer.add(TEXT, List.of(attribution("mayor", "said", "due, and the baker asked for flour")), List.of(mayor));
        assertEquals(new Score(0, 1, 1), scorer.attributions());
    }

    @Test
    void countsEachGoldAttributionOnce() {
        MarkedAttribution again = attribution("mayor", "said", "rain is due");
        scorer.add(TEXT, List.of(mayor, again), List.of(mayor));
        assertEquals(new Score(1, 1, 0), scorer.attributions());
    }

    @Test
    void leavesOutThoseWithoutSource() {
        MarkedAttribution nobody = new MarkedAttribution(List.of(), mayor.cue(), mayor.content());
        scorer.add(TEXT, List.of(nobody), List.of(nobody));
        assertEquals(Score.NONE, scorer.attributions());
    }

    @Test
    void countsLabelsByToken() {
        scorer.add(TEXT, List.of(attribution("mayor", "said", "rain is due, and")), List.of(mayor));
        assertEquals(new Score(1 + 1 + 3, 2, 2 + 1), scorer.labels());
    }

    private static MarkedAttribution attribution(String source, String cue, String content) {
        return new MarkedAttribution(span(source), span(cue), span(content));
    }

    private static List<SourceSpan> span(String words) {
        int begin = TEXT.indexOf(words);
        return List.of(new SourceSpan(begin, begin + words.length(), words));
    }
}
