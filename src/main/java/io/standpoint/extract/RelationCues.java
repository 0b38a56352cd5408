package io.standpoint.extract;

import io.standpoint.extract.relation.Finding;
import io.standpoint.extract.relation.Pair;
import io.standpoint.extract.relation.Property;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the words of a sentence bear out what a model finds in it. The model learned from biographies; in running text two
 * that are mentioned together have as a rule nothing to do with each other.
 */
final class RelationCues {

    /** The longest way through the dependency tree, in arcs. */
    private static final int FARTHEST = 5;

    private static final Set<Property> FAMILY = EnumSet.of(Property.CHILD_OF, Property.SPOUSE);

    private final Map<Property, Set<String>> cues = new EnumMap<>(Property.class);
    private final Speech speech;

    RelationCues(Speech speech) {
        this.speech = speech;
        for (List<String> row : new LexiconFile("en/relation-cues.tsv").rows(2)) {
            cues.computeIfAbsent(Property.valueOf(row.get(0)), property -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
    }

    /**
     * Whether a word for the property stands between the two or hangs on one of them, they are near each other in the tree, and
     * nothing between them says that they belong to different people or to what somebody says.
     */
    boolean support(LinkedSentence sentence, Finding finding) {
        Pair pair = finding.pair();
        List<String> way =
                pair.way().stream().map(token -> sentence.lemma(token)).toList();
        boolean isOthers = !FAMILY.contains(finding.property())
                && FAMILY.stream().anyMatch(family -> way.stream().anyMatch(words(family)::contains));
        boolean isSpeech = way.stream().anyMatch(lemma -> speech.modality(lemma).isPresent());
        Stream<String> hanging = Stream.of(
                        pair.closestSubject().head(), pair.closestObject().head())
                .flatMap(head -> sentence.tree().children(head).stream())
                .map(sentence::lemma);
        return pair.distance() <= FARTHEST
                && !isOthers
                && !isSpeech
                && Stream.concat(way.stream(), hanging).anyMatch(words(finding.property())::contains);
    }

    private Set<String> words(Property property) {
        return cues.getOrDefault(property, Set.of());
    }
}
