package io.standpoint.entity;

import io.standpoint.language.Mention;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Links the named things of a document that the catalogue does not know to articles of Wikipedia. All mentions of a thing
 * are linked alike.
 */
final class DocumentTitles {

    private static final Set<EntityType> LINKED =
            Set.of(EntityType.PERSON, EntityType.BODY, EntityType.COMPANY, EntityType.ORGANIZATION, EntityType.PLACE);

    private final Catalogue catalogue;
    private final TitleLinker linker;

    DocumentTitles(Catalogue catalogue, TitleLinker linker) {
        this.catalogue = catalogue;
        this.linker = linker;
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
        for (Mentioned one : mentioned.values()) {
            TitleLinker.Named thing = new TitleLinker.Named(one.entity().id().type(), forms(context, one), words);
            Entity result = linker.linked(one.entity(), thing);
            one.mentions().forEach(mention -> linked.put(mention, result));
        }
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

    /** A person known by a surname alone is looked up with the word of address before it, and not otherwise. */
    private static List<TitleLinker.Form> forms(LinkContext context, Mentioned mentioned) {
        Entity entity = mentioned.entity();
        List<TitleLinker.Form> forms = new ArrayList<>();
        boolean surname = entity.id().type() == EntityType.PERSON && TitleLinker.isOneWord(entity.label());
        if (!surname) {
            forms.add(new TitleLinker.Form(entity.label()));
            entity.names().forEach(name -> forms.add(new TitleLinker.Form(name.text())));
        }
        for (Mention mention : mentioned.mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                String name = context.text(mention);
                if (surname && mention.begin() > 0) {
                    String before = context.token(mention, mention.begin() - 1).text();
                    forms.add(new TitleLinker.Form(before + " " + name, name));
                } else if (entity.id().type() == EntityType.PLACE) {
                    region(context, mention).ifPresent(region -> forms.add(new TitleLinker.Form(name + ", " + region)));
                }
            }
        }
        return forms;
    }

    /** The place after a place: "Chatham, Kent". */
    private static Optional<String> region(LinkContext context, Mention mention) {
        List<Token> tokens = context.sentence(mention).tokens();
        boolean comma = mention.end() + 1 < tokens.size()
                && tokens.get(mention.end()).text().equals(",");
        return Optional.of(mention.end() + 1)
                .filter(at -> comma)
                .flatMap(at -> context.placeAt(mention.sentence(), at))
                .map(context::text);
    }
}
