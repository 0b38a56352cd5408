package io.standpoint.entity.title;

import java.util.Optional;
import java.util.function.Consumer;

/** What surface forms lead to in the English Wikipedia. Safe for use by several threads. */
public interface Titles {

    /**
     * An article that a surface form leads to.
     *
     * @param title of the article, as in its address: spaces are underscores
     * @param share of the links with this surface form that lead there, over 0 and up to 1
     */
    record Sense(String title, float share) {

        public Sense {
            if (title.isBlank() || !(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("No sense: " + title + ", " + share);
            }
        }
    }

    /** Titles of which none is known. */
    static Titles none() {
        return new Titles() {
            @Override
            public Optional<Sense> sense(String surface) {
                return Optional.empty();
            }

            @Override
            public void surfaces(String from, String to, Consumer<String> each) {}
        };
    }

    /** The article that a surface form leads to most often. Case, spaces and accents matter. */
    Optional<Sense> sense(String surface);

    /**
     * All surface forms from one to before another, by the code points of their letters: from {@code "\u4e00"} to
     * {@code "\ua000"} those that begin with a Chinese character.
     */
    void surfaces(String from, String to, Consumer<String> each);
}
