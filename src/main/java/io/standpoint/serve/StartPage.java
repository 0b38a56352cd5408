package io.standpoint.serve;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.standpoint.graph.GraphCounts;
import io.standpoint.graph.InvalidQueryException;
import io.standpoint.graph.Iris;
import io.standpoint.graph.QueryRows;
import io.standpoint.graph.StoredQueries;
import io.standpoint.graph.StoredQuery;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * A page of what the graph holds: counts, people with their offices, stances by topic, documents, statements, the stored queries and
 * the addresses for programs. One document without scripts and without requests to elsewhere. What comes from documents
 * is escaped.
 */
final class StartPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    /** How many topics the table of stances has room for. */
    private static final int TOPICS = 8;

    private final transient DatasetGraph dataset;
    private final transient Template template;
    private final transient Map<String, Query> sections = new LinkedHashMap<>();
    private final transient Query stances = QueryFactory.create(resource("page-stances.rq"));
    private final transient List<Question> questions;
    private final transient Iris iris;
    private final transient ServerOptions options;

    /**
     * A stored query that can be asked by following a link.
     *
     * @param summary what it answers
     * @param name    its name
     * @param query   in SPARQL, encoded for addresses
     */
    public record Question(String summary, String name, String query) {

        static Question of(StoredQuery query, String base) {
            try {
                String text = query.bind(Map.of(), base).toString();
                String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
                return new Question(query.summary(), query.name(), encoded);
            } catch (InvalidQueryException e) {
                throw new IllegalStateException("A stored query does not parse", e);
            }
        }

        /** The address of the answer, relative to the page, in a format of the SPARQL endpoint's. */
        public String address(String format) {
            return "standpoint/sparql?output=" + format + "&query=" + query;
        }
    }

    StartPage(DatasetGraph dataset, StoredQueries queries, ServerOptions options) {
        this.dataset = dataset;
        this.iris = new Iris(options.base());
        this.options = options;
        this.questions = queries.all().stream()
                .map(query -> Question.of(query, options.base()))
                .toList();
        for (String section : List.of("people", "statements", "documents")) {
            sections.put(section, QueryFactory.create(resource("page-" + section + ".rq")));
        }
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(StartPage.class, "");
        configuration.setLocale(Locale.UK);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLogTemplateExceptions(false);
        try {
            this.template = configuration.getTemplate("page.ftlh");
        } catch (IOException e) {
            throw new IllegalStateException("The page's template cannot be read", e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringWriter page = new StringWriter();
        try {
            template.process(Txn.calculateRead(dataset, this::content), page);
        } catch (TemplateException e) {
            throw new IOException("The start page cannot be written", e);
        }
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.getOutputStream().write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("counts", GraphCounts.of(dataset, iris));
        content.put("questions", questions);
        content.put("timeout", options.timeoutSeconds());
        content.put("maxRows", options.maxRows());
        sections.forEach((name, query) -> content.put(name, QueryRows.of(query, dataset)));
        content.put("matrix", StanceMatrix.of(QueryRows.of(stances, dataset), TOPICS));
        return content;
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(StartPage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
