package io.standpoint.cli;

import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.Entity;
import io.standpoint.entity.Meaning;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is known before any document is read. */
@Command(
        name = "catalogue",
        description =
                "Shows what the catalogue knows of a name, and from which file. Without a name, counts its things.")
final class CatalogueCommand implements Callable<Integer> {

    /** How many names like the one asked for are shown where there is none of it. */
    private static final int SHOWN = 10;

    /** How the answer is written. */
    enum Format {
        /** For people. */
        TEXT,
        /** An array with an object a thing. */
        JSON,
        /** A header, then a row a statement. */
        CSV
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "A name in any language, or an address or its end such as company/apple.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "Further things to know, in Turtle: a file, or a folder of .ttl files; may be repeated.")
    private List<Path> catalogues = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language whose names come before those of others (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws CatalogueException {
        Catalogue catalogue = Catalogue.load(catalogues);
        Console console = Console.of(spec);
        CatalogueAnswer answer = answer(catalogue, console.out());
        if (names.isEmpty()) {
            answer.counts();
        }
        boolean known = true;
        List<Meaning> found = new ArrayList<>();
        for (String name : names) {
            List<Meaning> meanings = Meaning.of(catalogue, find(catalogue, name));
            found.addAll(meanings);
            if (meanings.isEmpty()) {
                known = false;
                console.err().println(unknown(catalogue, name));
            }
        }
        if (!found.isEmpty()) {
            answer.things(found);
        }
        console.out().flush();
        return known ? Standpoint.DONE : Standpoint.FAILED;
    }

    private CatalogueAnswer answer(Catalogue catalogue, PrintWriter out) {
        return switch (format) {
            case TEXT -> new CatalogueText(catalogue, out);
            case JSON -> new CatalogueJson(catalogue, out);
            case CSV -> new CatalogueCsv(catalogue, out);
        };
    }

    /** By name, else by address, else by name in other letters. */
    private List<Entity> find(Catalogue catalogue, String name) {
        List<Entity> found = catalogue.byName(name, language);
        if (found.isEmpty()) {
            found = catalogue.entities().stream()
                    .filter(entity -> ("/" + name).endsWith("/" + entity.id().path()))
                    .toList();
        }
        return found.isEmpty()
                ? catalogue.entities().stream()
                        .filter(entity -> names(entity).stream().anyMatch(name::equalsIgnoreCase))
                        .toList()
                : found;
    }

    /** The names that hold the words that were asked for, which may be but a part or in other letters. */
    private static String unknown(Catalogue catalogue, String name) {
        String words = name.toLowerCase(Locale.ROOT);
        List<String> like = catalogue.entities().stream()
                .map(CatalogueCommand::names)
                .flatMap(Collection::stream)
                .filter(other -> other.toLowerCase(Locale.ROOT).contains(words))
                .distinct()
                .limit(SHOWN)
                .toList();
        return "standpoint: " + name + ": not in the catalogue"
                + (like.isEmpty() ? "" : "; names like it: " + String.join("; ", like));
    }

    private static List<String> names(Entity entity) {
        List<String> names = new ArrayList<>(List.of(entity.label()));
        entity.names().forEach(name -> names.add(name.text()));
        return names;
    }
}
