package io.standpoint.entity;

import java.util.Optional;

/** What is known beforehand of countries and whose they are. */
public interface States {

    /** The government of a country, and a government itself; empty for anything else. */
    Optional<Entity> governmentOf(Entity state);

    /** The country of a person who is widely known; empty for anybody else. */
    Optional<Entity> nationality(Entity person);
}
