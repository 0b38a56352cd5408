package io.standpoint.graph;

import io.standpoint.assertion.Assertion.Authorship;
import io.standpoint.assertion.Assertion.Statement;
import io.standpoint.text.SourceSpan;
import io.standpoint.vocabulary.SPT;
import java.util.stream.Collectors;

/** Something said; a part of the post that it stands in, where it stands in one. */
final class StatementMapper implements AssertionMapper<Statement> {

    @Override
    public void map(Statement statement, DocumentScope scope) {
        String node = scope.node(statement);
        SourceSpan content = statement.words().content();
        scope.fact(node, SPT.Statement, label(statement), statement.reading());
        scope.triples()
                .link(node, SPT.quotation, statement.words().form().iri())
                .text(node, SPT.text, content.text())
                .text(node, SPT.cue, statement.words().cue())
                .time(node, SPT.statedOn, statement.time());
        statement.speakers().forEach(speaker -> scope.triples().link(node, SPT.speaker, scope.iri(speaker)));
        statement.addressees().forEach(other -> scope.triples().link(node, SPT.addressee, scope.iri(other)));
        scope.facts(Authorship.class)
                .filter(post -> isWithin(content, post.content()))
                .forEach(post -> scope.triples().link(node, Terms.IS_PART_OF, scope.node(post)));
    }

    private static boolean isWithin(SourceSpan part, SourceSpan whole) {
        return whole.begin() <= part.begin() && part.end() <= whole.end();
    }

    private static String label(Statement statement) {
        String speakers = statement.speakers().stream()
                .map(speaker -> speaker.entity().label())
                .distinct()
                .collect(Collectors.joining(", "));
        return speakers + ": " + Labels.quoted(statement.words().content().text());
    }
}
