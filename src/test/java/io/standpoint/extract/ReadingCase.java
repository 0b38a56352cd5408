package io.standpoint.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short text and the facts that must and must not be read from it; the format is explained in {@code en/cases.txt}.
 *
 * @param text      to be read
 * @param wanted    patterns of facts of which each must match one
 * @param forbidden patterns of facts that must match none
 */
record ReadingCase(String text, List<String> wanted, List<String> forbidden) {

    /** What was not read, and what should not have been. */
    List<String> problems(List<String> facts) {
        List<String> problems = new ArrayList<>();
        wanted.stream()
                .filter(line -> facts.stream().noneMatch(fact -> matches(fact, line)))
                .map(line -> "missing: " + line)
                .forEach(problems::add);
        forbidden.stream()
                .filter(line -> facts.stream().anyMatch(fact -> matches(fact, line)))
                .map(line -> "false: " + line)
                .forEach(problems::add);
        return problems;
    }

    private static boolean matches(String fact, String pattern) {
        String[] is = fact.split(" \\| ");
        String[] wanted = pattern.split(" \\| ");
        return isLike(is[0], wanted[0])
                && isLike(is[1], wanted[1])
                && (wanted[2].equals("*")
                        || (is[1].equals("statement") ? is[2].contains(wanted[2]) : is[2].equals(wanted[2])));
    }

    private static boolean isLike(String is, String wanted) {
        return wanted.equals("*") || is.equals(wanted);
    }

    /** The cases of a file beside the tests. */
    static Stream<ReadingCase> all(String resource) throws IOException {
        try (InputStream stream = ReadingCase.class.getResourceAsStream(resource)) {
            String file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("\n\n"))
                    .filter(block -> block.startsWith("="))
                    .map(ReadingCase::parse);
        }
    }

    private static ReadingCase parse(String block) {
        List<String> lines = block.lines().toList();
        return new ReadingCase(
                String.join(
                                "\n",
                                lines.stream()
                                        .takeWhile(line -> !line.startsWith("+ ") && !line.startsWith("- "))
                                        .toList())
                        .substring(2),
                lines.stream()
                        .filter(line -> line.startsWith("+ "))
                        .map(line -> line.substring(2))
                        .toList(),
                lines.stream()
                        .filter(line -> line.startsWith("- "))
                        .map(line -> line.substring(2))
                        .toList());
    }
}
