package io.standpoint.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Documents;
import io.standpoint.language.English;
import io.standpoint.language.HanLpAnnotator;
import io.standpoint.language.Mention;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DocumentLinkerTest {

    private static final Linker LINKER = new DocumentLinker(Known.CATALOGUE, new CatalogueOffices(Known.CATALOGUE));

    /** From the words of each linked mention, the first of each, to the path of its entity. */
    private static Map<String, String> linked(AnnotatedDocument document) {
        LinkedDocument linked = LINKER.link(document);
        Map<Mention, Entity> inOrder = new TreeMap<>(linked.entities());
        Map<String, String> paths = new TreeMap<>();
        inOrder.forEach((mention, entity) ->
                paths.putIfAbsent(document.text(mention), entity.id().path()));
        return paths;
    }

    private static Map<String, String> english(String text) {
        return linked(English.annotate(text));
    }

    private static Map<String, String> chinese(String text) {
        return linked(new HanLpAnnotator(Known.CATALOGUE.toLexicon()).annotate(Documents.chinese(text)));
    }

    @Test
    void aCountryIsItsGovernmentOnlyWhereItActs() {
        assertEquals(
                "government/russia",
                english("Russia announced a ban on Friday.").get("Russia"));
        assertEquals(
                "country/russia",
                english("The company opened an office in Russia.").get("Russia"));
        assertEquals(
                "government/united-kingdom",
                english("He supports Britain's campaign against encryption.").get("Britain"));
        assertEquals(
                "government/china", english("She urged China to release him.").get("China"));
    }

    @Test
    void aGovernmentIsFoundUnderItsDescription() {
        assertEquals(
                "government/france",
                english("The French government said no.").entrySet().stream()
                        .filter(entry -> entry.getKey().endsWith("government"))
                        .findFirst()
                        .orElseThrow()
                        .getValue());
    }

    @Test
    void anOfficeWithoutANamedHolderIsLinkedItself() {
        Map<String, String> linked = english("He met the head of GCHQ. The FBI director spoke later.");
        assertEquals("office/director-of-gchq", linked.get("the head of GCHQ"));
        assertEquals("office/director-of-the-federal-bureau-of-investigation", linked.get("The FBI director"));
    }

    @Test
    void aPersonIsLinkedByTheFullestNameOfTheDocument() {
        Map<String, String> linked = english("Jim Killock welcomed the vote. Killock said it was late.");
        assertEquals("person/jim-killock", linked.get("Killock"));
    }

    @Test
    void fatherAndSonAreTwo() {
        Map<String, String> linked =
                english("President Donald Trump spoke on Monday. His son Donald Trump Jr. met a lawyer."
                        + " Attorney General Eric Holder spoke too. Eric Holder Sr. came to the country as a boy.");
        assertEquals("person/donald-trump", linked.get("Donald Trump"));
        assertEquals("person/donald-trump-jr", linked.get("Donald Trump Jr."));
        assertEquals("person/eric-holder", linked.get("Eric Holder"));
        assertEquals("person/eric-holder-sr", linked.get("Eric Holder Sr."));
    }

    @Test
    void whatIsGluedToANameIsNoPartOfIt() {
        assertEquals(
                "person/donald-trump",
                english("Critics of Donald TrumpMarch said so.").get("Donald TrumpMarch"));
        assertEquals(
                "person/ron-desantis",
                english("Friends of Ron DeSantis said so.").get("Ron DeSantis"));
    }

    @Test
    void ofTwoNamesBeforeOneNounTheLastIsMeant() {
        Map<String, String> linked =
                english("The United States votes. The GOP Senate majority met. Aides of the GOP were glad.");
        assertEquals("body/united-states-senate", linked.get("GOP Senate"));
        assertEquals("organization/republican-party", linked.get("GOP"));
    }

    @Test
    void namesThatASlashJoinsAreNoOrganization() {
        NameRuns runs = new NameRuns(Known.CATALOGUE);
        assertTrue(runs.isJoined("NBC News/Wall Street Journal"));
        assertTrue(runs.isJoined("New York Times-CBS News"));
        assertFalse(runs.isJoined("Hapag-Lloyd"));
        assertFalse(runs.isJoined("HIV/AIDS Alliance"));
        assertEquals(Optional.of("White House"), runs.last("CNN White House"));
        assertEquals(Optional.of("GOP"), runs.last("House GOP"));
        assertTrue(runs.isOfGroup("Finance Committee Democrats"));
        assertFalse(runs.isOfGroup("Democrats"));
        assertEquals(Optional.empty(), runs.last("Texas Supreme Court"));
        assertEquals(Optional.empty(), runs.last("Tea Party Express"));
    }

    @Test
    void aSurnameAloneIsNobodyUnlessAnOfficeStandsBesideIt() {
        assertTrue(
                english("Hinterwald said it was late.").values().stream().noneMatch(path -> path.startsWith("person")));
        assertEquals(
                "person/hinterwald",
                english("President Hinterwald said it was late.").get("Hinterwald"));
        assertEquals(
                "person/narendra-modi",
                english("Prime Minister Modi said it was late.").get("Modi"));
    }

    @Test
    void manyActorsAreAGroupAndSynonymsAreOne() {
        Map<String, String> linked =
                english("Tech firms refused. Technology companies complained. British officials replied.");
        assertEquals("group/technology-companies", linked.get("Tech firms"));
        assertEquals("group/technology-companies", linked.get("Technology companies"));
        assertEquals("group/officials-of-the-united-kingdom", linked.get("British officials"));
    }

    @Test
    void anUnknownOrganisationIsOfTheTypeThatItsNameShows() {
        Map<String, String> linked = english("Nordhaven Systems Inc. sued the Ruritanian Fisheries Agency on Monday.");
        assertTrue(linked.values().stream().anyMatch(path -> path.startsWith("company/nordhaven")), linked.toString());
    }

    @Test
    void aChineseNameIsLinkedToTheLatinOneInBrackets() {
        Map<String, String> linked = chinese("举报人约瑟夫·萨尔托(Joseph Sarto)周一发表讲话。");
        assertEquals("person/joseph-sarto", linked.get("约瑟夫·萨尔托"));
    }

    @Test
    void chineseNamesOfTheCatalogueAreTheSameThings() {
        Map<String, String> linked = chinese("英国首相大卫·卡梅伦会见了奥巴马总统。联邦调查局局长批评了苹果和谷歌。");
        assertEquals("person/david-cameron", linked.get("大卫·卡梅伦"));
        assertEquals("person/barack-obama", linked.get("奥巴马"));
        assertEquals("company/apple", linked.get("苹果"));
        assertEquals("office/director-of-the-federal-bureau-of-investigation", linked.get("联邦调查局局长"));
    }

    @Test
    void aMiddleInitialIsKept() {
        assertEquals(
                "person/adam-b-sarto", english("Adam B. Sarto spoke on Monday.").get("Adam B. Sarto"));
        assertEquals(
                "person/george-h-w-bush",
                english("George H. W. Bush spoke on Monday.").get("George H. W. Bush"));
    }

    @Test
    void aGroupThatDependsOnItsComplementIsNotLinkedWithoutIt() {
        assertTrue(english("Opponents of the recall spoke on Monday.").values().stream()
                .noneMatch(path -> path.startsWith("group")));
    }

    @Test
    void linkingIsDeterministic() {
        AnnotatedDocument document = English.annotate("The U.S. and Canada urged Facebook to act, officials said.");
        assertEquals(LINKER.link(document), LINKER.link(document));
    }
}
