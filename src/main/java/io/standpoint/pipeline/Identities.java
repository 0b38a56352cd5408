package io.standpoint.pipeline;

import io.standpoint.entity.States;
import io.standpoint.entity.report.SameReport;
import io.standpoint.entity.resolve.DocumentPair;
import io.standpoint.entity.resolve.Occurrence;
import io.standpoint.entity.resolve.Resolution;
import io.standpoint.entity.resolve.Resolver;
import io.standpoint.graph.DocumentFacts;
import io.standpoint.graph.GraphWriter;
import io.standpoint.graph.StoreException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes those one who are one across documents, those that the store has from earlier builds among them, as {@link
 * Resolver} decides. Independent of the order of documents, and of which of them came in which build.
 */
final class Identities {

    private final GraphWriter writer;
    private final States states;
    /** What was found in documents, which are asked for before and after it is known which tell the same report. */
    private final Map<DocumentFacts, List<Occurrence>> found = new IdentityHashMap<>();

    Identities(GraphWriter writer, States states) {
        this.writer = writer;
        this.states = states;
    }

    /** Who is who in some documents that are not written yet, as far as they alone tell. */
    Resolution among(Collection<DocumentFacts> documents) {
        List<Occurrence> occurrences = new ArrayList<>();
        documents.forEach(facts -> occurrences.addAll(occurrences(facts)));
        return new Resolver(states).resolve(occurrences, Set.of());
    }

    /**
     * Writes documents, and gives stored ones the identities that they now have.
     *
     * @param reports which of the documents tell the same report
     */
    void write(Collection<DocumentFacts> documents, Collection<SameReport> reports) throws StoreException {
        Set<String> read =
                documents.stream().map(facts -> facts.document().path()).collect(Collectors.toSet());
        List<Occurrence> occurrences = new ArrayList<>();
        documents.forEach(facts -> occurrences.addAll(occurrences(facts)));
        Set<String> stored = new TreeSet<>();
        for (Occurrence occurrence : writer.occurrences(states)) {
            if (!read.contains(occurrence.document())) {
                occurrences.add(occurrence);
                stored.add(occurrence.document());
            }
        }
        Resolution resolution = new Resolver(states).resolve(occurrences, pairs(reports, read));
        for (DocumentFacts facts : documents) {
            writer.write(facts, resolution.in(facts.document().path()));
        }
        for (String path : stored) {
            writer.identify(path, resolution.in(path));
        }
        writer.writeDecisions(resolution.decisions());
    }

    private List<Occurrence> occurrences(DocumentFacts facts) {
        return found.computeIfAbsent(facts, one -> writer.occurrences(one, states));
    }

    /** Also those that stored documents were found to tell, unless both are read anew. */
    private Set<DocumentPair> pairs(Collection<SameReport> reports, Set<String> read) throws StoreException {
        Set<DocumentPair> pairs = new HashSet<>(writer.reports());
        pairs.removeIf(pair -> read.contains(pair.one()) && read.contains(pair.other()));
        reports.forEach(report -> pairs.add(new DocumentPair(report.one(), report.other())));
        return pairs;
    }
}
