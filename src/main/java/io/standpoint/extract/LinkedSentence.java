package io.standpoint.extract;

import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Participant;
import io.standpoint.entity.Entity;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import io.standpoint.text.SourceSpan;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A parsed sentence with what its words stand for. Tokens are named by their index in the sentence. */
final class LinkedSentence {

    private final LinkedDocument document;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Map<Integer, Mention> byToken = new HashMap<>();

    private LinkedSentence(LinkedDocument document, Sentence sentence, List<Mention> mentions) {
        this.document = document;
        this.sentence = sentence;
        this.tree = new DependencyTree(sentence);
        mentions.stream().filter(m -> m.form() != Mention.Form.NAME).forEach(m -> byToken.put(m.head(), m));
        for (Mention mention : mentions) {
            if (mention.form() == Mention.Form.NAME) {
                for (int token = mention.begin(); token < mention.end(); token++) {
                    byToken.put(token, mention);
                }
            }
        }
    }

    /** The parsed sentences of a document in their order. */
    static List<LinkedSentence> of(LinkedDocument document) {
        Map<Integer, List<Mention>> mentions = new HashMap<>();
        document.entities()
                .keySet()
                .forEach(mention -> mentions.computeIfAbsent(mention.sentence(), index -> new ArrayList<>())
                        .add(mention));
        return document.annotated().sentences().stream()
                .filter(Sentence::isParsed)
                .map(sentence -> new LinkedSentence(
                        document,
                        sentence,
                        mentions.getOrDefault(sentence.index(), List.of()).stream()
                                .sorted()
                                .toList()))
                .toList();
    }

    /** The parsed sentences of an article without the posts below it. */
    static List<LinkedSentence> ofArticle(LinkedDocument document) {
        return of(document).stream()
                .filter(sentence -> !(sentence.sentence().zone() instanceof Zone.Post))
                .toList();
    }

    LinkedDocument document() {
        return document;
    }

    Sentence sentence() {
        return sentence;
    }

    DependencyTree tree() {
        return tree;
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    String lemma(int index) {
        return token(index).lemma().toLowerCase(Locale.ROOT);
    }

    boolean isNoun(int index) {
        return token(index).tag().startsWith("NN");
    }

    boolean isVerb(int index) {
        return token(index).tag().startsWith("VB");
    }

    /** Whether the token stands between quotation marks. */
    boolean isQuoted(int token) {
        return document.annotated().quoteAround(token(token).span()).isPresent();
    }

    /** Whether the token is the verb of an infinitive with "to". */
    boolean isInfinitive(int token) {
        return tree.children(token, "mark").stream()
                .anyMatch(mark -> lemma(mark).equals("to"));
    }

    /** Whether the token heads a clause, as a verb or with a copula. */
    boolean isClause(int token) {
        return isVerb(token) || !tree.children(token, "cop").isEmpty();
    }

    /** The whole sentence. */
    Evidence evidence() {
        return new Evidence(document.annotated().document().toSource(sentence.span()));
    }

    /** The mention that the token heads, or the name that it is part of. */
    Optional<Mention> mention(int token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** The names that stand for something, in the order of the text. */
    List<Mention> names() {
        return byToken.values().stream()
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .distinct()
                .sorted()
                .toList();
    }

    /** What the token stands for: what it heads or the name that it is part of. */
    Optional<Participant> at(int token) {
        return mention(token).flatMap(mention -> document.entity(mention).map(entity -> participant(mention, entity)));
    }

    /** What the token and all that it is coordinated with stand for. */
    List<Participant> all(int token) {
        return tree.conjuncts(token).stream().flatMap(each -> at(each).stream()).toList();
    }

    /** All that the sentence mentions by name or otherwise, in the order of the text. */
    Stream<Participant> participants() {
        return byToken.values().stream()
                .distinct()
                .sorted()
                .flatMap(mention -> document.entity(mention).map(entity -> participant(mention, entity)).stream());
    }

    /** The participant for an entity that some tokens stand for. */
    Participant participant(int begin, int end, Entity entity) {
        return new Participant(entity, source(sentence.spanOf(begin, end)));
    }

    /** The given characters behind a span of the document's text. */
    SourceSpan source(Span span) {
        return document.annotated().document().toSource(span);
    }

    private Participant participant(Mention mention, Entity entity) {
        return new Participant(entity, source(document.annotated().span(mention)));
    }
}
