package io.standpoint.language;

import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Coreference by rules, in sieves of falling certainty (after Lee et al., "Deterministic coreference resolution based on
 * entity-centric, precision-ranked rules", 2013): names, roles, third-person pronouns, first-person pronouns. What no
 * rule joins stays alone.
 */
final class Coreference {

    private final CandidateFactory factory = new CandidateFactory();
    private final List<Sieve> sieves =
            List.of(new NameSieve(), new RoleSieve(), new PronounSieve(), new FirstPersonSieve());

    /** The chains of a document, in the order of their first mentions. */
    List<Chain> chains(String text, List<Sentence> sentences, List<Mention> mentions, List<Quote> quotes) {
        Map<Optional<Zone>, Map<Integer, DependencyTree>> scopes = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            Optional<Zone> voice = Optional.of(sentence.zone()).filter(Zone.Post.class::isInstance);
            scopes.computeIfAbsent(voice, zone -> new HashMap<>()).put(sentence.index(), new DependencyTree(sentence));
        }
        List<Cluster> clusters = new ArrayList<>();
        for (Map<Integer, DependencyTree> trees : scopes.values()) {
            List<Candidate> candidates = factory.candidates(mentions, trees);
            clusters.addAll(clusters(discourse(text, candidates, quotes)));
        }
        clusters.sort(Comparator.comparing(cluster -> cluster.members().get(0).mention()));
        List<Chain> chains = new ArrayList<>();
        clusters.forEach(cluster -> chains.add(chain(chains.size(), cluster)));
        return chains;
    }

    private static Discourse discourse(String text, List<Candidate> candidates, List<Quote> quotes) {
        Map<Candidate, Quote> quoteOf = new HashMap<>();
        for (Candidate candidate : candidates) {
            quotes.stream()
                    .filter(quote -> quote.span().contains(candidate.span()))
                    .findFirst()
                    .ifPresent(quote -> quoteOf.put(candidate, quote));
        }
        Map<Quote, Candidate> speakers = new Speakers(candidates, quotes, text).find();
        return new Discourse(candidates, new Partition(candidates), quoteOf, speakers);
    }

    private List<Cluster> clusters(Discourse discourse) {
        sieves.forEach(sieve -> sieve.apply(discourse));
        return discourse.partition().clusters();
    }

    private static Chain chain(int id, Cluster cluster) {
        List<Mention> mentions =
                cluster.members().stream().map(Candidate::mention).toList();
        Mention name = cluster.name().map(Candidate::mention).orElse(mentions.get(0));
        return new Chain(id, mentions, name, cluster.type());
    }
}
