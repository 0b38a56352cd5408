package io.standpoint.cli;

import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueOrigins;
import io.standpoint.entity.CatalogueOrigins.Said;
import io.standpoint.entity.Meaning;
import io.standpoint.graph.Iris;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue's answer as comma-separated values after RFC 4180: a row a statement, or a row a file. */
final class CatalogueCsv implements CatalogueAnswer {

    private final CatalogueOrigins origins;
    private final PrintWriter out;

    CatalogueCsv(Catalogue catalogue, PrintWriter out) {
        this.origins = catalogue.origins();
        this.out = out;
    }

    @Override
    public void counts() {
        row("file", "things", "source", "licence");
        for (CatalogueOrigins.File file : origins.files()) {
            row(
                    file.name(),
                    String.valueOf(file.things()),
                    file.source().orElse(""),
                    file.licence().orElse(""));
        }
    }

    @Override
    public void things(List<Meaning> things) {
        row("thing", "property", "value", "language", "file", "line");
        for (Meaning meaning : things) {
            String address = Iris.standard().entity(meaning.thing().id());
            for (Said said : origins.on(meaning.thing().id())) {
                row(
                        address,
                        said.property(),
                        said.value(),
                        said.language().orElse(""),
                        said.file(),
                        String.valueOf(said.line()));
            }
        }
    }

    private void row(String... cells) {
        out.print(Stream.of(cells).map(CatalogueCsv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
