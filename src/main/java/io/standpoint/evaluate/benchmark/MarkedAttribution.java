package io.standpoint.evaluate.benchmark;

import io.standpoint.assertion.Quotation;
import io.standpoint.text.SourceSpan;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An attribution as stretches of its text, each list in the order of the text.
 *
 * @param source  who; empty where the text does not say
 * @param cue     the words that attribute
 * @param content what
 */
record MarkedAttribution(List<SourceSpan> source, List<SourceSpan> cue, List<SourceSpan> content) {

    private static final String MARK = "[\"“”«»]|''|``";
    private static final Pattern QUOTED = Pattern.compile("(?:" + MARK + ").*(?:" + MARK + ")[.,]?", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile(MARK);

    MarkedAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** Whether it says who and what, so that the measure of attributions can count it. */
    boolean isComplete() {
        return !source.isEmpty() && !content.isEmpty();
    }

    /** In whose words the content is, told by its quotation marks alone. */
    Quotation form() {
        boolean marked = content.stream()
                .anyMatch(stretch -> MARKED.matcher(stretch.text()).find());
        boolean quoted = content.stream()
                .allMatch(stretch -> QUOTED.matcher(stretch.text()).matches());
        return !marked ? Quotation.INDIRECT : quoted ? Quotation.DIRECT : Quotation.MIXED;
    }

    /** For a person to read, on one line. */
    @Override
    public String toString() {
        return "[" + words(source) + "] <" + words(cue) + "> {" + words(content) + "}";
    }

    private static String words(List<SourceSpan> stretches) {
        return stretches.stream()
                .map(stretch -> stretch.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
    }
}
