package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Interaction;
import io.standpoint.assertion.Assertion.Link;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.Assertion.Stance;
import io.standpoint.assertion.Assertion.Statement;
import io.standpoint.assertion.Assertion.Tenure;
import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Polarity;
import io.standpoint.assertion.Reading;
import io.standpoint.assertion.Relation;
import io.standpoint.assertion.Status;
import io.standpoint.extract.ChineseRules.Hit;
import io.standpoint.text.SourceSpan;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what the rules match into facts: interactions, stances, links and tenures. */
final class ChineseFactExtractor {

    private final ChineseRules rules;
    private final ChineseWords words;
    private final ChineseTitles titles;

    ChineseFactExtractor(ChineseRules rules, ChineseWords words, ChineseTitles titles) {
        this.rules = rules;
        this.words = words;
        this.titles = titles;
    }

    /** The facts of a sentence. */
    List<Assertion> extract(ChineseSentence sentence, List<ChineseAttribution> attributions) {
        List<Assertion> facts = new ArrayList<>();
        attributions.stream().filter(a -> a.sentence().equals(sentence)).forEach(a -> facts.add(statement(a)));
        rules.hits("interaction", sentence).forEach(hit -> facts.addAll(interactions(hit, attributions)));
        rules.hits("stance", sentence).forEach(hit -> facts.addAll(stances(hit, attributions)));
        rules.hits("link", sentence).forEach(hit -> link(hit, attributions).ifPresent(facts::add));
        rules.hits("tenure", sentence).forEach(hit -> tenure(hit, attributions).ifPresent(facts::add));
        return facts;
    }

    private static Statement statement(ChineseAttribution attribution) {
        ChineseAttribution.Said said = attribution.said();
        return new Statement(
                attribution.speakers(),
                attribution.addressees(),
                new Statement.Words(attribution.content(), Optional.of(said.cue()), said.form()),
                Period.UNKNOWN,
                new Reading(
                        List.of(attribution.sentence().evidence()),
                        Modality.ASSERTED,
                        said.confidence(),
                        "chinese-statement"));
    }

    private List<Interaction> interactions(Hit hit, List<ChineseAttribution> attributions) {
        List<Participant> agents = hit.element("agent").parts().actors();
        boolean mutual = !hit.match().captures().containsKey("target");
        List<Participant> sources = mutual ? agents.stream().limit(1).toList() : agents;
        List<Participant> targets = mutual
                ? agents.stream().skip(1).toList()
                : hit.element("target").parts().actors();
        InteractionKind kind = InteractionKind.valueOf(hit.rule().kind());
        return sources.stream()
                .flatMap(agent -> targets.stream()
                        .filter(target ->
                                !target.entity().id().equals(agent.entity().id()))
                        .map(target ->
                                new Interaction(agent, kind, target, Period.UNKNOWN, reading(hit, attributions))))
                .toList();
    }

    private List<Stance> stances(Hit hit, List<ChineseAttribution> attributions) {
        Optional<ChineseAttribution> saying =
                attributionOf(hit.sentence().span(hit.match().of("topic")), attributions);
        Optional<ChineseElement> ought = ought(hit);
        if (isEmbedded(hit) || (ought.isPresent() && saying.isEmpty())) {
            return List.of();
        }
        Reading read = reading(hit, attributions);
        Modality stated = saying.isPresent() ? Modality.REPORTED : Modality.ASSERTED;
        Modality modality = read.modality() == Modality.PLANNED ? stated : read.modality();
        Reading reading = new Reading(
                read.evidence(), ought.isPresent() ? Modality.REPORTED : modality, read.confidence(), read.extractor());
        int sign = sign(hit) * (ought.isPresent() && ought.get().is("@ought-not") ? -1 : 1);
        Polarity polarity = sign > 0 ? Polarity.SUPPORT : Polarity.OPPOSE;
        Optional<SourceSpan> content = saying.map(ChineseAttribution::content);
        List<Participant> holders = ought.isPresent()
                ? saying.orElseThrow().speakers()
                : hit.element("holder").parts().actors();
        return holders.stream()
                .flatMap(this::withOrganization)
                .flatMap(holder -> hit.element("topic").parts().thing().stream()
                        .map(thing -> new Stance(holder, thing, polarity, content, reading)))
                .toList();
    }

    /** Whether the topic is of what somebody says, thinks or asks, which the word of stance governs: 拒绝透露是否提供数据. */
    private boolean isEmbedded(Hit hit) {
        int cue = hit.match().of("cue");
        int topic = hit.match().of("topic");
        return cue < topic
                && hit.sentence().elements().subList(cue + 1, topic).stream()
                        .filter(word -> words.sign(word.text()).isEmpty())
                        .anyMatch(word -> word.is("@say")
                                || word.is("@think")
                                || words.modality(word.text()).stream().anyMatch(Modality.ASKED::equals));
    }

    /** The word before a predicate that says what ought to be, which whoever says so stands for. */
    private static Optional<ChineseElement> ought(Hit hit) {
        int cue = hit.match().of("cue");
        int holder = hit.match().of("holder");
        return hit.sentence().elements().subList(Math.min(cue, holder), Math.max(cue, holder)).stream()
                .filter(word -> word.is("@ought") || word.is("@ought-not"))
                .findFirst();
    }

    /** An office whose holder is not named speaks for its organisation. */
    private Stream<Participant> withOrganization(Participant holder) {
        return Stream.concat(
                Stream.of(holder),
                titles.headed(holder.entity()).map(body -> new Participant(body, holder.mention())).stream());
    }

    /**
     * The signs of the words between holder and topic multiply, those of a first predicate that another is joined to left
     * out (批评默茨，并支持核电), and so does every negation after the first of them. What is criticised or praised for an
     * act takes the sign of the act too.
     */
    private int sign(Hit hit) {
        ChineseSentence sentence = hit.sentence();
        int cue = hit.match().of("cue");
        int topic = hit.match().of("topic");
        int from = sentence.lastJoined(cue, topic, words);
        int sign = from > cue ? 1 : words.sign(sentence.element(cue).text()).orElse(1);
        Integer act = hit.match().captures().get("act");
        sign *= act == null ? 1 : words.sign(sentence.element(act).text()).orElse(1);
        for (int i = Math.min(from, topic) + 1; i < Math.max(from, topic); i++) {
            String word = sentence.element(i).text();
            boolean negates = words.modality(word).stream().anyMatch(Modality.DENIED::equals)
                    && words.sign(word).isEmpty();
            sign *= negates ? -1 : words.sign(word).orElse(1);
        }
        return sign;
    }

    private Optional<Assertion> link(Hit hit, List<ChineseAttribution> attributions) {
        return thing(hit, "subject")
                .flatMap(subject -> thing(hit, "object")
                        .filter(object ->
                                !object.entity().id().equals(subject.entity().id()))
                        .map(object -> new Link(
                                subject, Relation.valueOf(hit.rule().kind()), object, reading(hit, attributions))));
    }

    private Optional<Assertion> tenure(Hit hit, List<ChineseAttribution> attributions) {
        Reading reading = reading(hit, attributions);
        Status stated = Status.valueOf(hit.rule().kind());
        boolean planned = reading.modality() == Modality.PLANNED && stated != Status.FORMER;
        Reading certain = new Reading(
                reading.evidence(),
                planned ? Modality.ASSERTED : reading.modality(),
                reading.confidence(),
                reading.extractor());
        return thing(hit, "holder")
                .flatMap(holder -> hit.element("office")
                        .parts()
                        .office()
                        .map(office ->
                                new Tenure(holder, office, planned ? Status.FUTURE : stated, Period.UNKNOWN, certain)));
    }

    private static Optional<Participant> thing(Hit hit, String capture) {
        return hit.element(capture).parts().thing();
    }

    private Reading reading(Hit hit, List<ChineseAttribution> attributions) {
        int cue = hit.match().of("cue");
        Modality modality = hit.sentence().modality(cue, words);
        boolean reported = attributionOf(hit.sentence().span(cue), attributions).isPresent();
        return new Reading(
                List.of(hit.sentence().evidence()),
                modality.or(reported ? Modality.REPORTED : Modality.ASSERTED),
                hit.rule().confidence(),
                "chinese-" + hit.rule().fact());
    }

    private static Optional<ChineseAttribution> attributionOf(Span span, List<ChineseAttribution> attributions) {
        return attributions.stream()
                .filter(attribution -> attribution.said().content().contains(span))
                .findFirst();
    }
}
