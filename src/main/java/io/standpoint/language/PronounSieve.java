package io.standpoint.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Joins third-person pronouns with the most salient mention before them that agrees: near, a subject, a name, often
 * mentioned (after Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994). Where two are as good, or
 * the best is too far, the pronoun stays alone.
 */
final class PronounSieve implements Sieve {

    private static final Set<String> HE_OR_SHE = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");

    @Override
    public void apply(Discourse discourse) {
        List<Candidate> pronouns = discourse.candidates().stream()
                .filter(PronounSieve::isThirdPerson)
                .toList();
        pronouns.stream()
                .filter(pronoun -> discourse.quote(pronoun).isEmpty())
                .forEach(pronoun -> resolve(pronoun, discourse));
        pronouns.stream()
                .filter(pronoun -> discourse.quote(pronoun).isPresent())
                .forEach(pronoun -> resolve(pronoun, discourse));
    }

    private static boolean isThirdPerson(Candidate candidate) {
        String word = word(candidate);
        return candidate.isPronoun() && (HE_OR_SHE.contains(word) || IT.contains(word) || THEY.contains(word));
    }

    private static String word(Candidate pronoun) {
        return pronoun.head().text().toLowerCase(Locale.ROOT);
    }

    private static void resolve(Candidate pronoun, Discourse discourse) {
        if (Expletive.is(pronoun)) {
            return;
        }
        Salience salience = new Salience(pronoun, discourse);
        Optional<Candidate> before = discourse.candidates().subList(0, pronoun.index()).stream()
                .filter(candidate -> mayBe(pronoun, candidate, discourse))
                .filter(salience::isWithinReach)
                .max(Comparator.comparingInt(salience::of).thenComparingInt(Candidate::index));
        Optional<Candidate> antecedent = subjectAfter(pronoun, discourse)
                .filter(subject -> before.isEmpty() || before.get().sentence() < pronoun.sentence())
                .or(() -> before);
        antecedent.ifPresent(found -> discourse.partition().join(found, pronoun));
    }

    /** The subject of the main clause, if the pronoun stands in a phrase before it: "In her speech, Lee said". */
    private static Optional<Candidate> subjectAfter(Candidate pronoun, Discourse discourse) {
        DependencyTree tree = pronoun.tree();
        return discourse.candidates().stream()
                .filter(other -> other.sentence() == pronoun.sentence() && other.index() > pronoun.index())
                .filter(other -> other.isSubject() && (other.isName() || other.isPronoun()))
                .filter(other -> !tree.is(pronoun.mention().head(), "nsubj")
                        || tree.ancestors(pronoun.mention().head()).stream().anyMatch(up -> tree.is(up, "advcl")))
                .filter(other -> tree.head(other.mention().head())
                        != tree.head(pronoun.mention().head()))
                .filter(other -> tree.ancestors(pronoun.mention().head())
                        .contains(tree.head(other.mention().head())))
                .filter(other -> mayBe(pronoun, other, discourse))
                .findFirst();
    }

    private static boolean mayBe(Candidate pronoun, Candidate candidate, Discourse discourse) {
        Cluster cluster = discourse.partition().of(candidate);
        boolean isSpeaker = discourse
                .speaker(pronoun)
                .map(speaker -> discourse.partition().joined(speaker, candidate))
                .orElse(false);
        return !isSpeaker
                && cluster.agrees(discourse.partition().of(pronoun))
                && suits(word(pronoun), candidate, cluster)
                && !candidate.contains(pronoun)
                && Binding.allows(pronoun, candidate);
    }

    private static boolean suits(String word, Candidate candidate, Cluster cluster) {
        if (candidate.isPronoun() && !isThirdPerson(candidate)) {
            return false;
        }
        if (HE_OR_SHE.contains(word)) {
            return cluster.isPersonal();
        }
        return switch (cluster.type()) {
            case ORGANIZATION -> true;
            case PLACE, PRODUCT, MISCELLANEOUS -> IT.contains(word);
            case NATIONALITY -> false;
            case PERSON, TITLE -> THEY.contains(word) && cluster.plurality() == Plurality.PLURAL;
            case NONE ->
                THEY.contains(word)
                        ? cluster.plurality() == Plurality.PLURAL
                        : !candidate.isPronoun() || cluster.members().size() > 1;
        };
    }
}
