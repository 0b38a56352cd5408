package io.standpoint.evaluate;

/**
 * One fact that a careful reader found, or took care not to find, in a document.
 *
 * @param number   the line's number in its file, from 1
 * @param document the digits at the start of the document's file name
 * @param subject  a name
 * @param relation what is wanted of subject and object
 * @param object   a name, or words of a statement
 */
public record GoldLine(int number, String document, String subject, GoldRelation relation, String object) {

    /** The line as a reader would quote it, without its document. */
    public String fact() {
        return subject + " – " + relation.label() + " – " + object;
    }
}
