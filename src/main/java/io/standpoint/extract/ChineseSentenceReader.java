package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.TopicFinder;
import io.standpoint.extract.ChineseElement.Parts;
import io.standpoint.language.Chain;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes rows of elements of a document's sentences. A title and the name beside it are one element. */
final class ChineseSentenceReader {

    private static final int LONGEST_WORD = 4;

    private final ChineseWords words;
    private final TopicFinder topics;
    private final Function<Entity, Optional<Entity>> governmentOf;
    private final ChineseTitles titles;

    ChineseSentenceReader(
            ChineseWords words,
            TopicFinder topics,
            Function<Entity, Optional<Entity>> governmentOf,
            ChineseTitles titles) {
        this.words = words;
        this.topics = topics;
        this.governmentOf = governmentOf;
        this.titles = titles;
    }

    /**
     * The sentences, those of posts left out.
     *
     * @param speakers for mentions such as 我们 in a quotation, who speaks
     */
    List<ChineseSentence> read(LinkedDocument document, Map<Mention, List<Participant>> speakers) {
        Map<Integer, List<Mention>> mentions = new HashMap<>();
        Map<Mention, Integer> chains = new HashMap<>();
        for (Chain chain : document.annotated().chains()) {
            for (Mention mention : chain.mentions()) {
                chains.put(mention, chain.id());
                mentions.computeIfAbsent(mention.sentence(), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        return document.annotated().sentences().stream()
                .filter(sentence -> !(sentence.zone() instanceof io.standpoint.text.Zone.Post))
                .filter(sentence -> !sentence.isParsed())
                .map(sentence -> new Row(document, sentence, chains, speakers)
                        .read(mentions.getOrDefault(sentence.index(), List.of())))
                .toList();
    }

    /** One sentence while it is read. */
    private final class Row {

        private final LinkedDocument document;
        private final Sentence sentence;
        private final Map<Mention, Integer> chains;
        private final Map<Mention, List<Participant>> speakers;
        private final List<ChineseElement> elements = new ArrayList<>();

        Row(
                LinkedDocument document,
                Sentence sentence,
                Map<Mention, Integer> chains,
                Map<Mention, List<Participant>> speakers) {
            this.document = document;
            this.sentence = sentence;
            this.chains = chains;
            this.speakers = speakers;
        }

        ChineseSentence read(List<Mention> mentions) {
            List<Mention> sorted = mentions.stream().sorted().toList();
            List<TopicFinder.TopicMention> found = topics.find(sentence);
            int at = 0;
            while (at < sentence.tokens().size()) {
                int here = at;
                Optional<ChineseElement> topic = found.stream()
                        .filter(t -> t.begin() == here)
                        .findFirst()
                        .map(this::topic);
                ChineseElement element = topic.or(() -> mentioned(sorted, here)).orElseGet(() -> word(here));
                if (isOpening(element.text())) {
                    at = pastBracket(here);
                } else {
                    elements.add(element);
                    at = element.end();
                }
            }
            return new ChineseSentence(document.annotated().document(), sentence, labelled(grouped()));
        }

        private ChineseElement topic(TopicFinder.TopicMention topic) {
            Participant participant =
                    participant(topic.begin(), topic.end(), topic.topic().entity());
            return new ChineseElement(
                    topic.begin(),
                    topic.end(),
                    text(topic.begin(), topic.end()),
                    Set.of("TOPIC"),
                    new Parts(List.of(), Optional.of(participant), Optional.empty()));
        }

        private Optional<ChineseElement> mentioned(List<Mention> sorted, int at) {
            return sorted.stream().filter(m -> m.begin() == at).findFirst().map(first -> {
                List<Mention> merged = new ArrayList<>(List.of(first));
                int end = first.end();
                Optional<Mention> next = beside(sorted, first, end);
                while (next.isPresent()) {
                    merged.add(next.get());
                    end = next.get().end();
                    next = beside(sorted, first, end);
                }
                return element(merged, at, end);
            });
        }

        /** The name after its title or the title after its name. */
        private Optional<Mention> beside(List<Mention> sorted, Mention first, int end) {
            return sorted.stream()
                    .filter(m -> m.begin() == end && chain(m) == chain(first))
                    .findFirst();
        }

        private int chain(Mention mention) {
            return chains.getOrDefault(mention, -1);
        }

        private ChineseElement element(List<Mention> merged, int begin, int end) {
            Mention best =
                    merged.stream().min(Comparator.comparing(Mention::form)).orElseThrow();
            Optional<Participant> thing = merged.stream()
                    .filter(m -> m == best || document.entity(best).isEmpty())
                    .flatMap(m -> document.entity(m).map(e -> participant(m.begin(), m.end(), e)).stream())
                    .findFirst();
            List<Participant> actors =
                    thing.flatMap(this::acting).map(List::of).orElse(speakers.getOrDefault(best, List.of()));
            Optional<Participant> office = merged.size() == 1 && best.type() == NameType.TITLE
                    ? titles.office(document, best).map(e -> participant(begin, end, e))
                    : Optional.empty();
            Set<String> labels = new HashSet<>();
            thing.ifPresent(t -> labels.addAll(labels(t.entity().id().type())));
            office.ifPresent(o -> labels.add("OFFICE"));
            boolean unknown = thing.isEmpty() && best.type() != NameType.PLACE && best.type() != NameType.MISCELLANEOUS;
            if (!actors.isEmpty() || unknown) {
                labels.add("ACTOR");
            }
            return new ChineseElement(begin, end, text(begin, end), labels, new Parts(actors, thing, office));
        }

        private Set<String> labels(EntityType type) {
            if (type.isOrganization()) {
                return Set.of("ORGANISATION");
            }
            return switch (type) {
                case PERSON -> Set.of("PERSON");
                case PRODUCT -> Set.of("PRODUCT");
                case PLACE, COUNTRY -> Set.of("PLACE");
                default -> Set.of();
            };
        }

        private Optional<Participant> acting(Participant thing) {
            EntityType type = thing.entity().id().type();
            if (type == EntityType.COUNTRY) {
                return governmentOf.apply(thing.entity()).map(g -> new Participant(g, thing.mention()));
            }
            return type.isAgent() ? Optional.of(thing) : Optional.empty();
        }

        private ChineseElement word(int at) {
            int end = Math.min(sentence.tokens().size(), at + LONGEST_WORD);
            while (end > at + 1 && !isListed(text(at, end))) {
                end--;
            }
            String text = text(at, end);
            Set<String> labels = new HashSet<>(words.classes(text));
            if (sentence.tokens().get(at).tag().equals("w") && !text.equals("、") && !"《》".contains(text)) {
                labels.add("PUNCTUATION");
            }
            return new ChineseElement(at, end, text, labels, Parts.NONE);
        }

        private boolean isListed(String text) {
            return !words.classes(text).isEmpty() || words.modality(text).isPresent();
        }

        private boolean isOpening(String text) {
            return text.equals("（") || text.equals("(");
        }

        private int pastBracket(int opening) {
            for (int i = opening + 1; i < sentence.tokens().size(); i++) {
                if (")）".contains(sentence.tokens().get(i).text())) {
                    return i + 1;
                }
            }
            return opening + 1;
        }

        /** The elements with actors that 、 or 和 joins as one. */
        private List<ChineseElement> grouped() {
            List<ChineseElement> grouped = new ArrayList<>();
            for (int i = 0; i < elements.size(); i++) {
                ChineseElement element = elements.get(i);
                for (int next = joined(i); element.is("ACTOR") && next > i; next = joined(i)) {
                    element = join(element, elements.get(next));
                    i = next;
                }
                grouped.add(element);
            }
            return grouped;
        }

        /** The actor that a comma or conjunction joins to an element, maybe with 其他 before it; else the element. */
        private int joined(int i) {
            if (i + 2 >= elements.size()
                    || !Set.of("、", "和", "以及", "及").contains(elements.get(i + 1).text())) {
                return i;
            }
            int next = elements.get(i + 2).is("@other") && i + 3 < elements.size() ? i + 3 : i + 2;
            return elements.get(next).is("ACTOR") ? next : i;
        }

        private ChineseElement join(ChineseElement one, ChineseElement other) {
            List<Participant> actors = new ArrayList<>(one.parts().actors());
            actors.addAll(other.parts().actors());
            return new ChineseElement(
                    one.begin(),
                    other.end(),
                    text(one.begin(), other.end()),
                    Set.of("ACTOR", "GROUP"),
                    new Parts(actors, Optional.empty(), Optional.empty()));
        }

        private List<ChineseElement> labelled(List<ChineseElement> row) {
            ChineseRoles roles = new ChineseRoles(sentence, row);
            List<ChineseElement> labelled = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                ChineseElement element = row.get(i);
                labelled.add(new ChineseElement(
                        element.begin(), element.end(), element.text(), roles.labels(i), element.parts()));
            }
            return labelled;
        }

        private Participant participant(int begin, int end, Entity entity) {
            return new Participant(entity, document.annotated().document().toSource(sentence.spanOf(begin, end)));
        }

        private String text(int begin, int end) {
            StringBuilder text = new StringBuilder();
            for (Token token : sentence.tokens().subList(begin, end)) {
                text.append(token.text());
            }
            return text.toString();
        }
    }
}
