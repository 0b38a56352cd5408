package io.standpoint.serve.data;

import io.standpoint.entity.EntityType;
import io.standpoint.vocabulary.SPT;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the graph has of one class, in an order that holds as long as the graph does.
 *
 * @param segment  the class in addresses, as in {@code /data/index/person}
 * @param classIri the class
 */
record Listing(String segment, Node classIri) {

    /** One for each class of things that have addresses of their own. */
    static List<Listing> all() {
        List<Listing> all = new ArrayList<>();
        all.add(new Listing("document", Names.READ_DOCUMENT));
        Arrays.stream(EntityType.values())
                .map(type -> new Listing(type.segment(), Names.iri(type.classIri())))
                .forEach(all::add);
        all.add(new Listing("reading", Names.iri(SPT.Reading)));
        all.add(new Listing("run", Names.iri(SPT.Run)));
        return all;
    }

    static Optional<Listing> of(String segment) {
        return all().stream().filter(listing -> listing.segment.equals(segment)).findFirst();
    }

    /** The address of the list. */
    Node address(Addresses addresses) {
        return Names.iri(addresses.root() + "/data/index/" + segment);
    }

    /** Some of them, in the caller's transaction. */
    List<Node> members(DatasetGraph dataset, long skipped, int most) {
        Iterator<Node> members = Iter.distinct(
                Iter.map(dataset.find(Quad.unionGraph, Node.ANY, Names.TYPE, classIri), Quad::getSubject));
        return Iter.toList(Iter.limit(Iter.skip(members, (int) skipped), most));
    }
}
