package io.standpoint.entity;

import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Chain;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the linking of one document looks at again and again. */
final class LinkContext {

    /** From so many letters on, a word has a capital in a title. */
    private static final int LONG = 4;

    /** So many words make a title. */
    private static final int SEVERAL = 4;

    private final AnnotatedDocument document;
    private final Catalogue catalogue;
    private final Map<Integer, DependencyTree> trees = new HashMap<>();
    private final Map<Integer, List<Mention>> names = new HashMap<>();
    private final Map<EntityId, Integer> countries = new HashMap<>();

    LinkContext(AnnotatedDocument document, Catalogue catalogue) {
        this.document = document;
        this.catalogue = catalogue;
        for (Sentence sentence : document.sentences()) {
            if (sentence.isParsed()) {
                trees.put(sentence.index(), new DependencyTree(sentence));
            }
        }
        for (Chain chain : document.chains()) {
            for (Mention mention : chain.mentions()) {
                if (mention.form() == Mention.Form.NAME) {
                    names.computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>())
                            .add(mention);
                    country(mention).ifPresent(country -> countries.merge(country.id(), 1, Integer::sum));
                }
            }
        }
    }

    AnnotatedDocument document() {
        return document;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Sentence sentence(Mention mention) {
        return document.sentences().get(mention.sentence());
    }

    /** The language of the mention's zone, or the document's where that cannot be told. */
    String language(Mention mention) {
        String own = sentence(mention).zone().language();
        return own.equals("und") ? document.document().language() : own;
    }

    /** Whether a mention stands in a line in which every longer word has a capital, so that capitals tell no name. */
    boolean isInTitle(Mention mention) {
        List<Token> words = sentence(mention).tokens().stream()
                .filter(token -> token.text().length() >= LONG
                        && Character.isLetter(token.text().codePointAt(0)))
                .toList();
        return words.size() >= SEVERAL
                && words.stream()
                        .allMatch(token -> Character.isUpperCase(token.text().codePointAt(0)));
    }

    /** Whether all names of a chain stand in such lines. */
    boolean isInTitles(Chain chain) {
        return chain.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .allMatch(this::isInTitle);
    }

    Optional<DependencyTree> tree(Mention mention) {
        return Optional.ofNullable(trees.get(mention.sentence()));
    }

    Token token(Mention mention, int index) {
        return sentence(mention).tokens().get(index);
    }

    /** The mention's words with one space where the text has white space between them. */
    String text(Mention mention) {
        return document.text(mention).replaceAll("\\s+", " ").strip();
    }

    /** What the catalogue has under a mention's words. */
    List<Entity> known(Mention mention) {
        return catalogue.byName(text(mention), language(mention));
    }

    /** The country that a name of a place, people or capital belongs to. */
    Optional<Entity> country(Mention mention) {
        if (mention.type() == NameType.NATIONALITY) {
            return catalogue
                    .countryOfDemonym(text(mention), language(mention))
                    .or(() -> ofType(known(mention), EntityType.COUNTRY));
        }
        List<Entity> known = known(mention);
        return ofType(known, EntityType.COUNTRY)
                .or(() -> ofType(known, EntityType.PLACE).flatMap(place -> catalogue.countryOfCapital(place.id())));
    }

    static Optional<Entity> ofType(List<Entity> entities, EntityType type) {
        return entities.stream().filter(entity -> entity.id().type() == type).findFirst();
    }

    /** How often the document names a country, its people or its capital. */
    int frequency(EntityId country) {
        return countries.getOrDefault(country, 0);
    }

    /** Whether no other country is named more often. */
    boolean isAbout(EntityId country) {
        int own = frequency(country);
        return own > 0 && countries.values().stream().allMatch(count -> count <= own);
    }

    /** Whether a word is part of the name of a person in the document. */
    boolean isPersonsName(String word) {
        return document.chains().stream()
                .filter(chain -> chain.isNamed() && chain.type() == NameType.PERSON)
                .anyMatch(chain -> List.of(text(chain.name()).split(" ")).contains(word));
    }

    /** The names that stand inside a mention, in the order of the text. */
    List<Mention> namesWithin(Mention outer) {
        List<Mention> within = new ArrayList<>();
        for (Mention name : names.getOrDefault(outer.sentence(), List.of())) {
            if (name.begin() >= outer.begin() && name.end() <= outer.end()) {
                within.add(name);
            }
        }
        within.sort(null);
        return within;
    }

    /** The name of a place that begins at a token. */
    Optional<Mention> placeAt(int sentence, int token) {
        return names.getOrDefault(sentence, List.of()).stream()
                .filter(name -> name.begin() == token && name.type() == NameType.PLACE)
                .findFirst();
    }

    /** The name of a place that ends right before a token. */
    Optional<Mention> placeUpTo(int sentence, int token) {
        return names.getOrDefault(sentence, List.of()).stream()
                .filter(name -> name.end() == token && name.type() == NameType.PLACE)
                .findFirst();
    }

    /** The name that ends right before a mention, a possessive ending apart. */
    Optional<Mention> nameBefore(Mention mention) {
        int end = mention.begin();
        if (end > 0 && token(mention, end - 1).tag().equals("POS")) {
            end--;
        }
        int at = end;
        return document.chains().stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(other -> other.form() == Mention.Form.NAME
                        && other.sentence() == mention.sentence()
                        && other.end() == at)
                .findFirst();
    }
}
