package io.standpoint.graph;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.AssertionVisitor;
import io.standpoint.assertion.Attribute;

/** Writes the facts of one document, each with the mapper for its kind. */
final class FactMapper implements AssertionVisitor {

    private final DocumentScope scope;

    FactMapper(DocumentScope scope) {
        this.scope = scope;
    }

    @Override
    public void visit(Assertion.Tenure tenure) {
        new TenureMapper().map(tenure, scope);
    }

    @Override
    public void visit(Assertion.Affiliation affiliation) {
        new AffiliationMapper().map(affiliation, scope);
    }

    @Override
    public void visit(Assertion.Link link) {
        new LinkMapper().map(link, scope);
    }

    @Override
    public void visit(Attribute attribute) {
        new AttributeMapper().map(attribute, scope);
    }

    @Override
    public void visit(Assertion.Statement statement) {
        new StatementMapper().map(statement, scope);
    }

    @Override
    public void visit(Assertion.Stance stance) {
        new StanceMapper().map(stance, scope);
    }

    @Override
    public void visit(Assertion.Interaction interaction) {
        new InteractionMapper().map(interaction, scope);
    }

    @Override
    public void visit(Assertion.Authorship post) {
        new AuthorshipMapper().map(post, scope);
    }
}
