package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Stance;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Polarity;
import io.standpoint.assertion.Reading;
import io.standpoint.entity.TopicFinder;
import io.standpoint.entity.TopicFinder.TopicMention;
import io.standpoint.extract.PositionFinder.Position;
import io.standpoint.text.SourceSpan;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Stances: who is for or against a topic, by the positions that sentences show on the words for it. */
final class StanceExtractor implements Passage.Extractor {

    private static final double SURE = 0.8;
    private static final double LESS_A_STEP = 0.07;
    private static final double LEAST = 0.3;

    private final TopicFinder topics;
    private final PositionFinder positions;
    private final Actors actors;
    private final Set<String> likewise = new LexiconFile("en/likewise.txt").words();

    StanceExtractor(TopicFinder topics, PositionFinder positions, Actors actors) {
        this.topics = topics;
        this.positions = positions;
        this.actors = actors;
    }

    @Override
    public List<Stance> extract(Passage passage) {
        List<Stance> found = new ArrayList<>();
        List<Stance> before = List.of();
        for (LinkedSentence sentence : passage.sentences()) {
            List<Stance> here = new ArrayList<>(extract(passage, sentence));
            here.addAll(repeated(passage, sentence, before));
            found.addAll(here);
            before = here;
        }
        return found;
    }

    /** The stances that a sentence shows by itself. */
    List<Stance> extract(Passage passage, LinkedSentence sentence) {
        return topics.find(sentence.sentence()).stream()
                .flatMap(mention -> stances(passage, sentence, mention).stream())
                .toList();
    }

    /** "X has done likewise": what was just said of others holds of X. */
    private List<Stance> repeated(Passage passage, LinkedSentence sentence, List<Stance> before) {
        List<Stance> found = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            boolean again = sentence.lemma(token).equals("do")
                    && sentence.tree().children(token, "advmod", "obj").stream()
                            .anyMatch(child -> likewise.contains(sentence.lemma(child)));
            if (again) {
                for (Participant holder : actors.agents(passage, sentence, token)) {
                    before.forEach(stance -> found.add(repeated(sentence, stance, holder)));
                }
            }
        }
        return found;
    }

    private static Stance repeated(LinkedSentence sentence, Stance stance, Participant holder) {
        List<Evidence> evidence = new ArrayList<>(stance.reading().evidence());
        evidence.add(sentence.evidence());
        Reading reading = new Reading(
                evidence,
                stance.reading().modality(),
                new Confidence(Math.max(LEAST, stance.reading().confidence().value() - LESS_A_STEP)),
                "repeated-stance");
        return new Stance(holder, stance.topic(), stance.polarity(), Optional.empty(), reading);
    }

    private List<Stance> stances(Passage passage, LinkedSentence sentence, TopicMention mention) {
        List<Stance> found = new ArrayList<>();
        for (Position position : positions.find(passage, sentence, mention.begin(), mention.end())) {
            stances(passage, sentence, mention, position).stream()
                    .filter(stance -> found.stream().noneMatch(other -> isSame(stance, other)))
                    .forEach(found::add);
        }
        return found;
    }

    /** "Plans to urge firms to": two steps that show one stance of one holder are one reading, the nearer one. */
    private static boolean isSame(Stance one, Stance other) {
        return one.holder().entity().equals(other.holder().entity())
                && one.polarity() == other.polarity()
                && one.reading().modality() == other.reading().modality();
    }

    private List<Stance> stances(Passage passage, LinkedSentence sentence, TopicMention mention, Position held) {
        Participant topic = sentence.participant(
                mention.begin(), mention.end(), mention.topic().entity());
        Span span = sentence.token(held.step().token()).span();
        Optional<SourceSpan> expressed = passage.attributionOf(span)
                .filter(attribution -> attribution.speakers().equals(held.holders()))
                .flatMap(attribution -> attribution.stretch(span))
                .map(stretch -> sentence.source(StatementExtractor.bare(passage, stretch)));
        double confidence = Math.max(LEAST, SURE - LESS_A_STEP * held.step().steps());
        Reading reading = Passage.reading(
                sentence, held.modality(), confidence, held.step().kind().name().toLowerCase(Locale.ROOT) + "-stance");
        return held.holders().stream()
                .filter(holder -> holder.entity().id().type().isAgent())
                .map(holder -> new Stance(
                        holder, topic, held.sign() > 0 ? Polarity.SUPPORT : Polarity.OPPOSE, expressed, reading))
                .toList();
    }
}
