package io.standpoint.extract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Documents;
import io.standpoint.language.English;
import io.standpoint.language.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelationReaderTest {

    private final RelationReader reader = new RelationReader(RelationModel.load());

    private Set<String> read(String text) {
        AnnotatedDocument document = English.annotator().annotate(Documents.of(text));
        return reader.read(document).stream()
                .map(finding ->
                        finding.property() + " " + name(document, finding.pair().subjects()) + ", "
                                + name(document, finding.pair().objects()))
                .collect(Collectors.toSet());
    }

    private static String name(AnnotatedDocument document, List<Mention> mentions) {
        return mentions.stream().map(document::text).collect(Collectors.joining("/"));
    }

    @Test
    void readsWhereAndWhenSomebodyWasBorn() {
        Set<String> facts = read("Karin Lindqvist was born in Uppsala on 3 May 1961.");
        assertTrue(facts.contains("PLACE_OF_BIRTH Karin Lindqvist, Uppsala"), facts::toString);
        assertTrue(facts.contains("DATE_OF_BIRTH Karin Lindqvist, 3 May 1961"), facts::toString);
    }

    @Test
    void readsThroughPronouns() {
        Set<String> facts = read("Karin Lindqvist is a physicist. She studied at Oxford University.");
        assertTrue(facts.contains("EDUCATED_AT She, Oxford University"), facts::toString);
    }

    @Test
    void aRelativePronounStandsForTheNounBeforeIt() {
        Set<String> facts = read("Peter Novak, who was born in Prague, moved to Canada.");
        assertTrue(facts.contains("PLACE_OF_BIRTH Peter Novak/who, Prague"), facts::toString);
    }

    @Test
    void readsNothingIntoThoseWhoMerelyMeet() {
        assertEquals(Set.of(), read("Karin Lindqvist met Peter Novak on Tuesday."));
    }

    @Test
    void theModelSaysWhoseDataItIsFrom() throws IOException {
        try (InputStream stream = RelationModel.class.getResourceAsStream("README.md")) {
            String attribution = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(attribution.contains("KnowledgeNet"));
            assertTrue(attribution.contains("https://creativecommons.org/licenses/by-sa/4.0/"));
        }
    }
}
