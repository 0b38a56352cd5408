package io.standpoint.entity;

import io.standpoint.language.Inflection;
import io.standpoint.language.Lexicon;
import io.standpoint.language.NameType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;

/**
 * The things that are known beforehand: countries and their governments, bodies, companies, products, organisations,
 * groups, offices, and names of people without any word on what they do. Read from Turtle; immutable.
 */
public final class Catalogue implements States {

    /** The files of the program's own catalogue, under {@code ontology/catalogue/}. */
    static final List<String> FILES = List.of(
            "countries",
            "country-names",
            "places",
            "bodies",
            "companies",
            "products",
            "organizations",
            "groups",
            "people",
            "roles",
            "offices",
            "german-french",
            "links");

    private final CatalogueIndex index;

    private Catalogue(CatalogueIndex index) {
        this.index = index;
    }

    /**
     * Reads the program's own catalogue and then further files, which may add things and add to things.
     *
     * @param further files, and folders with files as {@link #files} lists them
     * @throws CatalogueException if a file is missing, not Turtle, or uses a class, property or address that the catalogue
     *     does not know
     */
    public static Catalogue load(Collection<Path> further) throws CatalogueException {
        List<TurtleFile> files = new ArrayList<>();
        for (String name : FILES) {
            files.add(TurtleFile.onClassPath("catalogue/" + name + ".ttl"));
        }
        for (Path path : files(further)) {
            files.add(TurtleFile.at(path));
        }
        return new Catalogue(CatalogueIndex.of(files));
    }

    /**
     * Files as they are, and in place of a folder the {@code .ttl} files in it and below, by name.
     *
     * @throws CatalogueException if a folder cannot be listed
     */
    public static List<Path> files(Collection<Path> paths) throws CatalogueException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> found = Files.walk(path)) {
                found.filter(file -> file.toString().endsWith(".ttl")).sorted().forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                throw new CatalogueException(path.toString(), "cannot be listed", e);
            }
        }
        return files;
    }

    /**
     * What a name may stand for, by type and slug. Where the given language has no such name, in any form that the language
     * gives it, English names count, and names of other languages in another script than the Latin one. Case matters; articles, spacing and the full stops of
     * abbreviations do not.
     */
    public List<Entity> byName(String name, String language) {
        return index.byName(Names.key(name), language);
    }

    @Override
    public Optional<Entity> get(EntityId id) {
        return Optional.ofNullable(index.entities().get(id));
    }

    /** All things, by type and slug. */
    public Collection<Entity> entities() {
        return index.entities().values();
    }

    /** The government of a country. */
    public Optional<Entity> governmentOf(EntityId country) {
        return Optional.ofNullable(index.governments().get(country)).flatMap(this::get);
    }

    @Override
    public Optional<Entity> governmentOf(Entity state) {
        return state.id().type() == EntityType.GOVERNMENT ? Optional.of(state) : governmentOf(state.id());
    }

    @Override
    public Optional<Entity> nationality(Entity person) {
        return Optional.ofNullable(index.nationalities().get(person.id())).flatMap(this::get);
    }

    @Override
    public Optional<Entity> countryOf(Entity thing) {
        return switch (thing.id().type()) {
            case COUNTRY -> Optional.of(thing);
            case GOVERNMENT -> countryOf(thing.id());
            case BODY, COMPANY, ORGANIZATION -> parent(thing.id()).flatMap(this::countryOf);
            case PERSON -> nationality(thing);
            case PLACE -> countryOfCapital(thing.id());
            case GROUP, PRODUCT, EVENT, OFFICE, TOPIC -> Optional.empty();
        };
    }

    /** The country of a government. */
    public Optional<Entity> countryOf(EntityId government) {
        return index.governments().entrySet().stream()
                .filter(entry -> entry.getValue().equals(government))
                .findFirst()
                .flatMap(entry -> get(entry.getKey()));
    }

    /** The country that an English adjective or noun of a people, such as "British", belongs to. */
    public Optional<Entity> countryOfDemonym(String demonym) {
        return countryOfDemonym(demonym, "en");
    }

    /** The same in another language, in any form; the English words count in languages that the catalogue has none of. */
    public Optional<Entity> countryOfDemonym(String demonym, String language) {
        Map<String, EntityId> words =
                index.demonyms().getOrDefault(language, index.demonyms().getOrDefault("en", Map.of()));
        String name = Names.key(demonym);
        return Stream.of(name, Inflection.people(name, language))
                .flatMap(word -> Optional.ofNullable(words.get(word)).stream())
                .findFirst()
                .flatMap(this::get);
    }

    /** The country whose capital a place is. */
    public Optional<Entity> countryOfCapital(EntityId place) {
        return Optional.ofNullable(index.capitals().get(place)).flatMap(this::get);
    }

    /** The government or organisation that a body or subsidiary is part of. */
    public Optional<Entity> parent(EntityId part) {
        return Optional.ofNullable(index.parents().get(part)).flatMap(this::get);
    }

    /** The company that provides a product, where exactly one is known to. */
    public Optional<Entity> provider(EntityId product) {
        return Optional.ofNullable(index.providers().get(product)).flatMap(this::get);
    }

    /**
     * The title of the English Wikipedia's article on a thing, with underscores, where the catalogue links the thing to
     * DBpedia, whose resources are named after them.
     */
    public Optional<String> wikipediaTitle(EntityId thing) {
        return Optional.ofNullable(index.titles().get(thing));
    }

    /** Which file says what. */
    public CatalogueOrigins origins() {
        return CatalogueOrigins.of(index.files());
    }

    /** The roles that offices may have, by label. */
    public Collection<Role> roles() {
        return index.roles();
    }

    /** The role of an office, where the catalogue gives it. */
    public Optional<String> roleOf(EntityId office) {
        return Optional.ofNullable(index.officeRoles().get(office));
    }

    /** Everything that the files say, with the catalogue's own addresses. Must not be changed. */
    public Model facts() {
        return index.facts();
    }

    /**
     * The names that annotators should take for one name: of everything but offices and groups, without names that are
     * also words when written in lower case, and without names of one letter.
     */
    public Lexicon toLexicon() {
        return lexicon(name -> isDistinctive(name.text()));
    }

    /**
     * The same for a language whose tagger tells names from words: also those English names that are English words, but
     * only names in the language and in English.
     */
    public Lexicon toLexicon(String language) {
        return lexicon(
                name -> (name.language().equals(language) || name.language().equals("en"))
                        && name.text().codePointCount(0, name.text().length()) > 1);
    }

    private Lexicon lexicon(Predicate<Entity.Name> counts) {
        Set<Lexicon.Entry> entries = new LinkedHashSet<>();
        for (Entity entity : entities()) {
            nameType(entity.id().type())
                    .ifPresent(type -> names(entity)
                            .filter(counts)
                            .forEach(name -> entries.add(new Lexicon.Entry(name.text(), name.language(), type))));
        }
        index.demonyms()
                .forEach((language, names) -> names.keySet()
                        .forEach(name -> entries.add(new Lexicon.Entry(name, language, NameType.NATIONALITY))));
        return new Lexicon(List.copyOf(entries));
    }

    private static Stream<Entity.Name> names(Entity entity) {
        return Stream.concat(Stream.of(new Entity.Name(entity.label(), "en", true)), entity.names().stream())
                .distinct();
    }

    /** Whether a name is one wherever it is written so: it has more than one letter, and its lower case is no word. */
    public boolean isDistinctive(String name) {
        return name.codePointCount(0, name.length()) > 1
                && !(name.chars().allMatch(c -> c < 128) && index.words().contains(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<NameType> nameType(EntityType type) {
        return switch (type) {
            case PERSON -> Optional.of(NameType.PERSON);
            case GOVERNMENT, BODY, COMPANY, ORGANIZATION -> Optional.of(NameType.ORGANIZATION);
            case COUNTRY, PLACE -> Optional.of(NameType.PLACE);
            case PRODUCT -> Optional.of(NameType.PRODUCT);
            case EVENT -> Optional.of(NameType.MISCELLANEOUS);
            case GROUP, OFFICE, TOPIC -> Optional.empty();
        };
    }
}
