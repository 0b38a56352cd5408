package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Link;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Relation;
import io.standpoint.entity.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lasting relations that verbs tell: who founded, owns, leads or makes what, and where it is based. */
final class RelationExtractor implements Passage.Extractor {

    private static final double CONFIDENCE = 0.75;

    private final Map<String, List<Frame>> frames = new LexiconFile("en/relations.tsv").index(6, Frame::of);
    private final Modalities modalities;
    private final Actors actors;

    RelationExtractor(Modalities modalities, Actors actors) {
        this.modalities = modalities;
        this.actors = actors;
    }

    /** A line of the lexicon. */
    private record Frame(
            Relation relation, String subject, String object, Set<EntityType> subjects, Set<EntityType> objects) {

        static Frame of(List<String> row) {
            return new Frame(
                    Relation.valueOf(row.get(1)), row.get(2), row.get(3), types(row.get(4)), types(row.get(5)));
        }

        private static Set<EntityType> types(String names) {
            return Arrays.stream(names.split(",")).map(EntityType::valueOf).collect(Collectors.toUnmodifiableSet());
        }
    }

    @Override
    public List<Link> extract(Passage passage) {
        List<Link> found = new ArrayList<>();
        for (LinkedSentence sentence : passage.sentences()) {
            for (int token = 0; token < sentence.size(); token++) {
                if (sentence.isVerb(token)) {
                    for (Frame frame : frames.getOrDefault(sentence.lemma(token), List.of())) {
                        found.addAll(links(passage, sentence, token, frame));
                    }
                }
            }
        }
        return found;
    }

    private List<Link> links(Passage passage, LinkedSentence sentence, int verb, Frame frame) {
        List<Participant> subjects = fillers(passage, sentence, verb, frame.subject());
        List<Participant> objects = fillers(passage, sentence, verb, frame.object());
        Modality modality = modalities.of(passage, sentence, verb);
        return subjects.stream()
                .filter(subject ->
                        frame.subjects().contains(subject.entity().id().type()))
                .flatMap(subject -> objects.stream()
                        .filter(object ->
                                frame.objects().contains(object.entity().id().type()))
                        .filter(object -> !object.entity().equals(subject.entity()))
                        .map(object -> new Link(
                                subject,
                                frame.relation(),
                                object,
                                Passage.reading(sentence, modality, CONFIDENCE, "verb-relation"))))
                .toList();
    }

    private List<Participant> fillers(Passage passage, LinkedSentence sentence, int verb, String slot) {
        Arguments arguments = new Arguments(sentence);
        return switch (slot) {
            case "subj" -> actors.agents(passage, sentence, verb);
            case "obj" -> at(sentence, arguments.patients(verb));
            default -> at(sentence, arguments.behind(verb, slot));
        };
    }

    private List<Participant> at(LinkedSentence sentence, List<Integer> tokens) {
        return tokens.stream()
                .flatMap(token -> actors.at(sentence, token).stream())
                .toList();
    }
}
