package io.standpoint.evaluate.benchmark;

import io.standpoint.language.SyntaxParser;
import io.standpoint.pipeline.Lazy;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * A parser that keeps what it said in a folder, one file a text, named by a hash of the text and of the models. The models
 * are loaded only when a text comes that it has not seen. Several threads and several programs may share a folder.
 */
public final class AnnotationCache implements SyntaxParser {

    private final Path folder;
    private final String models;
    private final Lazy<SyntaxParser> parser;

    /**
     * A cache.
     *
     * @param folder where to keep it; made if it does not exist
     * @param models the names and versions of the models; analyses by others are not used
     * @param load   loads the parser
     */
    public AnnotationCache(Path folder, String models, Supplier<SyntaxParser> load) {
        this.folder = folder;
        this.models = models;
        this.parser = new Lazy<>("models", load);
    }

    @Override
    public List<List<Word>> parse(String text) {
        Path file = file(text);
        try {
            Optional<List<List<Word>>> kept = kept(file);
            if (kept.isPresent()) {
                return kept.get();
            }
            List<List<Word>> sentences = parser.get().parse(text);
            write(file, sentences);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the cached analysis cannot be read or written", e);
        }
    }

    /** What was kept, unless there is nothing or it is damaged: then the text is parsed again and the file replaced. */
    private static Optional<List<List<Word>>> kept(Path file) throws IOException {
        try {
            return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
        } catch (EOFException | ZipException damaged) {
            return Optional.empty();
        }
    }

    private Path file(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(models.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            String name = HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
            return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + ".gz");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static List<List<Word>> read(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            List<List<Word>> sentences = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                List<Word> words = new ArrayList<>();
                for (int word = in.readInt(); word > 0; word--) {
                    words.add(new Word(
                            in.readInt(),
                            in.readInt(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readInt(),
                            in.readUTF()));
                }
                sentences.add(words);
            }
            return sentences;
        }
    }

    /** Writes aside and moves, so that nobody reads half a file. */
    private static void write(Path file, List<List<Word>> sentences) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = Files.createTempFile(file.getParent(), "new", ".tmp");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(aside))))) {
            out.writeInt(sentences.size());
            for (List<Word> words : sentences) {
                out.writeInt(words.size());
                for (Word word : words) {
                    out.writeInt(word.begin());
                    out.writeInt(word.end());
                    out.writeUTF(word.lemma());
                    out.writeUTF(word.tag());
                    out.writeUTF(word.name());
                    out.writeInt(word.governor());
                    out.writeUTF(word.relation());
                }
            }
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
