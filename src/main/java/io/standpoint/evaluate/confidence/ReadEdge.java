package io.standpoint.evaluate.confidence;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.FlatEdge;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flat edge of one document with the facts that it stands for.
 *
 * @param subject  a label
 * @param property the local name of the property
 * @param object   a label
 * @param facts    at least one, in the order in which they were read
 */
public record ReadEdge(String subject, String property, String object, List<Assertion> facts) {

    private static final int KEY_LENGTH = 12;

    public ReadEdge {
        facts = List.copyOf(facts);
    }

    /** The edges of one document's facts, in their order. */
    public static List<ReadEdge> of(List<Assertion> facts) {
        Map<List<String>, List<Assertion>> edges = new LinkedHashMap<>();
        for (Assertion fact : facts) {
            FlatEdge.of(fact)
                    .ifPresent(edge -> edges.computeIfAbsent(parts(edge), parts -> new ArrayList<>())
                            .add(fact));
        }
        return edges.entrySet().stream()
                .map(edge -> new ReadEdge(
                        edge.getKey().get(0),
                        edge.getKey().get(1),
                        edge.getKey().get(2),
                        edge.getValue()))
                .toList();
    }

    private static List<String> parts(FlatEdge edge) {
        return List.of(
                edge.subject().entity().label(),
                edge.property().substring(edge.property().lastIndexOf('#') + 1),
                edge.object().entity().label());
    }

    /** Tells the edge from others of its document without its words: a hash of labels and property, in hexadecimal. */
    public String key() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("|", subject, property, object).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** How sure the surest of its facts is. */
    public double confidence() {
        return facts.stream()
                .mapToDouble(fact -> fact.reading().confidence().value())
                .max()
                .orElseThrow();
    }
}
