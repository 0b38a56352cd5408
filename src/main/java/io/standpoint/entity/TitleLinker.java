package io.standpoint.entity;

import io.standpoint.entity.title.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the article of the English Wikipedia that is about a thing, from the names that a document has for it, its type and
 * the document's other words. A form that many things share leads to the most famous of them, and one that no article is
 * about leads to something else altogether ("Rudd" is a fish), so the words of the title, what it says of its subject's
 * sort, and the document are weighed against each other; see {@link TitleClue}.
 */
public final class TitleLinker {

    private static final Pattern PEERAGE = Pattern.compile(
            "\\b(?:Baron|Baroness|Earl|Duke|Duchess|Lord|Viscount|Marquess|Count|Countess|Prince|Princess|King|Queen|\\d\\w+|[JS]r)\\b");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}&]+");

    /** The share of the links with an organisation's name that lead to it at least. */
    private static final double MOST = 0.7;

    private final Titles titles;
    private final Namesakes namesakes;
    private final Map<String, Set<String>> kinds = WordList.labelled("title-kinds.txt");

    private final Set<String> renamed = Set.copyOf(WordList.read("titles-without-state.txt"));

    private final Set<String> surnames = Set.copyOf(WordList.read("surnames-zh.txt"));

    /** A linker by an index of titles. */
    public TitleLinker(Titles titles) {
        this.titles = titles;
        this.namesakes = new Namesakes(titles);
    }

    /**
     * A thing as a document names it.
     *
     * @param type  what it is
     * @param forms what it is called, in any order
     * @param words all words of the document, as {@link #words} gives them
     */
    public record Named(EntityType type, List<Form> forms, Set<String> words) {

        public Named {
            forms = List.copyOf(forms);
            words = Set.copyOf(words);
        }
    }

    /**
     * A form under which a thing is looked up.
     *
     * @param surface what is looked up: "President Obama"; or the name, a comma, and a place that the document has elsewhere
     * @param name    what of it is the name: "Obama"
     */
    public record Form(String surface, String name) {

        /** A name as it is. */
        public Form(String name) {
            this(name, name);
        }
    }

    /** The words of a text in the form in which they are compared. */
    public static Set<String> words(String text) {
        return TitleName.words(text);
    }

    /** The best article for a thing, however unsure. */
    public Optional<Link> link(Named thing) {
        return thing.forms().stream()
                .flatMap(form -> titles.sense(form.surface()).stream().flatMap(sense -> found(thing, form, sense)))
                .max(Comparator.comparingDouble((Found found) -> found.link().score())
                        .thenComparing(found -> found.link().title())
                        .thenComparing(found -> !found.doubtful()))
                .map(found -> found.doubtful() ? found.link().doubted() : found.link());
    }

    /** A link under one of the forms, and whether it is no more than a candidate whatever its score. */
    private record Found(Link link, boolean doubtful) {}

    private Stream<Found> found(Named thing, Form form, Titles.Sense sense) {
        String current = current(sense.title());
        TitleName title = TitleName.of(current);
        boolean bare = thing.type() == EntityType.PERSON && isOneWord(title.name()) && isOneWord(form.name());
        if (title.isOfMany() || bare || !Names.isLatin(title.name())) {
            return Stream.empty();
        }
        Set<TitleClue> clues = clues(thing, form, title);
        boolean doubtful = Names.isLatin(form.name())
                && (thing.type() == EntityType.PERSON
                        ? namesakes.isDoubtful(form, sense.title(), clues, thing.words())
                        : thing.type().isOrganization() && isOneOfSeveral(thing, sense, clues));
        return Stream.of(new Found(new Link(current, TitleClue.score(sense.share(), clues)), doubtful));
    }

    /**
     * Whether an organisation may be another of the name: many links lead elsewhere and the words of the title do not
     * decide, or one that has the title as the first part of its own is at a place that the document names.
     */
    private boolean isOneOfSeveral(Named thing, Titles.Sense sense, Set<TitleClue> clues) {
        boolean told = clues.contains(TitleClue.KIND) || clues.contains(TitleClue.INITIALS);
        boolean part = thing.forms().stream()
                .flatMap(form -> titles.sense(form.surface()).stream())
                .anyMatch(other -> other.title().startsWith(sense.title() + ",_"));
        return part || (!told && sense.share() < MOST);
    }

    private String current(String title) {
        return renamed.contains(title) ? title.substring(0, title.indexOf(',')) : title;
    }

    private Set<TitleClue> clues(Named thing, Form form, TitleName title) {
        Set<TitleClue> clues = EnumSet.noneOf(TitleClue.class);
        String name = form.name();
        Set<String> own = TitleName.words(name);
        if (!Names.isLatin(name)) {
            clues.add(TitleClue.OTHER_SCRIPT);
            boolean surname = thing.type() == EntityType.PERSON
                    && !name.contains("\u00B7")
                    && surnames.stream().noneMatch(name::startsWith);
            if (surname) {
                clues.add(TitleClue.FOREIGN_SURNAME);
            }
        } else if (ACRONYM.matcher(name).matches() && title.hasInitials(name)) {
            clues.add(TitleClue.INITIALS);
        } else {
            clues.addAll(words(thing, name, title));
        }
        if (form.surface().startsWith(name + ", ")) {
            clues.add(TitleClue.ADDED_PLACE);
        } else if (!form.surface().equals(name)) {
            clues.add(TitleClue.ADDRESS);
        }
        kind(thing, own, title).ifPresent(clues::add);
        return clues;
    }

    private static Set<TitleClue> words(Named thing, String name, TitleName title) {
        Set<String> own = TitleName.words(name);
        Set<TitleClue> clues = EnumSet.noneOf(TitleClue.class);
        Set<String> all = title.beyond(Set.of());
        Set<String> further = title.beyond(own);
        Set<String> whole = thing.type() == EntityType.PERSON ? TitleName.words(lastWord(name)) : Set.of();
        if (!all.containsAll(whole) || !own.stream().allMatch(word -> has(all, word))) {
            clues.add(TitleClue.OTHER_WORDS);
        } else if (further.isEmpty()) {
            clues.add(TitleClue.SAME_WORDS);
        } else if (further.stream().allMatch(word -> isSeen(word, thing.words()))) {
            clues.add(TitleClue.FURTHER_WORDS_SEEN);
        } else {
            boolean elsewhere =
                    thing.type().isOrganization() && title.afterComma().isPresent();
            boolean another = elsewhere || title.bracket().isPresent();
            clues.add(another ? TitleClue.ANOTHER_OF_THE_NAME : TitleClue.FURTHER_WORDS_UNSEEN);
        }
        if (own.size() == 1) {
            clues.add(TitleClue.ONE_WORD);
        } else if (own.size() > 2) {
            clues.add(TitleClue.MANY_WORDS);
        }
        return clues;
    }

    /** The last name, which nobody shortens. */
    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether a title has a word or one that it shortens: "Chris" for "Christopher". */
    private static boolean has(Set<String> title, String word) {
        return title.contains(word) || (word.length() > 2 && title.stream().anyMatch(other -> other.startsWith(word)));
    }

    /** Whether a document has a word or another of its family: "chemistry" for "chemist". */
    private static boolean isSeen(String word, Set<String> words) {
        return words.contains(word)
                || (word.length() > 6 && words.stream().anyMatch(other -> other.startsWith(word.substring(0, 6))));
    }

    /** What the title says of its subject's sort; of a person's, that counts as far as the document says it too. */
    private Optional<TitleClue> kind(Named thing, Set<String> own, TitleName title) {
        String wanted = sort(thing.type());
        Set<String> found = kinds(own, title);
        boolean region = title.afterComma()
                .filter(after -> !PEERAGE.matcher(after).find())
                .isPresent();
        if (region && wanted.equals("PERSON")) {
            return Optional.of(TitleClue.OTHER_KIND);
        }
        if (region && wanted.equals("ORGANIZATION") && own.containsAll(TitleName.words(title.beforeComma()))) {
            boolean named = kinds.getOrDefault(wanted, Set.of()).stream().anyMatch(own::contains);
            return named ? Optional.empty() : Optional.of(TitleClue.OTHER_KIND);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!found.contains(wanted)) {
            return Optional.of(TitleClue.OTHER_KIND);
        }
        boolean told = !wanted.equals("PERSON")
                || title.bracket()
                        .filter(text -> TitleName.words(text).stream().anyMatch(word -> isSeen(word, thing.words())))
                        .isPresent();
        return Optional.of(TitleClue.KIND).filter(clue -> told);
    }

    /** The sorts that the words in brackets and, of organisations, the further words of the title are of. */
    private Set<String> kinds(Set<String> own, TitleName title) {
        Set<String> said = title.bracket().map(TitleName::words).orElse(Set.of());
        Set<String> further = TitleName.words(title.beforeComma());
        further.removeAll(own);
        Set<String> found = new TreeSet<>();
        kinds.forEach((kind, words) -> {
            boolean inTitle = kind.equals("ORGANIZATION") && further.stream().anyMatch(words::contains);
            if (inTitle || said.stream().anyMatch(words::contains)) {
                found.add(kind);
            }
        });
        return found;
    }

    private static String sort(EntityType type) {
        return switch (type) {
            case PERSON -> "PERSON";
            case GOVERNMENT, BODY, COMPANY, ORGANIZATION, GROUP -> "ORGANIZATION";
            case COUNTRY, PLACE -> "PLACE";
            case PRODUCT, EVENT, OFFICE, TOPIC -> "OTHER";
        };
    }

    /** Whether a Latin name is a single word. */
    static boolean isOneWord(String name) {
        return Names.isLatin(name) && TitleName.words(name).size() < 2;
    }

    /** The entity under the name of its article where the link is sure, else with the candidate. */
    Entity linked(Entity entity, Named thing) {
        Optional<Link> link = link(thing);
        if (link.isEmpty()) {
            return entity;
        }
        Entity candidate = entity.with(link.get());
        return link.get().isSure() ? named(candidate, link.get()) : candidate;
    }

    private static Entity named(Entity entity, Link link) {
        TitleName title = TitleName.of(link.title());
        String slug =
                Slug.of(title.name() + title.bracket().map(text -> " " + text).orElse(""));
        List<Entity.Name> names = new ArrayList<>(entity.names());
        boolean first = names.stream().noneMatch(name -> name.language().equals("en") && name.preferred());
        if (names.stream().noneMatch(name -> name.text().equals(title.name()))) {
            names.add(new Entity.Name(title.name(), "en", first));
        }
        String label = Names.isLatin(entity.label()) ? entity.label() : title.name();
        return new Entity(new EntityId(entity.id().type(), slug), label, names, entity.officeIn(), Optional.of(link));
    }
}
