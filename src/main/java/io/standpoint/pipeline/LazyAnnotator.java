package io.standpoint.pipeline;

import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Annotator;
import io.standpoint.text.Document;
import java.util.Locale;
import java.util.function.Supplier;

/** An annotator of one language whose models are loaded when a document first needs them, once for all threads. */
public final class LazyAnnotator implements Annotator {

    private final String language;
    private final Lazy<Annotator> loaded;

    /**
     * An annotator that is not loaded yet.
     *
     * @param language the primary language subtag that it reads, such as {@code en}
     * @param load     loads the models
     * @param times    takes the time of loading
     */
    public LazyAnnotator(String language, Supplier<Annotator> load, StageTimes times) {
        this.language = language;
        this.loaded = new Lazy<>("models for " + language, () -> times.time(Stage.MODELS, load));
    }

    @Override
    public boolean reads(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language);
    }

    /** Loads the models, unless another thread does, and returns when they are there. */
    public void load() {
        loaded.get();
    }

    @Override
    public AnnotatedDocument annotate(Document document) {
        return loaded.get().annotate(document);
    }
}
