package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Status;
import io.standpoint.entity.EntityType;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the words that name roles, and the organisation and time that belong to each. */
final class RoleFinder {

    private static final int LONGEST = 6;

    /** So many words before a role may say when it is held. */
    private static final int QUALIFIERS = 4;

    /** Who leads a party in a chamber does not lead the chamber: "Senate Republican leader". */
    private static final Set<String> PARTISAN = Set.of("leader", "whip", "chief", "head", "boss");

    private static final List<String> IN = List.of("of", "at", "for", "in", "with", "to");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "to");
    private static final Set<EntityType> EMPLOYERS = Set.of(
            EntityType.GOVERNMENT, EntityType.BODY, EntityType.COMPANY, EntityType.ORGANIZATION, EntityType.COUNTRY);

    private final Predicate<String> isRole;
    private final Actors actors;
    private final Set<String> instances = new LexiconFile("en/instances.txt").words();
    private final Set<String> territories = new LexiconFile("en/territories.txt").words();
    private final Set<String> parties = new LexiconFile("en/parties.txt").words();
    private final Map<String, List<Status>> times =
            new LexiconFile("en/times.tsv").index(2, row -> Status.valueOf(row.get(1)));

    /**
     * A finder of some roles.
     *
     * @param isRole whether the words, as the text has them, are a role
     */
    RoleFinder(Predicate<String> isRole, Actors actors) {
        this.isRole = isRole;
        this.actors = actors;
    }

    /** The roles of a sentence that do not overlap, longest first where they would, in the order of the text. */
    List<RolePhrase> find(LinkedSentence sentence) {
        List<RolePhrase> found = new ArrayList<>();
        int begin = 0;
        while (begin < sentence.size()) {
            Optional<RolePhrase> role = longest(sentence, begin);
            role.ifPresent(found::add);
            begin = role.map(RolePhrase::end).orElse(begin + 1);
        }
        return found;
    }

    private Optional<RolePhrase> longest(LinkedSentence sentence, int begin) {
        for (int end = Math.min(sentence.size(), begin + LONGEST); end > begin; end--) {
            String words = sentence.sentence()
                    .spanOf(begin, end)
                    .of(sentence.document().annotated().document().text());
            if ((end == begin + 1 || !isTime(sentence, begin))
                    && isPhrase(sentence, begin, end)
                    && Character.isLetter(words.charAt(0))
                    && isRole.test(words)) {
                return Optional.of(phrase(sentence, begin, end, words));
            }
        }
        return Optional.empty();
    }

    /** Nouns and their adjectives, none of them a name, with at most a complement ("secretary of state for defence"). */
    private boolean isPhrase(LinkedSentence sentence, int begin, int end) {
        boolean noun = false;
        for (int token = begin; token < end; token++) {
            String tag = sentence.token(token).tag();
            boolean link = noun && LINKS.contains(sentence.token(token).text().toLowerCase(Locale.ROOT));
            boolean party = parties.contains(sentence.lemma(token));
            if (party
                    || isName(sentence, token)
                    || !(tag.startsWith("NN") || tag.equals("JJ") || tag.equals("HYPH") || link)) {
                return false;
            }
            noun |= tag.startsWith("NN");
        }
        return noun && sentence.token(end - 1).tag().matches("NNS?P?S?|JJ");
    }

    private static boolean isName(LinkedSentence sentence, int token) {
        return sentence.mention(token)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .isPresent();
    }

    private RolePhrase phrase(LinkedSentence sentence, int begin, int end, String words) {
        int head = StancePath.head(sentence, begin, end);
        return new RolePhrase(
                begin,
                end,
                head,
                words,
                before(sentence, begin)
                        .or(() -> behind(sentence, head, end))
                        .or(() -> around(sentence, head))
                        .or(() -> territory(sentence, begin, head, end, words)),
                isBare(sentence, begin, head, end),
                status(sentence, begin, end));
    }

    /** Not "the centre's president", "the California attorney general" or "president of the club". */
    private boolean isBare(LinkedSentence sentence, int begin, int head, int end) {
        int before = wordBefore(sentence, begin);
        Arguments arguments = new Arguments(sentence);
        return (before < 0 || !isName(sentence, before))
                && sentence.tree().children(head, "nmod:poss").isEmpty()
                && arguments.behind(head, "of").stream().noneMatch(token -> token >= end);
    }

    /** "Apple's chief executive", "the U.S. attorney general", "FBI director", "British home secretary". */
    private Optional<Participant> before(LinkedSentence sentence, int begin) {
        int token = wordBefore(sentence, begin);
        boolean ofParty =
                begin > 0 && parties.contains(sentence.lemma(begin - 1)) && PARTISAN.contains(sentence.lemma(begin));
        return token < 0 || ofParty ? Optional.empty() : employer(sentence, token);
    }

    /** "Ohio governor", "the mayor of Chicago": the place whose office it is. */
    private Optional<Participant> territory(LinkedSentence sentence, int begin, int head, int end, String words) {
        if (!territories.contains(words.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Stream<Integer> behind =
                new Arguments(sentence).behind(head, "of").stream().filter(token -> token >= end);
        return Stream.concat(Stream.of(wordBefore(sentence, begin)).filter(token -> token >= 0), behind)
                .flatMap(token -> sentence.at(token).stream())
                .filter(place -> place.entity().id().type() == EntityType.PLACE)
                .findFirst();
    }

    /** The nearest word before a role that may say whose it is, -1 for none. */
    private int wordBefore(LinkedSentence sentence, int begin) {
        int token = begin - 1;
        while (token >= 0 && isSkipped(sentence, token)) {
            token--;
        }
        return token;
    }

    private boolean isSkipped(LinkedSentence sentence, int token) {
        String tag = sentence.token(token).tag();
        return tag.equals("POS")
                || parties.contains(sentence.lemma(token))
                || tag.equals("HYPH")
                || isTime(sentence, token)
                || (tag.equals("JJ") && sentence.at(token).isEmpty());
    }

    /** "chief executive of Apple", "minister at the Home Office", also when shared: "chairman and director of X". */
    private Optional<Participant> behind(LinkedSentence sentence, int head, int end) {
        Arguments arguments = new Arguments(sentence);
        DependencyTree tree = sentence.tree();
        Stream<Integer> heads = Stream.concat(
                Stream.of(head), tree.conjuncts(head).stream().filter(other -> shares(tree, head, other)));
        return heads.flatMap(each -> IN.stream()
                        .flatMap(preposition ->
                                arguments.behind(each, preposition).stream().limit(1)))
                .filter(token -> token >= end)
                .flatMap(token -> employer(sentence, token).stream())
                .findFirst();
    }

    /** "chairman and director of X", but not "a senator and once the head of X". */
    private static boolean shares(DependencyTree tree, int role, int other) {
        return other > role && tree.children(other, "det", "amod", "advmod").isEmpty();
    }

    /** "British officials including home secretary X": what the group is of, the instance is of. */
    private Optional<Participant> around(LinkedSentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        int name = tree.is(head, "compound") ? tree.head(head) : head;
        int group =
                tree.is(name, "nmod", "conj") ? tree.head(tree.conjuncts(name).get(0)) : -1;
        int first = tree.conjuncts(name).get(0);
        boolean listed =
                tree.children(first, "case").stream().anyMatch(word -> instances.contains(sentence.lemma(word)));
        if (group < 0 || !listed || !sentence.isNoun(group)) {
            return Optional.empty();
        }
        return tree.children(group, "compound", "amod", "nmod:poss").stream()
                .flatMap(child -> employer(sentence, child).stream())
                .findFirst();
    }

    private Optional<Participant> employer(LinkedSentence sentence, int token) {
        return actors.at(sentence, token)
                .filter(participant ->
                        EMPLOYERS.contains(participant.entity().id().type()))
                .filter(participant -> !parties.contains(sentence.lemma(token)));
    }

    private Optional<Status> status(LinkedSentence sentence, int begin, int end) {
        Stream<Integer> after = Stream.of(end, end + 1).filter(token -> token < sentence.size());
        return Stream.concat(
                        qualifiers(sentence, begin).stream(),
                        after.filter(token -> Set.of("elect", "designate", "nominee", "candidate", "hopeful")
                                .contains(sentence.lemma(token))))
                .flatMap(token -> times.getOrDefault(word(sentence, token), List.of()).stream())
                .findFirst();
    }

    /** The words before a role, nearest first, back to where another phrase begins; whose role it is stands between. */
    private List<Integer> qualifiers(LinkedSentence sentence, int begin) {
        List<Integer> found = new ArrayList<>();
        for (int token = begin - 1; token >= 0 && found.size() < QUALIFIERS; token--) {
            boolean name = isName(sentence, token);
            boolean person = sentence.token(token).type() == NameType.PERSON;
            if (person || (!name && !isTime(sentence, token) && isClauseBorder(sentence, token))) {
                break;
            }
            if (!name) {
                found.add(token);
            }
        }
        return found;
    }

    private boolean isTime(LinkedSentence sentence, int token) {
        return times.containsKey(word(sentence, token));
    }

    private static String word(LinkedSentence sentence, int token) {
        String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
        return word.startsWith("ex-") ? "ex" : word;
    }

    private static boolean isClauseBorder(LinkedSentence sentence, int token) {
        String tag = sentence.token(token).tag();
        return tag.startsWith("VB") || tag.equals(",") || tag.equals("IN") || tag.equals(":");
    }
}
