package io.standpoint.language;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standpoint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Measures persons' and organisations' names on CLUENER (Xu et al. 2020), strict spans, without a lexicon. */
class CluenerTest {

    private static final Path SENTENCES = Path.of("../shared/benchmarks/cluener/train.jsonl");
    private static final int SAMPLE = 4;

    private final HanLpAnnotator annotator = new HanLpAnnotator(new Lexicon(List.of()));

    @Test
    void namesOfPersonsAreFoundAsOftenAsMeasured() throws IOException {
        Score persons = measure(NameType.PERSON, Set.of("name"));
        assertTrue(persons.f1() > 0.48, persons::toString);
    }

    @Test
    void namesOfOrganisationsAreFoundAsOftenAsMeasured() throws IOException {
        Score organisations = measure(NameType.ORGANIZATION, Set.of("company", "government", "organization"));
        assertTrue(organisations.f1() > 0.14, organisations::toString);
    }

    private record Score(int right, int found, int wanted) {

        double f1() {
            return 2.0 * right / (found + wanted);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "P %.3f R %.3f F1 %.3f", (double) right / found, (double) right / wanted, f1());
        }
    }

    private Score measure(NameType type, Set<String> labels) throws IOException {
        assumeTrue(Files.isReadable(SENTENCES), "CLUENER is not beside the project: " + SENTENCES);
        ObjectMapper json = new ObjectMapper();
        int right = 0;
        int found = 0;
        int wanted = 0;
        List<String> lines = Files.readAllLines(SENTENCES);
        for (int i = 0; i < lines.size(); i += SAMPLE) {
            JsonNode line = json.readTree(lines.get(i));
            Set<Span> gold = gold(line.get("label"), labels);
            Set<Span> names = names(line.get("text").asText(), type);
            found += names.size();
            wanted += gold.size();
            names.retainAll(gold);
            right += names.size();
        }
        Score score = new Score(right, found, wanted);
        System.out.println("CLUENER " + type + ": " + score);
        return score;
    }

    private static Set<Span> gold(JsonNode label, Set<String> labels) {
        Set<Span> spans = new HashSet<>();
        for (String name : labels) {
            label.path(name)
                    .forEach(places -> places.forEach(place -> spans.add(
                            new Span(place.get(0).asInt(), place.get(1).asInt() + 1))));
        }
        return spans;
    }

    private Set<Span> names(String text, NameType type) {
        AnnotatedDocument read = annotator.annotate(Documents.chinese(text));
        return read.chains().stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(mention -> mention.form() == Mention.Form.NAME && mention.type() == type)
                .map(read::span)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
