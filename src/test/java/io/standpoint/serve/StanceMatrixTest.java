package io.standpoint.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StanceMatrixTest {

    @Test
    void topicsOfManyComeFirstAndOpposedPositionsAreBoth() {
        StanceMatrix matrix = StanceMatrix.of(
                List.of(
                        position("ada", "bans", "for"),
                        position("ada", "tolls", "for"),
                        position("ada", "tolls", "against"),
                        position("ben", "tolls", "against")),
                2);
        assertEquals(List.of("the tolls", "the bans"), matrix.topics());
        assertEquals(
                List.of(
                        new StanceMatrix.Row("Ms ada", List.of("both", "for")),
                        new StanceMatrix.Row("Ms ben", List.of("against", ""))),
                matrix.rows());
    }

    @Test
    void whoTakesNoSideOnTheTopicsShownIsLeftOut() {
        StanceMatrix matrix = StanceMatrix.of(
                List.of(
                        position("ada", "tolls", "for"),
                        position("ben", "tolls", "for"),
                        position("cyd", "bans", "against")),
                1);
        assertEquals(List.of("the tolls"), matrix.topics());
        assertEquals(
                List.of("Ms ada", "Ms ben"),
                matrix.rows().stream().map(StanceMatrix.Row::holder).toList());
    }

    @Test
    void namesakesStayApart() {
        StanceMatrix matrix = StanceMatrix.of(
                List.of(
                        Map.of("who", "1", "holder", "Ada", "matter", "t", "topic", "tolls", "position", "for"),
                        Map.of("who", "2", "holder", "Ada", "matter", "t", "topic", "tolls", "position", "against")),
                3);
        assertEquals(
                List.of(List.of("for"), List.of("against")),
                matrix.rows().stream().map(StanceMatrix.Row::positions).toList());
    }

    private static Map<String, String> position(String who, String matter, String position) {
        return Map.of(
                "who", who, "holder", "Ms " + who, "matter", matter, "topic", "the " + matter, "position", position);
    }
}
