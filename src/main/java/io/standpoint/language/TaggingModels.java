package io.standpoint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's models of a language, which were trained on its GSD treebank of Universal Dependencies. Safe for several
 * threads, unlike what works with them.
 *
 * @param sentences where sentences end
 * @param tags      the universal part of speech of words
 */
record TaggingModels(SentenceModel sentences, POSModel tags) {

    /** How the models of one release are called on the class path, by language and what they tell. */
    private static final String FILE = "/opennlp-%s-ud-gsd-%s-1.3-2.5.4.bin";

    /**
     * The models of a language.
     *
     * @param language {@code de} or {@code fr}
     */
    static TaggingModels load(String language) {
        try (InputStream sentences = open(language, "sentence");
                InputStream tags = open(language, "pos")) {
            return new TaggingModels(new SentenceModel(sentences), new POSModel(tags));
        } catch (IOException e) {
            throw new UncheckedIOException("The models for " + language + " cannot be read", e);
        }
    }

    private static InputStream open(String language, String kind) {
        String file = FILE.formatted(language, kind);
        InputStream in = TaggingModels.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("Not on the class path: " + file);
        }
        return in;
    }
}
