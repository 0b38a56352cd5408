package io.standpoint.text;

/** A format of documents, recognised from the content whatever the file is called. */
sealed interface Format permits Markdown, PlainText {

    /** The text of a source in this format. */
    Draft read(String source);

    /** The format that a source is in. */
    static Format of(String source) {
        return Markdown.recognises(source) ? new Markdown() : new PlainText();
    }
}
