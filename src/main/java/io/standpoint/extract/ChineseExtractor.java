package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Quotation;
import io.standpoint.entity.Entity;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.Offices;
import io.standpoint.entity.TopicFinder;
import io.standpoint.language.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads Chinese articles, which come without a parse: offices, memberships, statements, stances, interactions and a few
 * lasting relations, by patterns over words, mentions and topics. Sentences with a parse, and posts, are left alone.
 */
public final class ChineseExtractor implements Extractor {

    private static final Set<String> FIRST_PERSON = Set.of("我", "我们");

    private final ChineseSentenceReader reader;
    private final ChineseAttributionFinder attributions;
    private final ChineseFactExtractor facts;
    private final ChineseApposition apposition;

    /**
     * An extractor.
     *
     * @param offices      which roles there are and which offices they name
     * @param topics       what there is to be for or against
     * @param governmentOf the government of a country, and of a government itself; empty for anything else
     */
    public ChineseExtractor(Offices offices, TopicFinder topics, Function<Entity, Optional<Entity>> governmentOf) {
        ChineseWords words = new ChineseWords();
        ChineseRules rules = new ChineseRules();
        ChineseTitles titles = new ChineseTitles(offices);
        this.reader = new ChineseSentenceReader(words, topics, governmentOf, titles);
        this.attributions = new ChineseAttributionFinder(rules, words);
        this.facts = new ChineseFactExtractor(rules, words, titles);
        this.apposition = new ChineseApposition(titles, governmentOf);
    }

    @Override
    public List<Assertion> extract(LinkedDocument document) {
        List<ChineseSentence> sentences = reader.read(document, Map.of());
        if (sentences.isEmpty()) {
            return List.of();
        }
        List<ChineseAttribution> said = attributions.find(document.annotated(), sentences);
        List<ChineseSentence> voiced = reader.read(document, speakers(document, said));
        List<Assertion> found = new ArrayList<>(apposition.extract(document));
        List<ChineseAttribution> heard = attributions.find(document.annotated(), voiced);
        voiced.forEach(sentence -> found.addAll(facts.extract(sentence, heard)));
        found.sort(
                java.util.Comparator.comparing(fact -> fact.reading().evidence().get(0)));
        return found.stream().distinct().toList();
    }

    /** Who 我 and 我们 are in direct quotations. */
    private static Map<Mention, List<Participant>> speakers(LinkedDocument document, List<ChineseAttribution> said) {
        Map<Mention, List<Participant>> speakers = new HashMap<>();
        document.annotated().chains().stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(mention -> FIRST_PERSON.contains(document.annotated().text(mention)))
                .forEach(mention -> said.stream()
                        .filter(a -> a.said().form() == Quotation.DIRECT
                                && a.said()
                                        .content()
                                        .contains(document.annotated().span(mention)))
                        .findFirst()
                        .ifPresent(a -> speakers.put(mention, a.speakers())));
        return speakers;
    }
}
