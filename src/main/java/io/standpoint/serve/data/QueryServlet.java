package io.standpoint.serve.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.standpoint.graph.InvalidQueryException;
import io.standpoint.graph.QueryParameter;
import io.standpoint.graph.StoredQueries;
import io.standpoint.graph.StoredQuery;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * {@code /api/queries}: the stored queries, in JSON; {@code /api/queries/NAME?param=…}: the answer to one of them, in what the
 * request accepts best or in what an ending such as {@code .csv} asks for. Values of parameters become terms of the parsed
 * query and are never read as SPARQL. {@code limit} and {@code offset} choose a page of the answer; {@code Link} headers
 * lead to the next one and back.
 */
final class QueryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient StoredQueries queries;
    private final transient Answerer answerer;
    private final transient DataOptions options;

    QueryServlet(DatasetGraph dataset, StoredQueries queries, DataOptions options) {
        this.queries = queries;
        this.options = options;
        this.answerer = new Answerer(dataset, options.timeoutSeconds());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Addresses.path(request);
        if (path.isEmpty()) {
            Replies.send(JSON.writeValueAsBytes(list(request)), "application/json", response);
            return;
        }
        int dot = path.lastIndexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Optional<StoredQuery> stored = queries.named(name);
        if (stored.isEmpty()) {
            Replies.notFound("No stored query " + name + "; /api/queries lists those that there are", response);
            return;
        }
        response.setHeader("Vary", "Accept");
        try {
            Page page = Page.of(request, options.maxRows());
            Query query = stored.get().bind(values(request), options.iris().base());
            answer(query, page, dot < 0 ? "" : path.substring(dot + 1), request, response);
        } catch (InvalidQueryException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        } catch (QueryCancelledException e) {
            response.sendError(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "The query took longer than " + options.timeoutSeconds() + " seconds");
        }
    }

    private void answer(Query query, Page page, String ending, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Answerer.Form> form = Answerer.form(query, ending, Accept.of(request));
        if (form.isEmpty()) {
            Replies.notAcceptable(Answerer.offers(query), response);
            return;
        }
        Answerer.Answer answer = answerer.answer(query, page, form.get());
        if (answer.more()) {
            Replies.link(page.next().address(request), "next", "", response);
        }
        if (page.offset() > 0) {
            Replies.link(page.previous().address(request), "prev", "", response);
        }
        Replies.send(answer.content(), form.get().mediaType(), response);
    }

    /** The parameters that are the query's own. */
    private static Map<String, String> values(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, given) -> {
            if (given.length > 1) {
                throw new IllegalArgumentException("Parameter " + name + " is given " + given.length + " times");
            }
            if (!name.equals(Page.LIMIT) && !name.equals(Page.OFFSET)) {
                values.put(name, given[0]);
            }
        });
        return values;
    }

    private ArrayNode list(HttpServletRequest request) {
        ArrayNode list = JSON.createArrayNode();
        for (StoredQuery query : queries.all()) {
            ObjectNode entry = list.addObject();
            entry.put("name", query.name());
            entry.put("summary", query.summary());
            entry.put("address", request.getRequestURL().toString().replaceFirst("/$", "") + "/" + query.name());
            ArrayNode parameters = entry.putArray("parameters");
            query.parameters().forEach(parameter -> describe(parameter, parameters.addObject()));
        }
        return list;
    }

    private static void describe(QueryParameter parameter, ObjectNode entry) {
        entry.put("name", parameter.name());
        entry.put("type", parameter.type().keyword());
        entry.put("description", parameter.description());
        parameter.defaultValue().ifPresent(value -> entry.put("default", value));
    }
}
