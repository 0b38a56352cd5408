package io.standpoint.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file's characters, decoded strictly: UTF-8, or the UTF-8 or UTF-16 that a byte-order mark announces. The mark is no
 * part of the characters.
 *
 * @param hash   SHA-256 of the bytes, lower-case hexadecimal
 * @param source the characters
 */
record SourceFile(String hash, String source) {

    /**
     * The largest file that is read, in bytes: more than fifty thousand words of English. All analyses of a document are kept
     * until it has been read whole, and two of this size at a time fit the heap of 1400 MB that the program runs with.
     */
    static final long MAX_BYTES = 320L << 10;

    /** The longest line that is read, in UTF-16 units. */
    static final int MAX_LINE = 1 << 18;

    static SourceFile read(Path file) throws UnreadableDocumentException {
        byte[] bytes = bytes(file);
        String source = decode(file, bytes);
        refuseBinary(file, source);
        if (source.isBlank()) {
            throw new UnreadableDocumentException(file, "the file is blank");
        }
        refuseLongLine(file, source);
        return new SourceFile(hash(bytes), source);
    }

    /** Characters that come from no file, as if from one in UTF-8. */
    static SourceFile of(String source) {
        return new SourceFile(hash(source.getBytes(StandardCharsets.UTF_8)), source);
    }

    private static byte[] bytes(Path file) throws UnreadableDocumentException {
        if (!Files.exists(file)) {
            throw new UnreadableDocumentException(
                    file, Files.isSymbolicLink(file) ? "the link leads to no file" : "no such file");
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableDocumentException(file, "is a folder, not a file");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDocumentException(file, "is a device or a pipe, not a file");
        }
        try {
            long size = Files.size(file);
            if (size > MAX_BYTES) {
                throw new UnreadableDocumentException(
                        file, "has %,d bytes, more than the %,d that are read; divide it".formatted(size, MAX_BYTES));
            }
            if (size == 0) {
                throw new UnreadableDocumentException(file, "the file is empty");
            }
            return Files.readAllBytes(file);
        } catch (AccessDeniedException cause) {
            throw new UnreadableDocumentException(file, "no permission to read it", cause);
        } catch (IOException cause) {
            throw new UnreadableDocumentException(file, "cannot be read: " + cause.getMessage(), cause);
        }
    }

    private static String decode(Path file, byte[] bytes) throws UnreadableDocumentException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(file, bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(file, bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(file, bytes, 2, StandardCharsets.UTF_16LE);
        }
        return decode(file, bytes, 0, StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(Path file, byte[] bytes, int from, Charset charset)
            throws UnreadableDocumentException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableDocumentException(
                    file,
                    "is not in %s: byte %d (0x%02X) is not part of a character"
                            .formatted(charset, in.position(), bytes[in.position()]));
        }
        return out.flip().toString();
    }

    private static void refuseBinary(Path file, String source) throws UnreadableDocumentException {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u001E' && c != '\u001F')
                    || c == '\uFFFE') {
                throw new UnreadableDocumentException(
                        file, "is not a text: control character U+%04X at character %d".formatted((int) c, i));
            }
        }
    }

    private static void refuseLongLine(Path file, String source) throws UnreadableDocumentException {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= source.length(); i++) {
            if (i == source.length() || source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                if (i - start > MAX_LINE) {
                    throw new UnreadableDocumentException(
                            file,
                            "line %d has %,d characters, more than the %,d that are read"
                                    .formatted(line, i - start, MAX_LINE));
                }
                boolean withinEnd = i + 1 < source.length() && source.charAt(i) == '\r' && source.charAt(i + 1) == '\n';
                start = i + 1;
                line += withinEnd ? 0 : 1;
            }
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
