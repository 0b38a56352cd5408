package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Status;
import io.standpoint.entity.EntityType;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who holds a role that a sentence names: the name behind it ("Prime Minister X"), the name that it explains ("X, the prime
 * minister,"), the subject of "is" ("X is prime minister") or the person that a verb puts into it ("appointed X as").
 */
final class HolderFinder {

    /**
     * A holder.
     *
     * @param person   the holder
     * @param status   unless the role's own words say otherwise
     * @param modality whether it is so
     * @param pattern  how it was read
     * @param employer whoever appoints the holder, who may be the organisation
     */
    record Holder(
            Participant person, Status status, Modality modality, String pattern, Optional<Participant> employer) {

        Holder(Participant person, Status status, Modality modality, String pattern) {
            this(person, status, modality, pattern, Optional.empty());
        }
    }

    private final Modalities modalities;
    private static final Set<String> ERA = Set.of("under", "since");

    private final Map<String, List<List<String>>> appointments =
            new LexiconFile("en/appointments.tsv").index(4, row -> row);

    HolderFinder(Modalities modalities) {
        this.modalities = modalities;
    }

    /** The holders by the first pattern that finds any. */
    List<Holder> find(LinkedSentence sentence, RolePhrase role) {
        return Stream.<List<Holder>>of(
                        title(sentence, role),
                        apposition(sentence, role),
                        copula(sentence, role),
                        appointment(sentence, role))
                .filter(holders -> !holders.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The role stands right before the name, or before a comma and the name in apposition. */
    private static List<Holder> title(LinkedSentence sentence, RolePhrase role) {
        int next = role.end();
        if (next >= sentence.size()) {
            return List.of();
        }
        boolean comma = sentence.token(next).text().equals(",");
        int name = comma ? next + 1 : next;
        if (name >= sentence.size() || (comma && !explains(sentence, role, name))) {
            return List.of();
        }
        boolean many = sentence.token(role.end() - 1).text().matches("\\p{L}+s\\.?");
        Stream<Integer> names = sentence.mention(name).stream()
                .flatMap(first -> many ? sentence.tree().conjuncts(first.head()).stream() : Stream.of(first.head()));
        return names.filter(each -> !isEra(sentence, each))
                .flatMap(each -> named(sentence, each).stream())
                .map(person -> new Holder(person, Status.CURRENT, Modality.ASSERTED, "title"))
                .toList();
    }

    /** "under President X" and "since President X" name a time, which may be past. */
    private static boolean isEra(LinkedSentence sentence, int name) {
        return sentence.tree().children(name, "case").stream().anyMatch(word -> ERA.contains(sentence.lemma(word)));
    }

    private static boolean explains(LinkedSentence sentence, RolePhrase role, int name) {
        DependencyTree tree = sentence.tree();
        return sentence.mention(name)
                .filter(mention -> tree.is(mention.head(), "appos") && within(role, tree.head(mention.head())))
                .isPresent();
    }

    private static boolean within(RolePhrase role, int token) {
        return token >= role.begin() && token < role.end();
    }

    private static List<Holder> apposition(LinkedSentence sentence, RolePhrase role) {
        DependencyTree tree = sentence.tree();
        int first = tree.conjuncts(role.head()).get(0);
        if (!tree.is(first, "appos")) {
            return List.of();
        }
        return named(sentence, tree.head(first))
                .map(person -> new Holder(person, Status.CURRENT, Modality.ASSERTED, "apposition"))
                .stream()
                .toList();
    }

    private List<Holder> copula(LinkedSentence sentence, RolePhrase role) {
        DependencyTree tree = sentence.tree();
        int first = tree.conjuncts(role.head()).get(0);
        List<Integer> copulas = tree.children(first, "cop");
        if (copulas.isEmpty()
                || (first != role.head()
                        && !tree.children(role.head(), "cop", "nsubj").isEmpty())) {
            return List.of();
        }
        boolean past =
                Set.of("was", "were").contains(sentence.token(copulas.get(0)).text())
                        || tree.children(first, "aux").stream()
                                .anyMatch(aux -> sentence.token(aux).text().equals("had"));
        Modality modality = modalities.of(sentence, first);
        return persons(sentence, tree.children(first, "nsubj"))
                .map(person -> new Holder(person, past ? Status.FORMER : Status.CURRENT, modality, "copula"))
                .toList();
    }

    private List<Holder> appointment(LinkedSentence sentence, RolePhrase role) {
        DependencyTree tree = sentence.tree();
        int first = tree.conjuncts(role.head()).get(0);
        int verb = tree.head(first);
        List<Holder> found = new ArrayList<>();
        if (verb < 0 || !sentence.isVerb(verb)) {
            return found;
        }
        Arguments arguments = new Arguments(sentence);
        String slot = switch (tree.relation(first)) {
            case "obj", "iobj" -> "obj";
            case "xcomp", "ccomp" -> arguments.preposition(first).isEmpty() ? "comp" : arguments.preposition(first);
            default -> arguments.preposition(first);
        };
        boolean left = isLeft(sentence, verb);
        for (List<String> row : appointments.getOrDefault(sentence.lemma(verb), List.of())) {
            if (row.get(1).equals(slot)) {
                Stream<Integer> people = (row.get(2).equals("subj") ? arguments.agents(verb) : arguments.patients(verb))
                        .stream().filter(token -> token != role.head());
                persons(sentence, people.toList())
                        .map(person -> new Holder(
                                person,
                                left ? Status.FORMER : Status.valueOf(row.get(3)),
                                modalities.of(sentence, verb),
                                "appointment",
                                row.get(2).equals("obj")
                                        ? employer(sentence, arguments.agents(verb))
                                        : Optional.empty()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** "became prime minister and resigned a year later". */
    private boolean isLeft(LinkedSentence sentence, int verb) {
        return sentence.tree().children(verb, "conj").stream()
                .flatMap(later -> appointments.getOrDefault(sentence.lemma(later), List.of()).stream())
                .anyMatch(row -> Status.valueOf(row.get(3)) == Status.FORMER
                        && row.get(2).equals("subj"));
    }

    private static Optional<Participant> employer(LinkedSentence sentence, List<Integer> tokens) {
        return tokens.stream()
                .flatMap(token -> sentence.at(token).stream())
                .filter(participant -> participant.entity().id().type().isOrganization())
                .findFirst();
    }

    private static Optional<Participant> named(LinkedSentence sentence, int token) {
        return sentence.mention(token)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .flatMap(mention -> sentence.at(token))
                .filter(HolderFinder::isPerson);
    }

    private static Stream<Participant> persons(LinkedSentence sentence, List<Integer> tokens) {
        return tokens.stream().flatMap(token -> sentence.at(token).stream()).filter(HolderFinder::isPerson);
    }

    private static boolean isPerson(Participant participant) {
        return participant.entity().id().type() == EntityType.PERSON;
    }
}
