package io.standpoint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDocumentReaderTest {

    private static final FileDocumentReader READER = new FileDocumentReader();
    private static final Path SEEDS = Path.of("seeds");
    private static final String SENTENCE = "The minister told reporters that the law on encryption was needed. ";

    @TempDir
    private Path folder = Path.of("");

    private Document read(String text) throws IOException, UnreadableDocumentException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, text);
        return READER.read(folder, file);
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = folder.resolve("bad.txt");
        Files.write(file, bytes);
        String message = String.valueOf(assertThrows(UnreadableDocumentException.class, () -> READER.read(folder, file))
                .getMessage());
        assertTrue(message.contains("bad.txt"), message);
        return message;
    }

    private static Document seed(String number) throws UnreadableDocumentException {
        Path file = DocumentFiles.list(SEEDS).stream()
                .filter(path -> path.getFileName().toString().startsWith(number))
                .findFirst()
                .orElseThrow();
        return READER.read(SEEDS, file);
    }

    @Test
    void badFilesAreRefusedWithTheirCause() throws IOException {
        assertTrue(refusal(new byte[0]).contains("empty"));
        assertTrue(refusal(" \n\t\n".getBytes(StandardCharsets.UTF_8)).contains("blank"));
        assertTrue(refusal(new byte[] {'P', 'K', 3, 4, 0, 0}).contains("control character"));
        assertTrue(refusal("caf\u00e9 au lait".getBytes(Charset.forName("ISO-8859-1")))
                .contains("byte 3"));
        assertTrue(refusal("a ".repeat(SourceFile.MAX_LINE / 2 + 1).getBytes(StandardCharsets.UTF_8))
                .contains("line 1"));
        assertThrows(UnreadableDocumentException.class, () -> READER.read(folder, folder));
        assertThrows(UnreadableDocumentException.class, () -> READER.read(folder, folder.resolve("none.txt")));
    }

    @Test
    void byteOrderMarksAreNoPartOfTheSource() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_8)) {
            Path file = folder.resolve("bom.txt");
            Files.write(file, ("\uFEFF" + SENTENCE).getBytes(charset));
            assertEquals(SENTENCE, READER.read(folder, file).source());
        }
    }

    @Test
    void lineEndsStayInTheSourceAndAreNormalisedInTheText() throws Exception {
        Document document = read(SENTENCE + "\r\n" + SENTENCE);
        assertTrue(document.source().contains("\r\n"));
        assertEquals(document.source().replace("\r\n", "\n"), document.text());
    }

    @Test
    void hiddenFilesReadmesAndSidecarsAreNoDocuments() throws Exception {
        assertEquals(List.of(), DocumentFiles.list(folder));
        for (String name : List.of("b.txt", "a.md", "README.md", ".hidden", "a.md.meta.ttl")) {
            Files.writeString(folder.resolve(name), "x");
        }
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/c.txt"), "x");
        assertEquals(List.of(folder.resolve("a.md"), folder.resolve("b.txt")), DocumentFiles.list(folder));
    }

    @Test
    void aLinkThatLeadsNowhereIsListedAndRefused() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone"));
        assertEquals(List.of(link), DocumentFiles.list(folder));
        String refused = String.valueOf(assertThrows(UnreadableDocumentException.class, () -> READER.read(folder, link))
                .getMessage());
        assertTrue(refused.contains("a.txt: the link leads to no file"), refused);
    }

    @Test
    void aFileTooLargeForTheMemoryIsRefusedWithTheLimit() throws Exception {
        String lines = "one line\n".repeat((int) SourceFile.MAX_BYTES / 9 + 1);
        String largest = lines.substring(0, (int) SourceFile.MAX_BYTES);
        assertTrue(refusal(lines.getBytes(StandardCharsets.UTF_8)).contains("more than the 327,680 that are read"));
        assertEquals(largest.length(), read(largest).source().length());
    }

    @Test
    void linesAreCountedAsEditorsCountThem() throws IOException {
        String tooLong = "x".repeat(SourceFile.MAX_LINE + 1);
        assertTrue(refusal(("one\r\ntwo\r\n" + tooLong).getBytes(StandardCharsets.UTF_8))
                .contains("line 3 "));
        assertTrue(refusal(("one\rtwo\n\n" + tooLong).getBytes(StandardCharsets.UTF_8))
                .contains("line 4 "));
    }

    @Test
    void aSidecarSpeaksOfItsDocumentAloneAndInUtf8() throws Exception {
        Path sidecar = folder.resolve("a.txt.meta.ttl");
        String title = " <http://purl.org/dc/terms/title> \"Caf\u00e9\" .\n";
        Files.writeString(sidecar, "<https://example.org/other>" + title);
        String other = String.valueOf(assertThrows(UnreadableDocumentException.class, () -> read(SENTENCE))
                .getMessage());
        assertTrue(other.contains("line 1") && other.contains("https://example.org/other"), other);
        Files.write(sidecar, ("<>" + title).getBytes(StandardCharsets.ISO_8859_1));
        String latin = String.valueOf(assertThrows(UnreadableDocumentException.class, () -> read(SENTENCE))
                .getMessage());
        assertTrue(latin.contains("a.txt.meta.ttl: the sidecar is not in UTF-8"), latin);
    }

    @Test
    void markdownGivesCleanTextAndItsSource() throws Exception {
        Document document = read(
                "# A *title* & more\n\n> Source: <https://web.archive.org/web/2020/"
                        + "https://www.reuters.com/world/2020/05/04/story/>\n\nHe told [the paper](https://e.org/x) **again**.\n");
        assertTrue(document.text().startsWith("A title & more\n"), document.text());
        assertTrue(document.text().contains("He told the paper again."), document.text());
        assertEquals(Optional.of("Reuters"), document.metadata().publisher());
        assertEquals(Optional.of(LocalDate.of(2020, 5, 4)), document.metadata().issued());
        assertEquals(
                "https://www.reuters.com/world/2020/05/04/story/",
                document.metadata().source().orElseThrow().toString());
        int at = document.text().indexOf("the paper again");
        assertEquals(
                "the paper](https://e.org/x) **again",
                document.toSource(new Span(at, at + 15)).text());
    }

    @Test
    void whatATextWasMadeFromIsTold() throws IOException, UnreadableDocumentException {
        String address = "https://news.example/2020/05/04/vote";
        assertEquals(
                Optional.of(URI.create(address)),
                read("原文：<" + address + ">\n\n" + SENTENCE).metadata().lineage().original());
        assertEquals(
                Metadata.Lineage.NONE,
                read("Source: " + address + "\n\n" + SENTENCE).metadata().lineage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Translated from German by Jo Field",
                "This article was machine translated from Chinese.",
                "(Machine translation)",
                "本文由机器翻译",
                "译者：本报编辑部",
                "Aus dem Englischen von Jo Field",
                "Traduit de l'anglais par Jo Field"
            })
    void aTranslationSaysSo(String note) throws IOException, UnreadableDocumentException {
        assertTrue(read(SENTENCE + "\n\n" + note).metadata().lineage().translated());
    }

    @Test
    void aReportOnTranslatorsIsNone() throws IOException, UnreadableDocumentException {
        String text = SENTENCE + "\n\nThe letter, translated from German by a clerk, was read out in court on Monday.";
        assertEquals(Metadata.Lineage.NONE, read(text).metadata().lineage());
    }

    @Test
    void sidecarWinsAndItsErrorsNameTheLine() throws Exception {
        Path sidecar = folder.resolve("a.txt.meta.ttl");
        String prefix = "@prefix dcterms: <http://purl.org/dc/terms/> .\n";
        Files.writeString(sidecar, prefix + "<> dcterms:issued \"2019-02-03\" ; dcterms:publisher \"The Paper\" .\n");
        Metadata metadata = read("LONDON (Reuters) - " + SENTENCE).metadata();
        assertEquals(Optional.of("The Paper"), metadata.publisher());
        assertEquals(Optional.of(LocalDate.of(2019, 2, 3)), metadata.issued());
        Files.writeString(sidecar, prefix + "<> dcterms:colour \"blue\" .\n");
        String unknown = String.valueOf(assertThrows(UnreadableDocumentException.class, () -> read(SENTENCE))
                .getMessage());
        assertTrue(unknown.contains("a.txt.meta.ttl: line 2") && unknown.contains("colour"), unknown);
        Files.writeString(sidecar, prefix + "<> dcterms:issued ;;; oops\n");
        String broken = String.valueOf(assertThrows(UnreadableDocumentException.class, () -> read(SENTENCE))
                .getMessage());
        assertTrue(broken.contains("a.txt.meta.ttl: line 2"), broken);
    }

    @Test
    void datelineIsNoPartOfTheBody() throws Exception {
        Document document = read("PARIS, May 4 (AFP) - " + SENTENCE.repeat(3));
        assertEquals(SENTENCE.repeat(3).strip(), document.zones().get(0).span().of(document.text()));
        assertEquals(Optional.of("AFP"), document.metadata().publisher());
    }

    @Test
    void withoutADayOfIssueTheContentBoundsIt() throws Exception {
        String text = "Ministers meet again\n\n" + SENTENCE.repeat(2) + "The law was passed on 3 March 2020. "
                + "It will come into force on 1 June 2020. ";
        Metadata metadata = read(text).metadata();
        assertEquals(Optional.empty(), metadata.issued());
        assertEquals(Optional.of(LocalDate.of(2020, 3, 3)), metadata.window().notBefore());
        assertEquals(Optional.of(LocalDate.of(2020, 6, 1)), metadata.window().notAfter());
        Metadata commented = read(text + "\n\nAnn Lee - May 5, 2020 at 10:12 am\nI do not agree with this.\n")
                .metadata();
        assertEquals(Optional.of(LocalDate.of(2020, 5, 5)), commented.window().notAfter());
        Metadata contradicted = read(text + "It was voted on in July 2020.").metadata();
        assertEquals(Metadata.Window.OPEN, contradicted.window());
    }

    @Test
    void bylineGivesCreatorsAndDay() throws Exception {
        Document document = read("Ministers meet again\nBy Ann Lee and Bob Ray\nMay 4, 2020\n\n" + SENTENCE.repeat(3));
        assertEquals(List.of("Ann Lee", "Bob Ray"), document.metadata().creators());
        assertEquals(Optional.of(LocalDate.of(2020, 5, 4)), document.metadata().issued());
        assertEquals(Optional.of("Ministers meet again"), document.metadata().title());
        assertEquals(2, document.zones().size());
    }

    @Test
    void otherLayoutsOfCommentsAreRead() throws Exception {
        Document document = read("Ministers meet again\n\n" + SENTENCE.repeat(3)
                + "\n\nAnn Lee says:\nMay 4, 2020 at 7:01 am\nI do not agree with this at all.\nReply\n\n"
                + "Bob Ray on May 5, 2020 at 8:10 pm\nNeither do I, to be honest.\n");
        List<Zone> zones = document.zones();
        assertEquals(4, zones.size(), zones.toString());
        Zone.Comment first = (Zone.Comment) zones.get(2);
        assertEquals("Ann Lee", first.author().name());
        assertEquals(Optional.of(LocalDate.of(2020, 5, 4)), first.posted());
        assertEquals("I do not agree with this at all.", first.span().of(document.text()));
    }

    @Test
    void tweetWithADashIsItsAuthors() throws Exception {
        Document document = read("Ministers meet again\n\n" + SENTENCE.repeat(3)
                + "\n\nThis is a bad law for everybody.\n— Ann B. Lee (@annlee) January 15, 2015\n\n"
                + SENTENCE.repeat(2));
        Zone.Tweet tweet = (Zone.Tweet) document.zones().get(2);
        assertEquals("This is a bad law for everybody.", tweet.span().of(document.text()));
        assertEquals("Ann B. Lee", tweet.author().name());
        assertEquals(4, document.zones().size());
    }

    @Test
    void everyZoneOfTheSeedsLeadsBackToTheirCharacters() throws Exception {
        for (Path file : DocumentFiles.list(SEEDS)) {
            Document document = READER.read(SEEDS, file);
            int[] source = document.source().codePoints().toArray();
            for (Zone zone : document.zones()) {
                SourceSpan span = document.toSource(zone.span());
                assertEquals(new String(source, span.begin(), span.end() - span.begin()), span.text());
            }
        }
    }

    @Test
    void seedsAreDividedByVoice() throws Exception {
        assertEquals("zh", seed("001").language());
        assertEquals(
                Optional.of(LocalDate.of(2015, 1, 15)), seed("001").metadata().issued());
        assertEquals(Optional.of("Reuters"), seed("002").metadata().publisher());
        assertTrue(seed("000").zones().get(1) instanceof Zone.Tweet tweet
                && tweet.author().name().equals("Caspar Bowden"));
        assertEquals(Zone.Promotion.class, seed("003").zones().get(3).getClass());
        List<Zone> zones = seed("004").zones();
        List<Zone.Comment> comments = zones.stream()
                .filter(Zone.Comment.class::isInstance)
                .map(Zone.Comment.class::cast)
                .toList();
        assertEquals(9, comments.size());
        assertEquals(
                OptionalInt.of(zones.indexOf(comments.get(0))), comments.get(1).replyTo());
        assertEquals(Optional.of(LocalDate.of(2020, 10, 12)), comments.get(0).posted());
        assertEquals("de", comments.get(4).language());
    }
}
