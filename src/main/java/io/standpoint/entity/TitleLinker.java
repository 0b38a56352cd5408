package io.standpoint.entity;

import io.standpoint.entity.title.Titles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final Titles titles;
    private final Map<String, Set<String>> kinds = WordList.labelled("title-kinds.txt");

    /** A linker by an index of titles. */
    public TitleLinker(Titles titles) {
        this.titles = titles;
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
     * @param surface what is looked up: "President Obama"
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
                .flatMap(form -> titles.sense(form.surface()).stream().flatMap(sense -> link(thing, form, sense)))
                .max(Comparator.comparingDouble(Link::score).thenComparing(Link::title));
    }

    private Stream<Link> link(Named thing, Form form, Titles.Sense sense) {
        TitleName title = TitleName.of(sense.title());
        boolean surnames = thing.type() == EntityType.PERSON && isOneWord(title.name()) && isOneWord(form.name());
        if (title.isOfMany() || surnames) {
            return Stream.empty();
        }
        Set<TitleClue> clues = clues(thing, form, title);
        return Stream.of(new Link(sense.title(), TitleClue.score(sense.share(), clues)));
    }

    private Set<TitleClue> clues(Named thing, Form form, TitleName title) {
        Set<TitleClue> clues = EnumSet.noneOf(TitleClue.class);
        String name = form.name();
        Set<String> own = TitleName.words(name);
        if (!isLatin(name)) {
            clues.add(TitleClue.OTHER_SCRIPT);
        } else if (ACRONYM.matcher(name).matches() && title.hasInitials(name)) {
            clues.add(TitleClue.INITIALS);
        } else {
            clues.addAll(words(thing, own, title));
        }
        if (!form.surface().equals(name)) {
            clues.add(TitleClue.ADDRESS);
        }
        kind(thing.type(), own, title).ifPresent(clues::add);
        return clues;
    }

    private static Set<TitleClue> words(Named thing, Set<String> own, TitleName title) {
        Set<TitleClue> clues = EnumSet.noneOf(TitleClue.class);
        Set<String> all = title.beyond(Set.of());
        Set<String> further = title.beyond(own);
        if (!all.containsAll(own)) {
            clues.add(TitleClue.OTHER_WORDS);
        } else if (further.isEmpty()) {
            clues.add(TitleClue.SAME_WORDS);
        } else {
            clues.add(
                    further.stream().allMatch(word -> isSeen(word, thing.words()))
                            ? TitleClue.FURTHER_WORDS_SEEN
                            : TitleClue.FURTHER_WORDS_UNSEEN);
        }
        if (own.size() == 1) {
            clues.add(TitleClue.ONE_WORD);
        } else if (own.size() > 2) {
            clues.add(TitleClue.MANY_WORDS);
        }
        return clues;
    }

    /** Whether a document has a word or another of its family: "chemistry" for "chemist". */
    private static boolean isSeen(String word, Set<String> words) {
        return words.contains(word)
                || (word.length() > 6 && words.stream().anyMatch(other -> other.startsWith(word.substring(0, 6))));
    }

    private Optional<TitleClue> kind(EntityType type, Set<String> own, TitleName title) {
        Set<String> said = new HashSet<>();
        title.bracket().ifPresent(text -> said.addAll(TitleName.words(text)));
        Set<String> further = title.beyond(own);
        String wanted = sort(type);
        Set<String> found = new LinkedHashSet<>();
        kinds.forEach((kind, words) -> {
            boolean inTitle = kind.equals("ORGANIZATION") && further.stream().anyMatch(words::contains);
            if (inTitle || said.stream().anyMatch(words::contains)) {
                found.add(kind);
            }
        });
        boolean region = title.afterComma()
                .filter(after -> !PEERAGE.matcher(after).find())
                .isPresent();
        if (wanted.equals("PERSON") && region) {
            return Optional.of(TitleClue.OTHER_KIND);
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.contains(wanted) ? TitleClue.KIND : TitleClue.OTHER_KIND);
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
        return isLatin(name) && TitleName.words(name).size() < 2;
    }

    private static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
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
        String label = isLatin(entity.label()) ? entity.label() : title.name();
        return new Entity(new EntityId(entity.id().type(), slug), label, names, entity.officeIn(), Optional.of(link));
    }
}
