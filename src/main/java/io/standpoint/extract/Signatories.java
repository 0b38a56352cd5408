package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks through a document that an article quotes: those who signed, issued or wrote "the statement". Later mentions of
 * a document of the same sort mean the one whose signatories were named last.
 */
final class Signatories {

    private final Actors actors;
    private final Set<String> documents = new LexiconFile("en/documents.txt").words();
    private final Set<String> issuing = new LexiconFile("en/issuing.txt").words();

    Signatories(Actors actors) {
        this.actors = actors;
    }

    /** The signatories of the documents that the sentences name, by the lemma of the noun for each. */
    Map<String, List<Participant>> of(List<LinkedSentence> sentences) {
        Map<String, List<Participant>> found = new HashMap<>();
        for (LinkedSentence sentence : sentences) {
            for (int token = 0; token < sentence.size(); token++) {
                if (isDocument(sentence, token)) {
                    List<Participant> signatories = signatories(sentence, token);
                    if (!signatories.isEmpty()) {
                        found.put(sentence.lemma(token), signatories);
                    }
                }
            }
        }
        return found;
    }

    /** Whether the token is a noun for a document. */
    boolean isDocument(LinkedSentence sentence, int token) {
        return sentence.isNoun(token) && documents.contains(sentence.lemma(token));
    }

    private List<Participant> signatories(LinkedSentence sentence, int noun) {
        Arguments arguments = new Arguments(sentence);
        List<Participant> owners = actors.all(sentence, arguments.possessors(noun));
        if (!owners.isEmpty()) {
            return owners;
        }
        return Optional.of(sentence.tree().head(noun))
                .filter(verb -> verb >= 0 && sentence.isVerb(verb) && issuing.contains(sentence.lemma(verb)))
                .filter(verb -> sentence.tree().is(noun, "obj", "nsubj:pass"))
                .map(verb -> actors.all(sentence, arguments.agents(verb)))
                .orElse(List.of());
    }
}
