package io.standpoint.language;

import io.standpoint.language.ChineseCluster.Role;
import io.standpoint.language.Mention.Form;
import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Coreference by rules, in the order of their safety: names that are the same, a part or another transliteration of each
 * other; titles beside a name; titles alone, for the one person who was introduced with them; and last the pronouns 他 and
 * 她, for the nearest subject.
 */
final class ChineseChains {

    private final AnnotatedDocument document;
    private final ChineseLexicon lexicon;
    private final List<ChineseCluster> clusters = new ArrayList<>();
    private final Map<Mention, ChineseCluster> clusterOf = new HashMap<>();

    /**
     * Coreference in one document.
     *
     * @param document its sentences and quotes; its chains do not count
     */
    ChineseChains(AnnotatedDocument document, ChineseLexicon lexicon) {
        this.document = document;
        this.lexicon = lexicon;
    }

    /** The chains of mentions given in the order of the text. */
    List<Chain> of(List<Mention> mentions) {
        mentions.stream().filter(m -> m.form() == Form.NAME).forEach(this::name);
        mentions.stream().filter(m -> m.type() == NameType.TITLE).forEach(title -> apposed(title, mentions));
        mentions.stream()
                .filter(m -> m.type() == NameType.TITLE && !clusterOf.containsKey(m))
                .forEach(this::bareTitle);
        mentions.stream().filter(m -> m.form() == Form.NOMINAL).forEach(nominal -> described(nominal, mentions));
        ChinesePronouns pronouns = new ChinesePronouns(document, lexicon, clusterOf);
        for (Mention mention : mentions) {
            if (!clusterOf.containsKey(mention)) {
                Optional<ChineseCluster> antecedent =
                        mention.form() == Form.PRONOUN ? pronouns.antecedent(mention) : Optional.empty();
                put(mention, antecedent.orElseGet(() -> cluster(mention)));
            }
        }
        return chains();
    }

    private void name(Mention mention) {
        String name = document.text(mention);
        Optional<ChineseCluster> alias = bracketed(mention);
        Optional<ChineseCluster> same = inScope(mention)
                .filter(cluster -> cluster.type() == mention.type() && cluster.isNamed(name))
                .findFirst();
        Optional<ChineseCluster> match = alias.or(() -> same).or(() -> partner(mention, name));
        put(mention, match.orElseGet(() -> cluster(mention)));
    }

    /** The only cluster whose name the name abbreviates, completes or transliterates otherwise. */
    private Optional<ChineseCluster> partner(Mention mention, String name) {
        List<ChineseCluster> partners = inScope(mention)
                .filter(cluster -> cluster.type() == mention.type())
                .filter(cluster -> ChineseNameMatch.matches(cluster.names(), name, mention.type()))
                .toList();
        boolean together = partners.size() == 1
                && !partners.get(0).isPartOfName(name)
                && partners.get(0).mentions().stream().anyMatch(m -> m.sentence() == mention.sentence());
        return partners.size() == 1 && !together ? Optional.of(partners.get(0)) : Optional.empty();
    }

    /** The cluster of the name before the bracket that opens before this name. */
    private Optional<ChineseCluster> bracketed(Mention mention) {
        List<Token> tokens = document.sentences().get(mention.sentence()).tokens();
        int bracket = mention.begin() - 1;
        boolean alone = bracket > 0
                && "（(".contains(tokens.get(bracket).text())
                && mention.end() < tokens.size()
                && "）)，,".contains(tokens.get(mention.end()).text());
        return alone
                ? clusterOf.entrySet().stream()
                        .filter(entry -> entry.getKey().sentence() == mention.sentence()
                                && entry.getKey().end() == bracket
                                && entry.getKey().type() == mention.type())
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    /** A title directly before or after a person's name. */
    private void apposed(Mention title, List<Mention> mentions) {
        boolean aide = lexicon.title(document.head(title).text())
                .map(lexicon.titles()::get)
                .filter(kind -> kind == ChineseLexicon.TitleKind.AIDE)
                .isPresent();
        mentions.stream()
                .filter(m -> m.sentence() == title.sentence() && isPerson(m))
                .filter(m -> m.begin() == title.end() || (m.end() == title.begin() && !aide))
                .min(Comparator.comparing(m -> m.begin() == title.end() ? 0 : 1))
                .ifPresent(person -> {
                    ChineseCluster cluster = clusterOf(person);
                    put(title, cluster);
                    cluster.hold(role(title));
                });
    }

    /** A description directly before a person's name, or of an organisation that its name begins: GCHQ 间谍机构. */
    private void described(Mention nominal, List<Mention> mentions) {
        if (clusterOf.containsKey(nominal)) {
            return;
        }
        boolean part = lexicon.bodies().isPart(document.head(nominal).text());
        mentions.stream()
                .filter(m -> m.sentence() == nominal.sentence() && m.form() == Form.NAME)
                .filter(m -> nominal.type() == NameType.PERSON
                        ? isPerson(m) && m.begin() == nominal.end()
                        : m.type() == NameType.ORGANIZATION && m.begin() == nominal.begin() && !part)
                .findFirst()
                .ifPresent(name -> put(nominal, clusterOf(name)));
    }

    private static boolean isPerson(Mention mention) {
        return mention.form() == Form.NAME && mention.type() == NameType.PERSON;
    }

    /** A title alone. */
    private void bareTitle(Mention title) {
        Role role = role(title);
        List<ChineseCluster> holders = isIndefinite(title)
                ? List.of()
                : inScope(title).filter(cluster -> cluster.holds(role)).toList();
        ChineseCluster cluster = holders.size() == 1 ? holders.get(0) : cluster(title);
        put(title, cluster);
        if (cluster.type() == NameType.TITLE && !isIndefinite(title)) {
            cluster.hold(role);
        }
    }

    private boolean isIndefinite(Mention title) {
        List<Token> tokens = document.sentences().get(title.sentence()).tokens();
        int before = title.begin() - 1;
        boolean counted = before >= 0
                && (lexicon.indefinite().contains(tokens.get(before).text())
                        || tokens.get(before).tag().startsWith("q"));
        boolean plural = title.end() < tokens.size()
                && "们等".contains(tokens.get(title.end()).text());
        return counted || plural;
    }

    /** The role's words, and the organisation or place before them. */
    private Role role(Mention title) {
        List<Token> tokens = document.sentences().get(title.sentence()).tokens();
        int from = from(title, tokens);
        StringBuilder role = new StringBuilder();
        StringBuilder organization = new StringBuilder();
        tokens.subList(title.begin(), title.head() + 1)
                .forEach(token -> (token.index() < from ? organization : role).append(token.text()));
        return new Role(role.toString(), organization.toString());
    }

    private int from(Mention title, List<Token> tokens) {
        int from = title.head();
        while (from > title.begin()
                && lexicon.modifiers().contains(tokens.get(from - 1).text())) {
            from--;
        }
        return from;
    }

    private java.util.stream.Stream<ChineseCluster> inScope(Mention mention) {
        int scope = scope(mention);
        return clusters.stream().filter(cluster -> cluster.scope() == scope);
    }

    /** Chains do not cross from the article to a post nor from one post to another. */
    private int scope(Mention mention) {
        Zone zone = document.sentences().get(mention.sentence()).zone();
        return zone instanceof Zone.Post ? 1 + document.document().zones().indexOf(zone) : 0;
    }

    private ChineseCluster cluster(Mention mention) {
        ChineseCluster cluster = new ChineseCluster(scope(mention), mention.type());
        clusters.add(cluster);
        return cluster;
    }

    private ChineseCluster clusterOf(Mention mention) {
        ChineseCluster cluster = clusterOf.get(mention);
        if (cluster == null) {
            throw new IllegalStateException("A name has a cluster: " + mention);
        }
        return cluster;
    }

    private void put(Mention mention, ChineseCluster cluster) {
        cluster.add(mention, document.text(mention));
        clusterOf.put(mention, cluster);
    }

    private List<Chain> chains() {
        List<ChineseCluster> ordered = new ArrayList<>(clusters);
        ordered.sort(Comparator.comparing(ChineseCluster::first));
        List<Chain> chains = new ArrayList<>();
        for (ChineseCluster cluster : ordered) {
            chains.add(cluster.chain(chains.size(), document));
        }
        return chains;
    }
}
