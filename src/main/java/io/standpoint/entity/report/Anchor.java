package io.standpoint.entity.report;

import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import java.util.function.UnaryOperator;

/** Something in a text that a translation leaves as it is. */
public sealed interface Anchor {

    /** The same, with who stands for whom across documents. */
    Anchor with(UnaryOperator<EntityId> identity);

    /** Whom or what a name stands for. Languages differ in where they speak of a country and where of its government. */
    record Named(EntityId entity) implements Anchor {

        public Named {
            if (entity.type() == EntityType.GOVERNMENT) {
                entity = new EntityId(EntityType.COUNTRY, entity.slug());
            }
        }

        @Override
        public Anchor with(UnaryOperator<EntityId> identity) {
            return new Named(identity.apply(entity));
        }
    }

    /** A number of two digits or more, without the marks that part its thousands. */
    record Figure(String digits) implements Anchor {
        @Override
        public Anchor with(UnaryOperator<EntityId> identity) {
            return this;
        }
    }

    /** An address, without an archive's wrapping. */
    record Link(String address) implements Anchor {
        @Override
        public Anchor with(UnaryOperator<EntityId> identity) {
            return this;
        }
    }
}
