package io.standpoint.entity;

import io.standpoint.entity.title.Titles;
import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Chain;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links chain by chain. The type of a chain with a name decides who is asked: persons by their fullest name, organisations
 * and products by the catalogue and then by the words of their names, places by whether they act. A chain without a name
 * is an office, a government or another body of the catalogue under its description, a group, or nothing. Names come
 * before nominals, since offices and groups build on the names within them, and so do the articles about what is named.
 */
public final class DocumentLinker implements Linker {

    private static final Set<String> GOVERNMENTS = Set.of("government", "administration");

    private final Acting acting;
    private final Catalogue catalogue;
    private final PersonLinker persons;
    private final OrganizationLinker organizations;
    private final PlaceLinker places;
    private final OfficeLinker offices;
    private final GroupLinker groups;
    private final DocumentTitles titles;
    private final Map<String, Entity> described = new HashMap<>();
    private final Set<String> classifiers = Set.copyOf(WordList.read("classifiers.txt"));

    /** A linker to the things of a catalogue and its offices, and of nothing else. */
    public DocumentLinker(Catalogue catalogue, Offices offices) {
        this(catalogue, offices, Titles.none());
    }

    /** A linker to the things of a catalogue and its offices, and of the others to what Wikipedia has articles about. */
    public DocumentLinker(Catalogue catalogue, Offices offices, Titles titles) {
        this.acting = new Acting();
        this.catalogue = catalogue;
        this.persons = new PersonLinker(offices);
        this.organizations = new OrganizationLinker(catalogue, acting);
        this.places = new PlaceLinker(acting);
        this.offices = new OfficeLinker(offices);
        this.groups = new GroupLinker(catalogue);
        this.titles = new DocumentTitles(catalogue, new TitleLinker(titles));
        for (Entity entity : catalogue.entities()) {
            if (entity.id().type() == EntityType.BODY) {
                entity.names().forEach(name -> described.putIfAbsent(Names.folded(name.text()), entity));
            }
        }
    }

    @Override
    public LinkedDocument link(AnnotatedDocument document) {
        LinkContext context = new LinkContext(document, catalogue);
        Map<Mention, Entity> linked = new HashMap<>();
        document.chains().stream().filter(Chain::isNamed).forEach(chain -> named(context, chain, linked));
        titles.link(context, linked);
        document.chains().stream()
                .filter(chain -> !chain.isNamed())
                .forEach(chain -> described(context, chain, linked)
                        .ifPresent(entity -> chain.mentions().forEach(mention -> linked.put(mention, entity))));
        return new LinkedDocument(document, linked);
    }

    private void named(LinkContext context, Chain chain, Map<Mention, Entity> linked) {
        if (chain.type() == NameType.PLACE || chain.type() == NameType.NATIONALITY) {
            for (Mention mention : chain.mentions()) {
                Mention name = mention.form() == Mention.Form.NAME ? mention : chain.name();
                person(context, chain, name)
                        .or(() -> places.link(context, name))
                        .ifPresent(entity -> linked.put(mention, entity));
            }
            return;
        }
        Optional<Entity> entity = switch (chain.type()) {
            case PERSON -> persons.link(context, chain);
            case ORGANIZATION, PRODUCT, MISCELLANEOUS ->
                person(context, chain, chain.name()).or(() -> organizations.link(context, chain));
            case PLACE, NATIONALITY, TITLE, NONE -> Optional.empty();
        };
        if (entity.isPresent() && chain.type() == NameType.PERSON) {
            linked.putAll(persons.linkEach(context, chain, entity.get()));
        } else if (chain.type() == NameType.ORGANIZATION) {
            linked.putAll(organizations.linkEach(context, chain, entity));
        } else {
            entity.ifPresent(one -> chain.mentions().forEach(mention -> linked.put(mention, one)));
        }
    }

    /**
     * A last name that was taken for something else: where exactly one person of the document has it, or the catalogue has
     * a person who is known by it, it is that person, unless the catalogue has an organisation of the name, or the words are of a place and do not act.
     */
    private Optional<Entity> person(LinkContext context, Chain chain, Mention name) {
        String word = context.text(name);
        boolean place = chain.type() == NameType.PLACE;
        boolean other = place
                ? !acting.acts(context, name)
                : catalogue.byName(word, context.language(name)).stream()
                        .anyMatch(entity -> entity.id().type().isOrganization()
                                || entity.id().type() == EntityType.PRODUCT);
        if (word.contains(" ") || chain.type() == NameType.NATIONALITY || other) {
            return Optional.empty();
        }
        Optional<Entity> known =
                place ? Optional.empty() : LinkContext.ofType(catalogue.byName(word, "en"), EntityType.PERSON);
        return persons.bySurname(context, word).or(() -> known);
    }

    /** The first mention that names something. */
    private Optional<Entity> described(LinkContext context, Chain chain, Map<Mention, Entity> linked) {
        for (Mention mention : chain.mentions()) {
            if (mention.form() == Mention.Form.NOMINAL) {
                Optional<Entity> entity = nominal(context, mention, linked);
                if (entity.isPresent()) {
                    return entity;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> nominal(LinkContext context, Mention mention, Map<Mention, Entity> linked) {
        if (mention.type() == NameType.TITLE) {
            Optional<Entity> office = offices.link(context, mention, linked);
            if (office.isPresent()) {
                return office;
            }
        }
        if (mention.type() == NameType.ORGANIZATION) {
            Optional<Entity> body = government(context, mention)
                    .or(() -> classified(context, mention, linked))
                    .or(() -> Optional.ofNullable(described.get(Names.folded(context.text(mention)))));
            if (body.isPresent()) {
                return body;
            }
        }
        return groups.link(context, mention);
    }

    /** "The GCHQ spy agency": a name before a noun for what it is. */
    private Optional<Entity> classified(LinkContext context, Mention mention, Map<Mention, Entity> linked) {
        boolean classifier = classifiers.contains(lemma(context, mention));
        List<Entity> named = context.namesWithin(mention).stream()
                .filter(name -> name.begin() < mention.head())
                .flatMap(name -> Optional.ofNullable(linked.get(name)).stream())
                .filter(entity ->
                        entity.id().type().isOrganization() && entity.id().type() != EntityType.GOVERNMENT)
                .distinct()
                .toList();
        return classifier && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static String lemma(LinkContext context, Mention mention) {
        return context.token(mention, mention.head()).lemma().toLowerCase(Locale.ROOT);
    }

    /** "The British government", "the government of India". */
    private Optional<Entity> government(LinkContext context, Mention mention) {
        String head = lemma(context, mention);
        boolean one = context.token(mention, mention.head()).tag().equals("NN");
        List<Entity> countries = context.namesWithin(mention).stream()
                .flatMap(name -> context.country(name).stream())
                .distinct()
                .toList();
        return GOVERNMENTS.contains(head) && one && countries.size() == 1
                ? catalogue.governmentOf(countries.get(0).id())
                : Optional.empty();
    }
}
