package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Affiliation;
import io.standpoint.assertion.Assertion.Link;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.Assertion.Tenure;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import io.standpoint.assertion.Relation;
import io.standpoint.assertion.Status;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.language.Chain;
import io.standpoint.language.Mention;
import io.standpoint.language.Mention.Form;
import io.standpoint.language.NameType;
import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What stands directly beside a name: the title of its office (英国首相大卫·卡梅伦), its tie to an organisation
 * (美国国家安全局举报者爱德华·斯诺登), or whose body it is (英国间谍机构GCHQ).
 */
final class ChineseApposition {

    private static final Confidence CONFIDENCE = new Confidence(0.9);
    private static final Set<String> FOUNDERS = Set.of("创始人", "联合创始人", "创办人");

    private final ChineseTitles titles;
    private final Function<Entity, Optional<Entity>> governmentOf;
    private final java.util.Map<String, List<Status>> ties =
            new LexiconFile("zh/members.tsv").index(2, row -> Status.valueOf(row.get(1)));

    ChineseApposition(ChineseTitles titles, Function<Entity, Optional<Entity>> governmentOf) {
        this.titles = titles;
        this.governmentOf = governmentOf;
    }

    /** The facts of a document outside of posts, in the order of the text. */
    List<Assertion> extract(LinkedDocument document) {
        List<Assertion> facts = new ArrayList<>();
        document.annotated().chains().stream()
                .flatMap(chain -> chain.mentions().stream()
                        .filter(nominal -> nominal.form() == Form.NOMINAL && isArticle(document, nominal))
                        .flatMap(nominal -> nameBeside(chain, nominal).stream()
                                .flatMap(name -> facts(document, nominal, name).stream())))
                .forEach(facts::add);
        document.annotated().chains().stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(nominal -> nominal.form() == Form.NOMINAL && isArticle(document, nominal))
                .forEach(nominal -> body(document, nominal).ifPresent(facts::add));
        return facts;
    }

    private static boolean isArticle(LinkedDocument document, Mention mention) {
        return !(document.annotated().sentences().get(mention.sentence()).zone() instanceof Zone.Post);
    }

    private static Optional<Mention> nameBeside(Chain chain, Mention nominal) {
        return chain.mentions().stream()
                .filter(m -> m.form() == Form.NAME && m.type() == NameType.PERSON)
                .filter(m -> m.sentence() == nominal.sentence()
                        && (m.begin() == nominal.end() || m.end() == nominal.begin()))
                .findFirst();
    }

    private List<Assertion> facts(LinkedDocument document, Mention nominal, Mention name) {
        Optional<Participant> person = document.entity(name).map(entity -> participant(document, name, entity));
        if (person.isEmpty()) {
            return List.of();
        }
        Optional<Entity> organization = titles.organization(document, nominal);
        Status status = titles.status(document, nominal).orElse(Status.CURRENT);
        if (nominal.type() == NameType.TITLE) {
            Optional<Entity> office = titles.office(document, nominal);
            if (office.isPresent()) {
                return List.of(new Tenure(
                        person.get(),
                        participant(document, nominal, office.get()),
                        status,
                        Period.UNKNOWN,
                        reading(document, nominal, "chinese-apposition-office")));
            }
        }
        String word = document.annotated().head(nominal).text();
        if (organization.isEmpty() || organization.get().id().type() == EntityType.COUNTRY) {
            return List.of();
        }
        Participant of = participant(document, nominal, organization.get());
        if (FOUNDERS.contains(word)) {
            return List.of(new Link(
                    person.get(), Relation.FOUNDED, of, reading(document, nominal, "chinese-apposition-founder")));
        }
        return ties.getOrDefault(word, List.of()).stream()
                .<Assertion>map(usual -> new Affiliation(
                        person.get(),
                        of,
                        status == Status.CURRENT ? usual : status,
                        Period.UNKNOWN,
                        reading(document, nominal, "chinese-apposition-member")))
                .toList();
    }

    /** A description with a country in it beside the name of a government's body. */
    private Optional<Assertion> body(LinkedDocument document, Mention nominal) {
        if (nominal.type() != NameType.ORGANIZATION) {
            return Optional.empty();
        }
        Optional<Entity> government = titles.organization(document, nominal)
                .filter(entity -> entity.id().type() == EntityType.COUNTRY)
                .flatMap(governmentOf);
        return document.entities().entrySet().stream()
                .filter(entry -> entry.getKey().form() == Form.NAME
                        && entry.getKey().sentence() == nominal.sentence()
                        && entry.getKey().begin() == nominal.end()
                        && entry.getValue().id().type() == EntityType.BODY)
                .findFirst()
                .flatMap(body -> government.map(state -> new Link(
                        participant(document, body.getKey(), body.getValue()),
                        Relation.PART_OF,
                        participant(document, nominal, state),
                        reading(document, nominal, "chinese-apposition-body"))));
    }

    private static Participant participant(LinkedDocument document, Mention mention, Entity entity) {
        return new Participant(
                entity,
                document.annotated().document().toSource(document.annotated().span(mention)));
    }

    private static Reading reading(LinkedDocument document, Mention nominal, String extractor) {
        Evidence evidence = new Evidence(document.annotated()
                .document()
                .toSource(
                        document.annotated().sentences().get(nominal.sentence()).span()));
        return new Reading(List.of(evidence), Modality.ASSERTED, CONFIDENCE, extractor);
    }
}
