package io.standpoint.serve.explorer;

import io.standpoint.vocabulary.SPT;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** How the graph writes a fact of one kind: its class, and the properties from its node to subject and object. */
enum Form {
    TENURE(SPT.Tenure, SPT.holder, SPT.office),
    STANCE(SPT.Stance, SPT.stanceHolder, SPT.topic),
    INTERACTION(SPT.Interaction, SPT.agent, SPT.target),
    RELATION(SPT.Fact, RDF.subject.getURI(), RDF.object.getURI()),
    STATEMENT(SPT.Statement, SPT.speaker, SPT.addressee),
    /** Its subject is the author, to whom the edge leads the other way. */
    POST(SPT.Comment, "", "");

    private final Node type;
    private final Node subject;
    private final Node object;

    Form(String type, String subject, String object) {
        this.type = NodeFactory.createURI(type);
        this.subject = NodeFactory.createURI(subject);
        this.object = NodeFactory.createURI(object);
    }

    Node type() {
        return type;
    }

    Node subject() {
        return subject;
    }

    Node object() {
        return object;
    }

    /** The form of the facts of a class. */
    static Optional<Form> of(Node type) {
        return Arrays.stream(values()).filter(form -> form.type.equals(type)).findFirst();
    }
}
