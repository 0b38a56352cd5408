package io.standpoint.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of gold facts, UTF-8: one a line, tab-separated, with the columns document, subject, relation, object and an
 * optional note. Lines that are blank or begin with {@code #} say nothing.
 */
public final class GoldFile {

    private static final int COLUMNS = 4;

    private GoldFile() {}

    /**
     * The facts of a file, in its order.
     *
     * @throws IOException            if the file cannot be read as UTF-8
     * @throws MalformedGoldException if a line is not a fact, or if there is none
     */
    public static List<GoldLine> read(Path file) throws IOException, MalformedGoldException {
        List<GoldLine> facts = new ArrayList<>();
        int number = 0;
        for (String line : linesOf(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                facts.add(fact(file, number, line));
            }
        }
        if (facts.isEmpty()) {
            throw new MalformedGoldException(file, Math.max(number, 1), "the file holds no fact");
        }
        return facts;
    }

    private static List<String> linesOf(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not in UTF-8", e);
        }
    }

    private static GoldLine fact(Path file, int number, String line) throws MalformedGoldException {
        String[] columns = line.split("\t", -1);
        if (columns.length < COLUMNS || columns.length > COLUMNS + 1) {
            throw new MalformedGoldException(
                    file,
                    number,
                    "expected document, subject, relation, object and note between tabs, found " + columns.length
                            + " columns");
        }
        for (int i = 0; i < COLUMNS; i++) {
            if (columns[i].isBlank()) {
                throw new MalformedGoldException(file, number, "column " + (i + 1) + " is empty");
            }
        }
        String document = columns[0].strip();
        if (!document.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new MalformedGoldException(file, number, "not the number of a document: " + document);
        }
        String object = columns[3].strip();
        GoldRelation relation = GoldRelation.parse(columns[2].strip(), object)
                .orElseThrow(() -> new MalformedGoldException(file, number, "not a relation: " + columns[2].strip()));
        return new GoldLine(number, document, columns[1].strip(), relation, object);
    }
}
