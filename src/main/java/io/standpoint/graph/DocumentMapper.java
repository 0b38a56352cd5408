package io.standpoint.graph;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Merger;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.text.Document;
import io.standpoint.text.Metadata;
import io.standpoint.vocabulary.SPT;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Triple;

/**
 * From what was read in a document to the triples of its graph: the document, the reading, evidence, the node of each
 * fact and its flat edge. A function of its input alone.
 */
final class DocumentMapper {

    private final Iris iris;
    private final WriterOptions options;
    private final Labels labels;

    DocumentMapper(Iris iris, Labels labels, WriterOptions options) {
        this.iris = iris;
        this.labels = labels;
        this.options = options;
    }

    /** Everything that takes part, once each, whether it is in the list of entities or only in an assertion. */
    static Map<EntityId, Entity> entities(DocumentFacts facts) {
        Map<EntityId, Entity> entities = new TreeMap<>();
        facts.assertions().stream()
                .flatMap(assertion -> assertion.participants().stream())
                .forEach(
                        participant -> entities.putIfAbsent(participant.entity().id(), participant.entity()));
        facts.entities().forEach(entity -> entities.put(entity.id(), entity));
        return entities;
    }

    /**
     * The triples of the document's graph.
     *
     * @param known the IRIs that the catalogue or the topics name, which are then not named here
     */
    Set<Triple> map(DocumentFacts facts, Predicate<String> known) {
        List<Assertion> merged = Merger.merge(facts.assertions());
        Document document = facts.document();
        DocumentScope scope = new DocumentScope(iris, labels, document, options.program(), merged);
        describe(document, scope);
        describeReading(scope);
        entities(facts).values().forEach(entity -> mention(entity, known, scope));
        FactMapper mapper = new FactMapper(scope);
        merged.forEach(fact -> fact.accept(mapper));
        MixedStances.write(scope);
        return scope.triples().all();
    }

    /** That the document mentions an entity and, where nobody else says so, by which names. */
    private void mention(Entity entity, Predicate<String> known, DocumentScope scope) {
        String iri = iris.entity(entity.id());
        Triples triples = scope.triples().link(scope.document(), Terms.MENTIONS, iri);
        if (known.test(iri)) {
            return;
        }
        triples.text(iri, SPT.documentLabel, Labels.line(entity.label()));
        entity.names().forEach(name -> triples.text(iri, SPT.documentLabel, Labels.line(name.text()), name.language()));
        if (entity.names().isEmpty()) {
            triples.text(iri, SPT.documentLabel, Labels.line(entity.label()), scope.language());
        }
        entity.officeIn().ifPresent(in -> triples.link(iri, SPT.officeIn, iris.entity(in)));
        entity.link()
                .ifPresent(link -> triples.link(iri, link.isSure() ? SPT.documentLink : SPT.candidate, link.dbpedia()));
    }

    private void describe(Document document, DocumentScope scope) {
        String node = scope.document();
        Metadata metadata = document.metadata();
        Triples triples = scope.triples();
        triples.type(node, SPT.Document)
                .label(node, metadata.title().orElse(document.path()))
                .text(node, SPT.fileName, document.path())
                .text(node, SPT.contentHash, document.hash())
                .text(node, Terms.LANGUAGE, document.language())
                .text(node, Terms.PUBLISHER, metadata.publisher())
                .date(node, Terms.ISSUED, metadata.issued());
        metadata.title().ifPresent(title -> triples.text(node, Terms.TITLE, title, document.language()));
        metadata.source().ifPresent(source -> triples.link(node, Terms.SOURCE, source.toString()));
        metadata.creators().forEach(creator -> triples.text(node, Terms.CREATOR, creator));
        metadata.lineage().lender().ifPresent(lender -> triples.link(node, SPT.issuedFrom, iris.document(lender)));
        if (metadata.issued().isEmpty()) {
            triples.date(node, SPT.issuedNotBefore, metadata.window().notBefore())
                    .date(node, SPT.issuedNotAfter, metadata.window().notAfter());
        }
        if (options.storeText()) {
            triples.text(node, Terms.IS_STRING, document.source());
        }
    }

    private void describeReading(DocumentScope scope) {
        String node = scope.reading();
        Program program = options.program();
        scope.triples()
                .type(node, SPT.Reading)
                .label(node, "Standpoint " + program.version())
                .text(node, "http://www.w3.org/2002/07/owl#versionInfo", program.version());
        program.settings().forEach(setting -> scope.triples().text(node, SPT.setting, setting));
    }
}
