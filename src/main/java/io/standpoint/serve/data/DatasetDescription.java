package io.standpoint.serve.data;

import io.standpoint.graph.GraphStatistics;
import io.standpoint.graph.Ontology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** A graph as a whole, in VoID (W3C Interest Group Note of 3 March 2011) and DCAT 3. */
final class DatasetDescription {

    /**
     * A file of the graph.
     *
     * @param name      the end of its address
     * @param title     for people
     * @param mediaType in IANA's registry
     * @param whole     whether it holds all that the graph does
     */
    private record Dump(String name, String title, String mediaType, boolean whole) {}

    private static final List<Dump> DUMPS = List.of(
            new Dump(
                    "full.nq",
                    "The whole graph, each document in a named graph of its own",
                    "application/n-quads",
                    true),
            new Dump(
                    "full.trig",
                    "The whole graph, each document in a named graph of its own",
                    "application/trig",
                    true),
            new Dump("core.ttl", "Entities, their names and the direct edges between them", "text/turtle", false),
            new Dump("core.graphml", "The core for graph tools", "application/graphml+xml", false),
            new Dump("core.gexf", "The core for Gephi", "application/gexf+xml", false),
            new Dump("ontology.ttl", "The terms", "text/turtle", false));
    private static final List<String> FEATURES = List.of("Turtle", "JSON-LD", "RDF_XML", "N-Triples");
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Addresses addresses;
    private final Node dataset;

    private DatasetDescription(Addresses addresses) {
        this.addresses = addresses;
        this.dataset = Names.iri(addresses.dataset());
        graph.getPrefixMapping()
                .setNsPrefixes(addresses.iris().prefixes())
                .setNsPrefix("void", Names.VOID)
                .setNsPrefix("dcat", Names.DCAT);
    }

    /** @param licence the address of the licence that the graph is under; empty where none is stated */
    static Graph of(GraphStatistics statistics, Optional<String> licence, Addresses addresses) {
        DatasetDescription description = new DatasetDescription(addresses);
        description.about(licence);
        description.counts(statistics);
        description.access();
        DUMPS.forEach(description::dump);
        description.services();
        return description.graph;
    }

    private void about(Optional<String> licence) {
        Node file = Names.iri(addresses.description());
        link(file, Names.TYPE, Names.VOID + "DatasetDescription");
        graph.add(file, Names.PRIMARY_TOPIC, dataset);
        link(dataset, Names.TYPE, Names.VOID + "Dataset");
        link(dataset, Names.TYPE, Names.DCAT + "Dataset");
        text(dataset, Names.DCTERMS + "title", "A Standpoint graph");
        text(
                dataset,
                Names.DCTERMS + "description",
                "Who holds which office and who stands where, read from documents, each fact with its evidence.");
        if (licence.isPresent()) {
            link(dataset, Names.iri(Names.DCTERMS + "license"), licence.get());
        } else {
            text(
                    dataset,
                    Names.DCTERMS + "rights",
                    "No licence is stated for this graph. Texts and quotations are their authors' and publishers'.");
        }
    }

    private void counts(GraphStatistics statistics) {
        number(dataset, "triples", statistics.triples());
        number(dataset, "entities", statistics.entities());
        number(dataset, "distinctSubjects", statistics.subjects());
        number(dataset, "documents", statistics.documents());
        number(dataset, "properties", statistics.properties().size());
        number(dataset, "classes", statistics.classes().size());
        partitions("property", "triples", statistics.properties());
        partitions("class", "entities", statistics.classes());
        Listing.all()
                .forEach(listing -> graph.add(
                        partition("class", listing.classIri().getURI()),
                        RDFS.seeAlso.asNode(),
                        listing.address(addresses)));
        statistics
                .modified()
                .ifPresent(time -> graph.add(
                        dataset,
                        Names.iri(Names.DCTERMS + "modified"),
                        NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime)));
    }

    private void partitions(String kind, String counted, SortedMap<String, Long> counts) {
        counts.forEach((iri, count) -> {
            Node part = partition(kind, iri);
            graph.add(dataset, Names.iri(Names.VOID + kind + "Partition"), part);
            link(part, Names.iri(Names.VOID + kind), iri);
            number(part, counted, count);
        });
    }

    /** A part of the graph, named after the class or property that it is about. */
    private Node partition(String kind, String iri) {
        String name = addresses.iris().prefixes().entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .max(Map.Entry.comparingByValue())
                .map(prefix ->
                        prefix.getKey() + "-" + iri.substring(prefix.getValue().length()))
                .orElse(iri);
        return Names.iri(addresses.description() + "#" + kind + "-" + IRILib.encodeUriComponent(name));
    }

    private void access() {
        link(
                dataset,
                "uriSpace",
                NodeFactory.createLiteralString(addresses.iris().base()));
        link(dataset, Names.iri(Names.VOID + "sparqlEndpoint"), addresses.sparql());
        link(dataset, Names.iri(Names.VOID + "uriLookupEndpoint"), addresses.root() + "/data?uri=");
        link(dataset, Names.iri(Names.VOID + "rootResource"), addresses.root() + "/data/index");
        link(dataset, Names.iri(Names.DCAT + "landingPage"), addresses.root() + "/");
        FEATURES.forEach(format -> link(dataset, Names.iri(Names.VOID + "feature"), FORMATS + format));
        addresses.iris().prefixes().forEach((prefix, iri) -> {
            if (!prefix.equals("id")) {
                link(dataset, Names.iri(Names.VOID + "vocabulary"), iri);
            }
        });
        link(dataset, Names.iri(Names.DCTERMS + "conformsTo"), Ontology.IRI);
    }

    private void dump(Dump dump) {
        String address = addresses.export(dump.name());
        Node file = Names.iri(addresses.description() + "#" + dump.name());
        link(dataset, Names.iri(Names.DCAT + "distribution"), file.getURI());
        link(file, Names.TYPE, Names.DCAT + "Distribution");
        text(file, Names.DCTERMS + "title", dump.title());
        link(file, Names.iri(Names.DCAT + "downloadURL"), address);
        link(file, Names.iri(Names.DCAT + "accessURL"), address);
        link(file, Names.iri(Names.DCAT + "mediaType"), IANA + dump.mediaType());
        if (dump.whole()) {
            link(dataset, Names.iri(Names.VOID + "dataDump"), address);
        }
    }

    private void services() {
        service(addresses.sparql(), "SPARQL queries", addresses.sparql(), "http://www.w3.org/TR/sparql11-protocol/");
        service(
                addresses.root() + "/api/queries",
                "Stored queries",
                addresses.root() + "/api/openapi.json",
                "https://spec.openapis.org/oas/v3.1.0");
    }

    private void service(String address, String title, String description, String standard) {
        Node service = Names.iri(addresses.description() + "#" + title.replace(' ', '-'));
        link(service, Names.TYPE, Names.DCAT + "DataService");
        text(service, Names.DCTERMS + "title", title);
        link(service, Names.iri(Names.DCAT + "endpointURL"), address);
        link(service, Names.iri(Names.DCAT + "endpointDescription"), description);
        link(service, Names.iri(Names.DCTERMS + "conformsTo"), standard);
        link(service, Names.iri(Names.DCAT + "servesDataset"), dataset.getURI());
    }

    private void link(Node subject, Node property, String object) {
        graph.add(subject, property, Names.iri(object));
    }

    private void link(Node subject, String voidProperty, Node object) {
        graph.add(subject, Names.iri(Names.VOID + voidProperty), object);
    }

    private void text(Node subject, String property, String text) {
        graph.add(subject, Names.iri(property), NodeFactory.createLiteralLang(text, "en"));
    }

    private void number(Node subject, String voidProperty, long number) {
        link(subject, voidProperty, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }
}
