package io.standpoint.serve.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.standpoint.graph.QueryParameter;
import io.standpoint.graph.StoredQueries;
import io.standpoint.graph.StoredQuery;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** {@code /api/openapi.json}: the stored queries as an API, in OpenAPI 3.1. */
final class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";

    private final transient StoredQueries queries;
    private final long maxRows;

    OpenApiServlet(StoredQueries queries, long maxRows) {
        this.queries = queries;
        this.maxRows = maxRows;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Stored queries of a Standpoint graph")
                .put("version", "1")
                .put("description", "Each question of the graph as an address, with its parameters.");
        root.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = root.putObject("paths");
        list(paths.putObject("/api/queries").putObject("get"));
        queries.all()
                .forEach(query -> describe(
                        query, paths.putObject("/api/queries/" + query.name()).putObject("get")));
        problem(root.putObject("components"));
        Replies.send(JSON.writeValueAsBytes(root), "application/json", response);
    }

    private static void list(ObjectNode operation) {
        operation.put("operationId", "queries").put("summary", "The stored queries and their parameters");
        ObjectNode answer = operation.putObject("responses").putObject("200").put("description", "The list");
        answer.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "array")
                .putObject("items")
                .put("type", "object");
    }

    private void describe(StoredQuery stored, ObjectNode operation) {
        operation.put("operationId", stored.name()).put("summary", stored.summary());
        var parameters = operation.putArray("parameters");
        stored.parameters().forEach(parameter -> describe(parameter, parameters.addObject()));
        ObjectNode limit = parameter(Page.LIMIT, "how many rows at most", parameters.addObject());
        limit.put("type", "integer").put("minimum", 1).put("maximum", maxRows);
        limit.put("default", Math.min(maxRows, Page.USUAL));
        ObjectNode offset = parameter(Page.OFFSET, "how many rows to skip", parameters.addObject());
        offset.put("type", "integer").put("minimum", 0).put("default", 0);
        responses(QueryFactory.create(stored.text()), operation.putObject("responses"));
    }

    private static ObjectNode parameter(String name, String description, ObjectNode parameter) {
        parameter.put("name", name).put("in", "query").put("required", false);
        if (!description.isEmpty()) {
            parameter.put("description", description);
        }
        return parameter.putObject("schema");
    }

    private static void describe(QueryParameter parameter, ObjectNode entry) {
        ObjectNode schema = parameter(parameter.name(), parameter.description(), entry);
        switch (parameter.type()) {
            case STRING -> schema.put("type", "string");
            case IRI -> schema.put("type", "string").put("format", "iri-reference");
            case DATE -> schema.put("type", "string").put("format", "date");
            case INTEGER -> schema.put("type", "integer");
        }
        parameter.defaultValue().ifPresent(value -> {
            if (parameter.type() == QueryParameter.Type.INTEGER) {
                schema.put("default", Long.parseLong(value));
            } else {
                schema.put("default", value);
            }
        });
    }

    private static void responses(Query query, ObjectNode responses) {
        boolean graph = query.isConstructType() || query.isDescribeType();
        ObjectNode content =
                responses.putObject("200").put("description", "The answer").putObject("content");
        Stream<String> types = graph
                ? RdfSyntax.all().stream().map(RdfSyntax::mediaType)
                : AnswerFormat.offers().stream().map(AnswerFormat.Offer::mediaType);
        types.forEach(content::putObject);
        refusal("400", "A parameter is unknown or its value of the wrong type", responses);
        refusal("406", "No format of the answer is accepted", responses);
        refusal("503", "The query took too long", responses);
    }

    private static void refusal(String status, String description, ObjectNode responses) {
        responses
                .putObject(status)
                .put("description", description)
                .putObject("content")
                .putObject(PROBLEM)
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }

    private static void problem(ObjectNode components) {
        ObjectNode problem = components.putObject("schemas").putObject("Problem");
        problem.put("type", "object").put("description", "RFC 9457");
        ObjectNode members = problem.putObject("properties");
        members.putObject("title").put("type", "string");
        members.putObject("status").put("type", "integer");
        members.putObject("detail").put("type", "string");
    }
}
