package io.standpoint.pipeline;

import io.standpoint.assertion.Calibration;
import io.standpoint.assertion.Confidence;
import io.standpoint.entity.CatalogueOffices;
import io.standpoint.entity.DocumentLinker;
import io.standpoint.entity.Linker;
import io.standpoint.entity.Offices;
import io.standpoint.entity.PostAuthors;
import io.standpoint.entity.TermTopicFinder;
import io.standpoint.entity.TopicFinder;
import io.standpoint.extract.ChineseExtractor;
import io.standpoint.extract.EnglishExtractor;
import io.standpoint.extract.Extractor;
import io.standpoint.extract.PostExtractor;
import io.standpoint.language.CoreNlpAnnotator;
import io.standpoint.language.CoreNlpParser;
import io.standpoint.language.HanLpAnnotator;
import io.standpoint.language.Lexicon;
import io.standpoint.language.OpenNlpAnnotator;
import io.standpoint.language.SyntaxParser;
import io.standpoint.text.DocumentReader;
import io.standpoint.text.FileDocumentReader;
import java.util.List;
import java.util.function.Supplier;

/**
 * What turns a file into facts, in the order in which it is used.
 *
 * @param reader     reads the file
 * @param annotators the first that reads a document's language analyses it
 * @param linker     finds what its mentions stand for
 * @param extractors read facts, each of its kind
 * @param threshold  keeps those that are sure enough
 */
public record Stages(
        DocumentReader reader,
        List<LazyAnnotator> annotators,
        Linker linker,
        List<Extractor> extractors,
        Threshold threshold) {

    /**
     * Which facts are kept.
     *
     * @param calibration what the confidence of a reading is worth
     * @param least       what is less sure is left out
     */
    public record Threshold(Calibration calibration, Confidence least) {}

    public Stages {
        annotators = List.copyOf(annotators);
        extractors = List.copyOf(extractors);
    }

    /** The program's stages. Language models are loaded when a document first needs them. */
    public static Stages of(Knowledge knowledge, StageTimes times) {
        return of(knowledge, times, CoreNlpParser::new);
    }

    private static LazyAnnotator tagging(String language, Knowledge knowledge, StageTimes times) {
        return new LazyAnnotator(
                language,
                () -> new OpenNlpAnnotator(language, knowledge.catalogue().toLexicon(language)),
                times);
    }

    /**
     * The same with another parser of English.
     *
     * @param english loads it, when an English document first needs it
     */
    public static Stages of(Knowledge knowledge, StageTimes times, Supplier<SyntaxParser> english) {
        Lexicon lexicon = knowledge.catalogue().toLexicon();
        Offices offices = new CatalogueOffices(knowledge.catalogue());
        TopicFinder topics = new TermTopicFinder(knowledge.topics());
        return new Stages(
                new FileDocumentReader(),
                List.of(
                        new LazyAnnotator("en", () -> new CoreNlpAnnotator(lexicon, english.get()), times),
                        new LazyAnnotator("zh", () -> new HanLpAnnotator(lexicon), times),
                        tagging("de", knowledge, times),
                        tagging("fr", knowledge, times)),
                new DocumentLinker(knowledge.catalogue(), offices, knowledge.titles()),
                List.of(
                        new EnglishExtractor(offices, topics, knowledge.catalogue()),
                        new ChineseExtractor(offices, topics, knowledge.catalogue()::governmentOf),
                        new PostExtractor(new PostAuthors(knowledge.catalogue()))),
                new Threshold(Calibration.load(), knowledge.least()));
    }
}
