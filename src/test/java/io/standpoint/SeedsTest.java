package io.standpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents given with the project stay as they were given: evidence counts their characters. */
class SeedsTest {

    private static final Map<String, String> HASHES = Map.of(
            "000_a1cbc866e2a7d4de.txt", "bd10553ffcc6388b486e886e9035accc67eca1ba43c5789c305d056ea501cca1",
            "001_7661166573c13668.txt", "d0f3cf8ad0881804225dfcaf3efc5bff1e5656ccd7df0ae4eb926b98a61edc63",
            "002_033358d2e15fa915.txt", "63f6e91a36c1030d36b6e0ebb9cd7efa3a02b1beb83353c166ec8e1a3a76bd05",
            "003_91e6a1e46af32985.txt", "390b95dcaa3a1fa21286aff09d902611a5ec245309e2165b6d422f78450a856b",
            "004_de8a98e238d15667.txt", "fb042a84810aac936cb0343637d16ac0b0a86c81ef57e4f3079e96eca038b9b7");

    @Test
    void everyDocumentIsByteForByteAsGiven() throws IOException, NoSuchAlgorithmException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
                found.put(file.getFileName().toString(), sha256(file));
            }
        }
        assertEquals(new TreeMap<>(HASHES), found);
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
