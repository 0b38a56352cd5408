package io.standpoint.evaluate.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The classes of CLUENER that the graph has something for. */
public enum CluenerType {
    NAME,
    ORGANIZATION,
    COMPANY,
    GOVERNMENT,
    POSITION;

    /** As the benchmark spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of that name, unless it is one of the other five. */
    static Optional<CluenerType> of(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label().equals(label))
                .findFirst();
    }
}
