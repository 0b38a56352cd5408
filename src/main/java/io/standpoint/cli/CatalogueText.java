package io.standpoint.cli;

import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueOrigins;
import io.standpoint.entity.CatalogueOrigins.Said;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.Meaning;
import io.standpoint.graph.Iris;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue's answer for people: a block a thing, a line a kind of statement, the names of things in place of addresses. */
final class CatalogueText implements CatalogueAnswer {

    private static final int INDENT = 14;

    private final Catalogue catalogue;
    private final CatalogueOrigins origins;
    private final Map<String, Entity> byAddress;
    private final PrintWriter out;

    CatalogueText(Catalogue catalogue, PrintWriter out) {
        this.catalogue = catalogue;
        this.origins = catalogue.origins();
        this.byAddress = catalogue.entities().stream()
                .collect(Collectors.toMap(entity -> Iris.standard().entity(entity.id()), Function.identity()));
        this.out = out;
    }

    @Override
    public void counts() {
        Map<EntityType, Integer> types = new TreeMap<>();
        catalogue.entities().forEach(entity -> types.merge(entity.id().type(), 1, Integer::sum));
        types.forEach((type, count) -> out.printf("%-" + INDENT + "s%6d%n", type.segment(), count));
        out.printf("%-" + INDENT + "s%6d%n", "role", catalogue.roles().size());
        out.println();
        for (CatalogueOrigins.File file : origins.files()) {
            out.printf("%-" + INDENT * 2 + "s%6d  %s%n", file.name(), file.things(), credit(file));
        }
    }

    @Override
    public void things(List<Meaning> things) {
        boolean first = true;
        for (Meaning meaning : things) {
            if (!first) {
                out.println();
            }
            first = false;
            print(meaning);
        }
    }

    private void print(Meaning meaning) {
        Entity thing = meaning.thing();
        out.println(thing.label());
        line("type", thing.id().type().segment());
        line("address", Iris.standard().entity(thing.id()));
        line("meant", meaning.where());
        names(thing);
        words(thing);
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (Said said : origins.on(thing.id())) {
            if (!isName(said)) {
                values.computeIfAbsent(local(said.property()), key -> new LinkedHashSet<>())
                        .add(value(said));
            }
        }
        values.forEach((property, all) -> line(property, String.join("; ", all)));
        catalogue
                .countryOf(thing)
                .filter(country -> !country.equals(thing))
                .ifPresent(country -> line("country", country.label()));
        around(thing);
        files(thing);
    }

    private void names(Entity thing) {
        Map<String, List<String>> names = new TreeMap<>();
        thing.names().stream()
                .sorted((a, b) -> Boolean.compare(b.preferred(), a.preferred()))
                .forEach(name -> names.computeIfAbsent(name.language(), key -> new ArrayList<>())
                        .add(name.text()));
        names.forEach((language, all) -> line("name " + language, String.join("; ", all)));
    }

    /** Names that are words too are told only where a language's models see a name. */
    private void words(Entity thing) {
        Set<String> words = new LinkedHashSet<>();
        thing.names().stream()
                .map(Entity.Name::text)
                .filter(name -> !catalogue.isDistinctive(name))
                .forEach(words::add);
        if (!words.isEmpty()) {
            line("also words", String.join("; ", words) + " (a name only where the words around show it)");
        }
    }

    /** What the catalogue says of others that concerns the thing. */
    private void around(Entity thing) {
        String offices = catalogue.entities().stream()
                .filter(other -> other.officeIn().filter(thing.id()::equals).isPresent())
                .map(Entity::label)
                .collect(Collectors.joining("; "));
        if (!offices.isEmpty()) {
            line("offices", offices);
        }
        String parts = catalogue.entities().stream()
                .filter(other ->
                        catalogue.parent(other.id()).filter(thing::equals).isPresent())
                .map(Entity::label)
                .collect(Collectors.joining("; "));
        if (!parts.isEmpty()) {
            line("parts", parts);
        }
        catalogue.provider(thing.id()).ifPresent(provider -> line("provider", provider.label()));
        catalogue.governmentOf(thing.id()).ifPresent(government -> line("government", government.label()));
    }

    private void files(Entity thing) {
        Map<String, SortedSet<Long>> lines = new LinkedHashMap<>();
        origins.on(thing.id())
                .forEach(said -> lines.computeIfAbsent(said.file(), key -> new TreeSet<>())
                        .add(said.line()));
        lines.forEach((name, numbers) -> {
            String credit = origins.file(name).map(CatalogueText::credit).orElse("");
            line("read in", name + (numbers.size() == 1 ? ", line " : ", lines ") + ranges(numbers) + ": " + credit);
        });
    }

    /** Numbers in rising order, those in a row as a range: "14-18, 40". */
    private static String ranges(SortedSet<Long> numbers) {
        StringBuilder ranges = new StringBuilder();
        for (long number : numbers) {
            boolean first = !numbers.contains(number - 1);
            if (first) {
                ranges.append(ranges.isEmpty() ? "" : ", ").append(number);
            } else if (!numbers.contains(number + 1)) {
                ranges.append('-').append(number);
            }
        }
        return ranges.toString();
    }

    private static String credit(CatalogueOrigins.File file) {
        return file.source().orElse("source not stated") + " (" + file.licence().orElse("licence not stated") + ")";
    }

    private String value(Said said) {
        Entity other = byAddress.get(said.value());
        String text = other == null ? said.value() : other.label();
        return text + said.language().map(tag -> " (" + tag + ")").orElse("");
    }

    private static boolean isName(Said said) {
        String property = local(said.property());
        return property.equals("type") || property.toLowerCase(Locale.ROOT).endsWith("label");
    }

    /** The last part of a property's address. */
    static String local(String address) {
        return address.substring(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1);
    }

    private void line(String what, String value) {
        out.printf("    %-" + INDENT + "s%s%n", what, value);
    }
}
