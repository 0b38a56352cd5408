package io.standpoint.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** Where what the catalogue says stands, so that whoever doubts it can look. */
public final class CatalogueOrigins {

    private final List<File> files;
    private final Map<EntityId, List<Said>> said;

    /**
     * A file of the catalogue.
     *
     * @param name    as messages call it
     * @param source  where its content is from, in words or an address; empty if the file does not say
     * @param licence the address of its licence; empty if the file does not say
     * @param things  how many things it declares
     */
    public record File(String name, Optional<String> source, Optional<String> licence, int things) {}

    /**
     * A statement on a thing.
     *
     * @param property the IRI of the property
     * @param value    an IRI or the text of a literal
     * @param language the tag of a literal that has one
     * @param file     the name of the file
     * @param line     in the file, from 1
     */
    public record Said(String property, String value, Optional<String> language, String file, long line) {}

    private CatalogueOrigins(List<File> files, Map<EntityId, List<Said>> said) {
        this.files = List.copyOf(files);
        this.said = said;
    }

    static CatalogueOrigins of(List<TurtleFile> files) {
        List<File> described = new ArrayList<>();
        Map<EntityId, List<Said>> said = new HashMap<>();
        for (TurtleFile file : files) {
            described.add(describe(file));
            for (TurtleFile.Line line : file.lines()) {
                CatalogueNodes.parse(line.statement().getSubject().stringValue())
                        .ifPresent(id -> said.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(said(file, line)));
            }
        }
        return new CatalogueOrigins(described, said);
    }

    /** The files, in the order in which they were read. */
    public List<File> files() {
        return files;
    }

    /** The file of a name. */
    public Optional<File> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /** What is said of a thing, in the order of the files; empty if no file knows it. */
    public List<Said> on(EntityId thing) {
        return List.copyOf(said.getOrDefault(thing, List.of()));
    }

    private static Said said(TurtleFile file, TurtleFile.Line line) {
        Statement statement = line.statement();
        Optional<String> language =
                statement.getObject() instanceof Literal literal ? literal.getLanguage() : Optional.empty();
        return new Said(
                statement.getPredicate().stringValue(),
                statement.getObject().stringValue(),
                language,
                file.name(),
                line.number());
    }

    private static File describe(TurtleFile file) {
        return new File(
                file.name(),
                ofFile(file, DCTERMS.SOURCE.stringValue()),
                ofFile(file, DCTERMS.LICENSE.stringValue()),
                (int) file.lines().stream()
                        .map(TurtleFile.Line::statement)
                        .filter(statement -> statement.getPredicate().equals(RDF.TYPE)
                                && CatalogueNodes.parse(statement.getSubject().stringValue())
                                        .isPresent())
                        .count());
    }

    /** What the file says of itself, which is what has an address outside the catalogue's things. */
    private static Optional<String> ofFile(TurtleFile file, String property) {
        return file.lines().stream()
                .map(TurtleFile.Line::statement)
                .filter(statement -> statement.getPredicate().stringValue().equals(property)
                        && !statement.getSubject().stringValue().startsWith(CatalogueNodes.BASE))
                .map(statement -> statement.getObject().stringValue())
                .findFirst();
    }
}
