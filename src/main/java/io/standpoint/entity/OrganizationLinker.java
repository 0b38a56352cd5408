package io.standpoint.entity;

import io.standpoint.language.Chain;
import io.standpoint.language.ChineseOrganizations;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.OrganizationKind;
import io.standpoint.language.Token;
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

/** Organisations, products and events by name: those of the catalogue where the text agrees, else new ones. */
final class OrganizationLinker {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            ",? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|PLC|plc|GmbH|AG|SA|NV|SE|Co|Group|Holdings)\\.?$");

    /** "Ann Moor of Ohio", "Ann Moor AG". */
    private static final Pattern WITH_HOME = Pattern.compile("(\\S+ .*?\\S) (?:of \\p{Lu}.*|\\p{Lu}{2})");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern BRACKETED = Pattern.compile("\\s*[(\uFF08](\\p{Lu}[\\p{Lu}-]{1,8})[)\uFF09]");

    private final Map<String, Set<String>> cues = WordList.labelled("organization-cues.txt");
    private final Set<String> generic = Set.copyOf(WordList.read("generic-bodies.txt"));
    private final Set<String> common = Set.copyOf(WordList.read("article-nouns.txt"));
    private final Set<String> portfolios = Set.copyOf(WordList.read("portfolios.txt"));
    private final ChineseOrganizations chineseNames = new ChineseOrganizations();
    private final Acting acting;
    private final NameRuns runs;

    OrganizationLinker(Catalogue catalogue, Acting acting) {
        this.acting = acting;
        this.runs = new NameRuns(catalogue);
    }

    Optional<Entity> link(LinkContext context, Chain chain) {
        Mention mention = chain.name();
        String name = context.text(mention).replaceAll("['\u2019]s$", "");
        if (!Linked.canBeNamed(name) || beginsName(context, mention, name)) {
            return Optional.empty();
        }
        Optional<Entity> spelled = spelledOut(context, name).or(() -> shortened(context, name));
        if (spelled.isPresent()) {
            return spelled;
        }
        if (generic.contains(Names.key(name))) {
            return body(context, mention, name);
        }
        Optional<Entity> known = known(context, mention, name);
        if (known.isPresent() || context.isInTitles(chain) || isNone(context, name)) {
            return known;
        }
        Optional<String> last = runs.last(name);
        return last.isPresent() ? named(context, mention, last.get()) : created(context, mention, chain.type(), name);
    }

    /** Whether a name is no organisation's: a person's with a home or office, several joined, a party's adjective or members. */
    private boolean isNone(LinkContext context, String name) {
        Matcher person = WITH_HOME.matcher(name);
        return runs.isJoined(name)
                || runs.isOfParty(name)
                || runs.isOfGroup(name)
                || (person.matches() && isFullName(context, person.group(1)));
    }

    private Optional<Entity> part(LinkContext context, Mention mention, String name, String part) {
        if (name.endsWith(" " + part)) {
            return LinkContext.ofType(context.catalogue().byName(part, "en"), EntityType.GROUP);
        }
        return name.startsWith(part + " ")
                ? named(context, mention, part)
                        .filter(found -> found.id().type().isOrganization())
                : Optional.empty();
    }

    private static boolean isFullName(LinkContext context, String name) {
        return LinkContext.ofType(context.catalogue().byName(name, "en"), EntityType.PERSON)
                        .isPresent()
                || context.document().chains().stream()
                        .filter(chain -> chain.isNamed() && chain.type() == NameType.PERSON)
                        .anyMatch(chain -> context.text(chain.name()).equals(name));
    }

    private Optional<Entity> named(LinkContext context, Mention mention, String name) {
        return generic.contains(Names.key(name)) ? body(context, mention, name) : known(context, mention, name);
    }

    /**
     * What the names of a chain stand for: another than the chain's where one is but the first words of the chain's name
     * and the catalogue has another organisation under them, or the last words and it has a group: "the GOP" beside "the
     * GOP Senate", "Democrats" beside "Finance Committee Democrats".
     */
    Map<Mention, Entity> linkEach(LinkContext context, Chain chain, Optional<Entity> whole) {
        Map<Mention, Entity> linked = new HashMap<>();
        String name = context.text(chain.name());
        for (Mention mention : chain.mentions()) {
            String own = context.text(mention);
            boolean named = mention.form() == Mention.Form.NAME
                    && whole.stream()
                            .flatMap(entity -> entity.names().stream())
                            .noneMatch(other -> other.text().equals(own));
            Optional<Entity> other = named ? part(context, mention, name, own) : Optional.empty();
            other.or(() -> whole).ifPresent(entity -> linked.put(mention, entity));
        }
        return linked;
    }

    private Optional<Entity> known(LinkContext context, Mention mention, String name) {
        List<Entity> found = context.catalogue().byName(name, context.language(mention));
        if (found.isEmpty()) {
            String shorter = LEGAL_FORM.matcher(name).replaceFirst("");
            found = context.catalogue().byName(shorter, context.language(mention));
        }
        return choose(context, mention, found);
    }

    /** Whether a paper with an article in its name lends it to what follows: "The Information Commissioner" is no paper's. */
    private static boolean beginsName(LinkContext context, Mention mention, String name) {
        boolean articled = context.catalogue().byName(name, "en").stream()
                .anyMatch(entity -> entity.label().equals("The " + name));
        List<Token> tokens = context.sentence(mention).tokens();
        if (!articled || mention.end() >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(mention.end());
        return next.tag().startsWith("NN") && Character.isUpperCase(next.text().codePointAt(0));
    }

    /** Of a company and a product of one name, the one that acts is the company. */
    private Optional<Entity> choose(LinkContext context, Mention mention, List<Entity> found) {
        Optional<Entity> organization = found.stream()
                .filter(entity -> entity.id().type().isOrganization())
                .findFirst();
        Optional<Entity> product = LinkContext.ofType(found, EntityType.PRODUCT);
        if (product.isPresent() && (organization.isEmpty() || !acting.acts(context, mention))) {
            return product;
        }
        return organization
                .or(() -> LinkContext.ofType(found, EntityType.EVENT))
                .or(() -> LinkContext.ofType(found, EntityType.GROUP));
    }

    /** What an acronym stands for where the document itself spells it out and the catalogue has another reading. */
    private Optional<Entity> spelledOut(LinkContext context, String name) {
        if (!ACRONYM.matcher(name).matches()) {
            return Optional.empty();
        }
        boolean taken = !context.catalogue().byName(name, "en").isEmpty();
        for (Chain chain : context.document().chains()) {
            String full = context.text(chain.name());
            if (chain.isNamed()
                    && chain.type() == NameType.ORGANIZATION
                    && full.contains(" ")
                    && Names.initials(full).equals(name)
                    && (!taken || bracketed(context, chain.name()).equals(Optional.of(name)))) {
                return link(context, chain);
            }
        }
        return Optional.empty();
    }

    /** "The Times" where exactly one name of the document ends so: "The New York Times". */
    private Optional<Entity> shortened(LinkContext context, String name) {
        if (name.contains(" ") || ACRONYM.matcher(name).matches() || isCommon(name)) {
            return Optional.empty();
        }
        Set<Entity> fuller = new HashSet<>();
        for (Chain chain : context.document().chains()) {
            if (chain.isNamed()
                    && chain.type() == NameType.ORGANIZATION
                    && context.text(chain.name()).endsWith(" " + name)) {
                link(context, chain)
                        .filter(entity -> entity.id().type() == EntityType.ORGANIZATION)
                        .ifPresent(fuller::add);
            }
        }
        return fuller.size() == 1 ? Optional.of(fuller.iterator().next()) : Optional.empty();
    }

    /** A body whose name many countries use: of the country before it, else of the one that the document is about. */
    private Optional<Entity> body(LinkContext context, Mention mention, String name) {
        Optional<Entity> country = context.nameBefore(mention).flatMap(context::country);
        for (Entity entity : context.catalogue().byName(name, context.language(mention))) {
            Optional<Entity> own = country(context, entity);
            if (own.isPresent()
                    && (country.equals(own)
                            || (country.isEmpty() && context.isAbout(own.get().id())))) {
                return Optional.of(entity);
            }
        }
        return country.flatMap(place -> context.catalogue().governmentOf(place.id()))
                .map(government -> name + government.label().replaceFirst("^Government", ""))
                .map(full -> LinkContext.ofType(context.catalogue().byName(full, "en"), EntityType.BODY)
                        .orElseGet(() -> Linked.of(EntityType.BODY, full, "en", List.of())))
                .filter(body -> context.language(mention).equals("en"));
    }

    private static Optional<Entity> country(LinkContext context, Entity part) {
        Optional<Entity> at = Optional.of(part);
        while (at.isPresent() && at.get().id().type() != EntityType.GOVERNMENT) {
            at = context.catalogue().parent(at.get().id());
        }
        return at.flatMap(government -> context.catalogue().countryOf(government.id()));
    }

    private Optional<Entity> created(LinkContext context, Mention mention, NameType type, String name) {
        EntityType cued = cue(name);
        boolean adjective = context.token(mention, mention.head()).tag().startsWith("JJ");
        boolean unsure = (type == NameType.MISCELLANEOUS && cued != EntityType.EVENT) || adjective || isCommon(name);
        if (unsure
                || !Character.isLetter(name.codePointAt(0))
                || (name.equals(name.toLowerCase(Locale.ROOT)) && isLatin(name))) {
            return Optional.empty();
        }
        EntityType result = type == NameType.PRODUCT ? EntityType.PRODUCT : cued;
        return Optional.of(Linked.of(result, name, context.language(mention), acronyms(context, name)));
    }

    /** What the document calls it for short: in brackets after the name, or by its initials anywhere. */
    private static List<Entity.Name> acronyms(LinkContext context, String name) {
        Set<String> acronyms = new TreeSet<>();
        String initials = Names.initials(name);
        for (Chain chain : context.document().chains()) {
            for (Mention mention : chain.mentions()) {
                String text = mention.form() == Mention.Form.NAME ? context.text(mention) : "";
                if (name.contains(" ")
                        && text.equals(initials)
                        && ACRONYM.matcher(text).matches()) {
                    acronyms.add(text);
                }
                if (name.contains(" ") && text.equals(name)) {
                    bracketed(context, mention).ifPresent(acronyms::add);
                }
            }
        }
        return acronyms.stream()
                .map(acronym -> new Entity.Name(acronym, "en", false))
                .toList();
    }

    private static Optional<String> bracketed(LinkContext context, Mention mention) {
        String text = context.document().document().text();
        Matcher matcher = BRACKETED.matcher(
                text.substring(context.document().span(mention).end()));
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether a name is but a noun for what many things are: "Committee", "LLC". */
    private boolean isCommon(String name) {
        return common.contains(name)
                || portfolios.contains(name)
                || cues.values().stream().anyMatch(words -> words.contains(name));
    }

    private static boolean isLatin(String name) {
        return name.codePoints().allMatch(c -> c < 0x250);
    }

    private EntityType cue(String name) {
        Optional<OrganizationKind> chinese = chineseNames.kind(name);
        if (chinese.isPresent()) {
            return switch (chinese.get()) {
                case GOVERNMENT -> EntityType.BODY;
                case COMPANY -> EntityType.COMPANY;
                case ORGANIZATION -> EntityType.ORGANIZATION;
            };
        }
        for (Map.Entry<String, Set<String>> cue : cues.entrySet()) {
            boolean found = cue.getValue().stream()
                    .anyMatch(word -> isLatin(word) ? List.of(name.split(" ")).contains(word) : name.endsWith(word));
            if (found) {
                return EntityType.valueOf(cue.getKey());
            }
        }
        return EntityType.ORGANIZATION;
    }
}
