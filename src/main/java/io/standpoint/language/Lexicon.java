package io.standpoint.language;

import java.util.List;

/**
 * Names that annotators should recognise as one name, whatever their models say.
 *
 * @param entries in any order
 */
public record Lexicon(List<Entry> entries) {

    /**
     * A name.
     *
     * @param name     as written
     * @param language the language it is written in, a BCP 47 tag
     * @param type     what sort of thing it names
     */
    public record Entry(String name, String language, NameType type) {}

    public Lexicon {
        entries = List.copyOf(entries);
    }
}
