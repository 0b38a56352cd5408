package io.standpoint.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.standpoint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures pronoun resolution on KnowledgeNet (Mesquita et al., 2019), whose facts have pronouns as arguments.
 *
 * <p>Counted is each distinct pronoun that is an argument of a fact with a Wikidata address, if some fact of the document
 * gives the same address to a name. It is <em>answered</em> if its chain has a name, and <em>right</em> if the chain has a
 * name that overlaps one of those names or has the same words as part of one, or the other way round. Recall is right of
 * all, precision right of answered.
 */
public final class PronounRecall {

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "him",
            "her",
            "his",
            "its",
            "their",
            "them",
            "i",
            "my",
            "me",
            "we",
            "our",
            "us",
            "himself",
            "herself",
            "itself",
            "themselves",
            "hers",
            "theirs");

    private final boolean verbose;
    private final Map<String, int[]> byPronoun = new HashMap<>();
    private int documents;

    private PronounRecall(boolean verbose) {
        this.verbose = verbose;
    }

    /** The counts: pronouns, answered, right. */
    public record Result(int documents, int pronouns, int answered, int right, Map<String, int[]> byPronoun) {
        /** Right of all. */
        public double recall() {
            return right / (double) pronouns;
        }

        /** Right of answered. */
        public double precision() {
            return right / (double) answered;
        }
    }

    private record Argument(Span span, String text) {
        boolean isName() {
            return Character.isUpperCase(text.codePointAt(0)) && !isPronoun();
        }

        boolean isPronoun() {
            return PRONOUNS.contains(text.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Prints the figures.
     *
     * @param args the file, then how many documents of folds 1 and 2 at most, then anything to print the errors
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Result result = measure(Path.of(args[0]), Integer.parseInt(args[1]), args.length > 2);
        result.byPronoun()
                .forEach((pronoun, counts) -> System.out.printf(
                        "%-10s %4d, answered %4d, right %4d%n", pronoun, counts[0], counts[1], counts[2]));
        System.out.printf(
                "%d documents, %d pronouns, recall %.3f, precision %.3f%n",
                result.documents(), result.pronouns(), result.recall(), result.precision());
    }

    /** Measures on the first documents of folds 1 and 2 that have a pronoun to count. */
    public static Result measure(Path file, int limit, boolean verbose) throws IOException {
        PronounRecall recall = new PronounRecall(verbose);
        try (Stream<String> lines = Files.lines(file)) {
            JsonMapper mapper = new JsonMapper();
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode document = mapper.readTree(line);
                if (document.get("fold").asInt() < 3 && recall.documents < limit) {
                    recall.count(document);
                }
            }
        }
        int[] sum = new int[3];
        recall.byPronoun.values().forEach(counts -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += counts[i];
            }
        });
        return new Result(recall.documents, sum[0], sum[1], sum[2], recall.byPronoun);
    }

    private void count(JsonNode json) {
        Map<String, List<Argument>> byAddress = arguments(json);
        byAddress
                .values()
                .removeIf(arguments -> arguments.stream().noneMatch(Argument::isPronoun)
                        || arguments.stream().noneMatch(Argument::isName));
        if (byAddress.isEmpty()) {
            return;
        }
        documents++;
        AnnotatedDocument document = English.annotate(json.get("documentText").asText());
        for (List<Argument> arguments : byAddress.values()) {
            List<Argument> names = arguments.stream().filter(Argument::isName).toList();
            arguments.stream()
                    .filter(Argument::isPronoun)
                    .distinct()
                    .forEach(pronoun -> judge(document, pronoun, names));
        }
    }

    private static Map<String, List<Argument>> arguments(JsonNode json) {
        Map<String, List<Argument>> byAddress = new HashMap<>();
        for (JsonNode passage : json.get("passages")) {
            for (JsonNode fact : passage.get("facts")) {
                for (String role : List.of("subject", "object")) {
                    String address = fact.get(role + "Uri").asText();
                    Span span = new Span(
                            fact.get(role + "Start").asInt(),
                            fact.get(role + "End").asInt());
                    if (!address.isEmpty()) {
                        byAddress
                                .computeIfAbsent(address, key -> new ArrayList<>())
                                .add(new Argument(span, fact.get(role + "Text").asText()));
                    }
                }
            }
        }
        return byAddress;
    }

    private void judge(AnnotatedDocument document, Argument pronoun, List<Argument> names) {
        int[] counts = byPronoun.computeIfAbsent(pronoun.text().toLowerCase(Locale.ROOT), key -> new int[3]);
        List<Mention> chain = document.chains().stream()
                .filter(each -> each.mentions().stream()
                        .anyMatch(mention -> document.span(mention).equals(pronoun.span())))
                .flatMap(each -> each.mentions().stream())
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .toList();
        boolean right =
                chain.stream().anyMatch(mention -> names.stream().anyMatch(name -> same(document, mention, name)));
        counts[0]++;
        counts[1] += chain.isEmpty() ? 0 : 1;
        counts[2] += right ? 1 : 0;
        if (verbose && !right) {
            System.out.printf(
                    "%n%s%n-- %s at %d is %s, not %s%n",
                    document.document().text().strip(),
                    pronoun.text(),
                    pronoun.span().begin(),
                    names.get(0).text(),
                    chain.stream().map(document::text).distinct().toList());
        }
    }

    private static boolean same(AnnotatedDocument document, Mention mention, Argument name) {
        Set<String> one = words(document.text(mention));
        Set<String> other = words(name.text());
        return document.span(mention).overlaps(name.span()) || one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
