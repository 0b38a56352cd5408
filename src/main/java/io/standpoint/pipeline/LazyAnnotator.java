package io.standpoint.pipeline;

import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Annotator;
import io.standpoint.text.Document;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** An annotator of one language whose models are loaded when a document first needs them, once for all threads. */
public final class LazyAnnotator implements Annotator {

    private final String language;
    private final FutureTask<Annotator> loaded;

    /**
     * An annotator that is not loaded yet.
     *
     * @param language the primary language subtag that it reads, such as {@code en}
     * @param load     loads the models
     * @param times    takes the time of loading
     */
    public LazyAnnotator(String language, Supplier<Annotator> load, StageTimes times) {
        this.language = language;
        this.loaded = new FutureTask<>(() -> times.time(Stage.MODELS, load));
    }

    @Override
    public boolean reads(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language);
    }

    /** Loads the models, unless another thread does, and returns when they are there. */
    public void load() {
        loaded.run();
        annotator();
    }

    @Override
    public AnnotatedDocument annotate(Document document) {
        loaded.run();
        return annotator().annotate(document);
    }

    private Annotator annotator() {
        try {
            return loaded.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading the models for " + language, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The models for " + language + " cannot be loaded: " + e.getCause(), e.getCause());
        }
    }
}
