package io.standpoint.graph;

import io.standpoint.assertion.Assertion.Authorship;
import io.standpoint.text.SourceSpan;
import io.standpoint.vocabulary.SPT;

/** A post reproduced in the document, what it replies to, and {@code spt:authorOf} from its author. */
final class AuthorshipMapper implements AssertionMapper<Authorship> {

    @Override
    public void map(Authorship post, DocumentScope scope) {
        String node = scope.node(post);
        String author = scope.iri(post.author());
        String label = post.author().entity().label() + ", " + scope.labels().term(SPT.Comment) + ": "
                + Labels.quoted(post.content().text());
        scope.fact(node, SPT.Comment, label, post.reading());
        scope.triples().date(node, Terms.CREATED, post.posted());
        post.replyTo()
                .ifPresent(other -> scope.facts(Authorship.class)
                        .filter(candidate -> isAt(candidate.content(), other))
                        .forEach(candidate -> scope.triples().link(node, Terms.REPLY_OF, scope.node(candidate))));
        scope.edge(author, SPT.authorOf, node, post.reading());
    }

    private static boolean isAt(SourceSpan span, SourceSpan other) {
        return span.begin() == other.begin() && span.end() == other.end();
    }
}
