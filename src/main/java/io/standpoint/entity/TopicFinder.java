package io.standpoint.entity;

import io.standpoint.language.Sentence;
import java.util.List;

/** Finds the topics that a sentence speaks of, by the terms of the topic scheme. */
public interface TopicFinder {

    /**
     * Words that name a topic.
     *
     * @param topic what they name
     * @param begin first token in the sentence
     * @param end   one past the last token
     */
    record TopicMention(Topic topic, int begin, int end) {}

    /** Longest matches that do not overlap, in the order of the sentence. */
    List<TopicMention> find(Sentence sentence);
}
