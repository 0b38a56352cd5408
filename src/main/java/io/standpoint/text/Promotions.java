package io.standpoint.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells an outlet's promotion and boilerplate from its reporting, by one strong sign or two weak ones. */
final class Promotions {

    /** Promotion comes in short paragraphs; a long one that uses such words is an article's. */
    private static final int MAX_LENGTH = 600;

    private static final char CLOSING_QUOTE = '”';

    private final List<Pattern> strong = Patterns.read("promotion-strong.txt");
    private final List<Pattern> weak = Patterns.read("promotion-weak.txt");

    boolean matches(String line) {
        if (line.length() > MAX_LENGTH || line.indexOf('"') >= 0 || line.indexOf(CLOSING_QUOTE) >= 0) {
            return false;
        }
        return Patterns.count(strong, line) > 0 || Patterns.count(weak, line) > 1;
    }
}
