package io.standpoint.entity;

import io.standpoint.language.Mention;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/**
 * Links the named things of a document that the catalogue does not know by their names to articles of Wikipedia, and by
 * those to the catalogue. All mentions of a thing are linked alike.
 */
final class DocumentTitles {

    private static final Set<EntityType> LINKED =
            Set.of(EntityType.PERSON, EntityType.BODY, EntityType.COMPANY, EntityType.ORGANIZATION, EntityType.PLACE);

    /** Words of so many capitals may be acronyms. */
    private static final int LONGEST_ACRONYM = 4;

    private final Catalogue catalogue;
    private final TitleLinker linker;
    private final Map<String, List<Entity>> known = new HashMap<>();

    DocumentTitles(Catalogue catalogue, TitleLinker linker) {
        this.catalogue = catalogue;
        this.linker = linker;
        for (Entity entity : catalogue.entities()) {
            catalogue
                    .wikipediaTitle(entity.id())
                    .ifPresent(title -> known.computeIfAbsent(title, key -> new ArrayList<>())
                            .add(entity));
        }
    }

    /** Gives entities their links, and those whose links are sure the names of their articles. */
    void link(LinkContext context, Map<Mention, Entity> linked) {
        Map<EntityId, Mentioned> mentioned = new TreeMap<>();
        linked.forEach((mention, entity) -> {
            if (LINKED.contains(entity.id().type())
                    && catalogue.get(entity.id()).isEmpty()) {
                mentioned.merge(entity.id(), new Mentioned(entity, List.of(mention)), Mentioned::and);
            }
        });
        if (mentioned.isEmpty()) {
            return;
        }
        Set<String> words = words(context);
        Set<String> places = places(linked.values());
        for (Mentioned one : mentioned.values()) {
            TitleLinker.Named thing =
                    new TitleLinker.Named(one.entity().id().type(), forms(context, one, places), words);
            Entity result = known(linker.linked(one.entity(), thing));
            one.mentions().forEach(mention -> linked.put(mention, result));
        }
    }

    /** The thing of the catalogue that is the same and of the same sort, so that all its names in any language meet. */
    private Entity known(Entity entity) {
        return entity.link().filter(Link::isSure).stream()
                .flatMap(link -> known.getOrDefault(link.title(), List.of()).stream())
                .filter(candidate -> sort(candidate).equals(sort(entity)))
                .findFirst()
                .orElse(entity);
    }

    private static EntityType sort(Entity entity) {
        return switch (entity.id().type()) {
            case BODY, COMPANY, ORGANIZATION -> EntityType.ORGANIZATION;
            case COUNTRY, PLACE -> EntityType.PLACE;
            default -> entity.id().type();
        };
    }

    /** What a document mentions, and where. */
    private record Mentioned(Entity entity, List<Mention> mentions) {

        /** Both together; of two entities the one with more names. */
        Mentioned and(Mentioned other) {
            return new Mentioned(
                    richer(entity, other.entity),
                    Stream.concat(mentions.stream(), other.mentions.stream())
                            .sorted()
                            .toList());
        }
    }

    private static Set<String> places(Collection<Entity> entities) {
        return entities.stream()
                .filter(entity ->
                        entity.id().type() == EntityType.PLACE || entity.id().type() == EntityType.COUNTRY)
                .map(Entity::label)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Entity richer(Entity one, Entity other) {
        return one.names().toString().compareTo(other.names().toString()) >= 0 ? one : other;
    }

    private static Set<String> words(LinkContext context) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : context.document().sentences()) {
            sentence.tokens().forEach(token -> words.addAll(TitleLinker.words(token.text())));
        }
        return words;
    }

    /** Persons are looked up with a word of address before the name too, and those known by a surname only so. */
    private static List<TitleLinker.Form> forms(LinkContext context, Mentioned mentioned, Set<String> places) {
        Entity entity = mentioned.entity();
        List<TitleLinker.Form> forms = new ArrayList<>();
        boolean surname = entity.id().type() == EntityType.PERSON && TitleLinker.isOneWord(entity.label());
        if (!surname) {
            boolean place = entity.id().type() == EntityType.PLACE;
            forms.add(new TitleLinker.Form(place ? lowered(entity.label()) : entity.label()));
            entity.names().forEach(name -> forms.add(new TitleLinker.Form(name.text())));
        }
        if (entity.id().type() != EntityType.PERSON) {
            places.forEach(place -> forms.add(new TitleLinker.Form(entity.label() + ", " + place, entity.label())));
        }
        for (Mention mention : mentioned.mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                String name = context.text(mention);
                boolean addressed = entity.id().type() == EntityType.PERSON
                        && mention.begin() > 0
                        && (surname || !TitleLinker.isOneWord(name));
                if (addressed) {
                    String before = context.token(mention, mention.begin() - 1).text();
                    forms.add(new TitleLinker.Form(before + " " + name, name));
                } else if (entity.id().type() == EntityType.PLACE) {
                    region(context, mention)
                            .ifPresent(region -> forms.add(new TitleLinker.Form(lowered(name) + ", " + region)));
                }
            }
        }
        return forms;
    }

    /** The name of a place as it is within a sentence: "Cambridge" for the "CAMBRIDGE" that opens a report. */
    private static String lowered(String name) {
        boolean capitals = name.length() > LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
        return capitals ? WordUtils.capitalizeFully(name, ' ', '-') : name;
    }

    /** The place after a place: "Chatham, Kent"; but not in a list of places. */
    private static Optional<String> region(LinkContext context, Mention mention) {
        List<Token> tokens = context.sentence(mention).tokens();
        boolean listed = mention.begin() > 0
                && tokens.get(mention.begin() - 1).text().equals(",")
                && context.placeUpTo(mention.sentence(), mention.begin() - 1).isPresent();
        boolean comma = !listed
                && mention.end() + 1 < tokens.size()
                && tokens.get(mention.end()).text().equals(",");
        return Optional.of(mention.end() + 1)
                .filter(at -> comma)
                .flatMap(at -> context.placeAt(mention.sentence(), at))
                .map(context::text);
    }
}
