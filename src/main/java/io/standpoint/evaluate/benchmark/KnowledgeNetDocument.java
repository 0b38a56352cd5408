package io.standpoint.evaluate.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * A document of KnowledgeNet. Offsets count code points of its text.
 *
 * @param id       its name
 * @param fold     the fold that it belongs to
 * @param text     the text
 * @param passages the annotated parts, in the order of the file
 * @param source   the line that it was read from
 */
public record KnowledgeNetDocument(String id, int fold, String text, List<Passage> passages, JsonNode source) {

    /**
     * Some characters.
     *
     * @param begin the first
     * @param end   one past the last
     */
    public record Range(int begin, int end) {

        /** Whether they share a character. */
        public boolean overlaps(Range other) {
            return begin < other.end && other.begin < end;
        }

        /** Whether all of the other's characters are among these. */
        public boolean contains(Range other) {
            return begin <= other.begin && other.end <= end;
        }
    }

    /**
     * A fact that two mentions tell.
     *
     * @param property its name
     */
    public record Fact(String property, Range subject, Range object) {}

    /**
     * An annotated part of the text, a sentence as a rule.
     *
     * @param exhaustive the properties of which every fact was marked
     * @param facts      what was marked
     */
    public record Passage(String id, Range range, Set<String> exhaustive, List<Fact> facts) {}

    public KnowledgeNetDocument {
        passages = List.copyOf(passages);
    }

    /** The characters of a range. */
    public String text(Range range) {
        return text.substring(text.offsetByCodePoints(0, range.begin()), text.offsetByCodePoints(0, range.end()));
    }
}
