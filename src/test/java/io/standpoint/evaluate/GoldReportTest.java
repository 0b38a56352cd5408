package io.standpoint.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.standpoint.evaluate.GoldResult.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldReportTest {

    private static final GoldResult RESULT = new GoldResult(
            List.of(
                    outcome(1, "Ada", "supports", "trams", true, false),
                    outcome(2, "Ben", "supports", "trams", false, false),
                    outcome(3, "WB", "partOf", "Realm", false, true),
                    outcome(4, "Ben", "never:opposes", "trams", true, false)),
            List.of("12"));

    @Test
    void theReportIsATableThenTheErrorsWithTheirSentences() {
        assertEquals("""
                Not in the store: documents 12
                relation      found  recall  without catalogue  recall
                partOf       0 of 1   0.000             0 of 0       -
                supports     1 of 2   0.500             1 of 2   0.500
                all          1 of 3   0.333             1 of 2   0.500

                False readings: 1
                  line 4, document 10: Ben – never:opposes – trams
                      Ben and trams.

                Unmet: 2
                  line 2, document 10: Ben – supports – trams
                      Ben and trams.
                  line 3, document 10: WB – partOf – Realm
                      WB and Realm.
                """, print(true));
    }

    @Test
    void withoutErrorsTheUnmetLinesAndSentencesAreLeftOut() {
        assertFalse(print(false).contains("Unmet"));
        assertFalse(print(false).contains("Ben and trams."));
    }

    private static String print(boolean errors) {
        StringWriter out = new StringWriter();
        new GoldReport(new PrintWriter(out)).print(RESULT, errors);
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Outcome outcome(
            int number, String subject, String relation, String object, boolean... foundThenCatalogue) {
        GoldRelation parsed = GoldRelation.parse(relation, object).orElseThrow();
        boolean found = foundThenCatalogue[0];
        boolean asWished = found != parsed instanceof GoldRelation.Never;
        return new Outcome(
                new GoldLine(number, "10", subject, parsed, object),
                found,
                foundThenCatalogue[1],
                asWished ? List.of() : List.of(subject + " and " + object + "."));
    }
}
