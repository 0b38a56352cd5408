package io.standpoint.extract.relation;

import io.standpoint.language.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Reads properties off the sentences of a document with a {@link RelationModel}. */
public final class RelationReader {

    private final PairFinder pairs = new PairFinder();
    private final RelationModel model;

    /** A reader with a model. */
    public RelationReader(RelationModel model) {
        this.model = model;
    }

    /** What holds in passages that may tell of it, with the probabilities that give the best F1, in the order of the text. */
    public List<Finding> read(AnnotatedDocument document) {
        return read(document, Setting.PASSAGE, property -> model.threshold(Setting.PASSAGE, property));
    }

    /**
     * What holds with at least some probability, in the order of the text.
     *
     * @param setting what sort of text it is
     * @param least   the least probability by property
     */
    public List<Finding> read(AnnotatedDocument document, Setting setting, ToDoubleFunction<Property> least) {
        List<Finding> findings = new ArrayList<>();
        for (Pair pair : pairs.find(document)) {
            Set<String> features = PairFeatures.of(pair);
            double[] probabilities = model.probabilities(setting, features);
            for (Property property : Property.values()) {
                double probability = probabilities[property.ordinal()];
                if (probability >= least.applyAsDouble(property)
                        && property.joins(pair.subject().kind(), pair.object().kind())) {
                    findings.add(new Finding(pair, property, probability));
                }
            }
        }
        return findings;
    }
}
