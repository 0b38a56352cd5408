package io.standpoint.language;

/**
 * A noun phrase or pronoun that refers to something.
 *
 * @param sentence index of its sentence in the document
 * @param begin    first token in the sentence
 * @param end      one past the last token
 * @param head     the head token
 * @param form     name, nominal or pronoun
 * @param type     what sort of thing, as far as the words show; {@link NameType#TITLE} for a nominal whose head is a word
 *                 for an office or occupation ("the home secretary", "the head of GCHQ", "an FBI director")
 */
public record Mention(int sentence, int begin, int end, int head, Form form, NameType type)
        implements Comparable<Mention> {

    /** How a mention refers. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }

    public Mention {
        if (begin < 0 || end <= begin || head < begin || head >= end) {
            throw new IllegalArgumentException("Not a mention: " + begin + ".." + end + " with head " + head);
        }
    }

    /** In the order of the text; of two that begin together the longer first. */
    @Override
    public int compareTo(Mention other) {
        if (sentence != other.sentence) {
            return Integer.compare(sentence, other.sentence);
        }
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
