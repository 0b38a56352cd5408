package io.standpoint.extract.relation;

import static io.standpoint.extract.relation.Referent.Kind.DATE;
import static io.standpoint.extract.relation.Referent.Kind.ORGANIZATION;
import static io.standpoint.extract.relation.Referent.Kind.OTHER;
import static io.standpoint.extract.relation.Referent.Kind.PERSON;
import static io.standpoint.extract.relation.Referent.Kind.PLACE;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may hold between two things, as KnowledgeNet names it (Mesquita et al., "KnowledgeNet: A Benchmark Dataset for
 * Knowledge Base Population", 2019). The subject is the organisation in {@link #CEO} and {@link #FOUNDED_BY} and the child
 * in {@link #CHILD_OF}.
 */
public enum Property {
    CEO(Kinds.ORGANIZATIONS, Kinds.PEOPLE),
    CHILD_OF(Kinds.PEOPLE, Kinds.PEOPLE),
    DATE_FOUNDED(Kinds.ORGANIZATIONS, EnumSet.of(DATE)),
    DATE_OF_BIRTH(Kinds.PEOPLE, EnumSet.of(DATE)),
    DATE_OF_DEATH(Kinds.PEOPLE, EnumSet.of(DATE)),
    EDUCATED_AT(Kinds.PEOPLE, Kinds.ORGANIZATIONS),
    EMPLOYEE_OR_MEMBER_OF(Kinds.PEOPLE, Kinds.ORGANIZATIONS),
    FOUNDED_BY(Kinds.ORGANIZATIONS, Kinds.PEOPLE),
    HEADQUARTERS(Kinds.ORGANIZATIONS, Kinds.PLACES),
    NATIONALITY(Kinds.PEOPLE, EnumSet.of(Referent.Kind.NATIONALITY, PLACE)),
    PLACE_OF_BIRTH(Kinds.PEOPLE, Kinds.PLACES),
    PLACE_OF_RESIDENCE(Kinds.PEOPLE, Kinds.PLACES),
    POLITICAL_AFFILIATION(Kinds.PEOPLE, Kinds.PARTIES),
    SPOUSE(Kinds.PEOPLE, Kinds.PEOPLE),
    SUBSIDIARY_OF(Kinds.ORGANIZATIONS, Kinds.ORGANIZATIONS);

    private final Set<Referent.Kind> subjects;
    private final Set<Referent.Kind> objects;

    Property(Set<Referent.Kind> subjects, Set<Referent.Kind> objects) {
        this.subjects = subjects;
        this.objects = objects;
    }

    /** What may be on either side, with room for names that the tagger takes for something else. */
    private static final class Kinds {
        static final Set<Referent.Kind> PEOPLE = EnumSet.of(PERSON, OTHER);
        static final Set<Referent.Kind> ORGANIZATIONS = EnumSet.of(ORGANIZATION, PLACE, PERSON, OTHER);
        static final Set<Referent.Kind> PLACES = EnumSet.of(PLACE, ORGANIZATION, OTHER);
        static final Set<Referent.Kind> PARTIES =
                EnumSet.of(ORGANIZATION, PLACE, PERSON, Referent.Kind.NATIONALITY, OTHER);
    }

    /** Whether it may hold between things of these kinds. */
    public boolean joins(Referent.Kind subject, Referent.Kind object) {
        return subjects.contains(subject) && objects.contains(object);
    }
}
