package io.standpoint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Works out gender and number of mentions. */
final class CandidateFactory {

    private static final Set<String> PLURAL_PRONOUNS = Set.of("they", "them", "their", "theirs", "themselves");

    private static final Set<String> THIRD_SINGULAR =
            Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself");

    private final Genders genders = new Genders();

    /** The mentions of some sentences, as coreference sees them. */
    List<Candidate> candidates(List<Mention> mentions, Map<Integer, DependencyTree> trees) {
        List<Candidate> candidates = new ArrayList<>();
        for (Mention mention : mentions) {
            DependencyTree tree = trees.get(mention.sentence());
            if (tree != null) {
                candidates.add(new Candidate(
                        candidates.size(),
                        mention,
                        tree,
                        tree.sentence().spanOf(mention.begin(), mention.end()),
                        new Candidate.Traits(gender(mention, tree), plurality(mention, tree))));
            }
        }
        return candidates;
    }

    private Gender gender(Mention mention, DependencyTree tree) {
        Token head = tree.token(mention.head());
        if (mention.form() == Mention.Form.NAME) {
            return mention.type() == NameType.PERSON ? genderOfPerson(mention, tree) : Gender.NEUTER;
        }
        Gender told = genders.ofWord(head.text()).or(genders.ofWord(head.lemma()));
        boolean isThing = mention.form() == Mention.Form.NOMINAL
                && mention.type() != NameType.TITLE
                && mention.type() != NameType.PERSON;
        return told == Gender.UNKNOWN && isThing ? Gender.NEUTER : told;
    }

    /** By the form of address or noun before the name, else by the first name. */
    private Gender genderOfPerson(Mention mention, DependencyTree tree) {
        if (mention.begin() > 0) {
            Gender address = genders.ofWord(tree.token(mention.begin() - 1).text());
            if (address == Gender.MALE || address == Gender.FEMALE) {
                return address;
            }
        }
        boolean hasFirstName = mention.end() - mention.begin() > 1;
        return hasFirstName ? genders.ofFirstName(tree.token(mention.begin()).text()) : Gender.UNKNOWN;
    }

    private static Plurality plurality(Mention mention, DependencyTree tree) {
        Token head = tree.token(mention.head());
        String word = head.text().toLowerCase(Locale.ROOT);
        return switch (mention.form()) {
            case PRONOUN -> pronounPlurality(word);
            case NAME -> mention.type() == NameType.PERSON ? Plurality.SINGULAR : Plurality.UNKNOWN;
            case NOMINAL -> nounPlurality(mention, head);
        };
    }

    private static Plurality pronounPlurality(String word) {
        if (PLURAL_PRONOUNS.contains(word)) {
            return Plurality.PLURAL;
        }
        return THIRD_SINGULAR.contains(word) ? Plurality.SINGULAR : Plurality.UNKNOWN;
    }

    private static Plurality nounPlurality(Mention mention, Token head) {
        if (head.tag().endsWith("S")) {
            return Plurality.PLURAL;
        }
        return mention.type() == NameType.ORGANIZATION ? Plurality.UNKNOWN : Plurality.SINGULAR;
    }
}
