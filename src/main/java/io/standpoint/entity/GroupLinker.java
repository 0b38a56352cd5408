package io.standpoint.entity;

import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Actors spoken of as many: "tech firms", "British officials". Known groups by their synonyms; others by the lemmas of
 * their words, with the country, if one is named, after them.
 */
final class GroupLinker {

    private static final Set<NameType> ACTORS = Set.of(NameType.PERSON, NameType.ORGANIZATION, NameType.TITLE);
    private static final int LONGEST = 4;

    private final Map<String, Set<String>> words = WordList.labelled("groups.txt");
    private final Map<String, Entity> byLemmas = new HashMap<>();

    GroupLinker(Catalogue catalogue) {
        for (Entity entity : catalogue.entities()) {
            if (entity.id().type() == EntityType.GROUP) {
                byLemmas.put(Names.folded(entity.label()), entity);
                entity.names().forEach(name -> byLemmas.put(Names.folded(name.text()), entity));
            }
        }
    }

    private boolean is(String list, String lemma) {
        return words.getOrDefault(list, Set.of()).contains(lemma);
    }

    /** The group that a nominal names. */
    Optional<Entity> link(LinkContext context, Mention mention) {
        if (!context.language(mention).equals("en")) {
            return Optional.ofNullable(byLemmas.get(context.text(mention)));
        }
        List<Mention> names = context.namesWithin(mention);
        List<Token> kept = modifiersAndHead(context, mention, names);
        String lemmas = lemmas(kept);
        List<Entity> country = names.stream()
                .filter(name -> name.end() <= mention.head())
                .flatMap(name -> context.country(name).stream())
                .distinct()
                .toList();
        Token head = context.token(mention, mention.head());
        if (!head.tag().endsWith("S") && !is("COLLECTIVE", lower(head.lemma()))) {
            return Optional.empty();
        }
        boolean complemented = mention.end() > mention.head() + 1;
        if (complemented && kept.size() == 1 && is("RELATIONAL", lower(head.lemma()))) {
            return Optional.empty();
        }
        Optional<Entity> known = Optional.ofNullable(byLemmas.get(lemmas));
        if (known.isPresent()) {
            return country.isEmpty()
                    ? known
                    : Optional.of(of(context, known.get().label(), country));
        }
        boolean named = names.stream().anyMatch(name -> context.country(name).isEmpty());
        return named ? Optional.empty() : unknown(context, mention, kept, country);
    }

    private Optional<Entity> unknown(LinkContext context, Mention mention, List<Token> kept, List<Entity> country) {
        Token head = context.token(mention, mention.head());
        if (!head.tag().equals("NNS") || !ACTORS.contains(mention.type()) || is("NEVER", head.lemma())) {
            return Optional.empty();
        }
        boolean bare = kept.size() == 1 && country.isEmpty();
        if (kept.size() > LONGEST || (bare && is("GENERIC", head.lemma()))) {
            return Optional.empty();
        }
        String label = label(kept);
        return Optional.of(
                country.isEmpty() ? Linked.of(EntityType.GROUP, label, "en", List.of()) : of(context, label, country));
    }

    private static Entity of(LinkContext context, String label, List<Entity> countries) {
        String places = countries.stream()
                .map(country -> context.catalogue()
                        .governmentOf(country.id())
                        .map(government -> government.label().replaceFirst("^Government of ", ""))
                        .orElse(country.label()))
                .sorted()
                .collect(Collectors.joining(" and "));
        return Linked.of(EntityType.GROUP, label + " of " + places, "en", List.of());
    }

    private List<Token> modifiersAndHead(LinkContext context, Mention mention, List<Mention> names) {
        List<Token> kept = new ArrayList<>();
        for (int i = mention.begin(); i <= mention.head(); i++) {
            int at = i;
            Token token = context.token(mention, i);
            boolean inCountry = names.stream()
                    .anyMatch(name -> name.begin() <= at
                            && at < name.end()
                            && context.country(name).isPresent());
            boolean tells = token.tag().matches("NN.*|JJ|VBG|VBN|HYPH|FW") && !is("LIGHT", lower(token.lemma()));
            if (tells && !inCountry && Character.isLetterOrDigit(token.text().codePointAt(0))) {
                kept.add(token);
            }
        }
        return kept;
    }

    private static String lemmas(List<Token> tokens) {
        List<String> lemmas = new ArrayList<>();
        tokens.forEach(token -> lemmas.add(lower(token.lemma())));
        return Names.folded(String.join(" ", lemmas));
    }

    /** The words as a plural: modifiers by their lemmas, the head as it stands. */
    private static String label(List<Token> tokens) {
        List<String> label = new ArrayList<>();
        for (Token token : tokens.subList(0, tokens.size() - 1)) {
            boolean name = token.tag().startsWith("NNP");
            label.add(name ? token.text() : lower(token.tag().startsWith("V") ? token.text() : token.lemma()));
        }
        label.add(lower(tokens.get(tokens.size() - 1).text()));
        return String.join(" ", label);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
