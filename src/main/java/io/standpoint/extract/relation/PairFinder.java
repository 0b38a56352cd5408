package io.standpoint.extract.relation;

import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import io.standpoint.language.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the pairs of things in each sentence between which some property may hold. */
public final class PairFinder {

    /** More things than this in a sentence are a list that no sentence relates. */
    private static final int MOST = 40;

    private final ReferentFinder referents = new ReferentFinder();

    /** The pairs of a document in the order of its sentences, each in both directions where both make sense. */
    public List<Pair> find(AnnotatedDocument document) {
        List<Referent> all = referents.find(document);
        List<Pair> pairs = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.isParsed()) {
                List<Referent> here = all.stream()
                        .filter(referent -> isSpecific(referent, sentence.index()))
                        .toList();
                if (here.size() <= MOST) {
                    addPairs(new DependencyTree(sentence), here, pairs);
                }
            }
        }
        return pairs;
    }

    /** A description counts only where the thing is named or a pronoun stands for it somewhere. */
    private static boolean isSpecific(Referent referent, int sentence) {
        return referent.mentions().stream().anyMatch(mention -> mention.sentence() == sentence)
                && referent.mentions().stream().anyMatch(mention -> mention.form() != Mention.Form.NOMINAL);
    }

    private static void addPairs(DependencyTree tree, List<Referent> here, List<Pair> pairs) {
        for (Referent subject : here) {
            for (Referent object : here) {
                if (subject != object && mayJoin(subject.kind(), object.kind())) {
                    pairs.add(new Pair(tree, subject, object));
                }
            }
        }
    }

    private static boolean mayJoin(Referent.Kind subject, Referent.Kind object) {
        return Arrays.stream(Property.values()).anyMatch(property -> property.joins(subject, object));
    }
}
