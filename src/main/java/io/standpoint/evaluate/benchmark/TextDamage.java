package io.standpoint.evaluate.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes characters out of sound text at random, as pages lose them that are stripped of their markup or of what is not
 * ASCII. The same seed takes the same ones.
 *
 * @param rates the share of each kind that is lost, from 0 to 1; a kind that is not named loses nothing
 * @param seed  for the random numbers
 */
public record TextDamage(Map<Kind, Double> rates, long seed) {

    /** What is lost. */
    public enum Kind {
        /** Between two words. */
        SPACE("(?<=\\p{L}) (?=\\p{L})"),
        /** After a mark that ends a sentence or a clause. */
        SPACE_AFTER_MARK("(?<=\\p{L}\\p{L}[.,;:!?][\"”’]?) (?=[\"“‘]?\\p{L})"),
        /** In contractions and possessives of the singular. */
        APOSTROPHE("(?<=\\p{L})['’](?=\\p{L})"),
        /** The opening ones. */
        QUOTATION_MARK_OPEN("(?<![^\\s(—–-])[\"“](?=\\S)"),
        /** The closing ones. */
        QUOTATION_MARK_CLOSE("(?<=\\S)[\"”](?![^\\s),;:.?!—–-])"),
        /** Between words or between spaces; no hyphens. */
        DASH("[—–]+|(?<= )--?(?= )|--");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** In lower case, in words. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * Characters that a damaged text lacks.
     *
     * @param at where they stood, in UTF-16 units of the damaged text
     */
    public record Loss(Kind kind, int at) {}

    /**
     * A damaged text.
     *
     * @param text   what is left
     * @param losses what is gone, in the order of the text
     */
    public record Damaged(String text, List<Loss> losses) {
        public Damaged {
            losses = List.copyOf(losses);
        }
    }

    private record Place(Kind kind, int begin, int end) {}

    public TextDamage {
        rates = Map.copyOf(rates);
    }

    /** Damages a text. */
    public Damaged damage(String text) {
        Random random = new Random(seed ^ text.hashCode());
        List<Place> gone = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(text);
            double rate = rates.getOrDefault(kind, 0.0);
            while (matcher.find()) {
                if (random.nextDouble() < rate) {
                    gone.add(new Place(kind, matcher.start(), matcher.end()));
                }
            }
        }
        gone.sort((one, other) -> Integer.compare(one.begin(), other.begin()));
        StringBuilder left = new StringBuilder();
        List<Loss> losses = new ArrayList<>();
        int done = 0;
        for (Place place : gone) {
            left.append(text, done, place.begin());
            losses.add(new Loss(place.kind(), left.length()));
            done = place.end();
        }
        return new Damaged(left.append(text, done, text.length()).toString(), losses);
    }
}
