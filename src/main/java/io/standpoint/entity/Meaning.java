package io.standpoint.entity;

import java.util.List;

/**
 * One of the things that a name may stand for, and where it does.
 *
 * @param thing what is meant
 * @param where where it is meant, as a clause in plain words; the rules are those of the linkers
 */
public record Meaning(Entity thing, String where) {

    /**
     * When each of the things that share a name is meant.
     *
     * @param found all things of the name, as {@link Catalogue#byName} gives them
     */
    public static List<Meaning> of(Catalogue catalogue, List<Entity> found) {
        return found.stream()
                .map(thing -> new Meaning(thing, where(catalogue, thing, found)))
                .toList();
    }

    private static String where(Catalogue catalogue, Entity thing, List<Entity> found) {
        List<Entity> same = found.stream()
                .filter(other -> other.id().type() == thing.id().type())
                .toList();
        if (same.size() > 1) {
            return among(catalogue, thing, same);
        }
        boolean contested = found.size() > 1;
        return switch (thing.id().type()) {
            case COUNTRY ->
                catalogue
                        .governmentOf(thing.id())
                        .map(government -> "as a place; where it acts or is addressed, \"" + government.label() + "\"")
                        .orElse("as a place");
            case PLACE -> "as a place";
            case GOVERNMENT, BODY, COMPANY, ORGANIZATION ->
                has(found, EntityType.PRODUCT) ? "where it acts or is addressed" : only(contested, "an organisation");
            case PRODUCT -> contested ? "where it neither acts nor is addressed" : "wherever it is named";
            case PERSON -> only(contested, "a person");
            case EVENT -> only(contested, "an event");
            case GROUP -> only(contested, "people or organisations as many");
            case OFFICE -> only(contested, "an office");
            case TOPIC -> only(contested, "a topic");
        };
    }

    private static String among(Catalogue catalogue, Entity thing, List<Entity> same) {
        if (thing.id().type() == EntityType.BODY || thing.id().type() == EntityType.OFFICE) {
            return catalogue
                    .countryOf(thing)
                    .map(country -> "with or in a text about " + country.label())
                    .orElse("with the name of what it belongs to");
        }
        return same.get(0).equals(thing) ? "unless the text says otherwise" : "by its fuller names alone";
    }

    private static boolean has(List<Entity> found, EntityType type) {
        return found.stream().anyMatch(other -> other.id().type() == type);
    }

    private static String only(boolean contested, String sort) {
        return contested ? "where the words around show " + sort : "wherever it is named";
    }
}
