package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Quotation;
import io.standpoint.extract.ChineseAttribution.Said;
import io.standpoint.extract.ChineseRules.Hit;
import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Quote;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who says what: the quotation or the words after the verb of speech, and the quotation before the speaker. What
 * somebody has not said, or will say, is no statement.
 */
final class ChineseAttributionFinder {

    private static final int SHORTEST = 4;
    private static final String LINKS = "，,：:。；;！？!? 　";

    private final ChineseRules rules;
    private final ChineseWords words;

    ChineseAttributionFinder(ChineseRules rules, ChineseWords words) {
        this.rules = rules;
        this.words = words;
    }

    /** The attributions of all sentences, in order. */
    List<ChineseAttribution> find(AnnotatedDocument document, List<ChineseSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> find(document, sentence).stream())
                .toList();
    }

    private List<ChineseAttribution> find(AnnotatedDocument document, ChineseSentence sentence) {
        Map<Span, ChineseAttribution> byContent = new LinkedHashMap<>();
        rules.hits("statement", sentence)
                .filter(hit -> isSaid(document, hit))
                .sorted(Comparator.comparingInt((Hit hit) -> hit.match().of("cue"))
                        .thenComparingInt(hit -> -hit.match().captures().size()))
                .forEach(hit -> contents(document, hit)
                        .forEach(said -> attribution(hit, said)
                                .filter(a -> byContent.keySet().stream().noneMatch(said.content()::overlaps))
                                .ifPresent(a -> byContent.put(said.content(), a))));
        return List.copyOf(byContent.values());
    }

    private boolean isSaid(AnnotatedDocument document, Hit hit) {
        int cue = hit.match().of("cue");
        List<ChineseElement> elements = hit.sentence().elements();
        boolean noun =
                (cue + 1 < elements.size() && elements.get(cue + 1).text().equals("的"))
                        || (cue > 0 && elements.get(cue - 1).text().equals("所"));
        Modality modality = hit.sentence().modality(cue, words);
        return !noun
                && (modality.isFactual() || (modality == Modality.ASKED && !isAsked(hit, cue)))
                && document.quoteAround(hit.sentence().span(cue)).isEmpty();
    }

    /** Whether the question is about the saying rather than what is said. */
    private boolean isAsked(Hit hit, int cue) {
        return hit.sentence().elements().subList(0, cue).stream()
                .anyMatch(element -> words.modality(element.text()).stream().anyMatch(Modality.ASKED::equals));
    }

    private static Optional<ChineseAttribution> attribution(Hit hit, Said said) {
        List<Participant> speakers = hit.element("speaker").parts().actors();
        Integer addressee = hit.match().captures().get("addressee");
        List<Participant> addressees = addressee == null
                ? List.of()
                : hit.sentence().element(addressee).parts().actors();
        return speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChineseAttribution(hit.sentence(), speakers, addressees, said));
    }

    private List<Said> contents(AnnotatedDocument document, Hit hit) {
        String word = hit.element("cue").text();
        List<Said> contents = new ArrayList<>();
        before(document, hit)
                .forEach(quote -> contents.add(new Said(
                        quote.inner(), word, Quotation.DIRECT, hit.rule().confidence())));
        Span rest = after(document, hit);
        List<Quote> quoted = document.quotes().stream()
                .filter(quote -> rest.contains(quote.span()))
                .toList();
        Optional<Quote> whole =
                quoted.stream().filter(quote -> quote.span().equals(rest)).findFirst();
        Quotation form = whole.isPresent() ? Quotation.DIRECT : quoted.isEmpty() ? Quotation.INDIRECT : Quotation.MIXED;
        Span content = whole.map(Quote::inner).orElse(rest);
        if (content.length() >= SHORTEST && (contents.isEmpty() || whole.isPresent())) {
            contents.add(new Said(content, word, form, hit.rule().confidence()));
        }
        return contents;
    }

    /** The quotation that the sentence begins with and the speaker follows. */
    private static List<Quote> before(AnnotatedDocument document, Hit hit) {
        String text = document.document().text();
        Span sentence = hit.sentence().sentence().span();
        int speaker = hit.sentence().span(hit.match().begin()).begin();
        return document.quotes().stream()
                .filter(quote -> sentence.contains(quote.span()) && quote.span().end() <= speaker)
                .filter(quote -> isLink(text.substring(quote.span().end(), speaker)))
                .filter(quote ->
                        isLink(text.substring(sentence.begin(), quote.span().begin())))
                .toList();
    }

    /** What follows the verb of speech, without punctuation at its ends, quotation marks apart. */
    private static Span after(AnnotatedDocument document, Hit hit) {
        String text = document.document().text();
        int end = hit.sentence().sentence().span().end();
        int from = hit.sentence().span(hit.match().end() - 1).end();
        while (from < end && LINKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (end > from && LINKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(from, end);
    }

    private static boolean isLink(String between) {
        return between.chars().allMatch(c -> LINKS.indexOf(c) >= 0);
    }
}
