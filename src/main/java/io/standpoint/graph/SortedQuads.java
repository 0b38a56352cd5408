package io.standpoint.graph;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Puts quads in order: by graph, subject, property and object, types before labels before the rest. Keeps a fixed number
 * of them in memory and the others in temporary files, so that any number will do.
 */
final class SortedQuads implements AutoCloseable {

    private static final int IN_MEMORY = 20_000;

    private static final Comparator<Node> BY_TERM = NodeCmp::compareRDFTerms;
    private static final Comparator<Quad> ORDER = Comparator.comparing(Quad::getGraph, BY_TERM)
            .thenComparing(Quad::getSubject, BY_TERM)
            .thenComparing(Quad::getPredicate, Comparator.comparingInt(SortedQuads::rank))
            .thenComparing(Quad::getPredicate, BY_TERM)
            .thenComparing(Quad::getObject, BY_TERM);

    private final SortedDataBag<Quad> bag;

    SortedQuads() {
        this(IN_MEMORY);
    }

    SortedQuads(int inMemory) {
        bag = BagFactory.newSortedBag(new ThresholdPolicyCount<>(inMemory), new Lines(), ORDER);
    }

    void add(Quad quad) {
        bag.add(quad);
    }

    /** How many were added. */
    long size() {
        return bag.size();
    }

    /** Hands each quad over once, in order. Can be asked for again; nothing is added after that. */
    void forEach(Consumer<Quad> action) {
        Iterator<Quad> quads = bag.iterator();
        Quad last = null;
        while (quads.hasNext()) {
            Quad quad = quads.next();
            if (!quad.equals(last)) {
                action.accept(quad);
            }
            last = quad;
        }
    }

    /** Removes the temporary files. */
    @Override
    public void close() {
        bag.close();
    }

    private static int rank(Node property) {
        return property.equals(RDF.type.asNode()) ? 0 : property.equals(RDFS.label.asNode()) ? 1 : 2;
    }

    /** Temporary files in N-Quads. */
    private static final class Lines implements SerializationFactory<Quad> {

        @Override
        public Sink<Quad> createSerializer(OutputStream out) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
            writer.start();
            return new Sink<>() {
                @Override
                public void send(Quad quad) {
                    writer.quad(quad);
                }

                @Override
                public void flush() {
                    // the stream is flushed when it is closed
                }

                @Override
                public void close() {
                    writer.finish();
                }
            };
        }

        @Override
        public Iterator<Quad> createDeserializer(InputStream in) {
            return IteratorParsers.createIteratorNQuads(in);
        }
    }
}
