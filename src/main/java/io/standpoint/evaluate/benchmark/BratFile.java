package io.standpoint.evaluate.benchmark;

import io.standpoint.evaluate.MalformedGoldException;
import io.standpoint.text.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Attributions in brat's standoff format, as PolNeAR has them: a line {@code T} for each source, cue, content and trigger,
 * with its offsets in code points, and a line {@code E} that ties them together. A role may occur several times
 * ({@code Content2}) and a text-bound annotation may have several stretches. The trigger is the cue, under
 * {@code Attribution} or, where nobody is named, {@code Attribution-no-source}. All other lines are passed over, among them
 * the rest of a text that runs over several lines.
 */
final class BratFile {

    private static final Pattern TEXT_BOUND =
            Pattern.compile("(T\\d+)\t(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)(?:\t.*)?");
    private static final Pattern EVENT = Pattern.compile("E\\d+\tAttribution(?:-no-source)?:\\S+((?: \\S+)*)\\s*");
    private static final Pattern ARGUMENT = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

    /** The parts of an attribution, in the order in which they are written. */
    private enum Part {
        SOURCE,
        CUE,
        CONTENT;

        private static Part of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        private String label() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /** A line of a file, from 1. */
    private record Place(Path file, int line) {
        private MalformedGoldException malformed(String cause) {
            return new MalformedGoldException(file, line, cause);
        }
    }

    private BratFile() {}

    /**
     * The attributions of a file.
     *
     * @param file the annotations
     * @param text what they annotate
     * @throws MalformedGoldException if an offset lies outside the text or an argument is not in the file
     */
    static List<MarkedAttribution> read(Path file, String text) throws IOException, MalformedGoldException {
        Map<String, List<SourceSpan>> bound = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int line = 0; line < lines.size(); line++) {
            Matcher matcher = TEXT_BOUND.matcher(lines.get(line));
            if (matcher.matches()) {
                bound.put(matcher.group(1), stretches(new Place(file, line + 1), matcher.group(3), text));
            }
        }
        List<MarkedAttribution> found = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            Matcher matcher = EVENT.matcher(lines.get(line));
            if (matcher.matches()) {
                found.add(attribution(new Place(file, line + 1), matcher.group(1), bound));
            }
        }
        return found;
    }

    private static List<SourceSpan> stretches(Place place, String offsets, String text) throws MalformedGoldException {
        int length = text.codePointCount(0, text.length());
        List<SourceSpan> stretches = new ArrayList<>();
        for (String stretch : offsets.split(";")) {
            int[] ends = Arrays.stream(stretch.split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            if (ends[0] >= ends[1] || ends[1] > length) {
                throw place.malformed("no such stretch of the text: " + stretch);
            }
            int begin = text.offsetByCodePoints(0, ends[0]);
            int end = text.offsetByCodePoints(begin, ends[1] - ends[0]);
            stretches.add(new SourceSpan(ends[0], ends[1], text.substring(begin, end)));
        }
        return stretches;
    }

    private static MarkedAttribution attribution(Place place, String arguments, Map<String, List<SourceSpan>> bound)
            throws MalformedGoldException {
        Map<Part, List<SourceSpan>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, new ArrayList<>());
        }
        Matcher matcher = ARGUMENT.matcher(arguments);
        while (matcher.find()) {
            List<SourceSpan> stretches = bound.get(matcher.group(2));
            if (stretches == null) {
                throw place.malformed(matcher.group(2) + " is not in the file");
            }
            part(parts, Part.of(matcher.group(1))).addAll(stretches);
        }
        parts.values().forEach(stretches -> stretches.sort(null));
        return new MarkedAttribution(part(parts, Part.SOURCE), part(parts, Part.CUE), part(parts, Part.CONTENT));
    }

    private static List<SourceSpan> part(Map<Part, List<SourceSpan>> parts, Part part) {
        return Optional.ofNullable(parts.get(part)).orElseThrow();
    }

    /** Writes attributions, each with a cue, as a file of their own. */
    static void write(Path file, List<MarkedAttribution> attributions) throws IOException {
        List<String> lines = new ArrayList<>();
        int bound = 1;
        for (int event = 1; event <= attributions.size(); event++) {
            MarkedAttribution attribution = attributions.get(event - 1);
            StringBuilder arguments = new StringBuilder();
            for (Part part : Part.values()) {
                List<SourceSpan> stretches = switch (part) {
                    case SOURCE -> attribution.source();
                    case CUE -> attribution.cue();
                    case CONTENT -> attribution.content();
                };
                if (!stretches.isEmpty()) {
                    lines.add(textBound(bound, part.label(), stretches));
                    arguments.append(' ').append(part.label()).append(":T").append(bound++);
                }
            }
            String trigger = attribution.source().isEmpty() ? "Attribution-no-source" : "Attribution";
            lines.add(textBound(bound, trigger, attribution.cue()));
            lines.add("E" + event + "\t" + trigger + ":T" + bound++ + arguments);
        }
        Files.write(file, lines);
    }

    private static String textBound(int number, String label, List<SourceSpan> stretches) {
        String offsets = stretches.stream()
                .map(stretch -> stretch.begin() + " " + stretch.end())
                .collect(Collectors.joining(";"));
        String text = stretches.stream()
                .map(stretch -> stretch.text().replace('\n', ' '))
                .collect(Collectors.joining(" "));
        return "T" + number + "\t" + label + " " + offsets + "\t" + text;
    }
}
