package io.standpoint.cli;

import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import io.standpoint.validate.Report;
import io.standpoint.validate.Validator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the graph. */
@Command(name = "validate", description = "Checks whether the graph keeps the promises of its shapes.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Override
    public Integer call() throws StoreException, CommandException {
        try (KnowledgeStore opened = store.openReadOnly()) {
            Report report = new Validator().validate(opened);
            Console console = Console.of(spec);
            report.findings().forEach(console.out()::println);
            console.out().println(report.conforms() ? "The graph is valid." : "The graph is invalid.");
            return report.conforms() ? Standpoint.DONE : Standpoint.FAILED;
        }
    }
}
