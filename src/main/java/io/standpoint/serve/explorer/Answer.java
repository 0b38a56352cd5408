package io.standpoint.serve.explorer;

import java.util.Map;

/** What a page answers with. */
sealed interface Answer {

    /**
     * A page of HTML.
     *
     * @param status   the HTTP status
     * @param template the file's name without its ending
     * @param title    for the window
     * @param content  what the template shows
     */
    record Html(int status, String template, String title, Map<String, ?> content) implements Answer {

        public Html {
            content = Map.copyOf(content);
        }

        public Html(String template, String title, Map<String, ?> content) {
            this(200, template, title, content);
        }
    }

    /** Data for a script of the explorer's. */
    record Json(Object content) implements Answer {}

    /** The page has moved for good. */
    record Moved(String address) implements Answer {}

    /** There is no such thing; {@code what} was looked for. */
    record Missing(String what) implements Answer {}

    /** The address makes no sense, and why. */
    record Refused(String why) implements Answer {}
}
