package io.standpoint.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.evaluate.GoldResult.Outcome;
import io.standpoint.evaluate.GoldResult.Score;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldEvaluationTest {

    private final GoldEvaluation evaluation = new GoldEvaluation(Town.store());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10 | Ada Stone | holdsOffice       | Mayor of the Town
                    10 | ada  stone | holdsOffice      | mayor of the town
                    10 | Ada Stone | supports          | trams
                    10 | Ada Stone | supports          | TRAMS
                    10 | Ada Stone | supports          | Straßenbahnen
                    10 | Ada Stone | supports          | railways
                    10 | Ada Stone | supports          | public transport
                    10 | Ben Marsh | former:memberOf   | Town Council
                    10 | Mr Marsh  | former:memberOf   | the council
                    10 | Ada Stone | planned:met       | Ben Marsh
                    10 | Director of the Water Board | statement | not our water
                    10 | head of the WB | statement    | "It's NOT our
                    10 | WB chief  | statement         | its not our water.
                    11 | Tramfan   | authorOf          | comment
                    11 | Ada Stone | met               | Ben Marsh
                    """)
    void whatTheDocumentSaysIsFound(String document, String subject, String relation, String object) {
        assertTrue(outcome(document, subject, relation, object).found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    11 | Ada Stone | holdsOffice       | Mayor of the Town
                    10 | Ada       | holdsOffice       | Mayor of the Town
                    10 | Ada Stone | opposes           | trams
                    10 | Ben Marsh | memberOf          | Town Council
                    10 | Ben Marsh | planned:met       | Ada Stone
                    10 | Ada Stone | possible:met      | Ben Marsh
                    10 | Ada Stone | planned:urges     | Ben Marsh
                    10 | Ada Stone | met               | Ben Marsh
                    11 | Ada Stone | planned:met       | Ben Marsh
                    10 | Ada Stone | statement         | not our water
                    10 | Deputy Director of the Water Board | statement | not our water
                    10 | Tramfan   | authorOf          | comment
                    10 | Town Council | partOf         | Government of the Realm
                    12 | Ada Stone | supports          | trams
                    """)
    void whatTheDocumentDoesNotSayIsNotFound(String document, String subject, String relation, String object) {
        assertFalse(outcome(document, subject, relation, object).found());
    }

    @Test
    void aBroaderTopicDoesNotMeetANarrowerOne() {
        var store = Town.store();
        var document = store.getNamedModel("https://example.org/id/document/11-letters");
        document.add(
                document.createResource("https://example.org/id/ben"),
                document.createProperty("https://w3id.org/standpoint/ontology#supports"),
                document.createResource("https://example.org/id/transport"));
        List<GoldLine> gold = List.of(line(1, "11", "Ben Marsh", "supports", "trams"));
        assertFalse(new GoldEvaluation(store).evaluate(gold).outcomes().get(0).found());
    }

    @Test
    void recallCountsWantedFactsWithAndWithoutTheCatalogue() {
        GoldResult result = evaluation.evaluate(List.of(
                line(1, "10", "Ada Stone", "supports", "trams"),
                line(2, "10", "Ben Marsh", "supports", "trams"),
                line(3, "10", "Town Council", "partOf", "Government of the Realm"),
                line(4, "10", "Ada Stone", "never:supports", "trams"),
                line(5, "10", "Ada Stone", "never:opposes", "trams"),
                line(6, "12", "Ada Stone", "met", "Ben Marsh")));
        assertEquals(new Score(1, 4), result.overall());
        assertEquals(new Score(1, 3), result.beyondCatalogue());
        assertEquals(
                Map.of("supports", new Score(1, 2), "partOf", new Score(0, 1), "met", new Score(0, 1)),
                result.byRelation());
        assertEquals(new Score(0, 0), result.byRelationBeyondCatalogue().get("partOf"));
        assertEquals(List.of(2, 3, 6), numbers(result.unmet()));
        assertEquals(List.of(4), numbers(result.falseReadings()));
        assertEquals(List.of("12"), result.missingDocuments());
    }

    @Test
    void aStoreOfTdb2GivesTheSame() {
        List<GoldLine> gold = List.of(
                line(1, "10", "WB chief", "statement", "not our water"),
                line(2, "10", "Ada Stone", "supports", "public transport"),
                line(3, "10", "Town Council", "partOf", "Government of the Realm"));
        Dataset stored = TDB2Factory.createDataset();
        Txn.executeWrite(stored, () -> Town.addTo(stored));
        assertEquals(evaluation.evaluate(gold), new GoldEvaluation(stored).evaluate(gold));
    }

    @Test
    void anUnmetLineComesWithTheSentencesThatMentionBothElseEither() {
        assertEquals(
                List.of("She will meet Ben Marsh on Monday.", "Marsh once sat on the council."),
                outcome("10", "Ben Marsh", "holdsOffice", "Mayor of the Realm").sentences());
        assertEquals(
                List.of("Marsh once sat on the council."),
                outcome("10", "Ben Marsh", "leads", "Town Council").sentences());
        assertEquals(List.of(), outcome("10", "Ada Stone", "supports", "trams").sentences());
    }

    private Outcome outcome(String document, String subject, String relation, String object) {
        return evaluation
                .evaluate(List.of(line(1, document, subject, relation, object)))
                .outcomes()
                .get(0);
    }

    private static List<Integer> numbers(List<Outcome> outcomes) {
        return outcomes.stream().map(it -> it.line().number()).toList();
    }

    private static GoldLine line(int number, String document, String subject, String relation, String object) {
        return new GoldLine(
                number, document, subject, GoldRelation.parse(relation, object).orElseThrow(), object);
    }
}
