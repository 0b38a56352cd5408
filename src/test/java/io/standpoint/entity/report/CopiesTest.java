package io.standpoint.entity.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.text.FileDocumentReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reports as outlets take them over from each other, and reports that only share their occasion. */
class CopiesTest {

    private static final FileDocumentReader READER = new FileDocumentReader();

    private static final List<String> REPORT = List.of(
            "Ministers postpone vote on message scanning",
            "The vote on a law that would let authorities search private messages was postponed on Tuesday after three"
                    + " governments withdrew their support.",
            "Diplomats had worked on the text for eleven months. It would have required providers to look for known"
                    + " pictures before a message is encrypted and to report what they find to a new agency.",
            "“We cannot agree to a law whose side effects nobody has measured,” the Dutch justice minister said on her"
                    + " way out of the meeting, adding that her government would table changes of its own before summer.",
            "Associations of engineers and several data protection authorities had warned in a joint letter that a"
                    + " search on the telephone itself could be turned on any other content with little effort.",
            "Child protection groups spoke of a lost year. They want the presidency to call another meeting in March, and"
                    + " say that voluntary searches must be allowed to continue until then.");

    private static final List<String> OTHER_REPORT = List.of(
            "Plan to search private messages runs into trouble",
            "A plan to have telephones search messages for illegal pictures found no majority among ministers on"
                    + " Tuesday, who sent it back to their officials.",
            "The Netherlands and two other countries no longer back the text. “We cannot agree to a law whose side"
                    + " effects nobody has measured,” the Dutch justice minister told reporters.",
            "What happens next is open. The presidency may try again in the spring, although few people in the building"
                    + " believe that the numbers will look any better by then.",
            "Campaigners outside handed out stickers that showed an eye on a screen. One of them said that she had"
                    + " come by night train and would come again, as often as it took.");

    private static final List<String> CHINESE = List.of(
            "部长们推迟表决聊天扫描法案",
            "由于三国政府撤回支持，有关当局搜查私人信息的法案周二被推迟表决。外交官们为这份文本工作了十一个月。",
            "该法案要求服务商在信息加密之前查找已知图片，并向一个新机构报告查找结果。荷兰司法大臣在离开会场时表示，" + "政府不能同意一部无人评估其副作用的法律，并将在夏天之前提出自己的修改意见。",
            "儿童保护团体称又失去了一年。他们希望轮值主席国在三月再次召开会议，并表示在此之前必须允许继续自愿搜查。");

    @Test
    void anUnchangedCopyIsFound() {
        assertEquals(List.of("a = b"), links(text(REPORT), text(REPORT)));
    }

    @Test
    void anotherHeadlineAndAnAgencysLineChangeNothing() {
        List<String> edited = new ArrayList<>(REPORT);
        edited.set(0, "Law on searching chats put off");
        edited.set(1, "BRUSSELS (Reuters) - " + edited.get(1));
        edited.add("Reporting from Brussels, editing in London");
        assertEquals(List.of("a = b"), links(text(REPORT), text(edited)));
    }

    @Test
    void aCopyThatLeavesParagraphsOutIsFound() {
        assertEquals(List.of("a = b"), links(text(REPORT), text(REPORT.subList(1, 4))));
    }

    @Test
    void aCorrectedCopyIsFound() {
        List<String> edited = new ArrayList<>(REPORT);
        edited.replaceAll(paragraph -> paragraph
                .replace("three governments", "four governments")
                .replace("eleven months", "ten months")
                .replace("March", "April"));
        edited.add("Correction: an earlier version gave another number of governments.");
        assertEquals(List.of("a = b"), links(text(REPORT), text(edited)));
    }

    @Test
    void aCopyThatLostItsSpacesAndQuotationMarksIsFound() {
        String damaged = text(REPORT).replaceAll("[“”’]", "").replaceAll("\\.\\s+", ".");
        assertEquals(List.of("a = b"), links(text(REPORT), damaged));
    }

    @Test
    void copiesAreFoundWithoutSpacesBetweenWords() {
        assertEquals(List.of("a = b"), links(text(CHINESE), text(CHINESE.subList(0, 3))));
    }

    @Test
    void anotherReportOnTheSameEventIsNoCopy() {
        assertEquals(List.of(), links(text(REPORT), text(OTHER_REPORT)));
    }

    @Test
    void aSharedQuotationMakesNoCopy() {
        List<String> quoting = new ArrayList<>(OTHER_REPORT);
        quoting.add(2, REPORT.get(3));
        assertEquals(List.of(), links(text(REPORT), text(quoting)));
    }

    @Test
    void aSentenceOrTwoAreTooLittleToTell() {
        String brief = REPORT.get(1).substring(0, 80) + ".";
        assertEquals(List.of(), links(brief, brief));
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        List<Sketch> sketches = new ArrayList<>(
                sketches(text(REPORT), text(OTHER_REPORT), text(REPORT.subList(0, 4)), text(CHINESE), text(REPORT)));
        List<SameReport> found = new ReportFinder().find(sketches);
        assertEquals(3, found.size());
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(sketches, random);
            assertEquals(found, new ReportFinder().find(sketches));
        }
    }

    private static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static List<Sketch> sketches(String... texts) {
        List<Sketch> sketches = new ArrayList<>();
        for (String text : texts) {
            String name = Character.toString('a' + sketches.size());
            sketches.add(new Sketcher().sketch(READER.read(name, text)));
        }
        return sketches;
    }

    private static List<String> links(String... texts) {
        return new ReportFinder()
                .find(sketches(texts)).stream()
                        .map(link -> link.one() + " = " + link.other())
                        .toList();
    }
}
