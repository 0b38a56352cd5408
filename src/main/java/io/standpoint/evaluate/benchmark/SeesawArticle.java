package io.standpoint.evaluate.benchmark;

import java.util.List;
import java.util.OptionalInt;

/**
 * An article of SEESAW.
 *
 * @param name  the name of its file, without the ending
 * @param title its headline
 * @param items its sentences in their order, some of them empty
 */
record SeesawArticle(String name, String title, List<Item> items) {

    private static final String BREAK = "\n\n";

    /**
     * A sentence, as the set cuts them.
     *
     * @param id   what annotations call it by
     * @param text as given
     */
    record Item(int id, String text) {}

    SeesawArticle {
        items = List.copyOf(items);
    }

    /** The text that is read: the headline and the sentences, with a blank line between each two. */
    String source() {
        StringBuilder text = new StringBuilder(title);
        read().forEach(item -> text.append(BREAK).append(item.text()));
        return text.toString();
    }

    /** The sentence that holds a code point of {@link #source()}; none for the headline. */
    OptionalInt itemAt(int position) {
        int begin = length(title) + BREAK.length();
        for (Item item : read()) {
            int end = begin + length(item.text());
            if (position >= begin && position < end) {
                return OptionalInt.of(item.id());
            }
            begin = end + BREAK.length();
        }
        return OptionalInt.empty();
    }

    /** The words of a sentence. */
    String text(int id) {
        return items.stream()
                .filter(item -> item.id() == id)
                .map(Item::text)
                .findFirst()
                .orElse("");
    }

    private List<Item> read() {
        return items.stream().filter(item -> !item.text().isBlank()).toList();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
