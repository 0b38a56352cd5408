package io.standpoint.serve.explorer;

import io.standpoint.graph.InvalidQueryException;
import io.standpoint.graph.Iris;
import io.standpoint.graph.StoredQueries;
import io.standpoint.graph.StoredQuery;
import java.util.List;
import java.util.Map;

/** Questions in SPARQL: an editor, the stored queries, and the answer. {@code name} takes a stored query, {@code query} any. */
final class QueryPage implements Page {

    private static final String FIRST = "prefix spt: <https://w3id.org/standpoint/ontology#>\n"
            + "prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n\n"
            + "select ?who ?topic where {\n"
            + "  ?actor spt:opposes ?matter ; rdfs:label ?who .\n"
            + "  ?matter a spt:Topic ; rdfs:label ?topic .\n"
            + "}\norder by ?who\nlimit 100\n";

    private final List<Question> questions;

    QueryPage(StoredQueries queries, Iris iris) {
        this.questions = queries.all().stream()
                .map(query -> Question.of(query, iris.base()))
                .toList();
    }

    /**
     * A stored query.
     *
     * @param name    its name
     * @param summary what it answers
     * @param text    in SPARQL, with the defaults of its parameters
     */
    public record Question(String name, String summary, String text) {

        static Question of(StoredQuery query, String base) {
            try {
                return new Question(
                        query.name(),
                        query.summary(),
                        query.bind(Map.of(), base).toString());
            } catch (InvalidQueryException e) {
                throw new IllegalStateException("A stored query does not parse", e);
            }
        }
    }

    @Override
    public Answer answer(Visit visit) {
        String name = visit.parameter("name");
        String given = visit.parameter("query");
        String text = given.isEmpty()
                ? questions.stream()
                        .filter(question -> question.name().equals(name))
                        .map(Question::text)
                        .findFirst()
                        .orElse(FIRST)
                : given;
        return new Answer.Html(
                "query", "Query", Map.of("questions", questions, "text", text, "name", given.isEmpty() ? name : ""));
    }
}
