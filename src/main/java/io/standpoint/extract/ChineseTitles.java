package io.standpoint.extract;

import io.standpoint.assertion.Status;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.Offices;
import io.standpoint.language.Mention;
import io.standpoint.language.Mention.Form;
import io.standpoint.language.NameType;
import io.standpoint.language.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a Chinese title says: which role, in which organisation, held when, and so which office. */
final class ChineseTitles {

    private static final double MOST = 0.75;

    /** The head of a body, whose last character both names end in. */
    private static final Pattern HEAD = Pattern.compile("([部局厅署院])\\1长$");

    private final Offices offices;
    private final Set<String> genericHeads = new LexiconFile("zh/generic-heads.txt").words();
    private final Map<String, List<Status>> statuses =
            new LexiconFile("zh/status.tsv").index(2, row -> Status.valueOf(row.get(1)));

    ChineseTitles(Offices offices) {
        this.offices = offices;
    }

    /** The office that a title names: by its own words, in the organisation before it, or in the document's country. */
    Optional<Entity> office(LinkedDocument document, Mention title) {
        Optional<Entity> contracted = contracted(document, title);
        String role = role(document, title);
        if (contracted.isPresent() || !offices.isRole(role, "zh")) {
            return contracted;
        }
        return organization(document, title)
                .map(in -> offices.office(role, "zh", in))
                .or(() -> offices.office(role, "zh"))
                .or(() -> holdsElsewhere(document, title, role))
                .or(() -> onlyCountry(document, title, role));
    }

    /** The office that 公安部部长 or 商务部部长 names as 公安部长 and 商务部长, where that is one. */
    private Optional<Entity> contracted(LinkedDocument document, Mention title) {
        String words = document.annotated().text(title);
        Matcher head = HEAD.matcher(words);
        return head.find()
                ? IntStream.range(0, head.start())
                        .mapToObj(begin -> words.substring(begin, head.start()) + head.group(1) + "长")
                        .flatMap(role -> organization(document, title)
                                .map(in -> offices.office(role, "zh", in))
                                .or(() -> onlyCountry(document, title, role))
                                .filter(offices::isListed)
                                .stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The organisation, government or country that the title is in. */
    Optional<Entity> organization(LinkedDocument document, Mention title) {
        return inside(document, title)
                .max(Comparator.comparing(Mention::end).thenComparing(Mention::begin, Comparator.reverseOrder()))
                .flatMap(document::entity)
                .filter(entity ->
                        entity.id().type().isOrganization() || entity.id().type() == EntityType.COUNTRY);
    }

    /** The words of the role, without what they are preceded by. */
    String role(LinkedDocument document, Mention title) {
        List<Token> tokens = tokens(document, title);
        int from = inside(document, title).mapToInt(Mention::end).max().orElse(title.begin());
        StringBuilder role = new StringBuilder();
        for (Token token : tokens.subList(Math.min(from, title.head()), title.end())) {
            boolean skipped = role.length() == 0
                    && (token.text().equals("的") || token.tag().equals("w") || statuses.containsKey(token.text()));
            if (token.text().equals("兼")) {
                role.setLength(0);
            } else {
                role.append(skipped ? "" : token.text());
            }
        }
        return role.toString();
    }

    /** Whether the title is held still, from the words in it and directly before it. */
    Optional<Status> status(LinkedDocument document, Mention title) {
        List<Token> tokens = tokens(document, title);
        return tokens.subList(Math.max(0, title.begin() - 1), title.end()).stream()
                .flatMap(token -> statuses.getOrDefault(token.text(), List.of()).stream())
                .findFirst();
    }

    /** The organisation at whose head an office is, for which its holder speaks; empty for any other office. */
    Optional<Entity> headed(Entity office) {
        return offices.headed(office);
    }

    private java.util.stream.Stream<Mention> inside(LinkedDocument document, Mention title) {
        return document.entities().keySet().stream()
                .filter(m -> m.sentence() == title.sentence()
                        && m.begin() >= title.begin()
                        && m.end() <= title.head()
                        && (m.form() == Form.NAME || m.type() == NameType.ORGANIZATION)
                        && m.type() != NameType.PERSON);
    }

    /** The office of the same role that the document names with its organisation for the same person. */
    private Optional<Entity> holdsElsewhere(LinkedDocument document, Mention title, String role) {
        return document.annotated().chains().stream()
                .filter(chain -> chain.mentions().contains(title))
                .flatMap(chain -> chain.mentions().stream())
                .filter(m -> m.type() == NameType.TITLE && m.form() == Form.NOMINAL)
                // one that is the role alone is in no organisation; most are, in a long text
                .filter(m -> !document.annotated().text(m).equals(role))
                .filter(m -> role(document, m).equals(role))
                .flatMap(m -> organization(document, m).stream())
                .findFirst()
                .map(in -> offices.office(role, "zh", in));
    }

    /**
     * The office of a national role in the country that has most of the mentions of those which are listed as having such
     * an office.
     */
    private Optional<Entity> onlyCountry(LinkedDocument document, Mention title, String role) {
        if (!offices.isNational(role, "zh") || genericHeads.contains(role) || isModified(document, title)) {
            return Optional.empty();
        }
        Map<EntityId, List<Entity>> states = document.entities().values().stream()
                .filter(ChineseTitles::isState)
                .collect(Collectors.groupingBy(Entity::id));
        Map<Entity, Integer> mentions = new HashMap<>();
        for (List<Entity> state : states.values()) {
            Entity office = offices.office(role, "zh", state.get(0));
            if (offices.isListed(office) && isCalled(office, role)) {
                mentions.merge(office, state.size(), Integer::sum);
            }
        }
        int all = mentions.values().stream().mapToInt(Integer::intValue).sum();
        return mentions.entrySet().stream()
                .filter(entry -> entry.getValue() >= MOST * all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isState(Entity entity) {
        EntityType type = entity.id().type();
        return type == EntityType.COUNTRY || type == EntityType.GOVERNMENT;
    }

    /** Whether an office goes by a role: 首相 and 总理 are one role, but no country has both. */
    private static boolean isCalled(Entity office, String role) {
        List<Entity.Name> names = office.names().stream()
                .filter(name -> name.language().equals("zh"))
                .toList();
        return names.isEmpty() || names.stream().anyMatch(name -> name.text().endsWith(role));
    }

    /** Whether a noun or a name, other than a person's, stands before the title, and so says whose it is. */
    private static boolean isModified(LinkedDocument document, Mention title) {
        if (title.begin() == 0) {
            return false;
        }
        Token before = tokens(document, title).get(title.begin() - 1);
        return before.type() != NameType.PERSON && before.tag().startsWith("n");
    }

    private static List<Token> tokens(LinkedDocument document, Mention title) {
        return document.annotated().sentences().get(title.sentence()).tokens();
    }
}
