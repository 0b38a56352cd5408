package io.standpoint.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Rows for a table. A table's columns are as wide as their widest cell, so one whole document among the values would
 * widen every row to its length: longer literals end in an ellipsis.
 */
final class ShortCells {

    /** The longest literal that is shown whole, in code points. */
    static final int LONGEST = 1000;

    private ShortCells() {}

    static ResultSet of(ResultSet rows) {
        RowSet given = RowSet.adapt(rows);
        return ResultSet.adapt(RowSetStream.create(
                given.getResultVars(), given.stream().map(ShortCells::shortened).iterator()));
    }

    private static Binding shortened(Binding row) {
        BindingBuilder cells = Binding.builder();
        row.forEach((Var variable, Node value) -> cells.add(variable, shortened(value)));
        return cells.build();
    }

    private static Node shortened(Node value) {
        if (!value.isLiteral() || value.getLiteralLexicalForm().length() <= LONGEST) {
            return value;
        }
        String text = value.getLiteralLexicalForm();
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return value;
        }
        return NodeFactory.createLiteralLang(
                text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "\u2026", value.getLiteralLanguage());
    }
}
