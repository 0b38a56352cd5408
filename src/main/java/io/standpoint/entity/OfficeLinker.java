package io.standpoint.entity;

import io.standpoint.language.Mention;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Nominals for an office whose holder the document does not name: "the head of Britain's GCHQ service". */
final class OfficeLinker {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any", "some", "every", "no");

    /** Tags of words that are no part of a role: articles, possessives, numbers, adverbs, marks. */
    private static final Pattern NO_PART = Pattern.compile("DT|PRP\\$|POS|CD|RB.*|[^A-Za-z].*|w|m|q|u.*");

    private final Offices offices;

    OfficeLinker(Offices offices) {
        this.offices = offices;
    }

    /**
     * The office, if the words name one.
     *
     * @param linked what the names inside stand for
     */
    Optional<Entity> link(LinkContext context, Mention mention, Map<Mention, Entity> linked) {
        Token head = context.token(mention, mention.head());
        boolean many = head.tag().endsWith("S") && head.tag().startsWith("NN");
        if (many || INDEFINITE.contains(context.token(mention, mention.begin()).lemma())) {
            return Optional.empty();
        }
        String language = context.language(mention);
        List<Mention> names = context.namesWithin(mention);
        Optional<String> role = role(context, mention, names, language);
        if (role.isEmpty()) {
            return Optional.empty();
        }
        Optional<Entity> organization = organization(names, linked);
        return organization
                .map(in -> offices.office(role.get(), language, in))
                .or(() -> names.isEmpty() ? offices.office(role.get(), language) : Optional.empty());
    }

    /** The longest run of words that ends in the head, leaves the names out, and is a role. */
    private Optional<String> role(LinkContext context, Mention mention, List<Mention> names, String language) {
        List<String> words = new ArrayList<>();
        Optional<String> role = Optional.empty();
        String separator = language.equals("en") ? " " : "";
        for (int i = mention.head(); i >= mention.begin(); i--) {
            int at = i;
            Token token = context.token(mention, i);
            boolean named = names.stream().anyMatch(name -> name.begin() <= at && at < name.end());
            if (named || NO_PART.matcher(token.tag()).matches()) {
                break;
            }
            words.add(0, token.text());
            String joined = String.join(separator, words);
            if (offices.isRole(joined, language)) {
                role = Optional.of(joined);
            }
        }
        return role;
    }

    /** A body or company among the names, the last one first; else the country. */
    private static Optional<Entity> organization(List<Mention> names, Map<Mention, Entity> linked) {
        Optional<Entity> country = Optional.empty();
        for (int i = names.size() - 1; i >= 0; i--) {
            Optional<Entity> entity = Optional.ofNullable(linked.get(names.get(i)));
            if (entity.isPresent()
                    && entity.get().id().type().isOrganization()
                    && entity.get().id().type() != EntityType.GOVERNMENT) {
                return entity;
            }
            if (country.isEmpty()) {
                country = entity.filter(one -> one.id().type() == EntityType.GOVERNMENT)
                        .or(() -> entity.filter(one -> one.id().type() == EntityType.COUNTRY));
            }
        }
        return country.filter(one -> names.size() > 0);
    }
}
