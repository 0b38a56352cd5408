package io.standpoint.language;

import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts the names of one thing together by their words alone: equal names, and a last name with the one full name that ends
 * in it. Chains do not cross from the article into a post or from one post into another.
 */
final class NameChains {

    private final String text;
    private final String language;

    NameChains(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /** A name in a sentence; one without a type counts only as a last name. */
    record Named(int sentence, ProperNames.Found name) {}

    private record Key(Optional<Zone> post, NameType type, String name) {}

    /** The chains of all names but lone proper nouns that are nobody's last name. */
    List<Chain> of(List<Sentence> sentences, List<Named> names) {
        Map<Key, List<Mention>> chains = new LinkedHashMap<>();
        List<Key> full = names.stream()
                .filter(named -> named.name().type() == NameType.PERSON)
                .map(named -> key(sentences, named))
                .filter(key -> key.name().indexOf(' ') > 0)
                .distinct()
                .toList();
        for (Named name : names) {
            chain(key(sentences, name), full)
                    .ifPresent(key -> chains.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(mention(name, key.type())));
        }
        List<Chain> result = new ArrayList<>();
        chains.values().stream().sorted(Comparator.comparing(one -> one.get(0))).forEach(mentions -> {
            mentions.sort(null);
            Mention fullest = mentions.stream()
                    .min(Comparator.comparingInt((Mention mention) -> mention.begin() - mention.end())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElseThrow();
            result.add(new Chain(result.size(), mentions, fullest, fullest.type()));
        });
        return result;
    }

    private static Mention mention(Named named, NameType type) {
        int begin = named.name().begin();
        int end = named.name().end();
        return new Mention(named.sentence(), begin, end, end - 1, Mention.Form.NAME, type);
    }

    private Key key(List<Sentence> sentences, Named named) {
        Sentence sentence = sentences.get(named.sentence());
        Optional<Zone> post = Optional.of(sentence.zone()).filter(Zone.Post.class::isInstance);
        String words = sentence.spanOf(named.name().begin(), named.name().end())
                .of(text)
                .replaceAll("\\s+", " ");
        return new Key(post, named.name().type(), Inflection.key(Inflection.base(words, language), language));
    }

    /** The chain that a name belongs to; a last name that two people have, or nobody, belongs to none. */
    private static Optional<Key> chain(Key key, List<Key> full) {
        if (key.name().indexOf(' ') > 0 || (key.type() != NameType.PERSON && key.type() != NameType.NONE)) {
            return key.type() == NameType.NONE ? Optional.empty() : Optional.of(key);
        }
        List<Key> ending = full.stream()
                .filter(other ->
                        Objects.equals(other.post(), key.post()) && other.name().endsWith(" " + key.name()))
                .toList();
        if (ending.size() == 1) {
            return Optional.of(ending.get(0));
        }
        return key.type() == NameType.PERSON && ending.isEmpty() ? Optional.of(key) : Optional.empty();
    }
}
