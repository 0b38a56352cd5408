package io.standpoint.text;

import io.standpoint.text.Page.Line;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds lists of links, which a page without its markup shows as lines that are no sentences: below a heading for such a list,
 * or several in a row. Above the article only the short names of a site's sections count, since headlines stand there too.
 * Lines that a sentence introduces with a colon are the article's own list.
 */
final class LinkLists {

    private static final int LONGEST_LINK = 140;
    private static final int LEAST_LINKS = 3;
    private static final int WORDS_OF_A_SECTION = 3;
    private static final int TEXT = 60;

    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}[.)]?\\s+|[•*·●–-]\\s+)?[\"“‘'’(]?[\\p{Lu}\\d].*");
    private static final Pattern OPEN_END =
            Pattern.compile("(?:[.:;,…!。：；，]|\\b(?:and|or|of|the|a|an|to|in|for|by|with|that|which))[\"”’')\\]]*$");

    private static final Pattern MARKED_END = Pattern.compile("[?!？！][\"”’')\\]]*$");

    private final List<Pattern> headings = Patterns.read("link-headings.txt");
    private final Promotions promotions;

    LinkLists(Promotions promotions) {
        this.promotions = promotions;
    }

    /** The indices of the lines that are links or headings of links. */
    BitSet find(List<Line> lines) {
        BitSet links = new BitSet(lines.size());
        boolean inArticle = false;
        boolean introduced = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || links.get(i)) {
                continue;
            }
            boolean heading = isHeading(line);
            BitSet run = heading
                    ? run(lines, i + 1, LinkLists::isTitle)
                    : run(lines, i, inArticle ? LinkLists::isStated : LinkLists::isSection);
            if (heading ? !run.isEmpty() : !introduced && run.cardinality() >= LEAST_LINKS) {
                links.or(run);
                links.set(i);
            }
            boolean sentence = OPEN_END.matcher(line.text()).find();
            inArticle |= sentence && line.text().length() > TEXT && !promotions.matches(line.text());
            introduced = line.text().endsWith(":") || (introduced && !sentence && !heading);
        }
        return links;
    }

    private boolean isHeading(Line line) {
        return headings.stream()
                .anyMatch(heading -> heading.matcher(line.text()).matches());
    }

    private static BitSet run(List<Line> lines, int from, Predicate<Line> isLink) {
        BitSet run = new BitSet(lines.size());
        int i = from;
        while (i < lines.size() && (lines.get(i).isBlank() || isLink.test(lines.get(i)))) {
            if (!lines.get(i).isBlank()) {
                run.set(i);
            }
            i++;
        }
        return run;
    }

    private static boolean isTitle(Line line) {
        return line.text().length() <= LONGEST_LINK
                && ITEM.matcher(line.text()).matches()
                && !OPEN_END.matcher(line.text()).find();
    }

    /** A title without a mark at its end: an article has questions and calls in a row, too. */
    private static boolean isStated(Line line) {
        return isTitle(line) && !MARKED_END.matcher(line.text()).find();
    }

    private static boolean isSection(Line line) {
        return isStated(line) && line.text().split("\\s+").length <= WORDS_OF_A_SECTION;
    }
}
