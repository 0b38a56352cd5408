package io.standpoint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Affiliation;
import io.standpoint.assertion.Assertion.Interaction;
import io.standpoint.assertion.Assertion.Link;
import io.standpoint.assertion.Assertion.Stance;
import io.standpoint.assertion.Assertion.Statement;
import io.standpoint.assertion.Assertion.Tenure;
import io.standpoint.assertion.Participant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChineseExtractorTest {

    private static final ChineseNewsroom NEWSROOM = new ChineseNewsroom();

    @Test
    void aTitleBeforeANameIsATenure() {
        assertFacts("新西兰总理杰辛达·阿德恩周一抵达柏林。", "杰辛达·阿德恩 CURRENT 新西兰总理");
        assertFacts("德国前总理安格拉·默克尔周一抵达柏林。", "安格拉·默克尔 FORMER 德国总理");
        assertFacts("前德国总理安格拉·默克尔周一抵达柏林。", "安格拉·默克尔 FORMER 德国总理");
        assertFacts("苹果首席执行官蒂姆·库克没有到场。", "蒂姆·库克 CURRENT 苹果首席执行官");
    }

    @Test
    void aTitleAloneBesideANameIsOfTheOnlyCountryThatHasIt() {
        assertFacts("岸田文雄首相周一离开日本前往德国。", "岸田文雄 CURRENT 日本首相");
    }

    @Test
    void theHeadOfSomethingUnknownIsNoHeadOfGovernment() {
        assertFacts("网络商会总理岸田文雄周一离开日本。");
    }

    @Test
    void anOccupationIsNoTenure() {
        assertFacts("律师张伟周一抵达柏林。");
    }

    @Test
    void takingAndLeavingAnOfficeAreTenures() {
        assertFacts("张伟将出任苹果首席执行官。", "张伟 FUTURE 苹果首席执行官");
        assertFacts("张伟曾担任苹果首席执行官。", "张伟 FORMER 苹果首席执行官");
    }

    @Test
    void aWhistleblowerIsAFormerMember() {
        assertFacts("脸书举报者弗朗西丝·豪根周二抵达伦敦。", "弗朗西丝·豪根 FORMER member of 脸书");
        assertFacts("脸书工程师张伟周二抵达伦敦。", "张伟 CURRENT member of 脸书");
    }

    @Test
    void meetingsHaveTheirModality() {
        assertFacts("安格拉·默克尔周二在柏林会见了岸田文雄。", "安格拉·默克尔 MET 岸田文雄 ASSERTED");
        assertFacts("安格拉·默克尔将于下周与岸田文雄举行会谈。", "安格拉·默克尔 MET 岸田文雄 PLANNED");
        assertFacts("安格拉·默克尔可能会与岸田文雄会面。", "安格拉·默克尔 MET 岸田文雄 POSSIBLE");
        assertFacts("安格拉·默克尔没有会见岸田文雄。", "安格拉·默克尔 MET 岸田文雄 DENIED");
        assertFacts("安格拉·默克尔和岸田文雄周三在柏林举行了会谈。", "安格拉·默克尔 MET 岸田文雄 ASSERTED");
        assertFacts("安格拉·默克尔是否会见了岸田文雄？", "安格拉·默克尔 MET 岸田文雄 ASKED");
    }

    @Test
    void urgingCriticismAndPraiseHaveTheirDirection() {
        assertFacts("杰辛达·阿德恩敦促脸书和苹果采取行动。", "杰辛达·阿德恩 URGED 脸书 ASSERTED", "杰辛达·阿德恩 URGED 苹果 ASSERTED");
        assertFacts("杰辛达·阿德恩打算向脸书施压。", "杰辛达·阿德恩 URGED 脸书 PLANNED");
        assertFacts("脸书因此受到安格拉·默克尔的猛烈批评。", "安格拉·默克尔 CRITICISED 脸书 ASSERTED");
        assertFacts("岸田文雄称赞苹果。", "岸田文雄 PRAISED 苹果 ASSERTED");
    }

    @Test
    void whatIsDoneToSomebodyElsesThingsIsNotDoneToThem() {
        assertFacts("岸田文雄批评脸书用户。");
        assertFacts("岸田文雄的助手批评脸书。");
    }

    @Test
    void stancesMultiplyTheSignsOfTheirWords() {
        assertFacts("德国支持数字税。", "德国政府 SUPPORT digital-tax ASSERTED");
        assertFacts("苹果一直反对数字税。", "苹果 OPPOSE digital-tax ASSERTED");
        assertFacts("联邦网络局呼吁禁止人脸识别。", "联邦网络局 OPPOSE facial-recognition ASSERTED");
        assertFacts("苹果反对禁止人脸识别。", "苹果 SUPPORT facial-recognition ASSERTED");
        assertFacts("苹果对数字税表示支持。", "苹果 SUPPORT digital-tax ASSERTED");
        assertFacts("据报道，苹果可能支持数字税。", "苹果 SUPPORT digital-tax POSSIBLE");
    }

    @Test
    void ofTwoPredicatesTheOneThatGovernsTheTopicCounts() {
        assertFacts("苹果批评脸书，并呼吁德国支持数字税。", "苹果 CRITICISED 脸书 ASSERTED", "苹果 SUPPORT digital-tax ASSERTED");
        assertFacts("苹果批评脸书，并反对数字税。", "苹果 CRITICISED 脸书 ASSERTED", "苹果 OPPOSE digital-tax ASSERTED");
    }

    @Test
    void whoeverPlansAnActWantsIt() {
        assertFacts("苹果打算征收数字税。", "苹果 SUPPORT digital-tax ASSERTED");
        assertFacts("苹果讨论数字税。");
    }

    @Test
    void reproachForAnActIsAStanceOnItsTopic() {
        assertFacts(
                "在脸书推出人脸识别后，苹果公开批评脸书。",
                "苹果 CRITICISED 脸书 ASSERTED",
                "脸书 SUPPORT facial-recognition ASSERTED",
                "苹果 OPPOSE facial-recognition ASSERTED");
        assertFacts(
                "在脸书禁用人脸识别后，苹果公开批评脸书。",
                "苹果 CRITICISED 脸书 ASSERTED",
                "脸书 OPPOSE facial-recognition ASSERTED",
                "苹果 SUPPORT facial-recognition ASSERTED");
    }

    @Test
    void anUnnamedHeadSpeaksForTheOrganisationToo() {
        assertFacts("联邦网络局局长反对数字税。", "联邦网络局局长 OPPOSE digital-tax ASSERTED", "联邦网络局 OPPOSE digital-tax ASSERTED");
    }

    @Test
    void aTopicWithoutAWordForOrAgainstIsNoStance() {
        assertFacts("苹果和脸书周一讨论数字税。");
        assertFacts("苹果的报告谈到数字税。");
    }

    @Test
    void directQuotationsBelongToTheirSpeakers() {
        assertFacts("杰辛达·阿德恩在讲话中说：“我们必须现在行动。”", "杰辛达·阿德恩 DIRECT 我们必须现在行动。");
        assertFacts("“这是一个错误的决定，”岸田文雄说。", "岸田文雄 DIRECT 这是一个错误的决定，");
        assertFacts("岸田文雄对脸书表示，日本不会退让。", "岸田文雄 INDIRECT 日本不会退让");
        assertFacts("联邦网络局局长周一警告说，攻击正在增加。", "联邦网络局局长 INDIRECT 攻击正在增加");
        assertFacts("联邦网络局局长周一警告称，攻击正在增加。", "联邦网络局局长 INDIRECT 攻击正在增加");
    }

    @Test
    void whatSomebodyDidNotSayIsNoStatement() {
        assertFacts("岸田文雄没有透露会谈的内容。");
        assertFacts("岸田文雄所说的方向是错误的。");
    }

    @Test
    void weInAQuotationIsTheSpeaker() {
        assertFacts("蒂姆·库克说：“我们反对数字税。”", "蒂姆·库克 DIRECT 我们反对数字税。", "蒂姆·库克 OPPOSE digital-tax REPORTED");
    }

    @Test
    void lastingRelationsAreLinks() {
        assertFacts("马克·扎克伯格创办了脸书。", "马克·扎克伯格 FOUNDED 脸书");
        assertFacts("脸书旗下的照片墙周一中断服务。", "脸书 PROVIDES 照片墙");
    }

    @Test
    void theEvidenceIsTheSentence() {
        List<Assertion> facts = NEWSROOM.read("柏林下雨。德国支持数字税。");
        assertEquals("德国支持数字税。", facts.get(0).reading().evidence().get(0).span().text());
        assertTrue(facts.get(0).participants().stream()
                .allMatch(p -> "德国支持数字税。".contains(p.mention().text())));
    }

    private static void assertFacts(String text, String... expected) {
        assertEquals(
                List.of(expected),
                NEWSROOM.read(text).stream().map(ChineseExtractorTest::show).toList(),
                text);
    }

    private static String show(Assertion fact) {
        String modality = " " + fact.reading().modality();
        if (fact instanceof Tenure tenure) {
            return name(tenure.holder()) + " " + tenure.status() + " " + name(tenure.office());
        } else if (fact instanceof Affiliation member) {
            return name(member.member()) + " " + member.status() + " member of " + name(member.organization());
        } else if (fact instanceof Interaction act) {
            return name(act.agent()) + " " + act.kind() + " " + name(act.target()) + modality;
        } else if (fact instanceof Stance stance) {
            return name(stance.holder()) + " " + stance.polarity() + " " + name(stance.topic()) + modality;
        } else if (fact instanceof Statement said) {
            String speakers =
                    said.speakers().stream().map(ChineseExtractorTest::name).collect(Collectors.joining(","));
            return speakers + " " + said.words().form() + " "
                    + said.words().content().text();
        } else if (fact instanceof Link link) {
            return name(link.subject()) + " " + link.relation() + " " + name(link.object());
        }
        return fact.toString();
    }

    private static String name(Participant participant) {
        return participant.entity().label();
    }
}
