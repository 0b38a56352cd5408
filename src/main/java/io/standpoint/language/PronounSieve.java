package io.standpoint.language;

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
        Optional<Candidate> before = mostSalientBefore(pronoun, discourse);
        boolean isFar = before.isEmpty() || before.get().sentence() < pronoun.sentence();
        Optional<Candidate> antecedent = before;
        if (isFar) {
            antecedent = subjectAfter(pronoun, discourse).or(() -> before);
        }
        if (antecedent.isEmpty() && HE_OR_SHE.contains(word(pronoun))) {
            antecedent = onlyPerson(pronoun, discourse).or(() -> firstPersonAfter(pronoun, discourse));
        }
        antecedent.ifPresent(found -> discourse.partition().join(found, pronoun));
    }

    private static Optional<Candidate> mostSalientBefore(Candidate pronoun, Discourse discourse) {
        Salience salience = new Salience(pronoun, discourse);
        Candidate best = null;
        int bestScore = Integer.MIN_VALUE;
        int rivalScore = Integer.MIN_VALUE;
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            Candidate candidate = discourse.candidates().get(i);
            if (!salience.isWithinReach(candidate)) {
                break;
            }
            if (!mayBe(pronoun, candidate, discourse)) {
                continue;
            }
            int score = salience.of(candidate);
            boolean isRival = best != null && !discourse.partition().joined(best, candidate);
            if (score > bestScore) {
                rivalScore = isRival ? bestScore : rivalScore;
                bestScore = score;
                best = candidate;
            } else if (isRival) {
                rivalScore = Math.max(rivalScore, score);
            }
        }
        boolean isClear = salience.isClear(bestScore, rivalScore);
        return best != null && isClear ? Optional.of(best) : Optional.empty();
    }

    /** The one person whom the discourse names, even if the first name would tell another gender. */
    private static Optional<Candidate> onlyPerson(Candidate pronoun, Discourse discourse) {
        List<Cluster> people = discourse.partition().clusters().stream()
                .filter(cluster ->
                        cluster.type() == NameType.PERSON && cluster.name().isPresent())
                .toList();
        if (people.size() != 1) {
            return Optional.empty();
        }
        people.get(0).correctGender(pronoun.traits().gender());
        return people.get(0).name().filter(name -> mayBe(pronoun, name, discourse));
    }

    /** The first person named as a subject right after: "When he left office, he was rich. Mr Lee had …". */
    private static Optional<Candidate> firstPersonAfter(Candidate pronoun, Discourse discourse) {
        return discourse
                .candidates()
                .subList(pronoun.index() + 1, discourse.candidates().size())
                .stream()
                .takeWhile(other -> other.sentence() <= pronoun.sentence() + Salience.REACH_THING)
                .filter(other -> other.isName() && other.is(NameType.PERSON) && other.isSubject())
                .filter(other -> mayBe(pronoun, other, discourse))
                .findFirst();
    }

    /** The subject of the main clause, if the pronoun stands in a phrase before it: "In her speech, Lee said". */
    private static Optional<Candidate> subjectAfter(Candidate pronoun, Discourse discourse) {
        DependencyTree tree = pronoun.tree();
        return discourse
                .candidates()
                .subList(pronoun.index() + 1, discourse.candidates().size())
                .stream()
                .takeWhile(other -> other.sentence() == pronoun.sentence())
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
        return IT.contains(word) ? mayBeIt(candidate, cluster) : mayBeThey(cluster);
    }

    private static boolean mayBeIt(Candidate candidate, Cluster cluster) {
        return switch (cluster.type()) {
            case ORGANIZATION, PRODUCT, MISCELLANEOUS -> true;
            case PLACE -> candidate.isPronoun() || candidate.isSubject() || candidate.isPossessor();
            case NONE -> !candidate.isPronoun() || cluster.members().size() > 1;
            case NATIONALITY, PERSON, TITLE -> false;
        };
    }

    private static boolean mayBeThey(Cluster cluster) {
        return switch (cluster.type()) {
            case ORGANIZATION -> true;
            case PERSON, TITLE, NONE -> cluster.plurality() == Plurality.PLURAL;
            case PLACE, PRODUCT, MISCELLANEOUS, NATIONALITY -> false;
        };
    }
}
