package io.standpoint.pipeline;

import io.standpoint.assertion.Confidence;
import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.TopicScheme;
import io.standpoint.entity.title.Titles;
import io.standpoint.graph.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What is known and asked for before any document is read.
 *
 * @param catalogue things with their names
 * @param topics    what there is to be for or against
 * @param titles    what names mean in Wikipedia
 * @param least     facts that are less sure are left out
 * @param program   what documents are read with: the release, its models, and what a user added or chose
 */
public record Knowledge(Catalogue catalogue, TopicScheme topics, Titles titles, Confidence least, Program program) {

    /** How sure facts are at least, unless a user wants more or less. */
    public static final Confidence LEAST = new Confidence(0.5);

    /**
     * Reads the program's own catalogue and topics, and those of the user; facts are at least as sure as {@link #LEAST}.
     *
     * @throws CatalogueException if a file cannot be used; the message names it, the place and the cause
     */
    public static Knowledge load(List<Path> catalogues, List<Path> topicFiles, Titles titles)
            throws CatalogueException {
        return load(catalogues, topicFiles, titles, LEAST);
    }

    /**
     * The same with another least confidence.
     *
     * @throws CatalogueException if a file cannot be used; the message names it, the place and the cause
     */
    public static Knowledge load(List<Path> catalogues, List<Path> topicFiles, Titles titles, Confidence least)
            throws CatalogueException {
        List<Path> catalogueFiles = Catalogue.files(catalogues);
        Catalogue catalogue = Catalogue.load(catalogueFiles);
        TopicScheme topics = TopicScheme.load(topicFiles);
        Release release = Release.current();
        List<String> settings = new ArrayList<>(release.models());
        catalogueFiles.forEach(file -> settings.add("catalogue=" + hash(file)));
        topicFiles.forEach(file -> settings.add("topics=" + hash(file)));
        settings.add("min-confidence=" + least.value());
        return new Knowledge(catalogue, topics, titles, least, new Program(release.version(), settings));
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " was read and cannot be read again", e);
        }
    }
}
