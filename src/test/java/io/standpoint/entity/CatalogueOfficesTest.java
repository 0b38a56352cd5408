package io.standpoint.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueOfficesTest {

    private static final Offices OFFICES = new CatalogueOffices(Known.CATALOGUE);

    private static Entity organization(String name) {
        return Known.CATALOGUE.byName(name, "en").get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interior minister | en | UK | Home Secretary of the United Kingdom",
                "home secretary | en | United Kingdom | Home Secretary of the United Kingdom",
                "Home Secretary | en | Home Office | Home Secretary of the United Kingdom",
                "director | en | FBI | Director of the Federal Bureau of Investigation",
                "head | en | GCHQ | Director of GCHQ",
                "间谍机构负责人 | zh | GCHQ | Director of GCHQ",
                "boss | en | Apple | Chief Executive of Apple",
                "CEO | en | Apple | Chief Executive of Apple",
                "executive director | en | Open Rights Group | Executive Director of the Open Rights Group",
                "deputy attorney general | en | Justice Department | Deputy Attorney General of the United States",
                "foreign minister | en | U.S. | Secretary of State of the United States",
                "finance minister | en | Peru | Finance Minister of Peru",
                "minister of finance | en | Peru | Finance Minister of Peru",
                "minister for fisheries | en | Norway | Fisheries Minister of Norway",
                "former prime minister | en | Netherlands | Prime Minister of the Netherlands",
                "chief technology officer | en | Google | Chief Technology Officer of Google",
                "首相 | zh | 英国 | Prime Minister of the United Kingdom",
                "总理 | zh | 德国 | Chancellor of Germany",
                "总统 | zh | 美国 | President of the United States",
                "局长 | zh | 联邦调查局 | Director of the Federal Bureau of Investigation",
                "外交部长 | zh | 秘鲁 | Foreign Minister of Peru",
            })
    void anOfficeHasOneIdentityWhateverItIsCalled(String role, String language, String in, String label) {
        assertEquals(label, OFFICES.office(role, language, organization(in)).label());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POTUS | President of the United States",
                "the Home Secretary | Home Secretary of the United Kingdom",
                "prime minister of Belgium | Prime Minister of Belgium",
                "secretary of state | ",
                "prime minister | ",
                "education secretary | ",
            })
    void aFullNameIsEnoughOnlyWhereOneOfficeBearsIt(String name, String label) {
        assertEquals(Optional.ofNullable(label), OFFICES.office(name, "en").map(Entity::label));
    }

    @Test
    void aRoleIsKnownByTheCatalogueOrByItsHeadNoun() {
        assertTrue(OFFICES.isRole("policy director", "en"));
        assertTrue(OFFICES.isRole("minister for fisheries", "en"));
        assertTrue(OFFICES.isRole("chief diversity officer", "en"));
        assertTrue(OFFICES.isRole("总理", "zh"));
        assertFalse(OFFICES.isRole("reporter", "en"));
        assertFalse(OFFICES.isRole("whistleblower", "en"));
    }

    @Test
    void aDeputyIsNotTheHead() {
        assertTrue(OFFICES.isHead("chief executive", "en"));
        assertTrue(OFFICES.isHead("首相", "zh"));
        assertFalse(OFFICES.isHead("deputy director", "en"));
        assertFalse(OFFICES.isHead("policy director", "en"));
    }

    @Test
    void anOfficeKnowsWhereItIs() {
        Entity office = OFFICES.office("finance minister", "en", organization("Peru"));
        assertEquals(Optional.of(new EntityId(EntityType.GOVERNMENT, "peru")), office.officeIn());
        assertEquals("finance-minister-of-peru", office.id().slug());
    }
}
