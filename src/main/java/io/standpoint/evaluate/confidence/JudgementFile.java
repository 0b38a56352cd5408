package io.standpoint.evaluate.confidence;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of judgements, UTF-8: one a line, tab-separated, with the columns document, extractor, property, begin, end, key,
 * {@code right} or {@code wrong}, and cause. Lines that are blank or begin with {@code #} say nothing.
 */
public final class JudgementFile {

    private static final int COLUMNS = 8;

    private JudgementFile() {}

    /**
     * The judgements of a file, in its order.
     *
     * @throws IOException                 if the file cannot be read as UTF-8
     * @throws MalformedJudgementException if a line is not a judgement
     */
    public static List<Judgement> read(Path file) throws IOException, MalformedJudgementException {
        List<Judgement> judgements = new ArrayList<>();
        int number = 0;
        for (String line : linesOf(file)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    judgements.add(judgement(line));
                } catch (IllegalArgumentException e) {
                    throw new MalformedJudgementException(file, number, e);
                }
            }
        }
        return List.copyOf(judgements);
    }

    private static List<String> linesOf(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not in UTF-8", e);
        }
    }

    private static Judgement judgement(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "expected " + COLUMNS + " columns between tabs, found " + columns.length);
        }
        boolean right = switch (columns[6]) {
            case "right" -> true;
            case "wrong" -> false;
            default -> throw new IllegalArgumentException("neither right nor wrong: " + columns[6]);
        };
        return new Judgement(
                columns[0],
                columns[1],
                columns[2],
                offset(columns[3]),
                offset(columns[4]),
                columns[5],
                right,
                columns[7]);
    }

    private static int offset(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an offset: " + text, e);
        }
    }
}
