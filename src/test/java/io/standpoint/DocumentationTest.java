package io.standpoint;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents for people show and point at is there. */
class DocumentationTest {

    private static final Pattern SPARQL = Pattern.compile("```sparql\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern STORED = Pattern.compile("\\./standpoint query ([a-z-]+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

    @Test
    void everyQueryOfTheReadmeIsSparql() throws IOException {
        List<String> queries = found(SPARQL, Path.of("README.md"));
        assertTrue(queries.size() > 1);
        queries.forEach(QueryFactory::create);
    }

    @Test
    void everyStoredQueryThatTheReadmeNamesIsThere() throws IOException {
        assertAll(found(STORED, Path.of("README.md")).stream()
                .map(name -> Path.of("queries", name + ".rq"))
                .map(file -> () -> assertTrue(Files.exists(file), file + " is missing")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "seeds/README.md"})
    void everyLinkWithinTheProjectLeadsSomewhere(String name) throws IOException {
        Path file = Path.of(name);
        Stream<Path> targets = found(LINK, file).stream().map(file::resolveSibling);
        assertAll(targets.map(target -> () -> assertTrue(Files.exists(target), target + " is missing")));
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
