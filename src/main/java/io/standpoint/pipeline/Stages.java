package io.standpoint.pipeline;

import io.standpoint.entity.Linker;
import io.standpoint.extract.Extractor;
import io.standpoint.text.DocumentReader;
import java.util.List;

/**
 * What turns a file into facts, in the order in which it is used.
 *
 * @param reader     reads the file
 * @param annotators the first that reads a document's language analyses it
 * @param linker     finds what its mentions stand for
 * @param extractors read facts, each of its kind
 */
public record Stages(DocumentReader reader, List<LazyAnnotator> annotators, Linker linker, List<Extractor> extractors) {

    public Stages {
        annotators = List.copyOf(annotators);
        extractors = List.copyOf(extractors);
    }
}
