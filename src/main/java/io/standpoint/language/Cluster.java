package io.standpoint.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mentions taken to stand for one thing, and what is known of it from all of them. */
final class Cluster {

    private static final Comparator<Candidate> FULLEST = Comparator.<Candidate>comparingInt(
                    name -> name.words().size())
            .thenComparing(Comparator.comparing(Candidate::mention).reversed());

    private final List<Candidate> members = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private Gender gender;
    private boolean isGenderPresumed;
    private Plurality plurality;
    private Optional<Candidate> name;

    Cluster(Candidate first) {
        members.add(first);
        gender = first.traits().gender();
        isGenderPresumed = first.isName() && gender != Gender.NEUTER;
        plurality = first.traits().plurality();
        name = Optional.of(first).filter(Candidate::isName);
    }

    List<Candidate> members() {
        return members;
    }

    /** The offices and occupations that the text gives to it. */
    List<Role> roles() {
        return roles;
    }

    Gender gender() {
        return gender;
    }

    Plurality plurality() {
        return plurality;
    }

    /** Its fullest name: the most words, then the first in the text. */
    Optional<Candidate> name() {
        return name;
    }

    /** The type of its name, else the first type that a noun tells, else that of the pronouns. */
    NameType type() {
        return name().or(() -> members.stream()
                        .filter(member -> member.isNominal() && !member.is(NameType.NONE))
                        .findFirst())
                .orElse(members.get(0))
                .mention()
                .type();
    }

    boolean isPersonal() {
        return name().map(Candidate::isPersonal)
                .orElseGet(() -> members.stream().anyMatch(Candidate::isPersonal));
    }

    /** Takes the gender that a pronoun shows for the true one if so far only a first name told it. */
    void correctGender(Gender shown) {
        if (isGenderPresumed) {
            gender = shown;
        }
    }

    boolean agrees(Cluster other) {
        if (!gender.agrees(other.gender) || !plurality.agrees(other.plurality)) {
            return false;
        }
        return name.isEmpty()
                || other.name.isEmpty()
                || name.get().is(other.name.get().mention().type());
    }

    void absorb(Cluster other) {
        members.addAll(other.members);
        members.sort(Comparator.comparing(Candidate::mention));
        roles.addAll(other.roles);
        isGenderPresumed &= other.isGenderPresumed || other.gender == Gender.UNKNOWN;
        gender = gender.or(other.gender);
        plurality = plurality.or(other.plurality);
        name = Stream.concat(name.stream(), other.name.stream()).max(FULLEST);
    }
}
