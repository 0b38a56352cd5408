package io.standpoint.evaluate.benchmark;

import io.standpoint.entity.Catalogue;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.Link;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.TitleLinker;
import io.standpoint.entity.title.Titles;
import io.standpoint.language.Chain;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.pipeline.Knowledge;
import io.standpoint.text.SourceSpan;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the mentions of a text are linked to, as the Open Knowledge Extraction challenge links them: a name and the pronouns
 * for it to the article about what is named, an adjective or noun of nationality to the article about the people, and a noun
 * for a role to the article about the role. Where the graph states only what is sure, the challenge is answered with the
 * best candidate too, and a surname may stand by itself.
 */
final class OkeTitles {

    /** What is less sure is no link. */
    private static final double LEAST = 0.08;

    /** Of what common nouns are linked; those for persons and places are not. */
    private static final Set<OkeType> CLASSES = Set.of(OkeType.ROLE, OkeType.ORGANIZATION);

    private final Catalogue catalogue;
    private final Titles titles;
    private final TitleLinker linker;
    private final LinkedDocument linked;
    private final Set<String> words;
    private final Map<SourceSpan, Marked> marked = new HashMap<>();

    private record Marked(Mention mention, Chain chain) {

        boolean isNominal() {
            return mention.form() == Mention.Form.NOMINAL;
        }
    }

    OkeTitles(Knowledge knowledge, LinkedDocument linked) {
        this.titles = knowledge.titles();
        this.catalogue = knowledge.catalogue();
        this.linker = new TitleLinker(knowledge.titles());
        this.linked = linked;
        this.words = TitleLinker.words(linked.annotated().document().text());
        for (Chain chain : linked.annotated().chains()) {
            for (Mention mention : chain.mentions()) {
                SourceSpan span = linked.annotated()
                        .document()
                        .toSource(linked.annotated().span(mention));
                marked.put(span, new Marked(mention, chain));
            }
        }
    }

    /** A title with underscores, a capital first letter, and nothing escaped. */
    static String normal(String title) {
        String plain = URLDecoder.decode(title.replace("+", "%2B"), StandardCharsets.UTF_8)
                .replace(' ', '_');
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** The title that a mention of a class is linked to. */
    Optional<String> of(SourceSpan span, OkeType type) {
        Marked mention = marked.get(span);
        Optional<Link> link = mention == null || type == OkeType.ROLE || mention.isNominal()
                ? ofWords(span.text(), type)
                : ofMention(mention.mention(), mention.chain(), type);
        return link.filter(one -> one.score() >= LEAST).map(one -> normal(one.title()));
    }

    /** What the graph states of names. */
    SortedMap<SourceSpan, String> stated() {
        SortedMap<SourceSpan, String> stated = new TreeMap<>();
        marked.forEach((span, mark) -> Optional.of(mark.mention())
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .flatMap(linked::entity)
                .flatMap(Entity::link)
                .filter(Link::isSure)
                .ifPresent(link -> stated.put(span, normal(link.title()))));
        return stated;
    }

    private Optional<Link> ofWords(String text, OkeType type) {
        boolean name = type != OkeType.ROLE && Character.isUpperCase(text.codePointAt(0));
        return name
                ? named(type, List.of(text))
                : Optional.of(type).filter(CLASSES::contains).flatMap(of -> noun(text));
    }

    private Optional<Link> ofMention(Mention mention, Chain chain, OkeType type) {
        if (mention.type() == NameType.NATIONALITY) {
            return people(linked.annotated().text(mention));
        }
        if (!chain.isNamed()) {
            return Optional.empty();
        }
        Mention name = mention.form() == Mention.Form.NAME && chain.type() == NameType.PLACE ? mention : chain.name();
        Optional<Entity> entity = linked.entity(name).or(() -> linked.entity(mention));
        Optional<Link> own = entity.flatMap(Entity::link).or(() -> entity.flatMap(this::ofCatalogue));
        return own.isPresent() ? own : named(type, names(chain, name, entity));
    }

    /** A name of a government is that of its country here. */
    private Optional<Link> ofCatalogue(Entity entity) {
        EntityId id = entity.id().type() == EntityType.GOVERNMENT
                ? catalogue.countryOf(entity.id()).map(Entity::id).orElse(entity.id())
                : entity.id();
        return catalogue.wikipediaTitle(id).map(title -> new Link(normal(title), 1));
    }

    private List<String> names(Chain chain, Mention name, Optional<Entity> entity) {
        List<String> names = new ArrayList<>();
        names.add(linked.annotated().text(name));
        entity.filter(one -> one.id().type() != EntityType.GOVERNMENT).ifPresent(one -> names.add(one.label()));
        if (chain.type() != NameType.PLACE) {
            chain.mentions().stream()
                    .filter(mention -> mention.form() == Mention.Form.NAME)
                    .forEach(mention -> names.add(linked.annotated().text(mention)));
        }
        return names;
    }

    private Optional<Link> named(OkeType type, List<String> names) {
        EntityType entity = switch (type) {
            case PERSON -> EntityType.PERSON;
            case ORGANIZATION -> EntityType.ORGANIZATION;
            case PLACE -> EntityType.PLACE;
            case ROLE -> EntityType.OFFICE;
        };
        List<TitleLinker.Form> forms =
                names.stream().distinct().map(TitleLinker.Form::new).toList();
        return linker.link(new TitleLinker.Named(entity, forms, words));
    }

    /** An article about a people has the plural of its name as its title, or "French people". */
    private Optional<Link> people(String name) {
        String adjective = name.replaceFirst("-born$", "");
        String plural = adjective.endsWith("s") ? adjective : adjective + "s";
        Optional<Titles.Sense> plain = titles.sense(plural);
        Optional<Titles.Sense> people = titles.sense(adjective + " people");
        return plain.map(sense -> new Link(plural, 1)).or(() -> people.map(OkeTitles::link));
    }

    /**
     * An article about what a noun means has the noun as its title, even where most links lead elsewhere; unless the words
     * around it say what else is meant: a president where the United States are named. A noun that has to be told from
     * others of the same form means too many things.
     */
    private Optional<Link> noun(String noun) {
        String plain = noun.toLowerCase(Locale.ROOT);
        Optional<Titles.Sense> sense = titles.sense(noun).or(() -> titles.sense(plain));
        return sense.filter(one -> !one.title().endsWith(")"))
                .map(one -> new Link(isMeant(one.title(), noun) ? one.title() : normal(plain), 1));
    }

    private boolean isMeant(String title, String noun) {
        Set<String> meant = TitleLinker.words(title.replace('_', ' '));
        return meant.containsAll(TitleLinker.words(noun)) && words.containsAll(meant);
    }

    private static Link link(Titles.Sense sense) {
        return new Link(sense.title(), sense.share());
    }
}
