package io.standpoint.graph;

import io.standpoint.assertion.Status;
import java.util.Optional;

/** Which flat edge stands for something that holds at a time. */
final class StatusEdge {

    private StatusEdge() {}

    /** The edge for now, the edge for once, or none for what has not begun. */
    static Optional<String> of(Status status, String present, String past) {
        return switch (status) {
            case CURRENT, ACTING, UNKNOWN -> Optional.of(present);
            case FORMER -> Optional.of(past);
            case FUTURE -> Optional.empty();
        };
    }
}
