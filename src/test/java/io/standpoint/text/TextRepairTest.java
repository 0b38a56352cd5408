package io.standpoint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class TextRepairTest {

    private static final TextRepair REPAIR = new TextRepair();
    private static final Path NEWS = Path.of("../shared/benchmarks/polnear/text");
    private static final int EVERY_SO_MANY_FILES = 12;

    @Test
    void lostSpacesAndApostrophesComeBack() {
        String damaged = "Senator Delgado wants to amendthe bill.The plan of TheFBI is notpopular, and"
                + " Delgadosplan doesnt help. Delgado said thateverybody knew.";
        assertEquals(
                "Senator Delgado wants to amend the bill. The plan of The FBI is not popular, and"
                        + " Delgado's plan doesn't help. Delgado said that everybody knew.",
                REPAIR.repair(damaged).text());
    }

    @Test
    void apostrophesOfNamesAndNounsComeBack() {
        String damaged = "The bill.The plan of senator OBrien was the countrys first and the worlds largest. A"
                + " ministers letter showed the governments determination, said Delgado. Delgados aides dont agree, but"
                + " Americans do and its likely that the ministers will. Everyones asking Mr.Delgado:why?";
        assertEquals(
                "The bill. The plan of senator O'Brien was the country's first and the world's largest. A"
                        + " minister's letter showed the government's determination, said Delgado. Delgado's aides"
                        + " don't agree, but Americans do and it's likely that the ministers will. Everyone's asking"
                        + " Mr. Delgado: why?",
                REPAIR.repair(damaged).text());
    }

    @Test
    void brandsAddressesHandlesAndNumbersStay() {
        String text =
                "TechCrunch, WhatsApp, YouTube, LinkedIn, iPhone and eBay (EBAY.O) are at https://example.org/aB.Cd,"
                        + " info@example.org, @SomeOne, example.com and in the U.S.A. and D.C. since 3.Nov, said J.K. Rowling"
                        + " of McKinsey.But thisis damaged andso is that, isnt it thenas well.";
        String repaired = REPAIR.repair(text).text();
        assertTrue(repaired.startsWith(text.substring(0, text.indexOf(".But"))), repaired);
        assertTrue(repaired.endsWith("But this is damaged and so is that, isn't it then as well."), repaired);
    }

    @Test
    void wordsOfSoundTextStay() {
        String text = "The whistleblower praised ransomware defences, paywalls and livestreams; cyberthreats went on.";
        assertEquals(text, REPAIR.repair(text).text());
    }

    private static List<String> news() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(NEWS), "needs " + NEWS);
        try (Stream<Path> files = Files.list(NEWS)) {
            List<Path> all = files.sorted().toList();
            return Stream.iterate(0, i -> i < all.size(), i -> i + EVERY_SO_MANY_FILES)
                    .map(i -> contents(all.get(i)))
                    .toList();
        }
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    @Test
    void soundNewsStaysAsItIs() throws IOException {
        int words = 0;
        int changes = 0;
        for (String text : news()) {
            words += text.split("\\s+").length;
            changes += REPAIR.repair(text).text().length() - text.length();
        }
        assertTrue(changes * 10_000L <= words, changes + " changes in " + words + " words");
    }

    @Test
    void mostLostSpacesOfNewsComeBackAndLittleIsSpoiled() throws IOException {
        Random random = new Random(7);
        int lost = 0;
        int restored = 0;
        int spoiled = 0;
        for (String text : news()) {
            StringBuilder damaged = new StringBuilder();
            Set<Integer> gone = new HashSet<>();
            for (int i = 0; i < text.length(); i++) {
                boolean between = text.charAt(i) == ' '
                        && i > 0
                        && i + 1 < text.length()
                        && Character.isLetter(text.charAt(i - 1))
                        && Character.isLetter(text.charAt(i + 1));
                if (between && random.nextInt(20) == 0) {
                    gone.add(damaged.length());
                } else {
                    damaged.append(text.charAt(i));
                }
            }
            lost += gone.size();
            Repaired repaired = REPAIR.repair(damaged.toString());
            for (int i = 0; i < repaired.text().length(); i++) {
                Span source = repaired.offsets().toSource(new Span(i, i + 1));
                if (source.length() == 0) {
                    boolean right = gone.remove(source.begin());
                    restored += right ? 1 : 0;
                    spoiled += right ? 0 : 1;
                }
            }
        }
        assertTrue(restored >= 0.8 * lost, "restored " + restored + " of " + lost);
        assertTrue(spoiled <= 0.02 * lost, "spoiled " + spoiled + " beside " + lost + " lost");
    }
}
