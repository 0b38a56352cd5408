package io.standpoint.serve.data;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.system.Txn;

/**
 * Answers queries, a page at a time, whole or not at all.
 *
 * @param dataset        what is asked
 * @param timeoutSeconds how long a query may take
 */
record Answerer(DatasetGraph dataset, int timeoutSeconds) {

    /** How an answer is written. */
    sealed interface Form {

        String mediaType();

        /** Solutions, or yes or no. */
        record Rows(AnswerFormat format, String mediaType) implements Form {}

        /** A graph. */
        record Triples(RdfSyntax syntax) implements Form {
            @Override
            public String mediaType() {
                return syntax.mediaType();
            }
        }
    }

    /**
     * A page of an answer.
     *
     * @param content as it is sent
     * @param more    whether another page follows
     */
    record Answer(byte[] content, boolean more) {}

    /**
     * The form that suits the query and the asker.
     *
     * @param ending the form's name in addresses, or empty for what is accepted best
     */
    static Optional<Form> form(Query query, String ending, Accept accept) {
        if (query.isConstructType() || query.isDescribeType()) {
            return (ending.isEmpty()
                            ? accept.best(RdfSyntax.all(), RdfSyntax::mediaType)
                            : RdfSyntax.ofPath("." + ending))
                    .map(Form.Triples::new);
        }
        return (ending.isEmpty()
                        ? accept.best(AnswerFormat.offers(), AnswerFormat.Offer::mediaType)
                        : AnswerFormat.ofEnding(ending))
                .map(offer -> new Form.Rows(offer.format(), offer.mediaType()));
    }

    /** What the answer to a query can be written in. */
    static String offers(Query query) {
        return query.isConstructType() || query.isDescribeType() ? RdfSyntax.mediaTypes() : AnswerFormat.names();
    }

    /**
     * Answers a query, which is changed.
     *
     * @throws org.apache.jena.query.QueryCancelledException if it takes too long
     */
    Answer answer(Query query, Page page, Form form) {
        if (!query.isAskType()) {
            // whether there are more is seen from one row more; from triples it cannot be seen
            page.confine(query, form instanceof Form.Rows ? 1 : 0);
        }
        Supplier<Answer> answer = () -> {
            try (QueryExec execution = QueryExec.dataset(dataset)
                    .query(query)
                    .timeout(timeoutSeconds, TimeUnit.SECONDS)
                    .build()) {
                return form instanceof Form.Rows rows
                        ? rows(execution, query, page, rows.format())
                        : triples(execution, query, (Form.Triples) form);
            }
        };
        return Txn.calculateRead(dataset, answer);
    }

    private static Answer rows(QueryExec execution, Query query, Page page, AnswerFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (query.isAskType()) {
            format.write(execution.ask(), out);
            return new Answer(out.toByteArray(), false);
        }
        RowSet rows = execution.select();
        List<Binding> found = new ArrayList<>();
        rows.forEachRemaining(found::add);
        boolean more = found.size() > page.limit();
        List<Binding> shown = more ? found.subList(0, (int) page.limit()) : found;
        format.write(RowSetStream.create(rows.getResultVars(), shown.iterator()), out);
        return new Answer(out.toByteArray(), more);
    }

    /** The triples of a page's solutions; another page may follow as long as there are any. */
    private static Answer triples(QueryExec execution, Query query, Form.Triples form) {
        Graph graph = query.isDescribeType() ? execution.describe() : execution.construct();
        return new Answer(form.syntax().write(graph), !graph.isEmpty());
    }
}
