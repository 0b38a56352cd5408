package io.standpoint.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The small store that the tests of this package share. */
final class Town {

    private Town() {}

    static Dataset store() {
        Dataset store = DatasetFactory.createTxnMem();
        addTo(store);
        return store;
    }

    static void addTo(Dataset store) {
        RDFParser.fromString(text(), Lang.TRIG).parse(store);
    }

    private static String text() {
        try {
            return Files.readString(Path.of("src/test/resources/io/standpoint/evaluate/town.trig"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
