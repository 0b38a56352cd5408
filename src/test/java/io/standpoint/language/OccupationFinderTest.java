package io.standpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OccupationFinderTest {

    private final OccupationFinder finder = new OccupationFinder();

    @Test
    void aRoleHasWhatMakesItAnotherRole() {
        assertEquals(
                List.of("Deputy Solicitor General", "assistant professor"),
                roles("Ann Berger was a Deputy Solicitor General and an assistant professor of physics."));
    }

    @Test
    void nationalityTimeAndPraiseAreNoPartOfARole() {
        assertEquals(List.of("law clerk", "poet"), roles("The former law clerk met a famous French poet."));
    }

    @Test
    void eachOfSeveralRolesStandsAlone() {
        assertEquals(List.of("president", "CEO"), roles("Peter Novak is president and CEO of the company."));
    }

    @Test
    void aWordWithAnotherSenseCountsOnlyWhereItSaysWhatSomebodyIs() {
        assertEquals(List.of(), roles("The model shows that justice will prevail in general."));
        assertEquals(List.of("model"), roles("Ann Berger worked as a model in Paris."));
    }

    @Test
    void institutionsAndPlacesHaveTheirWholeNames() {
        AnnotatedDocument document =
                English.annotate("Ann Berger left Western Michigan University in Kalamazoo for Victor Verster Prison.");
        assertEquals(
                List.of("Ann Berger", "Western Michigan University", "Kalamazoo", "Victor Verster Prison"),
                document.chains().stream()
                        .filter(Chain::isNamed)
                        .map(chain -> document.text(chain.name()))
                        .toList());
    }

    private List<String> roles(String text) {
        AnnotatedDocument document = English.annotate(text);
        return document.sentences().stream()
                .flatMap(sentence -> finder.find(sentence).stream())
                .map(document::text)
                .toList();
    }
}
