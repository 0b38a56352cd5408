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
import java.util.Map;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * A page of what the graph holds: counts, people with their offices, stances by topic, documents, the stored queries and
 * the addresses for programs. One document without scripts and without requests to elsewhere. What comes from documents
 * is escaped.
 */
final class StartPage extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

    private final transient DatasetGraph dataset;
    private final transient Template template;
    private final transient Map<String, Query> sections = new LinkedHashMap<>();
    private final transient List<Question> questions;
    private final transient Iris iris;

    /**
     * A stored query with the address that runs it.
     *
     * @param summary what it answers
     * @param name    its name
     * @param address relative to the page
     */
    public record Question(String summary, String name, String address) {

        static Question of(StoredQuery query, String base) {
            try {
                String text = query.bind(Map.of(), base).toString();
                String address = "standpoint/sparql?output=text&query="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
                return new Question(query.summary(), query.name(), address);
            } catch (InvalidQueryException e) {
                throw new IllegalStateException("A stored query does not parse", e);
            }
        }
    }

    StartPage(DatasetGraph dataset, StoredQueries queries, ServerOptions options) {
        this.dataset = dataset;
        this.iris = new Iris(options.base());
        this.questions = queries.all().stream()
                .map(query -> Question.of(query, options.base()))
                .toList();
        for (String section : List.of("people", "stances", "documents")) {
            sections.put(section, QueryFactory.create(resource("page-" + section + ".rq")));
        }
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(StartPage.class, "");
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
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("counts", GraphCounts.of(dataset, iris));
        content.put("questions", questions);
        sections.forEach((name, query) -> content.put(name, QueryRows.of(query, dataset)));
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
