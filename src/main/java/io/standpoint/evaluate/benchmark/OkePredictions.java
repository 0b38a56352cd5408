package io.standpoint.evaluate.benchmark;

import io.standpoint.entity.Link;
import io.standpoint.text.SourceSpan;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What was read, in the format of the Open Knowledge Extraction challenge: texts and mentions in NIF, each mention with a
 * thing of its own that has one of the four classes and is the same as the resource of DBpedia that it is linked to. Texts keep the IRIs of the gold.
 */
public final class OkePredictions {

    private final Model model = ModelFactory.createDefaultModel();

    /** Predictions without any text yet. */
    public OkePredictions() {
        model.setNsPrefix("nif", Nif.NAMESPACE).setNsPrefix("itsrdf", Nif.ITS);
        model.setNsPrefix("dul", OkeType.DUL).setNsPrefix("owl", OWL2.getURI()).setNsPrefix("rdfs", RDFS.getURI());
    }

    /** Adds a text with what was found in it. */
    public void add(OkeText text, OkeEvaluation.Found found) {
        Resource context =
                string(text.iri(), 0, text.text().codePointCount(0, text.text().length()));
        context.addProperty(RDF.type, model.createResource(Nif.NAMESPACE + "Context"));
        context.addProperty(model.createProperty(Nif.STRING), text.text(), "en");
        String base = text.iri().replaceFirst("#.*", "");
        found.types().forEach((span, type) -> {
            Resource mention = string(base + "#char=" + span.begin() + "," + span.end(), span.begin(), span.end());
            mention.addProperty(model.createProperty(Nif.ANCHOR), span.text(), "en");
            mention.addProperty(model.createProperty(Nif.CONTEXT), context);
            Resource thing = thing(base, span, type);
            mention.addProperty(model.createProperty(Nif.IDENTITY), thing);
            Optional.ofNullable(found.links().get(span))
                    .ifPresent(title ->
                            thing.addProperty(OWL2.sameAs, model.createResource(new Link(title, 1).dbpedia())));
        });
    }

    private Resource string(String iri, int begin, int end) {
        return model.createResource(iri)
                .addProperty(RDF.type, model.createResource(Nif.NAMESPACE + "String"))
                .addProperty(RDF.type, model.createResource(Nif.NAMESPACE + "RFC5147String"))
                .addLiteral(model.createProperty(Nif.BEGIN), model.createTypedLiteral(begin, XSDDatatype.XSDint))
                .addLiteral(model.createProperty(Nif.END), model.createTypedLiteral(end, XSDDatatype.XSDint));
    }

    private Resource thing(String base, SourceSpan span, OkeType type) {
        return model.createResource(base + "#thing=" + span.begin() + "," + span.end())
                .addProperty(RDF.type, OWL2.NamedIndividual)
                .addProperty(RDF.type, model.createResource(type.iri()))
                .addProperty(RDFS.label, span.text(), "en");
    }

    /**
     * Writes all of it as Turtle.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            RDFDataMgr.write(out, model, RDFFormat.TURTLE_PRETTY);
        }
    }
}
