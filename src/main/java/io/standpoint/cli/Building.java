package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.graph.GraphCounts;
import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import io.standpoint.pipeline.Build;
import io.standpoint.pipeline.BuildReport;
import io.standpoint.pipeline.Knowledge;
import io.standpoint.pipeline.Source;
import io.standpoint.pipeline.SourceException;
import io.standpoint.pipeline.Stage;
import io.standpoint.pipeline.StageTimes;
import io.standpoint.validate.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** A build as a command does it, with what it tells people. */
final class Building {

    /** How many findings of the validation are shown. */
    private static final int SHOWN = 20;

    private final BuildOptions options;
    private final Iris iris;
    private final Console console;
    private final StageTimes times = new StageTimes();
    private final long begun = System.nanoTime();

    Building(BuildOptions options, Iris iris, Console console) {
        this.options = options;
        this.iris = iris;
        this.console = console;
    }

    /**
     * Reads, writes and validates. What can be wrong with documents and catalogues as a whole is found before the store
     * is touched.
     */
    Result run(StoreOptions store)
            throws SourceException, CatalogueException, IOException, StoreException, CommandException {
        List<Source> sources = Source.list(options.paths());
        Knowledge knowledge;
        try (StageTimes.Watch watch = times.start(Stage.SETTING_UP)) {
            knowledge = options.reading().knowledge();
        }
        KnowledgeStore opened = store.open();
        boolean done = false;
        try (ProgressDisplay progress = ProgressDisplay.create()) {
            BuildReport report = new Build(opened, iris, knowledge, options.storeText(), times).run(sources, progress);
            progress.close();
            print(report);
            done = true;
            return new Result(opened, report.isGood());
        } finally {
            if (!done) {
                opened.close();
            }
        }
    }

    /**
     * A build that came to its end.
     *
     * @param store open, to be closed by whoever receives it
     * @param good  whether every document was read and the graph is valid
     */
    record Result(KnowledgeStore store, boolean good) implements AutoCloseable {

        @Override
        public void close() {
            store.close();
        }
    }

    private void print(BuildReport report) {
        report.troubles().forEach(console.err()::println);
        List<Finding> findings = report.validation().findings();
        findings.stream().limit(SHOWN).forEach(console.err()::println);
        if (findings.size() > SHOWN) {
            console.err().println("and " + (findings.size() - SHOWN) + " more; the command validate lists all");
        }
        PrintWriter out = console.out();
        GraphCounts counts = report.counts();
        line(out, "documents", counts.documents());
        line(out, "people", counts.people());
        line(out, "governments and bodies", counts.governmentsAndBodies());
        line(out, "companies", counts.companies());
        line(out, "offices", counts.offices());
        line(out, "stances", counts.stances());
        line(out, "statements", counts.statements());
        out.println();
        for (Stage stage : Stage.values()) {
            seconds(out, stage.label(), times.of(stage).toNanos());
        }
        seconds(out, "all, by the clock", System.nanoTime() - begun);
        out.println(report.validation().conforms() ? "The graph is valid." : "The graph is invalid.");
        out.flush();
    }

    private static void line(PrintWriter out, String what, long count) {
        out.printf(Locale.ROOT, "%7d  %s%n", count, what);
    }

    private static void seconds(PrintWriter out, String what, long nanos) {
        out.printf(Locale.ROOT, "%7.1f s  %s%n", nanos / 1e9, what);
    }
}
