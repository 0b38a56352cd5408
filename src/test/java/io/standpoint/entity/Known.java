package io.standpoint.entity;

import java.util.List;

/** The program's own catalogue and topics, read once for all tests. */
public final class Known {

    /** The catalogue. */
    public static final Catalogue CATALOGUE;

    /** The topics. */
    public static final TopicScheme TOPICS;

    static {
        try {
            CATALOGUE = Catalogue.load(List.of());
            TOPICS = TopicScheme.load(List.of());
        } catch (CatalogueException e) {
            throw new IllegalStateException(e);
        }
    }

    private Known() {}
}
