package io.standpoint.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.title.Titles;
import io.standpoint.graph.DocumentFacts;
import io.standpoint.graph.GraphWriter;
import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.WriterOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who is who in a handful of documents, whichever comes first and whatever was in the store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentitiesTest {

    private static final String ID = Iris.DEFAULT_BASE;

    /** A merger by nickname and by legal form, two of one name, a name in another script, an acronym. */
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            "a.txt",
            "Edward Zenda, the chief executive of Zenda Mills Inc., met Prime Minister Theresa May on Monday."
                    + " Zenda praised the Ruritanian Post Office (RPO).",
            "b.txt",
            "Ed Zenda, the chief executive of Zenda Mills, criticised the RPO on Tuesday. Theresa May said nothing.",
            "c.txt",
            "John Smith, the chief executive of Apple, said on Friday that encryption protects customers.",
            "d.txt",
            "John Smith, the Australian finance minister, said on Friday that taxes would rise.",
            "e.txt",
            "英国首相特雷莎·梅周一会见了苹果公司首席执行官约翰·史密斯。",
            "f.txt",
            "Finance minister Smith of Australia met Anna Smith, a singer, in Sydney."));

    private final List<DocumentFacts> facts = new ArrayList<>();
    private Knowledge knowledge;

    @BeforeAll
    void read(@TempDir Path folder) throws Exception {
        knowledge = Knowledge.load(List.of(), List.of(), Titles.none());
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
        StageTimes times = new StageTimes();
        Pipeline pipeline = new Pipeline(Stages.of(knowledge, times), 1, times);
        try (Pipeline.Reading reading = pipeline.start(Source.list(List.of(folder)))) {
            reading.forEachRemaining(outcome -> facts.add(outcome.facts().orElseThrow()));
        }
    }

    @Test
    void threeShufflesGiveOneGraph(@TempDir Path folder) throws Exception {
        TreeSet<String> expected = written(folder.resolve("0"), List.of(facts));
        assertTrue(expected.size() > 100);
        for (int seed = 1; seed <= 3; seed++) {
            List<DocumentFacts> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, written(folder.resolve("" + seed), List.of(shuffled)));
        }
    }

    @Test
    void documentsOfTwoBuildsAreResolvedTogether(@TempDir Path folder) throws Exception {
        TreeSet<String> expected = written(folder.resolve("one"), List.of(facts));
        List<DocumentFacts> first = facts.subList(0, 1);
        List<DocumentFacts> second = facts.subList(1, facts.size());
        assertEquals(expected, written(folder.resolve("two"), List.of(first, second)));
        assertEquals(expected, written(folder.resolve("reversed"), List.of(second, first)));
        assertEquals(expected, written(folder.resolve("again"), List.of(facts, facts)));
    }

    @Test
    void whatIsTakenBackShowsNothingOfWhoIsWho(@TempDir Path folder) throws Exception {
        TreeSet<String> expected = written(folder.resolve("without"), List.of(facts.subList(1, facts.size())));
        try (KnowledgeStore store = KnowledgeStore.open(folder.resolve("retracted"))) {
            write(store, facts);
            assertEquals(
                    List.of("gone.txt"),
                    new Retraction(store, Iris.standard(), knowledge).run(List.of("a.txt", "gone.txt")));
            assertEquals(expected, quads(store));
        }
    }

    @Test
    void oneIsOneAndTwoAreTwo(@TempDir Path folder) throws Exception {
        TreeSet<String> quads = written(folder.resolve("kg"), List.of(facts));
        assertTrue(replaced(quads, "person/ed-zenda").equals(Optional.of("person/edward-zenda")));
        assertTrue(replaced(quads, "organization/zenda-mills").equals(Optional.of("company/zenda-mills-inc")));
        List<String> smiths = quads.stream()
                .filter(quad -> quad.startsWith("<" + ID + "person/john-smith-") && quad.contains("#type>"))
                .toList();
        assertEquals(2, smiths.size(), "the chief executive and the minister");
    }

    private static Optional<String> replaced(TreeSet<String> quads, String alias) {
        String start = "<" + ID + alias + "> <http://purl.org/dc/terms/isReplacedBy> <" + ID;
        return quads.stream()
                .filter(quad -> quad.startsWith(start))
                .map(quad -> quad.substring(start.length(), quad.indexOf('>', start.length())))
                .findFirst();
    }

    private TreeSet<String> written(Path folder, List<List<DocumentFacts>> builds) throws Exception {
        try (KnowledgeStore store = KnowledgeStore.open(folder)) {
            for (List<DocumentFacts> build : builds) {
                write(store, build);
            }
            return quads(store);
        }
    }

    private void write(KnowledgeStore store, List<DocumentFacts> documents) throws Exception {
        GraphWriter writer = new GraphWriter(store, Iris.standard(), new WriterOptions(false, knowledge.program()));
        new Identities(writer, knowledge.catalogue()).write(documents, List.of());
    }

    private static TreeSet<String> quads(KnowledgeStore store) throws Exception {
        return store.read(data -> {
            TreeSet<String> lines = new TreeSet<>();
            data.find().forEachRemaining(quad -> lines.add(NodeFmtLib.strNQ(quad)));
            return lines;
        });
    }
}
