package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Affiliation;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Status;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.Offices;
import io.standpoint.entity.States;
import io.standpoint.language.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Memberships of parties told by a word beside a person: "Sen. X (R-Ohio)", "Republican Gov. X", "Labour MP X", "X, a
 * Vermont Democrat", "X is a Republican". Words that several countries share count where the passage is about one of them.
 */
final class PartyExtractor implements Passage.Extractor {

    private static final double CONFIDENCE = 0.9;

    /** Behind a name: "(R-Ohio)", "(D)", "[R., Texas]", ", D-N.Y.,". */
    private static final Pattern MARK = Pattern.compile(
            "^(?:\\s*[(\\[](?<mark>\\p{Lu}\\p{L}{0,3})(?:[.,]?\\s*[-–—,/]\\s*\\p{Lu}[^)\\]]{0,24})?[)\\]]"
                    + "|, (?<other>[DR])-\\p{Lu}[\\p{L}.]+)");

    /** So many words may stand between a party's adjective and the role. */
    private static final int REACH = 4;

    private final States states;
    private final Homelands homelands;
    private final RoleFinder roles;
    private final HolderFinder holders;
    private final Map<String, List<List<String>>> words = new LexiconFile("en/partisans.tsv").index(4, row -> row);

    PartyExtractor(Offices offices, States states, Homelands homelands, Actors actors, HolderFinder holders) {
        Set<String> partisans = new LexiconFile("en/partisan-roles.txt").words();
        this.states = states;
        this.homelands = homelands;
        this.holders = holders;
        this.roles = new RoleFinder(role -> offices.isRole(role, "en") || partisans.contains(lastWord(role)), actors);
    }

    private static String lastWord(String role) {
        return role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Affiliation> extract(Passage passage) {
        Optional<EntityId> homeland = homelands.of(passage);
        List<Affiliation> found = new ArrayList<>();
        for (LinkedSentence sentence : passage.sentences()) {
            found.addAll(marked(sentence));
            for (RolePhrase role : roles.find(sentence)) {
                found.addAll(qualified(sentence, role, homeland));
            }
            for (int token = 0; token < sentence.size(); token++) {
                found.addAll(named(sentence, token, homeland));
            }
        }
        return found;
    }

    /** "Bernie Sanders (D-Vt.)". */
    private List<Affiliation> marked(LinkedSentence sentence) {
        String text = sentence.document().annotated().document().text();
        List<Affiliation> found = new ArrayList<>();
        for (Mention mention : sentence.names()) {
            int end = sentence.document().annotated().span(mention).end();
            Matcher matcher = MARK.matcher(text.substring(end, Math.min(text.length(), end + 40)));
            Optional<Participant> person =
                    sentence.at(mention.head()).filter(who -> who.entity().id().type() == EntityType.PERSON);
            if (person.isPresent() && matcher.find()) {
                String mark = matcher.group("mark") == null ? matcher.group("other") : matcher.group("mark");
                words.getOrDefault(mark, List.of()).stream()
                        .filter(row -> row.get(1).equals("mark"))
                        .flatMap(row -> party(row).stream())
                        .map(party -> sentence.participant(mention.begin(), mention.end(), party))
                        .map(party -> membership(sentence, person.get(), party, Status.CURRENT, "mark"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** "Republican Gov. John Kasich", "John Kasich, the former Republican governor". */
    private List<Affiliation> qualified(LinkedSentence sentence, RolePhrase role, Optional<EntityId> homeland) {
        for (int token = role.begin() - 1; token >= Math.max(0, role.begin() - REACH); token--) {
            Optional<Entity> party = party(sentence.token(token).text(), "adjective", homeland);
            if (party.isPresent()) {
                Participant members = sentence.participant(token, token + 1, party.get());
                return holders.find(sentence, role).stream()
                        .filter(holder -> holder.modality().isFactual())
                        .map(holder -> membership(sentence, holder.person(), members, Status.CURRENT, "role"))
                        .toList();
            }
            if (!sentence.token(token).tag().matches("NN.*|JJ|HYPH|VBN|VBG|RB")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "Patrick Leahy, a Vermont Democrat", "Democrat Doug Jones", "he is a Republican". */
    private List<Affiliation> named(LinkedSentence sentence, int token, Optional<EntityId> homeland) {
        Optional<Entity> party = party(sentence.token(token).text(), "noun", homeland);
        if (party.isEmpty()) {
            return List.of();
        }
        RolePhrase role = new RolePhrase(
                token, token + 1, token, sentence.token(token).text(), Optional.empty(), false, Optional.empty());
        Participant members = sentence.participant(token, token + 1, party.get());
        return holders.find(sentence, role).stream()
                .map(holder -> new Affiliation(
                        holder.person(),
                        members,
                        holder.status(),
                        Period.UNKNOWN,
                        Passage.reading(sentence, holder.modality(), CONFIDENCE, holder.pattern() + "-party")))
                .toList();
    }

    private Optional<Entity> party(String word, String kind, Optional<EntityId> homeland) {
        return words.getOrDefault(word, List.of()).stream()
                .filter(row -> row.get(1).equals(kind))
                .filter(row ->
                        row.get(2).equals("*") || homeland.map(EntityId::slug).equals(Optional.of(row.get(2))))
                .flatMap(row -> party(row).stream())
                .findFirst();
    }

    private Optional<Entity> party(List<String> row) {
        return states.get(new EntityId(EntityType.ORGANIZATION, row.get(3)));
    }

    private static Affiliation membership(
            LinkedSentence sentence, Participant person, Participant party, Status status, String pattern) {
        return new Affiliation(
                person,
                party,
                status,
                Period.UNKNOWN,
                Passage.reading(sentence, Modality.ASSERTED, CONFIDENCE, pattern + "-party"));
    }
}
