package io.standpoint.serve.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorerTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    private static ServedGraph graph;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        graph = new ServedGraph(folder, "graph.trig");
    }

    @AfterAll
    static void stop() {
        graph.close();
    }

    @Test
    void aPersonsPageQuotesEachFactAndLeadsToItsPlace() throws Exception {
        String page = ok("/page/person/ada");
        assertTrue(page.contains("<bdi>minister of roads</bdi>"), "the office");
        assertTrue(page.contains("Ada, minister of roads, supports tolls."), "the sentence");
        assertTrue(page.contains("/read/roads.txt?at=0-39#here"), "its place");
        assertTrue(page.contains("80% sure"), "how sure");
        assertTrue(page.contains("<bdi>艾达</bdi>"), "the name in another language");
        assertTrue(page.contains("https://example.org/ada"), "the same elsewhere");
        assertTrue(page.contains("<span class=\"modality\">possible</span>"), "what is only possible says so");
    }

    @Test
    void aCopyOfAReportIsNoSecondSource() throws Exception {
        String stance = ok("/why?s=person/ada&o=topic/tolls&p=https://w3id.org/standpoint/ontology%23supports");
        assertTrue(stance.contains("Asserted by 1 source."), stance);
        assertTrue(stance.contains("/read/copy.txt"), "though both are quoted");
    }

    @Test
    void aReasonNamesTheExtractorTheCapacityAndTheCompetingReading() throws Exception {
        String why = ok("/why?node=document/roads.txt%23stance-1");
        assertTrue(why.contains("<code>by-hand</code>"), why);
        assertTrue(why.contains("In the capacity of <bdi>minister of roads</bdi>"), why);
        assertTrue(why.contains("Could also be read as"), why);
        assertTrue(why.contains("Ada supports toll lanes (possible)"), why);
        String derived = ok("/why?node=document/roads.txt%23stance-1-derived-1");
        assertTrue(derived.contains("Follows from"), derived);
        String known =
                ok("/why?s=office/minister&o=organization/ministry&p=https://w3id.org/standpoint/ontology%23officeIn");
        assertTrue(known.contains("the catalogue that comes with the program"), known);
    }

    @Test
    void anOfficeShowsItsHoldersOverTime() throws Exception {
        String page = ok("/page/office/minister");
        assertTrue(page.contains("<bdi>Cleo</bdi>"));
        assertTrue(page.contains("2023-01-10 to 2025-04-30"), page);
        assertTrue(page.contains("since 2025-05-01"), page);
        assertTrue(page.contains("<rect x=\"0\""), "the first of them begins where the time does");
    }

    @Test
    void theMatrixCountsBothSidesAndLeavesReadersOutUnlessAsked() throws Exception {
        String matrix = ok("/matrix");
        assertTrue(matrix.contains("<bdi>Ada</bdi> is both for and against <bdi>tolls</bdi>"), matrix);
        assertTrue(matrix.contains("<bdi>Ben</bdi> is against <bdi>tolls</bdi>"), matrix);
        assertFalse(matrix.contains("Dee"), "who comments");
        assertTrue(ok("/matrix?comments=yes").contains("<bdi>Dee</bdi> is against <bdi>tolls</bdi>"));
        assertFalse(matrix.contains("free roads</bdi>, read"), "what only follows is nobody's word");
    }

    @Test
    void asOfADayWhatCameLaterIsLeftOutAndLinksKeepTheDay() throws Exception {
        String then = ok("/page/person/ada?asOf=2024-12-31");
        assertFalse(then.contains("Tolls fail"), "said later");
        assertTrue(then.contains("holds office"));
        assertFalse(then.contains("held office"), "not yet over");
        assertTrue(then.contains("/page/topic/tolls?asOf=2024-12-31"), "links keep the day");
        assertTrue(ok("/matrix?asOf=2024-12-31").contains("<bdi>Ada</bdi> is for <bdi>tolls</bdi>"));
        assertTrue(ok("/page/person/ada").contains("Tolls fail"));
    }

    @Test
    void newSinceADayShowsWhatIsDatedSince() throws Exception {
        String since = ok("/new?since=2025-01-01");
        assertTrue(since.contains("A change of mind"));
        assertFalse(since.contains("Who pays for roads"));
    }

    @Test
    void searchFindsNamesInEveryLanguageAndWhatWasSaid() throws Exception {
        assertTrue(ok("/search?q=%E8%89%BE%E8%BE%BE").contains("<bdi>Ada</bdi>"));
        assertTrue(ok("/search?q=of+the+roads").contains("<bdi>Ada</bdi>"));
        assertTrue(ok("/search?q=unfair").contains("/page/document/roads.txt%23statement-1"));
        assertTrue(ok("/search?q=nobodyatall").contains("Nothing is called so"));
    }

    @Test
    void theReaderMarksWhatWasReadWhereItStands() throws Exception {
        String text = ok("/read/roads.txt?at=40-58");
        assertTrue(text.contains("<span id=\"here\" tabindex=\"-1\"></span><span class=\"borne oppose here\">"), text);
        assertTrue(text.contains("<a class=\"mention\" href=\"/page/person/ben\">Ben</a>"), text);
        String hostile = ok("/read/hostile.txt");
        assertTrue(hostile.contains("[U+202E]&lt;script&gt;alert(1)&lt;/script&gt;[U+202C] supports"), hostile);
        String plain = hostile.substring(hostile.indexOf("<article"), hostile.indexOf("</article>"))
                .replaceAll("(?s)<sup>.*?</sup>", "")
                .replaceAll("<[^>]*>", "");
        assertTrue(plain.contains("supports 🛣 tolls."), "code points outside the first plane: " + plain);
    }

    @Test
    void theNeighbourhoodIsFilteredByKindTimeAndConfidence() throws Exception {
        assertEquals(Set.of("opposes", "met"), verbs("/graph.json?around=person/ben"));
        assertEquals(Set.of("opposes"), verbs("/graph.json?around=person/ben&show=stance"));
        assertEquals(Set.of("opposes"), verbs("/graph.json?around=person/ben&sure=80"));
        assertEquals(Set.of(), verbs("/graph.json?around=person/ben&since=2025-01-01"));
        assertEquals(404, graph.get("/graph.json?around=person/nobody").statusCode());
    }

    @Test
    void anIriThatAMergeRetiredLeadsToItsSuccessor() throws Exception {
        HttpResponse<String> answer = graph.get("/page/person/ada-old");
        assertEquals(301, answer.statusCode());
        assertEquals("/page/person/ada", answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void whatIsUnknownIsNotFoundAndCanBeSearchedFor() throws Exception {
        for (String path : List.of(
                "/page/person/nobody",
                "/read/nothing.txt",
                "/why?node=x",
                "/why?s=person/ada&o=person/nobody",
                "/page")) {
            HttpResponse<String> answer = graph.get(path);
            assertEquals(404, answer.statusCode(), path);
            assertTrue(answer.body().contains("action=\"/search\""), path);
        }
        assertEquals(400, graph.get("/why").statusCode());
        assertEquals(404, graph.get("/assets/../explorer/layout.ftlh").statusCode());
        assertEquals(404, graph.get("/assets/layout.ftlh").statusCode());
    }

    @Test
    void anEmptyStoreHasAHomeAndEveryPage(@TempDir Path folder) throws Exception {
        try (ServedGraph empty = new ServedGraph(folder, null)) {
            assertTrue(empty.get("/").body().contains("Nothing has been read yet"));
            for (String path : List.of("/matrix", "/graph", "/new", "/query", "/search?q=x")) {
                assertEquals(200, empty.get(path).statusCode(), path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page/person/hostile",
                "/page/document/hostile.txt",
                "/page/topic/tolls",
                "/read/hostile.txt",
                "/matrix?topic=%3Cscript%3Ealert(1)%3C/script%3E",
                "/graph?around=person/hostile",
                "/graph?around=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/why?node=document/hostile.txt%23statement-1",
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/search?q=script",
                "/query?query=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/new?since=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/page/person/x%22%3E%3Cscript%3Ealert(1)"
            })
    void hostileNamesAndTextsDoNoHarm(String path) throws Exception {
        HttpResponse<String> answer = graph.get(path);
        String page = answer.body();
        String scripts = page.replaceAll("<script src=\"/assets/[a-z]+\\.js\"></script>", "")
                .replaceAll("(?s)<script type=\"application/ld\\+json\">[^<]*</script>", "");
        assertFalse(scripts.contains("<script"), page);
        assertFalse(page.contains("<img"), page);
        assertFalse(page.contains("javascript:") && page.matches("(?s).*(href|src)=\"javascript:.*"), page);
        assertFalse(page.contains("\u202e"), "no mark that turns the direction of the page");
        assertFalse(scripts.matches("(?s).*(very long ){20}.*"), "long names are cut");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() throws Exception {
        Set<String> seen = new TreeSet<>(List.of("/"));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String path = open.pop();
            HttpResponse<String> answer = graph.get(path);
            assertTrue(answer.statusCode() < 400, path + ": " + answer.statusCode());
            Matcher links = LINK.matcher(answer.body());
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                if (seen.add(link)) {
                    open.add(link);
                }
            }
        }
        assertTrue(seen.size() > 60, seen.size() + " pages");
    }

    @Test
    void thePageOfAnEntityHoldsItsDataAsJsonLd() throws Exception {
        String page = ok("/page/person/hostile");
        String data = page.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
        JsonNode json = new ObjectMapper().readTree(data);
        assertTrue(
                json.toString().contains("<script>alert(1)</script>"), "escaped for the page, whole as data: " + json);
    }

    private static Set<String> verbs(String path) throws Exception {
        Set<String> verbs = new TreeSet<>();
        new ObjectMapper()
                .readTree(ok(path))
                .get("edges")
                .forEach(edge -> verbs.add(edge.get("verb").asText()));
        return verbs;
    }

    private static String ok(String path) throws Exception {
        HttpResponse<String> answer = graph.get(path);
        assertEquals(200, answer.statusCode(), path + "\n" + answer.body());
        return answer.body();
    }
}
