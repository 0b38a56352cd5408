package io.standpoint.evaluate.benchmark;

import io.standpoint.entity.Entity;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Chain;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.OccupationFinder;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import io.standpoint.text.SourceSpan;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the pipeline read, as the Open Knowledge Extraction challenge marks it; see {@link OkeFile} for what it marks. */
final class OkeMentions {

    private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

    private final OccupationFinder occupations = new OccupationFinder();
    private final OkeWords words = new OkeWords();
    private final OkeNouns nouns = new OkeNouns(words);
    private final Set<String> regions = words.of("Region");

    /** The mentions with the class of what is mentioned. */
    SortedMap<SourceSpan, OkeType> of(LinkedDocument linked) {
        AnnotatedDocument document = linked.annotated();
        SortedMap<SourceSpan, OkeType> found = new TreeMap<>();
        for (Chain chain : document.chains()) {
            for (Mention mention : chain.mentions()) {
                type(linked, mention).ifPresent(type -> found.put(span(document, mention), type));
            }
        }
        for (Sentence sentence : document.sentences()) {
            if (sentence.isParsed()) {
                DependencyTree tree = new DependencyTree(sentence);
                occupations.find(sentence).stream()
                        .filter(role -> tree.token(role.head()).tag().matches("NNP?"))
                        .forEach(role -> found.put(span(document, role), OkeType.ROLE));
                nouns.find(tree).forEach((noun, type) -> found.putIfAbsent(span(document, noun), type));
            }
        }
        return withRegions(found, document.document().source());
    }

    /** A town and the state it is in are one mention: "Boston, Massachusetts". */
    private SortedMap<SourceSpan, OkeType> withRegions(SortedMap<SourceSpan, OkeType> found, String source) {
        TreeMap<SourceSpan, OkeType> joined = new TreeMap<>();
        found.forEach((span, type) -> {
            SourceSpan whole = span;
            if (!joined.isEmpty() && isTown(joined.lastEntry(), span, source)) {
                SourceSpan town = joined.pollLastEntry().getKey();
                whole = new SourceSpan(town.begin(), span.end(), town.text() + ", " + span.text());
            }
            joined.put(whole, type);
        });
        return joined;
    }

    private boolean isTown(Map.Entry<SourceSpan, OkeType> before, SourceSpan region, String source) {
        int end = before.getKey().end();
        return before.getValue() == OkeType.PLACE
                && end + 2 == region.begin()
                && source.startsWith(", ", source.offsetByCodePoints(0, end))
                && regions.contains(region.text().replace(' ', '_'));
    }

    private static SourceSpan span(AnnotatedDocument document, Mention mention) {
        return document.document().toSource(document.span(mention));
    }

    private static Optional<OkeType> type(LinkedDocument linked, Mention mention) {
        return switch (mention.form()) {
            case NAME -> ofName(linked, mention);
            case PRONOUN ->
                Optional.of(OkeType.PERSON)
                        .filter(type -> PRONOUNS.contains(
                                linked.annotated().text(mention).toLowerCase(Locale.ROOT)));
            case NOMINAL -> Optional.empty();
        };
    }

    private static Optional<OkeType> ofName(LinkedDocument linked, Mention mention) {
        if (mention.type() == NameType.NATIONALITY) {
            return Optional.of(OkeType.PERSON).filter(type -> isOfPeople(linked.annotated(), mention));
        }
        return linked.entity(mention).flatMap(OkeMentions::ofEntity).or(() -> switch (mention.type()) {
            case PERSON -> Optional.of(OkeType.PERSON);
            case ORGANIZATION -> Optional.of(OkeType.ORGANIZATION);
            case PLACE -> Optional.of(OkeType.PLACE);
            default -> Optional.empty();
        });
    }

    /** Not the language or subject: "professor of English". */
    private static boolean isOfPeople(AnnotatedDocument document, Mention mention) {
        DependencyTree tree = new DependencyTree(document.sentences().get(mention.sentence()));
        Token head = tree.token(mention.head());
        return head.tag().startsWith("JJ") || head.tag().endsWith("S") || tree.is(mention.head(), "amod", "compound");
    }

    private static Optional<OkeType> ofEntity(Entity entity) {
        return switch (entity.id().type()) {
            case PERSON -> Optional.of(OkeType.PERSON);
            case BODY, COMPANY, ORGANIZATION -> Optional.of(OkeType.ORGANIZATION);
            case GOVERNMENT, COUNTRY, PLACE -> Optional.of(OkeType.PLACE);
            case OFFICE -> Optional.of(OkeType.ROLE);
            case GROUP, PRODUCT, EVENT, TOPIC -> Optional.empty();
        };
    }
}
