package io.standpoint.extract.relation;

import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import java.util.List;

/**
 * Two things that one sentence mentions.
 *
 * @param tree    the sentence
 * @param subject the one
 * @param object  the other
 */
public record Pair(DependencyTree tree, Referent subject, Referent object) {

    /** The subject's mentions in the sentence. */
    public List<Mention> subjects() {
        return subject.in(tree.sentence().index());
    }

    /** The object's mentions in the sentence. */
    public List<Mention> objects() {
        return object.in(tree.sentence().index());
    }
}
