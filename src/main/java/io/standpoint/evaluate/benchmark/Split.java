package io.standpoint.evaluate.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * The parts of a benchmark by a hash of the document's name: eight tenths to look at and improve on, two tenths that
 * nobody looks at, to report on.
 */
public enum Split implements Predicate<String> {
    TUNE {
        @Override
        public boolean test(String document) {
            return !REPORT.test(document);
        }
    },
    REPORT {
        @Override
        public boolean test(String document) {
            CRC32 hash = new CRC32();
            hash.update(document.getBytes(StandardCharsets.UTF_8));
            return hash.getValue() % 10 >= 8;
        }
    },
    ALL {
        @Override
        public boolean test(String document) {
            return true;
        }
    };

    /** In lower case, as on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
