package io.standpoint.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * What turns documents into facts: the same program gives the same facts.
 *
 * @param version  of the program
 * @param settings models and configuration, each as {@code name=value}, in a fixed order
 */
public record Program(String version, List<String> settings) {

    public Program {
        settings = List.copyOf(settings);
    }

    /** What tells this program from others. */
    String hash() {
        List<String> parts = new ArrayList<>();
        parts.add(version);
        parts.addAll(settings);
        return Hash.of(parts, 16);
    }
}
