package io.standpoint.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.English;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TitleLinkerTest {

    private static final TitleLinker LINKER = new TitleLinker(MadeTitles.TRAPS);
    private static final Linker DOCUMENTS =
            new DocumentLinker(Known.CATALOGUE, new CatalogueOffices(Known.CATALOGUE), MadeTitles.TRAPS);

    private static Optional<Link> link(EntityType type, String name, String document) {
        return LINKER.link(
                new TitleLinker.Named(type, List.of(new TitleLinker.Form(name)), TitleLinker.words(document)));
    }

    private static Optional<String> sure(EntityType type, String name, String document) {
        return link(type, name, document).filter(Link::isSure).map(Link::title);
    }

    private static Optional<String> addressed(String surface, String name) {
        TitleLinker.Form form = new TitleLinker.Form(surface, name);
        return LINKER.link(new TitleLinker.Named(EntityType.PERSON, List.of(form), Set.of()))
                .filter(Link::isSure)
                .map(Link::title);
    }

    private static Optional<Entity> entity(String text, String name) {
        AnnotatedDocument document = English.annotate(text);
        LinkedDocument linked = DOCUMENTS.link(document);
        return linked.entities().entrySet().stream()
                .filter(entry -> document.text(entry.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Test
    void whatANameMostOftenLeadsToMayBeAnotherThing() {
        assertEquals(Optional.empty(), link(EntityType.PERSON, "Rudd", ""));
        assertEquals(Optional.empty(), sure(EntityType.PERSON, "home secretary", "home secretary"));
        assertEquals(Optional.empty(), sure(EntityType.PLACE, "china", ""));
        assertEquals(Optional.empty(), sure(EntityType.PERSON, "Sandy Creek", ""));
    }

    @Test
    void aLastNameIsNotShortForALongerOne() {
        assertEquals(Optional.empty(), sure(EntityType.PERSON, "Jon Steel", ""));
    }

    @Test
    void anArticleAboutASurnameIsAboutNobody() {
        assertEquals(Optional.empty(), link(EntityType.PERSON, "Prelov", ""));
    }

    @Test
    void aFullNameThatIsTheTitleIsSure() {
        assertEquals(Optional.of("Ilse_Marnburg"), sure(EntityType.PERSON, "Ilse Marnburg", ""));
    }

    @Test
    void aFullNameWithNothingElseToSayWhoIsMeantIsACandidate() {
        Optional<Link> link = link(EntityType.PERSON, "Tom Wexlow", "a spokesman said");
        assertEquals(Optional.of("Tom_Wexlow"), link.map(Link::title));
        assertFalse(link.orElseThrow().isSure());
    }

    @Test
    void aCandidateLeavesTheEntityItsOwnIdentityAndName() {
        String text = "Tom Wexlow opened the session. Wexlow thanked the members.";
        Entity candidate = entity(text, "Tom Wexlow").orElseThrow();
        AnnotatedDocument document = English.annotate(text);
        LinkedDocument plain =
                new DocumentLinker(Known.CATALOGUE, new CatalogueOffices(Known.CATALOGUE)).link(document);
        assertTrue(candidate.link().isPresent());
        assertTrue(plain.entities().values().stream()
                .anyMatch(entity -> entity.id().equals(candidate.id())
                        && entity.label().equals(candidate.label())
                        && entity.names().equals(candidate.names())));
    }

    @Test
    void anOfficeBeforeAFullNameSaysWhoIsMeantAndACourtesyDoesNot() {
        assertEquals(Optional.of("Tom_Wexlow"), addressed("Senator Tom Wexlow", "Tom Wexlow"));
        assertEquals(Optional.empty(), addressed("Mr Tom Wexlow", "Tom Wexlow"));
    }

    @Test
    void aPersonWhomNobodyElseOfTheSurnameIsKnownBesideIsSure() {
        assertEquals(Optional.of("Orla_Quendrith"), sure(EntityType.PERSON, "Orla Quendrith", ""));
    }

    @Test
    void aNameThatIsKnownToBeOthersTooNeedsMoreFormsThatLeadToTheOne() {
        assertEquals(Optional.empty(), sure(EntityType.PERSON, "Ann Corvell", ""));
        assertEquals(
                Optional.of("Ann_Corvell"),
                link(EntityType.PERSON, "Ann Corvell", "").map(Link::title));
    }

    @Test
    void aTitleWithInitialsOrNamesThatTheDocumentHasNotIsACandidate() {
        assertEquals(Optional.empty(), sure(EntityType.PERSON, "Ned Quendrith", ""));
        assertEquals(Optional.empty(), addressed("President K. L. Vossum", "K. L. Vossum"));
    }

    @Test
    void anOrganisationIsACandidateWhereAnotherOfTheNameIsAtAPlaceOfTheDocument() {
        TitleLinker.Form name = new TitleLinker.Form("University of Northmere");
        TitleLinker.Form there = new TitleLinker.Form("University of Northmere, Saltby", "University of Northmere");
        assertTrue(LINKER.link(new TitleLinker.Named(EntityType.ORGANIZATION, List.of(name), Set.of()))
                .orElseThrow()
                .isSure());
        assertFalse(LINKER.link(new TitleLinker.Named(EntityType.ORGANIZATION, List.of(name, there), Set.of()))
                .orElseThrow()
                .isSure());
    }

    @Test
    void anOrganisationIsACandidateWhereManyLinksWithItsNameLeadElsewhere() {
        assertTrue(link(EntityType.ORGANIZATION, "Northmere Bank", "").isPresent());
        assertEquals(Optional.empty(), sure(EntityType.ORGANIZATION, "Northmere Bank", ""));
    }

    @Test
    void oneOfSeveralOfANameIsACandidateUntilTheDocumentSaysThatItIsTheOne() {
        assertTrue(link(EntityType.PERSON, "Jo Pennick", "a debate").isPresent());
        assertEquals(Optional.empty(), sure(EntityType.PERSON, "Jo Pennick", "a debate"));
        assertEquals(Optional.of("Jo_Pennick_(singer)"), sure(EntityType.PERSON, "Jo Pennick", "the singer sang"));
        assertEquals(Optional.empty(), sure(EntityType.ORGANIZATION, "Department of Botany", "in Uppsala"));
    }

    @Test
    void initialsOfATitleAgreeWithIt() {
        assertEquals(Optional.of("Global_Board_of_Textile_Exporters"), sure(EntityType.ORGANIZATION, "GBTE", ""));
        assertFalse(TitleName.of("Kent_State_shootings").hasInitials("KSX"));
    }

    @Test
    void aCityHasTheTitleThatItsArticleHasNow() {
        assertEquals(Optional.of("Boston"), sure(EntityType.PLACE, "Boston", ""));
    }

    @Test
    void aNameInHanCharactersIsSureUnlessItIsAForeignSurname() {
        assertEquals(Optional.of("Zhang_Caifei"), sure(EntityType.PERSON, "\u5F20\u5F69\u970F", ""));
        assertEquals(Optional.empty(), sure(EntityType.PERSON, "\u7C73\u52D2", ""));
    }

    @Test
    void allMentionsOfAPersonAreUnderTheTitleOfTheFullName() {
        String text = "Ilse Marnburg opened the session. Marnburg thanked the members.";
        Entity full = entity(text, "Ilse Marnburg").orElseThrow();
        assertEquals("person/ilse-marnburg", full.id().path());
        assertEquals(
                "http://dbpedia.org/resource/Ilse_Marnburg",
                full.link().orElseThrow().dbpedia());
        assertEquals(Optional.of(full), entity(text, "Marnburg"));
    }

    @Test
    void aSurnameIsLookedUpWithTheWordOfAddressBeforeIt() {
        Entity addressed = entity("Critics blamed President Marnburg for the delay.", "Marnburg")
                .orElseThrow();
        assertEquals("Ilse_Marnburg", addressed.link().orElseThrow().title());
        assertEquals("person/ilse-marnburg", addressed.id().path());
    }

    @Test
    void aTownIsThatOfTheRegionNamedBesideIt() {
        Entity town =
                entity("She was born in Chatley, Kent, in 1950.", "Chatley").orElseThrow();
        assertEquals("Chatley,_Kent", town.link().orElseThrow().title());
    }

    @Test
    void aTownInCapitalsAtTheHeadOfAReportIsLookedUpAsWithinASentence() {
        Entity town = entity("CHATLEY, Kent, March 3 (Reuters) - The mayor opened the bridge.", "CHATLEY")
                .orElseThrow();
        assertEquals("Chatley,_Ontario", town.link().orElseThrow().title());
    }

    @Test
    void aPlaceInAListIsNotInTheNextOne() {
        Entity town = entity("She visited Devon, Chatley, Kent and Surrey in 1950.", "Chatley")
                .orElseThrow();
        assertFalse(town.link().orElseThrow().isSure());
    }

    @Test
    void aResourceHasTheIriThatDbpediaGivesIt() {
        assertEquals("http://dbpedia.org/resource/Z\u00FCrich", new Link("Z\u00FCrich", 1).dbpedia());
        assertEquals("http://dbpedia.org/resource/What_is_%22it%22%3F", new Link("what_is_\"it\"?", 1).dbpedia());
        assertThrows(IllegalArgumentException.class, () -> new Link("two words", 1));
        assertThrows(IllegalArgumentException.class, () -> new Link("Word", 1.1));
    }
}
