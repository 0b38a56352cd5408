package io.standpoint.text;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/**
 * Facts about a document that its text does not show, in Turtle beside it ({@code NAME.meta.ttl}) in Dublin Core terms:
 * {@code dcterms:title}, {@code source}, {@code publisher}, {@code creator}, {@code issued} or {@code date}. The subject
 * is the document, {@code <>}.
 */
final class Sidecar {

    /** What is put after the document's file name. */
    static final String SUFFIX = ".meta.ttl";

    private static final String BASE = "urn:document";

    private Sidecar() {}

    /**
     * What is known of a document, its sidecar's word before that of the text.
     *
     * @throws UnreadableDocumentException if the sidecar is no Turtle, or says what it may not; names it and the line
     */
    static Metadata over(Metadata fromText, Path document) throws UnreadableDocumentException {
        Path file = document.resolveSibling(document.getFileName() + SUFFIX);
        if (!Files.exists(file)) {
            return fromText;
        }
        Facts facts = new Facts();
        for (Statement statement : parse(file)) {
            facts.add(file, statement);
        }
        return facts.over(fromText);
    }

    private static Model parse(Path file) throws UnreadableDocumentException {
        Model model = new LinkedHashModel();
        RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
        parser.setRDFHandler(new StatementCollector(model));
        try (Reader in = Files.newBufferedReader(file)) {
            parser.parse(in, BASE);
        } catch (RDFParseException cause) {
            throw new UnreadableDocumentException(
                    file, "line " + cause.getLineNumber() + " is not Turtle: " + cause.getMessage(), cause);
        } catch (CharacterCodingException cause) {
            throw new UnreadableDocumentException(file, "the sidecar is not in UTF-8", cause);
        } catch (IOException | RDFHandlerException cause) {
            throw new UnreadableDocumentException(file, "the sidecar cannot be read: " + cause.getMessage(), cause);
        }
        return model;
    }

    /** What a sidecar says, as it is read. */
    private static final class Facts {

        private final List<String> creators = new ArrayList<>();
        private Optional<String> title = Optional.empty();
        private Optional<URI> source = Optional.empty();
        private Optional<String> publisher = Optional.empty();
        private Optional<LocalDate> issued = Optional.empty();

        void add(Path file, Statement statement) throws UnreadableDocumentException {
            if (!statement.getSubject().stringValue().equals(BASE)) {
                throw wrong(file, statement, "not about the document <>, but <" + statement.getSubject() + ">");
            }
            Value value = statement.getObject();
            if (statement.getPredicate().equals(DCTERMS.TITLE)) {
                title = Optional.of(value.stringValue());
            } else if (statement.getPredicate().equals(DCTERMS.PUBLISHER)) {
                publisher = Optional.of(value.stringValue());
            } else if (statement.getPredicate().equals(DCTERMS.CREATOR)) {
                creators.add(value.stringValue());
            } else if (statement.getPredicate().equals(DCTERMS.SOURCE)) {
                source = Optional.of(Addresses.parse(value.stringValue())
                        .orElseThrow(() -> wrong(file, statement, "dcterms:source is not an address")));
            } else if (statement.getPredicate().equals(DCTERMS.ISSUED)
                    || statement.getPredicate().equals(DCTERMS.DATE)) {
                issued = Optional.of(day(file, statement));
            } else {
                throw wrong(file, statement, "unknown term <" + statement.getPredicate() + ">");
            }
        }

        private static LocalDate day(Path file, Statement statement) throws UnreadableDocumentException {
            String value = statement.getObject().stringValue();
            try {
                return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
            } catch (DateTimeParseException notADay) {
                throw wrong(file, statement, "not a day such as 2015-01-15");
            }
        }

        Metadata over(Metadata fromText) {
            return new Metadata(
                    title.or(fromText::title),
                    source.or(fromText::source),
                    publisher.or(fromText::publisher),
                    creators.isEmpty() ? fromText.creators() : creators,
                    issued.or(fromText::issued),
                    issued.isPresent() ? Metadata.Window.OPEN : fromText.window(),
                    fromText.lineage());
        }
    }

    /** Rio keeps no places once a statement is read; the line is found again by its term or value. */
    private static UnreadableDocumentException wrong(Path file, Statement statement, String cause) {
        String where = "";
        try {
            List<String> lines = Files.readAllLines(file);
            String term = statement.getPredicate().getLocalName();
            for (int i = 0; i < lines.size() && where.isEmpty(); i++) {
                if (lines.get(i).contains(term)
                        && lines.get(i).contains(statement.getObject().stringValue())) {
                    where = "line " + (i + 1) + ": ";
                }
            }
        } catch (IOException unreadable) {
            return new UnreadableDocumentException(file, cause, unreadable);
        }
        return new UnreadableDocumentException(file, where + cause + ": " + statement.getObject());
    }
}
