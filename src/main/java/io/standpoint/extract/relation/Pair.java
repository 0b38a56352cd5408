package io.standpoint.extract.relation;

import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** One mention of each, and the way between them. */
    record Link(Mention subject, Mention object, DependencyPath path) {

        /** The number of tokens between them, negative where one is inside the other. */
        int distance() {
            return subject.begin() < object.begin() ? object.begin() - subject.end() : subject.begin() - object.end();
        }
    }

    /** All pairs of their mentions, the closest in the dependency tree first. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Mention one : subjects()) {
            for (Mention other : objects()) {
                links.add(new Link(one, other, DependencyPath.between(tree, one.head(), other.head())));
            }
        }
        links.sort(Comparator.comparingInt((Link link) -> link.path().length()).thenComparingInt(Link::distance));
        return links;
    }

    /** The token that governs both where they are closest: what says, if anything does, whether it is so. */
    public int governor() {
        return links().get(0).path().top();
    }

    /** The tokens on the way between the closest two, with the one that governs both, without the two. */
    public List<Integer> way() {
        DependencyPath path = links().get(0).path();
        List<Integer> way = new ArrayList<>(path.inner());
        if (!way.contains(path.top())) {
            way.add(path.top());
        }
        return way;
    }

    /** By which relation the subject's branch hangs on what governs both; empty where the subject governs the object. */
    public String branch() {
        List<Integer> up = links().get(0).path().up();
        return up.size() < 2 ? "" : tree.relation(up.get(up.size() - 2));
    }

    /** The number of dependencies between the closest two. */
    public int distance() {
        return links().get(0).path().length();
    }

    /** The subject's mention that is closest to the object. */
    public Mention closestSubject() {
        return links().get(0).subject();
    }

    /** The object's mention that is closest to the subject. */
    public Mention closestObject() {
        return links().get(0).object();
    }

    /** The object's mentions in the sentence. */
    public List<Mention> objects() {
        return object.in(tree.sentence().index());
    }
}
