package io.standpoint.pipeline;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is loaded when it is first asked for, once for all threads.
 *
 * @param <T> what is loaded
 */
public final class Lazy<T> {

    private final String name;
    private final FutureTask<T> loaded;

    /**
     * Something that is not loaded yet.
     *
     * @param name what it is, in plain words without an article, for messages
     * @param load loads it
     */
    public Lazy(String name, Supplier<T> load) {
        this.name = name;
        this.loaded = new FutureTask<>(load::get);
    }

    /**
     * What was loaded, by this thread unless another does it or did.
     *
     * @throws IllegalStateException if it cannot be loaded, now and whenever it is asked for again, or if the thread is
     *     interrupted while it waits
     */
    public T get() {
        loaded.run();
        try {
            return loaded.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading the " + name, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The " + name + " cannot be loaded: " + e.getCause(), e.getCause());
        }
    }
}
