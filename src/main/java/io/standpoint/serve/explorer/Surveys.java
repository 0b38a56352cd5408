package io.standpoint.serve.explorer;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The survey of the present state of the store, made once for each state. After a change that takes long to survey, pages
 * see the survey of the state before until the new one is there, so that no reader waits for it. May be used by several
 * threads.
 */
final class Surveys {

    /** How long a page waits for a new survey while it has an older one. */
    private static final long PATIENCE_MILLIS = 300;

    private final Supplier<Survey> maker;
    private final Supplier<String> revision;
    private @Nullable Making making;
    private @Nullable Survey last;

    private record Making(String revision, FutureTask<Survey> survey) {}

    /**
     * Surveys to be made.
     *
     * @param maker    surveys the present state, in a transaction of its own
     * @param revision what tells that state from any other
     */
    Surveys(Supplier<Survey> maker, Supplier<String> revision) {
        this.maker = maker;
        this.revision = revision;
    }

    /** Begins to survey the present state, unless that has begun already. */
    void begin() {
        making();
    }

    /** The survey of the present state, or that of the one before while the present one is surveyed. */
    Survey latest() {
        Making present = making();
        Survey before = before();
        try {
            Survey made = before == null
                    ? present.survey().get()
                    : present.survey().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            remember(made);
            return made;
        } catch (TimeoutException e) {
            if (before == null) {
                throw new IllegalStateException("No survey", e);
            }
            return before;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the graph is surveyed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The graph cannot be surveyed", e.getCause());
        }
    }

    private synchronized Making making() {
        String now = revision.get();
        Making present = making;
        if (present == null || !present.revision().equals(now)) {
            present = new Making(now, new FutureTask<>(maker::get));
            making = present;
            Thread thread = new Thread(present.survey(), "survey");
            thread.setDaemon(true);
            thread.start();
        }
        return present;
    }

    private synchronized @Nullable Survey before() {
        return last;
    }

    private synchronized void remember(Survey made) {
        last = made;
    }
}
