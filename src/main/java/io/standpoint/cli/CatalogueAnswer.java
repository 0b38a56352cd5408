package io.standpoint.cli;

import io.standpoint.entity.Meaning;
import java.util.List;

/** What the catalogue answers, in some format. */
interface CatalogueAnswer {

    /** How many things there are, by type and by file. */
    void counts();

    /** What is known of some things, in the given order. */
    void things(List<Meaning> things);
}
