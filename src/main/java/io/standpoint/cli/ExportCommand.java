package io.standpoint.cli;

import io.standpoint.graph.Budget;
import io.standpoint.graph.ExportFormat;
import io.standpoint.graph.ExportRequest;
import io.standpoint.graph.ExportRequest.Profile;
import io.standpoint.graph.Exporter;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph to a file. */
@Command(
        name = "export",
        description = "Writes the graph, or a part of it, in an RDF format or one of graph tools.",
        footer = {
            "",
            "Dates: a fact has the day that its text names for it, else the day of its document. --since and --until select "
                    + "facts by it. --as-of selects what a reader knew on a day: facts of documents issued by then, and "
                    + "offices and memberships that held on it; those that had ended by then appear as former. Undated "
                    + "facts are left out under any of the three; what the catalogue says of the things that are left stays.",
            "Selections apply in the order dates, topic, around, top."
        })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--profile",
            description = "core: entities and direct edges, for graph tools; full: everything, in named graphs; "
                    + "ontology: the terms; discourse: actors by topics; actors: actors by actors, by the stances "
                    + "that they share (default: ${DEFAULT-VALUE}).")
    private Profile profile = Profile.CORE;

    @Option(
            names = "--format",
            description =
                    "turtle, trig, nquads, ntriples, jsonld, rdfxml and others, or for graph tools graphml, gexf, "
                            + "cyjs (Cytoscape), csv (default: by the file's ending, else turtle, trig for the full profile, "
                            + "graphml for discourse and actors).")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write (default: standard output).")
    private @Nullable Path output;

    @Override
    public Integer call() throws StoreException, IOException, CommandException {
        ExportRequest request = request();
        try (KnowledgeStore opened = store.openReadOnly()) {
            Exporter exporter = new Exporter(opened.unionView(), store.iris());
            if (output == null) {
                exporter.export(request, System.out);
            } else {
                write(exporter, request, output);
            }
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()));
        }
        return Standpoint.DONE;
    }

    /** A file is there whole or not at all. */
    private void write(Exporter exporter, ExportRequest request, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder, not a file");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                exporter.export(request, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw new IOException(file + ": cannot be written (" + Failures.reason(e) + ")", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private ExportRequest request() throws CommandException {
        try {
            Optional<String> named = Optional.ofNullable(format).or(this::ending);
            ExportFormat chosen = named.map(ExportFormat::named).orElseGet(profile::standard);
            return new ExportRequest(profile, chosen, selection.selection(), Budget.UNLIMITED);
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()));
        }
    }

    private Optional<String> ending() {
        String name = output == null ? "" : output.toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1));
    }
}
