package io.standpoint.language;

import java.util.List;
import java.util.Optional;

/**
 * Joins nouns with the names they describe: appositions ("Ann Lee, the governor of Ohio"), copulas ("Lee is the
 * governor"), and later definite mentions by a role that the text gave to a name ("Governor Ann Lee … the governor").
 */
final class RoleSieve implements Sieve {

    @Override
    public void apply(Discourse discourse) {
        List<Candidate> candidates = discourse.candidates();
        Partition partition = discourse.partition();
        for (Candidate name : candidates) {
            if (name.isName()) {
                titleBefore(name).ifPresent(role -> partition.of(name).roles().add(role));
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.isNominal()) {
                described(candidate, candidates).ifPresent(name -> joinRole(partition, name, candidate));
            }
        }
        for (Candidate candidate : candidates) {
            if (candidate.isNominal() && candidate.is(NameType.TITLE) && isDefiniteSingular(candidate)) {
                bearer(candidate, discourse).ifPresent(bearer -> partition.join(bearer, candidate));
            }
        }
    }

    private static void joinRole(Partition partition, Candidate name, Candidate nominal) {
        if (partition.join(name, nominal) && nominal.is(NameType.TITLE)) {
            partition.of(name).roles().add(Role.of(nominal.head(), nominal.tokens()));
        }
    }

    /** The words for an office that stand right before a person's name. */
    private static Optional<Role> titleBefore(Candidate name) {
        List<Token> tokens = name.tree().sentence().tokens();
        int end = name.mention().begin();
        int begin = end;
        while (begin > 0 && isPartOfTitle(tokens.get(begin - 1), name)) {
            begin--;
        }
        if (begin == end || !name.is(NameType.PERSON) || tokens.get(end - 1).type() != NameType.TITLE) {
            return Optional.empty();
        }
        return Optional.of(Role.of(tokens.get(end - 1), tokens.subList(begin, end)));
    }

    private static boolean isPartOfTitle(Token token, Candidate name) {
        boolean isNoun = token.tag().startsWith("NN")
                || token.tag().startsWith("JJ")
                || token.tag().equals("HYPH");
        return isNoun
                && (name.tree().dominates(name.mention().head(), token.index()) || token.type() == NameType.TITLE);
    }

    /** The name that a noun phrase stands beside or is said to be. */
    private static Optional<Candidate> described(Candidate nominal, List<Candidate> candidates) {
        return candidates.stream()
                .filter(other -> other.sentence() == nominal.sentence() && other != nominal)
                .filter(other -> (other.isName() && suits(nominal, other) && isApposed(nominal, other))
                        || (isSubjectOf(other, nominal) && isDefiniteSingular(nominal)))
                .findFirst();
    }

    private static boolean suits(Candidate nominal, Candidate name) {
        return switch (name.mention().type()) {
            case PERSON -> nominal.isPersonal() && nominal.traits().plurality() != Plurality.PLURAL;
            case ORGANIZATION ->
                nominal.is(NameType.ORGANIZATION) && nominal.traits().plurality() != Plurality.PLURAL;
            default -> false;
        };
    }

    private static boolean isApposed(Candidate nominal, Candidate name) {
        DependencyTree tree = nominal.tree();
        int noun = nominal.mention().head();
        int proper = name.mention().head();
        boolean parsed = (tree.is(noun, "appos") && tree.head(noun) == proper)
                || (tree.is(proper, "appos") && tree.head(proper) == noun);
        return parsed || isBetweenCommas(name, nominal) || (isBetweenCommas(nominal, name) && nominal.isDefinite());
    }

    /** Whether the second follows the first after a comma and is closed off by another or the end. */
    private static boolean isBetweenCommas(Candidate first, Candidate second) {
        List<Token> tokens = first.tree().sentence().tokens();
        int comma = first.mention().end();
        int close = second.mention().end();
        boolean adjoins = comma + 1 == second.mention().begin()
                && tokens.get(comma).text().equals(",");
        boolean closes =
                close >= tokens.size() || ",.;:)".contains(tokens.get(close).text());
        boolean isList = first.tree().is(second.mention().head(), "conj")
                || first.tree().child(first.mention().head(), "conj").isPresent();
        return adjoins && closes && !isList;
    }

    private static boolean isSubjectOf(Candidate subject, Candidate predicate) {
        DependencyTree tree = predicate.tree();
        int noun = predicate.mention().head();
        boolean isCopula = tree.child(noun, "cop").isPresent()
                && tree.is(subject.mention().head(), "nsubj")
                && tree.head(subject.mention().head()) == noun;
        boolean isDenied = tree.children(noun, "advmod").stream()
                .anyMatch(child ->
                        List.of("not", "never").contains(tree.token(child).lemma()));
        boolean isPerson = subject.isPersonal() && predicate.isPersonal();
        return isCopula && !isDenied && isPerson && !predicate.contains(subject);
    }

    private static boolean isDefiniteSingular(Candidate nominal) {
        return nominal.isDefinite() && nominal.traits().plurality() == Plurality.SINGULAR;
    }

    /** Who was last mentioned, before or else at all, of those to whom the text gives this role. */
    private static Optional<Candidate> bearer(Candidate nominal, Discourse discourse) {
        Role role = Role.of(nominal.head(), nominal.tokens());
        Candidate last = null;
        for (Candidate other : discourse.candidates()) {
            boolean isBefore = other.index() < nominal.index();
            boolean sameWords = isBefore
                    && other.isNominal()
                    && isDefiniteSingular(other)
                    && other.words().equals(nominal.words());
            boolean bears = discourse.partition().of(other).roles().stream().anyMatch(given -> given.mayBeCalled(role));
            if ((isBefore || last == null)
                    && (bears || sameWords)
                    && !other.contains(nominal)
                    && !nominal.contains(other)) {
                last = other;
            }
        }
        return Optional.ofNullable(last);
    }
}
