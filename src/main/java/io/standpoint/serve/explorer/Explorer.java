package io.standpoint.serve.explorer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.standpoint.graph.Iris;
import io.standpoint.graph.StoredQueries;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The pages of a graph for people. The whole state of a page is in its address, so that links can be shared; the parameter
 * {@code asOf} shows what could be known on a day. Nothing is loaded from other servers, and what comes from documents is
 * escaped.
 */
public final class Explorer extends HttpServlet {

    /** Where the explorer answers, as servlet paths. */
    public static final Set<String> PATHS = Set.of(
            "", "/search", "/page", "/page/*", "/matrix", "/graph", "/graph.json", "/read/*", "/why", "/query", "/new");

    private static final long serialVersionUID = 1L;
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** The editor measures and places its lines by styles of its own. */
    private static final String EDITOR_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private final transient DatasetGraph dataset;
    private final transient Iris iris;
    private final transient Words words = Words.load();
    private final transient Templates templates = new Templates();
    private final transient ObjectMapper json = new ObjectMapper();
    private final transient Surveys surveys;
    private final transient Map<String, Page> pages = new HashMap<>();

    /**
     * The pages of a graph.
     *
     * @param dataset  with the union of its graphs as default graph
     * @param iris     names of its resources
     * @param revision what tells the present state of the store from any other
     */
    public Explorer(DatasetGraph dataset, Iris iris, StoredQueries queries, Supplier<String> revision) {
        this.dataset = dataset;
        this.iris = iris;
        Surveyor surveyor = new Surveyor(dataset, iris);
        this.surveys = new Surveys(() -> Txn.calculateRead(dataset, surveyor::survey), revision);
        pages.put("", new HomePage(surveys));
        pages.put("/search", new SearchPage(new NameSearch(surveys)));
        pages.put("/page", new ResourcePage());
        pages.put("/matrix", new MatrixPage(surveys));
        pages.put("/why", new WhyPage());
        pages.put("/read", new ReaderPage());
        pages.put("/new", new NewPage(surveys));
        pages.put("/graph", new GraphPage(surveys, false));
        pages.put("/graph.json", new GraphPage(surveys, true));
        pages.put("/query", new QueryPage(queries, iris));
    }

    /** Begins to survey the graph, so that the first page does not have to wait as long for that. */
    public void prepare() {
        surveys.begin();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getServletPath();
        String rest = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/", "");
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        Links links = new Links(iris, Visit.parsed(parameters.get("asOf")));
        Lens lens = new Lens(dataset, words, links);
        Page found = pages.get(page);
        Visit visit = new Visit(page.isEmpty() ? "" : rest, parameters, lens, links);
        Answer answer =
                found == null ? new Answer.Missing(page) : Txn.calculateRead(dataset, () -> found.answer(visit));
        send(answer, visit, request, response);
    }

    private void send(Answer answer, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (answer instanceof Answer.Html page) {
            html(page, visit, request, response);
        } else if (answer instanceof Answer.Json data) {
            response.setContentType("application/json");
            response.getOutputStream().write(json.writeValueAsBytes(data.content()));
        } else if (answer instanceof Answer.Moved moved) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", moved.address());
        } else if (answer instanceof Answer.Missing missing) {
            html(
                    new Answer.Html(404, "missing", "Not here", Map.of("what", Shown.name(missing.what()))),
                    visit,
                    request,
                    response);
        } else if (answer instanceof Answer.Refused refused) {
            html(
                    new Answer.Html(400, "refused", "That address makes no sense", Map.of("why", refused.why())),
                    visit,
                    request,
                    response);
        }
    }

    private void html(Answer.Html page, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> content = new HashMap<>(page.content());
        content.put("title", page.title());
        content.put("links", visit.links());
        content.put("asOf", visit.links().asOf().map(Object::toString).orElse(""));
        content.put("here", request.getServletPath());
        content.put("address", request.getRequestURI());
        content.put("state", state(visit));
        response.setStatus(page.status());
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Security-Policy", page.template().equals("query") ? EDITOR_POLICY : POLICY);
        response.setHeader("Referrer-Policy", "same-origin");
        response.getOutputStream().write(templates.fill(page.template(), content));
    }

    /** The parameters of the page other than the day, for the form that changes the day. */
    private static Map<String, String> state(Visit visit) {
        Map<String, String> state = new TreeMap<>(visit.parameters());
        state.remove("asOf");
        return state;
    }
}
