package io.standpoint.entity;

import java.util.Optional;

/** What is known beforehand of countries and whose they are. */
public interface States {

    /** The government of a country, and a government itself; empty for anything else. */
    Optional<Entity> governmentOf(Entity state);

    /** The thing with this identity, if it is known beforehand. */
    Optional<Entity> get(EntityId id);

    /**
     * The country that a thing is or belongs to: a government, a body or organisation that is part of one, a capital, a
     * person who is widely known; empty for anything else.
     */
    Optional<Entity> countryOf(Entity thing);

    /** The country of a person who is widely known; empty for anybody else. */
    Optional<Entity> nationality(Entity person);
}
