package io.standpoint.entity;

import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import java.util.List;
import java.util.Optional;

/** Place names: a government or group where the place acts, a country or place elsewhere. */
final class PlaceLinker {

    private final Acting acting;

    PlaceLinker(Acting acting) {
        this.acting = acting;
    }

    Optional<Entity> link(LinkContext context, Mention mention) {
        if (mention.type() == NameType.NATIONALITY) {
            return people(context, mention);
        }
        List<Entity> known = context.known(mention);
        Optional<Entity> country = LinkContext.ofType(known, EntityType.COUNTRY);
        Optional<Entity> place = LinkContext.ofType(known, EntityType.PLACE);
        if (acting.acts(context, mention)) {
            Optional<Entity> actor = context.country(mention)
                    .flatMap(of -> context.catalogue().governmentOf(of.id()))
                    .or(() -> LinkContext.ofType(known, EntityType.GROUP));
            if (actor.isPresent()) {
                return actor;
            }
        }
        return country.or(() -> place)
                .or(() -> known.stream()
                        .filter(one -> one.id().type().isOrganization())
                        .findFirst())
                .or(() -> unknown(context, mention));
    }

    /** An adjective stands for the country; a noun for people, who are nothing that has a node. */
    private static Optional<Entity> people(LinkContext context, Mention mention) {
        String tag = context.token(mention, mention.head()).tag();
        return tag.startsWith("NN") && tag.endsWith("S") ? Optional.empty() : context.country(mention);
    }

    private static Optional<Entity> unknown(LinkContext context, Mention mention) {
        String name = context.text(mention);
        boolean isName =
                Linked.canBeNamed(name) && !Character.isLowerCase(name.codePointAt(0)) && !context.isPersonsName(name);
        return isName
                ? Optional.of(Linked.of(EntityType.PLACE, name, context.language(mention), List.of()))
                : Optional.empty();
    }
}
