package io.standpoint.graph;

import io.standpoint.assertion.Assertion.Stance;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Polarity;
import io.standpoint.assertion.Reading;
import io.standpoint.entity.EntityId;
import io.standpoint.vocabulary.SPT;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is both for and against a topic in one document: a stance of polarity {@code spt:Mixed} and its edge {@code
 * spt:mixedOn}, beside the two sides. As sure as the less sure side.
 */
final class MixedStances {

    private record Question(EntityId holder, EntityId topic) {}

    private MixedStances() {}

    static void write(DocumentScope scope) {
        Map<Question, List<Stance>> stances = new LinkedHashMap<>();
        scope.facts(Stance.class)
                .filter(stance -> stance.reading().modality().isFactual())
                .forEach(stance -> stances.computeIfAbsent(
                                new Question(
                                        stance.holder().entity().id(),
                                        stance.topic().entity().id()),
                                question -> new ArrayList<>())
                        .add(stance));
        stances.values().stream()
                .filter(sides -> sides.stream().map(Stance::polarity).distinct().count() > 1)
                .forEach(sides -> write(sides, scope));
    }

    private static void write(List<Stance> sides, DocumentScope scope) {
        List<String> nodes = sides.stream().map(scope::node).sorted().toList();
        String node = scope.node("stance", nodes);
        Stance any = sides.get(0);
        String holder = scope.iri(any.holder());
        String topic = scope.iri(any.topic());
        scope.fact(node, SPT.Stance, StanceMapper.label(any, scope.labels().term(SPT.mixedOn)), reading(sides));
        scope.triples()
                .link(node, SPT.stanceHolder, holder)
                .link(node, SPT.topic, topic)
                .link(node, SPT.polarity, SPT.Mixed)
                .link(holder, SPT.mixedOn, topic);
        nodes.forEach(side -> scope.triples().link(node, Terms.WAS_DERIVED_FROM, side));
    }

    private static Reading reading(List<Stance> sides) {
        List<Evidence> evidence = sides.stream()
                .flatMap(side -> side.reading().evidence().stream())
                .toList();
        boolean asserted = sides.stream().allMatch(side -> side.reading().modality() == Modality.ASSERTED);
        String extractor = String.join(
                Reading.SEPARATOR,
                sides.stream()
                        .flatMap(side -> side.reading().extractors().stream())
                        .distinct()
                        .sorted()
                        .toList());
        return new Reading(
                evidence,
                asserted ? Modality.ASSERTED : Modality.REPORTED,
                surest(sides, Polarity.SUPPORT).compareTo(surest(sides, Polarity.OPPOSE)) < 0
                        ? surest(sides, Polarity.SUPPORT)
                        : surest(sides, Polarity.OPPOSE),
                extractor);
    }

    private static Confidence surest(List<Stance> sides, Polarity polarity) {
        return sides.stream()
                .filter(side -> side.polarity() == polarity)
                .map(side -> side.reading().confidence())
                .max(Confidence::compareTo)
                .orElseThrow();
    }
}
