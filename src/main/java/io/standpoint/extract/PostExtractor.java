package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Authorship;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.Assertion.Statement;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Quotation;
import io.standpoint.assertion.Reading;
import io.standpoint.entity.Entity;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.PostAuthors;
import io.standpoint.text.Document;
import io.standpoint.text.SourceSpan;
import io.standpoint.text.Zone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Comments and tweets: who wrote what in answer to whom. Works in any language, since it reads no words. */
public final class PostExtractor implements Extractor {

    private static final double CONFIDENCE = 0.95;

    private final PostAuthors authors;

    /** An extractor that takes the identity of authors from {@code authors}. */
    public PostExtractor(PostAuthors authors) {
        this.authors = authors;
    }

    @Override
    public List<Assertion> extract(LinkedDocument linked) {
        Document document = linked.annotated().document();
        return document.zones().stream()
                .filter(Zone.Post.class::isInstance)
                .map(Zone.Post.class::cast)
                .filter(post -> post.span().length() > 0)
                .flatMap(post -> facts(document, post))
                .toList();
    }

    private Stream<Assertion> facts(Document document, Zone.Post post) {
        Entity entity = authors.author(document, post);
        Participant author =
                new Participant(entity, document.toSource(post.author().span()));
        SourceSpan content = document.toSource(post.span());
        Reading reading = new Reading(
                List.of(new Evidence(author.mention())), Modality.ASSERTED, new Confidence(CONFIDENCE), "post");
        Optional<SourceSpan> replyTo = post instanceof Zone.Comment comment
                        && comment.replyTo().isPresent()
                ? Optional.of(document.toSource(
                        document.zones().get(comment.replyTo().getAsInt()).span()))
                : Optional.empty();
        return Stream.of(
                new Authorship(author, content, post.posted(), replyTo, reading),
                new Statement(
                        List.of(author),
                        List.of(),
                        new Statement.Words(content, Optional.empty(), Quotation.DIRECT),
                        Period.on(post.posted()),
                        new Reading(
                                List.of(new Evidence(content), new Evidence(author.mention())),
                                Modality.REPORTED,
                                new Confidence(CONFIDENCE),
                                "post")));
    }
}
