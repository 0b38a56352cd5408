package io.standpoint.pipeline;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * How long each stage took, summed over threads: stages that run side by side may together take longer than the clock
 * shows. Safe for use by several threads.
 */
public final class StageTimes {

    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    /** No time was spent yet. */
    public StageTimes() {
        for (Stage stage : Stage.values()) {
            nanos.put(stage, new LongAdder());
        }
    }

    /** Does the work of a stage. */
    public <T> T time(Stage stage, Supplier<T> work) {
        try (Watch watch = start(stage)) {
            return work.get();
        }
    }

    /** Starts the clock of a stage; closing it stops it. */
    public Watch start(Stage stage) {
        return new Watch(stage, System.nanoTime());
    }

    /** The time of a stage so far. */
    public Duration of(Stage stage) {
        LongAdder spent = nanos.get(stage);
        return Duration.ofNanos(spent == null ? 0 : spent.sum());
    }

    /** A running clock. */
    public final class Watch implements AutoCloseable {

        private final Stage stage;
        private final long begun;

        private Watch(Stage stage, long begun) {
            this.stage = stage;
            this.begun = begun;
        }

        @Override
        public void close() {
            LongAdder spent = nanos.get(stage);
            if (spent != null) {
                spent.add(System.nanoTime() - begun);
            }
        }
    }
}
