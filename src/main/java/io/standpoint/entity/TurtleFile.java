package io.standpoint.entity;

import io.standpoint.vocabulary.SPT;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * A Turtle file of the catalogue or the topic scheme, read and checked for terms that nothing here understands.
 *
 * @param name  what messages call the file
 * @param lines its statements in the order of the file
 */
record TurtleFile(String name, List<Line> lines) {

    /** Where the ontology folder is on the class path. */
    private static final String FOLDER = "/io/standpoint/ontology/";

    private static final Set<String> PROPERTIES = Set.of(
            RDF.TYPE.stringValue(),
            RDFS.LABEL.stringValue(),
            RDFS.COMMENT.stringValue(),
            RDFS.SEEALSO.stringValue(),
            OWL.SAMEAS.stringValue(),
            SKOS.PREF_LABEL.stringValue(),
            SKOS.ALT_LABEL.stringValue(),
            SKOS.HIDDEN_LABEL.stringValue(),
            SKOS.BROADER.stringValue(),
            SKOS.IN_SCHEME.stringValue(),
            SKOS.NOTATION.stringValue(),
            DCTERMS.SOURCE.stringValue(),
            DCTERMS.LICENSE.stringValue(),
            DCTERMS.TITLE.stringValue(),
            DCTERMS.DESCRIPTION.stringValue(),
            ORG.HAS_ROLE.stringValue(),
            "http://schema.org/nationality",
            "http://schema.org/tickerSymbol",
            "http://schema.org/foundingDate",
            SPT.partOf,
            SPT.governs,
            SPT.officeIn,
            SPT.provides,
            SPT.capital,
            SPT.demonym,
            SPT.headRole,
            SPT.governmentRole,
            SPT.headquarteredIn,
            SPT.inTensionWith);

    /**
     * A statement.
     *
     * @param statement what it says
     * @param number    the line at which the parser had read it, from 1
     */
    record Line(Statement statement, long number) {}

    /** Reads a file of the ontology folder on the class path, by its path under that folder. */
    static TurtleFile onClassPath(String path) throws CatalogueException {
        try (InputStream in = TurtleFile.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new CatalogueException(path, 0, "is missing from the program");
            }
            return parse(path, in);
        } catch (IOException e) {
            throw new CatalogueException(path, "cannot be read", e);
        }
    }

    /** Reads a user's file. */
    static TurtleFile at(Path path) throws CatalogueException {
        try (InputStream in = Files.newInputStream(path)) {
            return parse(path.toString(), in);
        } catch (IOException e) {
            throw new CatalogueException(path.toString(), "cannot be read: " + e, e);
        }
    }

    private static TurtleFile parse(String name, InputStream in) throws CatalogueException, IOException {
        RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
        LineCounter counter = new LineCounter();
        parser.setRDFHandler(counter);
        parser.setParseLocationListener((line, column) -> counter.line = line);
        try {
            parser.parse(in, "file:" + name.replaceAll("[^\\p{Alnum}./-]", "_"));
        } catch (RDFParseException e) {
            throw new CatalogueException(
                    name, Math.max(counter.line, e.getLineNumber()), "not Turtle: " + e.getMessage());
        }
        for (Line line : counter.lines) {
            check(name, line);
        }
        return new TurtleFile(name, List.copyOf(counter.lines));
    }

    private static void check(String name, Line line) throws CatalogueException {
        String property = line.statement.getPredicate().stringValue();
        if (!PROPERTIES.contains(property)) {
            throw new CatalogueException(name, line.number, "unknown property <" + property + ">");
        }
    }

    private static final class LineCounter extends AbstractRDFHandler {
        private final List<Line> lines = new ArrayList<>();
        private long line = 1;

        @Override
        public void handleStatement(Statement statement) {
            lines.add(new Line(statement, line));
        }
    }
}
