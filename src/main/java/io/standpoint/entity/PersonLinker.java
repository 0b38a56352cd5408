package io.standpoint.entity;

import io.standpoint.language.Chain;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Persons, by the fullest name in the document. A surname alone is a person only where the catalogue or one full name of
 * the document has it, or an office stands beside it.
 */
final class PersonLinker {

    private static final Pattern BRACKETED =
            Pattern.compile("^\\s*[(\uFF08]\\s*(\\p{IsLatin}[\\p{IsLatin}.' \u00B7-]+?)\\s*[)\uFF09]");

    /** Initials between a first name and what follows, which one text has and another leaves out. */
    private static final Pattern INITIAL = Pattern.compile("(?<=\\p{L}{2})(?: \\p{Lu}\\.)+ ");

    /** "[Eric] Cantor", as editors put what a speaker left out. */
    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");

    /** "Steve Israel of New York". */
    private static final Pattern HOME = Pattern.compile("^(\\S+ \\S+.*?) of \\S.*$");

    /** The word of a full name that something else was glued to: "Jane DoughertyMay". "McCain" and "DeSantis" are whole. */
    private static final Pattern GLUED = Pattern.compile("(?<= \\p{Lu}\\p{Ll}{3,20})(?<!Fitz|Vander)\\p{Lu}\\p{Ll}+$");

    private final PersonNames names = new PersonNames();
    private final Set<String> honorifics = Set.copyOf(WordList.read("honorifics.txt"));
    private final Offices offices;

    PersonLinker(Offices offices) {
        this.offices = offices;
    }

    Optional<Entity> link(LinkContext context, Chain chain) {
        String language = context.language(chain.name());
        List<String> names = names(context, chain);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String fullest = names.get(0);
        Optional<Entity> known = known(context, names, language);
        if (known.isPresent()) {
            return known;
        }
        Optional<String> latin = bracketed(context, chain);
        if (latin.isPresent()) {
            Optional<Entity> byLatin = known(context, List.of(latin.get()), "en");
            return byLatin.or(() -> Optional.of(Linked.of(
                    EntityType.PERSON,
                    latin.get(),
                    "en",
                    List.of(new Entity.Name(fullest, language, !language.equals("en"))))));
        }
        if (context.isInTitles(chain)) {
            return Optional.empty();
        }
        if (isFull(context, chain, fullest)) {
            return Optional.of(person(withInitials(context, fullest), names, language));
        }
        return bySurname(context, chain, fullest, language);
    }

    /** The chain's names without honorifics, the fullest first; those in titles last. */
    private List<String> names(LinkContext context, Chain chain) {
        List<Mention> mentions = new ArrayList<>(List.of(chain.name()));
        chain.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME && mention.type() == NameType.PERSON)
                .forEach(mentions::add);
        String first = chain.name().form() == Mention.Form.NAME ? bare(context.text(chain.name())) : "";
        return mentions.stream()
                .sorted(Comparator.comparing(context::isInTitle))
                .map(mention -> bare(context.text(mention)))
                .filter(Linked::canBeNamed)
                .distinct()
                .sorted(Comparator.comparing((String name) -> !name.contains(" ") && first.contains(" ")))
                .toList();
    }

    private String bare(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        while (words.size() > 1 && honorifics.contains(words.get(0).replace(".", ""))) {
            words.remove(0);
        }
        String bare = BRACKET.matcher(String.join(" ", words)).replaceAll("").replaceAll("['\u2019]s$", "");
        return GLUED.matcher(HOME.matcher(bare).replaceFirst("$1")).replaceFirst("");
    }

    /** The persons whom the names of a chain stand for: another than the chain's where a full name is another's. */
    Map<Mention, Entity> linkEach(LinkContext context, Chain chain, Entity whole) {
        Map<Mention, Entity> linked = new HashMap<>();
        String name = names(context, chain).get(0);
        for (Mention mention : chain.mentions()) {
            String own = bare(context.text(mention));
            boolean other = mention.form() == Mention.Form.NAME
                    && !whole.label().equals(own)
                    && names.differ(own, name)
                    && whole.names().stream().noneMatch(known -> known.text().equals(own));
            if (!other) {
                linked.put(mention, whole);
            } else if (!context.isInTitle(mention)) {
                String language = context.language(mention);
                linked.put(
                        mention,
                        known(context.catalogue(), own, language)
                                .orElseGet(() -> person(withInitials(context, own), List.of(own), language)));
            }
        }
        return linked;
    }

    /** Whom the catalogue knows by one of the names, unless the fullest is of somebody else: Beau Biden is not Biden. */
    private Optional<Entity> known(LinkContext context, List<String> names, String language) {
        return names.stream()
                .flatMap(name -> known(context.catalogue(), name, language)
                        .filter(person -> name.equals(names.get(0)) || !isOther(names.get(0), person))
                        .stream())
                .findFirst();
    }

    private boolean isOther(String fullest, Entity person) {
        return names.differ(fullest, person.label()) || names.isSon(fullest, person);
    }

    /** The person whom the catalogue knows by an English name, with or without initials. */
    static Optional<Entity> known(Catalogue catalogue, String name) {
        return known(catalogue, name, "en");
    }

    private static Optional<Entity> known(Catalogue catalogue, String name, String language) {
        return LinkContext.ofType(catalogue.byName(name, language), EntityType.PERSON)
                .or(() -> LinkContext.ofType(catalogue.byName(withoutInitials(name), language), EntityType.PERSON)
                        .filter(person -> agrees(person, name)));
    }

    /** Whether the person is known by no other initials: George H. W. Bush is not George W. Bush. */
    private static boolean agrees(Entity person, String name) {
        String initials = initials(name);
        return initials.isEmpty()
                || Stream.concat(
                                Stream.of(person.label()),
                                person.names().stream().map(Entity.Name::text))
                        .map(PersonLinker::initials)
                        .allMatch(other -> other.isEmpty() || other.equals(initials));
    }

    private static String initials(String name) {
        Matcher matcher = INITIAL.matcher(name);
        return matcher.find() ? matcher.group().strip() : "";
    }

    private static String withoutInitials(String name) {
        return INITIAL.matcher(name).replaceAll(" ");
    }

    /** The name with the initials that the document gives it elsewhere, if it gives it no others. */
    private String withInitials(LinkContext context, String name) {
        Set<String> fuller = new TreeSet<>();
        for (Chain other : context.document().chains()) {
            String full = bare(context.text(other.name()));
            boolean same = other.isNamed()
                    && other.type() == NameType.PERSON
                    && withoutInitials(full).equals(withoutInitials(name));
            if (same && !initials(full).isEmpty()) {
                fuller.add(full);
            }
        }
        return fuller.size() == 1 ? fuller.iterator().next() : name;
    }

    private static Entity person(String label, List<String> names, String language) {
        List<Entity.Name> others = names.stream()
                .filter(name -> name.contains(" ") || name.contains("\u00B7"))
                .map(name -> new Entity.Name(name, language, false))
                .toList();
        return Linked.of(EntityType.PERSON, label, language, others);
    }

    /** The one person of the document whose full name ends in a word that was not taken for a person's. */
    Optional<Entity> bySurname(LinkContext context, String word) {
        Set<Entity> people = new HashSet<>();
        for (Chain chain : context.document().chains()) {
            if (chain.isNamed()
                    && chain.type() == NameType.PERSON
                    && endsWith(bare(context.text(chain.name())), word)) {
                link(context, chain).ifPresent(people::add);
            }
        }
        return people.size() == 1 ? Optional.of(people.iterator().next()) : Optional.empty();
    }

    /** The name in Latin letters that stands in brackets after the name in another script. */
    private static Optional<String> bracketed(LinkContext context, Chain chain) {
        String text = context.document().document().text();
        for (Mention mention : chain.mentions()) {
            if (mention.form() == Mention.Form.NAME
                    && !context.language(mention).equals("en")) {
                Matcher matcher = BRACKETED.matcher(
                        text.substring(context.document().span(mention).end()));
                if (matcher.find() && matcher.group(1).contains(" ")) {
                    return Optional.of(matcher.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFull(LinkContext context, Chain chain, String name) {
        if (name.contains(" ") || name.contains("\u00B7")) {
            return true;
        }
        Token first = context.token(chain.name(), chain.name().begin());
        boolean latin = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return !latin
                && !first.tag().startsWith("nrf")
                && name.codePointCount(0, name.length()) <= 4
                && name.codePointCount(0, name.length()) >= 2;
    }

    private Optional<Entity> bySurname(LinkContext context, Chain chain, String surname, String language) {
        Set<String> full = new TreeSet<>();
        for (Chain other : context.document().chains()) {
            String name = bare(context.text(other.name()));
            if (other.isNamed() && other.type() == NameType.PERSON && endsWith(name, surname)) {
                full.add(name);
            }
        }
        if (full.size() == 1) {
            String name = full.iterator().next();
            return known(context, List.of(name), language)
                    .or(() -> Optional.of(person(withInitials(context, name), List.of(name), language)));
        }
        if (!full.isEmpty() || !hasTitle(context, chain)) {
            return Optional.empty();
        }
        List<Entity> people = context.catalogue().entities().stream()
                .filter(entity -> entity.id().type() == EntityType.PERSON)
                .filter(entity -> bears(entity, surname, language))
                .toList();
        return Optional.of(people.size() == 1 ? people.get(0) : person(surname, List.of(surname), language));
    }

    private static boolean bears(Entity person, String surname, String language) {
        return person.names().stream()
                .anyMatch(name -> name.language().equals(language) && endsWith(name.text(), surname));
    }

    private static boolean endsWith(String name, String surname) {
        return name.endsWith(" " + surname) || name.endsWith("\u00B7" + surname);
    }

    private boolean hasTitle(LinkContext context, Chain chain) {
        for (Mention mention : chain.mentions()) {
            if (mention.form() == Mention.Form.NAME
                    && (titleBefore(context, mention) || titleAfter(context, mention))) {
                return true;
            }
        }
        return false;
    }

    private boolean titleBefore(LinkContext context, Mention mention) {
        String words = "";
        for (int i = mention.begin() - 1; i >= Math.max(0, mention.begin() - 4); i--) {
            String word = context.token(mention, i).text();
            words = words.isEmpty() ? word : word + " " + words;
            if (offices.isRole(words.toLowerCase(Locale.ROOT), context.language(mention))) {
                return true;
            }
        }
        String text = context.text(mention);
        return !bare(text).equals(text);
    }

    private boolean titleAfter(LinkContext context, Mention mention) {
        boolean chinese = !context.language(mention).equals("en");
        return chinese
                && mention.end() < context.sentence(mention).tokens().size()
                && offices.isRole(context.token(mention, mention.end()).text(), context.language(mention));
    }
}
