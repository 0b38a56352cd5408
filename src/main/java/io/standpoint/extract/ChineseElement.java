package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word, or the words of a mention or topic, of a Chinese sentence.
 *
 * @param begin  first token in the sentence
 * @param end    one past the last token
 * @param text   the words
 * @param labels what patterns may call it
 * @param parts  what it stands for
 */
record ChineseElement(int begin, int end, String text, Set<String> labels, Parts parts) {

    /**
     * What an element stands for.
     *
     * @param actors who acts where the element acts: a country's government, several who are joined by 、 or 和
     * @param thing  what is mentioned, the country itself
     * @param office the office that a title names, whoever holds it
     */
    record Parts(List<Participant> actors, Optional<Participant> thing, Optional<Participant> office) {

        static final Parts NONE = new Parts(List.of(), Optional.empty(), Optional.empty());

        Parts {
            actors = List.copyOf(actors);
        }
    }

    ChineseElement {
        labels = Set.copyOf(labels);
    }

    boolean is(String label) {
        return labels.contains(label);
    }
}
