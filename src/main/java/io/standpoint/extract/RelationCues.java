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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether the words of a sentence bear out what a model finds in it. The model learned from biographies; in running text two
 * that are mentioned together have as a rule nothing to do with each other.
 */
final class RelationCues {

    /** The longest way through the dependency tree, in arcs. */
    private static final int FARTHEST = 5;

    /** How many tokens "son-in-law" is. */
    private static final int IN_LAW = 5;

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "obj");
    private static final Set<Property> PEOPLE_IN_ROLES =
            EnumSet.of(Property.EMPLOYEE_OR_MEMBER_OF, Property.POLITICAL_AFFILIATION, Property.EDUCATED_AT);
    private static final Set<Property> NAMED_BY_NOUN =
            EnumSet.of(Property.CHILD_OF, Property.SPOUSE, Property.FOUNDED_BY, Property.CEO);
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
     * Whether a word for the property stands between the two, or for families and founders hangs on one of them; they are near
     * each other in the tree; and nothing says that the fact is about somebody else, or that somebody says it.
     */
    boolean support(LinkedSentence sentence, Finding finding) {
        Pair pair = finding.pair();
        Property property = finding.property();
        Stream<Integer> hanging = NAMED_BY_NOUN.contains(property)
                ? Stream.of(pair.closestSubject().head(), pair.closestObject().head())
                        .flatMap(head -> sentence.tree().children(head).stream())
                : Stream.empty();
        return pair.distance() <= FARTHEST
                && !isAboutAnother(sentence, finding)
                && pair.way().stream()
                        .noneMatch(
                                token -> speech.modality(sentence.lemma(token)).isPresent())
                && Stream.concat(pair.way().stream(), hanging)
                        .anyMatch(
                                token -> words(property).contains(sentence.lemma(token)) && !isInLaw(sentence, token));
    }

    /** "His father was born in", "his professors at", "served under him at". */
    private boolean isAboutAnother(LinkedSentence sentence, Finding finding) {
        Pair pair = finding.pair();
        Property property = finding.property();
        if (FAMILY.contains(property)) {
            return false;
        }
        boolean kin = pair.way().stream()
                .map(sentence::lemma)
                .anyMatch(lemma ->
                        FAMILY.stream().anyMatch(family -> words(family).contains(lemma)));
        int subject = pair.closestSubject().head();
        boolean owns = PEOPLE_IN_ROLES.contains(property)
                && sentence.tree().is(subject, "nmod:poss")
                && words(property).contains(sentence.lemma(sentence.tree().head(subject)));
        boolean aside = PEOPLE_IN_ROLES.contains(property)
                && sentence.isVerb(pair.governor())
                && !SUBJECTS.contains(pair.branch());
        return kin || owns || aside;
    }

    /** Whether a word for kin is followed by "-in-law". */
    private static boolean isInLaw(LinkedSentence sentence, int token) {
        return IntStream.range(token, Math.min(token + IN_LAW, sentence.size()))
                .anyMatch(next -> sentence.lemma(next).endsWith("law"));
    }

    private Set<String> words(Property property) {
        return cues.getOrDefault(property, Set.of());
    }
}
