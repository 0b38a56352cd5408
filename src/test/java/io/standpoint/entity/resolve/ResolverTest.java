package io.standpoint.entity.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.EntityType;
import io.standpoint.entity.resolve.Decision.Verdict;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private final Town town = new Town();

    private void same(String one, String other) {
        assertEquals(town.identity(one), town.identity(other));
    }

    private void different(String one, String other) {
        assertNotEquals(town.identity(one), town.identity(other));
    }

    @Test
    void aSurnameIsTheFullNameInTheSameOffice() {
        town.person("a", "Fritz Tarlenheim").holds("minister-of-post");
        town.person("b", "Tarlenheim").holds("minister-of-post");
        same("a Fritz Tarlenheim", "b Tarlenheim");
        assertEquals("fritz-tarlenheim", town.identity("b Tarlenheim").slug());
    }

    @Test
    void aSurnameInAnotherOfficeIsSomebodyElse() {
        town.person("a", "Fritz Tarlenheim").holds("minister-of-post");
        town.person("b", "Tarlenheim").holds("mayor-of-strelsau");
        different("a Fritz Tarlenheim", "b Tarlenheim");
    }

    @Test
    void ofTwoWithTheSurnameNoneIsChosen() {
        town.person("a", "Fritz Tarlenheim").holds("minister-of-post");
        town.person("b", "Tarlenheim").holds("minister-of-post");
        town.person("c", "Anna Tarlenheim").holds("minister-of-post");
        different("a Fritz Tarlenheim", "b Tarlenheim");
        different("c Anna Tarlenheim", "b Tarlenheim");
        different("a Fritz Tarlenheim", "c Anna Tarlenheim");
        assertTrue(town.resolution().decisions().stream()
                .anyMatch(decision -> decision.verdict() == Verdict.NEAR_MISS
                        && decision.score().reasons().stream()
                                .anyMatch(reason -> reason.feature() == Feature.AMBIGUOUS)));
    }

    @Test
    void aShortFirstNameIsTheLongOneWhereTheOfficeIsTheSame() {
        town.person("a", "Edward Zenda").holds("head-of-zenda-mills");
        town.person("b", "Ed Zenda").holds("head-of-zenda-mills");
        town.person("c", "Edith Zenda").holds("head-of-zenda-mills");
        same("a Edward Zenda", "b Ed Zenda");
        different("a Edward Zenda", "c Edith Zenda");
    }

    @Test
    void aShortFirstNameAloneProvesNothing() {
        town.person("a", "Edward Zenda").holds("head-of-zenda-mills");
        town.person("b", "Ed Zenda").holds("mayor-of-strelsau");
        different("a Edward Zenda", "b Ed Zenda");
    }

    @Test
    void aMiddleNameMoreMakesNobodyElse() {
        town.person("a", "Flavia Rose Hentzau");
        town.person("b", "Flavia Hentzau");
        same("a Flavia Rose Hentzau", "b Flavia Hentzau");
        assertEquals("flavia-rose-hentzau", town.identity("b Flavia Hentzau").slug());
    }

    @Test
    void twoMiddleInitialsAreTwoPeopleAndANameWithoutOneIsNeither() {
        town.person("a", "Rupert W. Hentzau");
        town.person("b", "Rupert H. W. Hentzau");
        town.person("c", "Rupert Hentzau");
        different("a Rupert W. Hentzau", "b Rupert H. W. Hentzau");
        different("a Rupert W. Hentzau", "c Rupert Hentzau");
        different("b Rupert H. W. Hentzau", "c Rupert Hentzau");
    }

    @Test
    void fatherAndSonAreTwo() {
        town.person("a", "Rupert Hentzau Sr.").holds("mayor-of-strelsau");
        town.person("b", "Rupert Hentzau Jr.").holds("mayor-of-strelsau");
        different("a Rupert Hentzau Sr.", "b Rupert Hentzau Jr.");
    }

    @Test
    void marksAndHyphensMakeNoDifference() {
        town.person("a", "José Marie-Flavia Álvarez");
        town.person("b", "Jose Marie Flavia Alvarez");
        same("a José Marie-Flavia Álvarez", "b Jose Marie Flavia Alvarez");
    }

    @Test
    void twoOfOneNameInACompanyAndAGovernmentStayApart() {
        town.person("a", "John Smith").belongsTo(EntityType.BODY, "senate-of-ruritania");
        town.person("b", "John Smith").belongsTo(EntityType.COMPANY, "acme");
        different("a John Smith", "b John Smith");
        assertEquals(1, town.verdicts(Verdict.APART));
    }

    @Test
    void aNewOfficeMakesNobodyElseWhereTheNeighboursAreTheSame() {
        for (String document : Set.of("a", "b")) {
            town.person(document, "Flavia Elphberg");
            town.person(document, "Anton Sapt");
        }
        town.person("a", "John Smith").belongsTo(EntityType.BODY, "senate-of-ruritania");
        town.person("b", "John Smith").belongsTo(EntityType.COMPANY, "acme");
        same("a John Smith", "b John Smith");
    }

    @Test
    void whatCompaniesAreIsNotTheirName() {
        town.organization("a", "Zenda Mills Inc.");
        town.organization("b", "The Zenda Mills");
        town.organization("c", "Zenda Mines");
        same("a Zenda Mills Inc.", "b The Zenda Mills");
        different("a Zenda Mills Inc.", "c Zenda Mines");
    }

    @Test
    void smallWordsAndTheirOrderMakeNoOtherBody() {
        town.organization("a", "Select Committee on Posts and Canals");
        town.organization("b", "Posts and Canals Select Committee");
        same("a Select Committee on Posts and Canals", "b Posts and Canals Select Committee");
    }

    @Test
    void anAcronymIsTheNameThatADocumentGivesItAndNoOther() {
        town.organization("a", "Ruritanian Post Office", "RPO");
        town.organization("b", "RPO");
        town.organization("c", "Royal Philharmonic Orchestra");
        same("a Ruritanian Post Office", "b RPO");
        different("b RPO", "c Royal Philharmonic Orchestra");
    }

    @Test
    void aNameGivenInAnotherScriptOnceIsKnownElsewhere() {
        town.person("a", "Edward Snowden", "爱德华·斯诺登");
        town.person("b", "爱德华·斯诺登");
        same("a Edward Snowden", "b 爱德华·斯诺登");
        assertEquals("edward-snowden", town.identity("b 爱德华·斯诺登").slug());
    }

    @Test
    void aNameThatSoundsLikeTheHolderOfTheOfficeIsTheHolder() {
        town.person("a", "Theresa May").holds("prime-minister-of-ruritania");
        town.person("b", "Jeremy Corbyn").holds("prime-minister-of-ruritania");
        town.person("c", "特雷莎·梅").holds("prime-minister-of-ruritania");
        town.person("d", "鲍里斯·约翰逊").holds("prime-minister-of-ruritania");
        same("a Theresa May", "c 特雷莎·梅");
        different("a Theresa May", "d 鲍里斯·约翰逊");
    }

    @Test
    void twoSpellingsOfASurnameInAnotherScriptAreOneWithTheHolderOfTheOffice() {
        town.person("a", "David Cameron").holds("prime-minister-of-ruritania");
        town.person("b", "卡梅伦").holds("prime-minister-of-ruritania");
        town.person("c", "卡梅隆").holds("prime-minister-of-ruritania");
        same("a David Cameron", "b 卡梅伦");
        same("a David Cameron", "c 卡梅隆");
    }

    @Test
    void translationsOfOneReportNameTheSamePeople() {
        town.person("a", "Theresa May");
        town.person("b", "特雷莎·梅");
        different("a Theresa May", "b 特雷莎·梅");
        town.sameReport("a", "b");
        same("a Theresa May", "b 特雷莎·梅");
    }

    @Test
    void theOrderMakesNoDifference() {
        town.person("a", "Fritz Tarlenheim").holds("minister-of-post");
        town.person("b", "Tarlenheim").holds("minister-of-post");
        town.person("c", "弗里茨·塔伦海姆").holds("minister-of-post");
        town.person("d", "John Smith").belongsTo(EntityType.BODY, "senate-of-ruritania");
        town.person("e", "John Smith").belongsTo(EntityType.COMPANY, "acme");
        Resolution expected = town.resolution();
        assertEquals(3, expected.identities().size() - 1);
        town.reverse();
        assertEquals(expected, town.resolution());
    }
}
