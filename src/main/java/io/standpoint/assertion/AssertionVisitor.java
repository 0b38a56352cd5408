package io.standpoint.assertion;

/** Something to do with every kind of fact. */
public interface AssertionVisitor {

    /** For a person in an office. */
    void visit(Assertion.Tenure tenure);

    /** For a membership. */
    void visit(Assertion.Affiliation affiliation);

    /** For a lasting relation. */
    void visit(Assertion.Link link);

    /** For a date of a life. */
    void visit(Attribute attribute);

    /** For something said. */
    void visit(Assertion.Statement statement);

    /** For a position on a topic. */
    void visit(Assertion.Stance stance);

    /** For what one did to another. */
    void visit(Assertion.Interaction interaction);

    /** For a post. */
    void visit(Assertion.Authorship post);
}
