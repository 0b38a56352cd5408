package io.standpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.text.Document;
import io.standpoint.text.Metadata;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HanLpAnnotatorTest {

    private static final HanLpAnnotator ANNOTATOR = new HanLpAnnotator(new Lexicon(List.of(
            new Lexicon.Entry("脸书", "zh", NameType.ORGANIZATION),
            new Lexicon.Entry("欧盟委员会", "zh", NameType.ORGANIZATION),
            new Lexicon.Entry("Facebook", "en", NameType.ORGANIZATION),
            new Lexicon.Entry("新西兰", "zh", NameType.PLACE))));

    @Test
    void sentencesEndAtStopsAndLineEndsButNotInQuotations() {
        assertEquals(
                List.of("新西兰总理周一抵达", "她说：“我们到了。大家都好。”", "“不行！”部长说。", "会谈结束；", "双方满意。"),
                sentences("新西兰总理周一抵达\n她说：“我们到了。大家都好。”“不行！”部长说。会谈结束；双方满意。"));
    }

    @Test
    void tokensStandWhereTheTextHasThem() {
        String text = "  据路透社报道，脸书（Facebook）否认了 2019 年的指控。\n\n法国 总统说：“不”。";
        AnnotatedDocument read = read(text);
        assertTrue(read.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .allMatch(token -> token.span().of(text).equals(token.text())));
        assertEquals(2, read.quotes().size() + 1);
    }

    @Test
    void aTransliteratedNameIsOneName() {
        AnnotatedDocument read = read("新西兰总理杰辛达·阿德恩敦促脸书合作。");
        assertEquals(List.of("新西兰", "杰辛达·阿德恩", "脸书"), names(read));
    }

    @Test
    void fullNamePartTitleAndPronounAreOneChain() {
        AnnotatedDocument read = read("新西兰总理杰辛达·阿德恩周一抵达柏林。阿德恩说，会谈很有成果。她表示，总理的职责是倾听。");
        assertEquals(List.of("新西兰总理", "杰辛达·阿德恩", "阿德恩", "她", "总理"), chain(read, "杰辛达·阿德恩"));
    }

    @Test
    void anotherTransliterationOfANameIsTheSamePerson() {
        AnnotatedDocument read = read("杰辛达·阿德恩抵达柏林。\n阿德恩发表讲话。\n第二天阿德尔继续访问。");
        assertEquals(List.of("杰辛达·阿德恩", "阿德恩"), chain(read, "杰辛达·阿德恩"));
        AnnotatedDocument other = read("拉尔斯·埃克斯特伦抵达柏林。第二天埃克斯特隆继续访问。");
        assertEquals(List.of("拉尔斯·埃克斯特伦", "埃克斯特隆"), chain(other, "拉尔斯·埃克斯特伦"));
    }

    @Test
    void anUnnamedOfficeHolderIsANominalWithTheBodyInside() {
        AnnotatedDocument read = read("欧盟委员会发言人周三拒绝置评。");
        Mention title = read.chains().stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(mention -> mention.type() == NameType.TITLE)
                .findFirst()
                .orElseThrow();
        assertEquals("欧盟委员会发言人", read.text(title));
        assertEquals("发言人", read.head(title).text());
        assertTrue(names(read).contains("欧盟委员会"));
    }

    @Test
    void theHeadOfAKnownBodyIsATitleAndNotTheBody() {
        HanLpAnnotator annotator = new HanLpAnnotator(new Lexicon(List.of(
                new Lexicon.Entry("新西兰内政部", "zh", NameType.ORGANIZATION),
                new Lexicon.Entry("新西兰", "zh", NameType.PLACE))));
        AnnotatedDocument read = annotator.annotate(Documents.chinese("新西兰内政部长彼得·达顿周四讲话。"));
        assertEquals(List.of("新西兰内政部长", "彼得·达顿"), chain(read, "彼得·达顿"));
    }

    @Test
    void heIsNotTheOneBeforeForTheSoundOfAName() {
        AnnotatedDocument read = read("彼得·达顿周四讲话。\n蒂姆·库克批评了该法案，他表示不会妥协。");
        assertEquals(List.of("蒂姆·库克", "他"), chain(read, "蒂姆·库克"));
    }

    @Test
    void aFormerHolderIsNotTheHolder() {
        AnnotatedDocument read = read("日本首相岸田文雄在东京讲话。一位前首相批评了他。");
        assertFalse(chain(read, "岸田文雄").contains("首相"));
    }

    @Test
    void onlyChineseZonesAreRead() {
        String text = "脸书否认指控。\nDas ist ein deutscher Satz.\nPromotion：脸书优惠。";
        int german = text.indexOf("Das");
        int promotion = text.indexOf("Promotion");
        Document document = Documents.of(
                text,
                "zh",
                List.of(
                        new Zone.Body(new Span(0, german), "zh-Hans"),
                        new Zone.Body(new Span(german, promotion), "de"),
                        new Zone.Promotion(new Span(promotion, text.length()), "zh")));
        assertEquals(1, ANNOTATOR.annotate(document).sentences().size());
        assertFalse(ANNOTATOR.reads("de"));
        Document french = new Document("a.txt", "0", "fr", Metadata.none(), document.content());
        assertThrows(IllegalArgumentException.class, () -> ANNOTATOR.annotate(french));
    }

    @Test
    void everyMentionIsInOneChainAndChainsStayInTheirPost() {
        String article = "新西兰总理杰辛达·阿德恩讲话。";
        String text = article + "\n读者\n总理说得对，她很好。";
        Zone.Author author = new Zone.Author("读者", new Span(article.length() + 1, article.length() + 3));
        Document document = Documents.of(
                text,
                "zh",
                List.of(
                        new Zone.Body(new Span(0, article.length()), "zh"),
                        new Zone.Comment(
                                new Span(article.length() + 4, text.length()),
                                "zh",
                                author,
                                Optional.empty(),
                                java.util.OptionalInt.empty())));
        AnnotatedDocument read = ANNOTATOR.annotate(document);
        assertEquals(List.of("新西兰总理", "杰辛达·阿德恩"), chain(read, "杰辛达·阿德恩"));
        assertEquals(List.of("总理", "她"), chain(read, "总理"));
    }

    @Test
    void severalThreadsGetTheSameAnswer() {
        String text = "新西兰总理杰辛达·阿德恩敦促脸书合作。她说：“必须行动。”";
        Document document = Documents.chinese(text);
        AnnotatedDocument expected = ANNOTATOR.annotate(document);
        assertTrue(IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> ANNOTATOR.annotate(document))
                .allMatch(expected::equals));
    }

    private static AnnotatedDocument read(String text) {
        return ANNOTATOR.annotate(Documents.chinese(text));
    }

    private static List<String> sentences(String text) {
        return read(text).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    private static List<String> names(AnnotatedDocument read) {
        return read.chains().stream()
                .flatMap(chain -> chain.mentions().stream())
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .sorted()
                .map(read::text)
                .toList();
    }

    private static List<String> chain(AnnotatedDocument read, String name) {
        return read.chains().stream()
                .filter(chain -> read.text(chain.name()).equals(name))
                .flatMap(chain -> chain.mentions().stream())
                .map(read::text)
                .toList();
    }
}
