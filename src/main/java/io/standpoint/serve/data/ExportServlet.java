package io.standpoint.serve.data;

import io.standpoint.graph.Budget;
import io.standpoint.graph.ExportFormat;
import io.standpoint.graph.ExportLimitException;
import io.standpoint.graph.ExportRequest;
import io.standpoint.graph.ExportRequest.Profile;
import io.standpoint.graph.Exporter;
import io.standpoint.graph.Selection;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * {@code /export/PROFILE.EXT?topic=…&since=…}: what the export command writes, with the command's options as parameters. An
 * export may have {@value #SHARE} times as many triples and take as many times as long as an answer to a query, and a few
 * run at a time: else it is refused before anything is sent.
 */
final class ExportServlet extends HttpServlet {

    static final int AT_A_TIME = 3;
    static final int SHARE = 100;

    private static final long serialVersionUID = 1L;
    private static final Set<String> PARAMETERS = Set.of("since", "until", "as-of", "topic", "around", "hops", "top");

    private final transient Semaphore places = new Semaphore(AT_A_TIME);
    private final transient Exporter exporter;
    private final transient DataOptions options;

    ExportServlet(DatasetGraph dataset, DataOptions options) {
        this.exporter = new Exporter(dataset, options.iris());
        this.options = options;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, AT_A_TIME + " exports are running");
            return;
        }
        try {
            ExportRequest wanted = wanted(request);
            String type = wanted.format().mediaType();
            response.setContentType(type.startsWith("text/") ? type + "; charset=utf-8" : type);
            exporter.export(wanted, response.getOutputStream());
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        } catch (ExportLimitException e) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, e.getMessage());
        } finally {
            places.release();
        }
    }

    private ExportRequest wanted(HttpServletRequest request) {
        String file = Addresses.path(request);
        int dot = file.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("An export has a name such as core.ttl");
        }
        Budget budget =
                Budget.of(SHARE * options.maxRows(), Duration.ofSeconds((long) SHARE * options.timeoutSeconds()));
        return new ExportRequest(
                Profile.named(file.substring(0, dot)),
                ExportFormat.named(file.substring(dot + 1)),
                selection(request),
                budget);
    }

    private static Selection selection(HttpServletRequest request) {
        request.getParameterMap().keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .forEach(name -> {
                    throw new IllegalArgumentException("No parameter " + name + "; there are " + PARAMETERS);
                });
        return new Selection(
                day(request, "since"),
                day(request, "until"),
                day(request, "as-of"),
                value(request, "topic"),
                value(request, "around"),
                number(request, "hops").orElse(1),
                number(request, "top"));
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }

    private static Optional<LocalDate> day(HttpServletRequest request, String name) {
        return value(request, name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "Parameter " + name + " takes a day such as 2015-06-30, not '" + value + "'", e);
            }
        });
    }

    private static OptionalInt number(HttpServletRequest request, String name) {
        Optional<String> value = value(request, name);
        if (value.isPresent() && !value.get().matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(
                    "Parameter " + name + " takes a whole number, not '" + value.get() + "'");
        }
        return value.map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
