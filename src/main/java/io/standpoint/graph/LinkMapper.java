package io.standpoint.graph;

import io.standpoint.assertion.Assertion.Link;

/** A lasting relation: its edge, and a statement on that edge. */
final class LinkMapper implements AssertionMapper<Link> {

    @Override
    public void map(Link link, DocumentScope scope) {
        String property = link.relation().property();
        EdgeStatement.write(scope.node(link), link, property, scope);
        scope.edge(scope.iri(link.subject()), property, scope.iri(link.object()), link.reading());
    }
}
