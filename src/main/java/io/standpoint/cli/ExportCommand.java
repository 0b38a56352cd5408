package io.standpoint.cli;

import io.standpoint.graph.ExportFormat;
import io.standpoint.graph.Exporter;
import io.standpoint.graph.Exporter.Profile;
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
@Command(name = "export", description = "Writes the graph, or a part of it, in an RDF format.")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(
            names = "--profile",
            description = "core: entities and direct edges, for graph tools; full: everything, in named graphs; "
                    + "ontology: the terms (default: ${DEFAULT-VALUE}).")
    private Profile profile = Profile.CORE;

    @Option(
            names = "--format",
            description = "turtle, trig, nquads, ntriples, jsonld, rdfxml and others (default: by the file's ending, "
                    + "else turtle, or trig for the full profile).")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write (default: standard output).")
    private @Nullable Path output;

    @Override
    public Integer call() throws StoreException, IOException, CommandException {
        ExportFormat chosen = format();
        try (KnowledgeStore opened = store.openReadOnly()) {
            Exporter exporter = new Exporter(opened, store.iris());
            if (output == null) {
                exporter.export(profile, chosen, System.out);
            } else {
                write(exporter, chosen, output);
            }
        }
        return Standpoint.DONE;
    }

    /** A file is there whole or not at all. */
    private void write(Exporter exporter, ExportFormat chosen, Path file) throws StoreException, IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder, not a file");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                exporter.export(profile, chosen, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw new IOException(file + ": cannot be written (" + Failures.reason(e) + ")", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private ExportFormat format() throws CommandException {
        try {
            ExportFormat chosen = ExportFormat.named(
                    Optional.ofNullable(format).or(this::ending).orElse(profile.hasGraphs() ? "trig" : "turtle"));
            Exporter.check(profile, chosen);
            return chosen;
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
