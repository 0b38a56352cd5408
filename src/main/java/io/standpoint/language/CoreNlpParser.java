package io.standpoint.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP: tokens, sentences, parts of speech, lemmas, the three-class name model and the neural dependency
 * parser. A line end ends a sentence. Loading takes several seconds and half a gigabyte of heap: one instance is meant for
 * the whole program.
 */
public final class CoreNlpParser implements SyntaxParser {

    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("tokenize.options", "untokenizable=noneKeep");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        return properties;
    }

    @Override
    public List<List<Word>> parse(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .map(CoreNlpParser::words)
                .toList();
    }

    private static List<Word> words(CoreMap sentence) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        int[] governors = new int[labels.size()];
        String[] relations = new String[labels.size()];
        for (int i = 0; i < governors.length; i++) {
            governors[i] = -1;
            relations[i] = "root";
        }
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            int dependent = edge.getDependent().index() - 1;
            governors[dependent] = edge.getGovernor().index() - 1;
            relations[dependent] = edge.getRelation().toString();
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < governors.length; i++) {
            CoreLabel label = labels.get(i);
            words.add(new Word(
                    label.beginPosition(),
                    label.endPosition(),
                    label.lemma(),
                    label.tag(),
                    label.ner(),
                    governors[i],
                    relations[i]));
        }
        return words;
    }
}
