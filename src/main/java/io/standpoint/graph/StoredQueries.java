package io.standpoint.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries that come with the program, in the order of their names, and queries in files of the user's own. */
public final class StoredQueries {

    private static final String FOLDER = "/io/standpoint/queries";
    private static final String ENDING = ".rq";

    private final List<StoredQuery> queries;

    private StoredQueries(List<StoredQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /**
     * The queries that come with the program.
     *
     * @throws IllegalStateException if one of them cannot be read, which its test excludes
     */
    public static StoredQueries load() {
        URL folder = StoredQueries.class.getResource(FOLDER);
        if (folder == null) {
            return new StoredQueries(List.of());
        }
        try {
            URI uri = folder.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return new StoredQueries(readAll(Path.of(uri)));
            }
            try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of())) {
                return new StoredQueries(readAll(archive.getPath(FOLDER)));
            }
        } catch (URISyntaxException | InvalidQueryException e) {
            throw new IllegalStateException("The stored queries cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The stored queries cannot be read", e);
        }
    }

    /** All of them, by name. */
    public List<StoredQuery> all() {
        return queries;
    }

    /** The query with this name. */
    public Optional<StoredQuery> named(String name) {
        return queries.stream().filter(query -> query.name().equals(name)).findFirst();
    }

    /**
     * A query from a file, with or without a header.
     *
     * @throws InvalidQueryException if the file cannot be read or its header is wrong
     */
    public static StoredQuery fromFile(Path file) throws InvalidQueryException {
        try {
            return StoredQueryReader.read(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new InvalidQueryException(file + ": not in UTF-8");
        } catch (IOException e) {
            throw new InvalidQueryException(file + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private static List<StoredQuery> readAll(Path folder) throws IOException, InvalidQueryException {
        List<StoredQuery> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                found.add(read(file));
            }
        }
        return found;
    }

    /** A query that comes with the program; its name is the file's without the ending. */
    private static StoredQuery read(Path file) throws IOException, InvalidQueryException {
        String name = file.getFileName().toString();
        return StoredQueryReader.read(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
    }
}
