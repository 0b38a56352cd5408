package io.standpoint.serve.explorer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request, as pages see it.
 *
 * @param path       after the page's own, without the slash between; decoded
 * @param parameters the first value of each
 * @param lens       the graph, as of the day that was asked for
 * @param links      addresses that keep that day
 */
record Visit(String path, Map<String, String> parameters, Lens lens, Links links) {

    Visit {
        parameters = Map.copyOf(parameters);
    }

    /** A parameter, stripped; empty where it is missing or blank. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** A number from 0 to a limit; the least where it is missing or no number. */
    int number(String name, int most) {
        String text = parameter(name);
        return text.matches("\\d{1,6}") ? Math.min(Integer.parseInt(text), most) : 0;
    }

    /** A day, where the parameter is one. */
    Optional<LocalDate> dayOf(String name) {
        return parsed(parameters.get(name));
    }

    static Optional<LocalDate> parsed(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
