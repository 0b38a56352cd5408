package io.standpoint.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.language.NameType;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTopicFinderTest {

    private static final TopicFinder FINDER = new TermTopicFinder(Known.TOPICS);

    private static Sentence sentence(String text, String language, String token) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = Pattern.compile(token).matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            Span span = new Span(matcher.start(), matcher.end());
            tokens.add(new Token(tokens.size(), span, word, word.toLowerCase(Locale.ROOT), "", NameType.NONE));
        }
        Span all = new Span(0, text.length());
        return new Sentence(0, all, new Zone.Body(all, language), tokens, List.of());
    }

    private static String topics(Sentence sentence) {
        return String.join(
                "; ",
                FINDER.find(sentence).stream()
                        .map(mention -> mention.topic().entity().label() + " " + mention.begin() + "-" + mention.end())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they want strong encryption here | strong encryption 2-4",
                "the growth of end-to-end encryption | end-to-end encryption 3-5",
                "the growth of end to end encryption | end-to-end encryption 3-7",
                "a clampdown on Virtual Private Networks ( VPNs ) and Tor | virtual private networks 3-6; "
                        + "virtual private networks 7-8; Tor 10-11",
                "provide access to user data to police | lawful access 1-5",
                "stronger gun laws and back doors | gun control 1-3; encryption backdoors 4-6",
                "net-neutrality rules | net neutrality 0-2",
                "nothing to see | ",
            })
    void aTermIsFoundInAnyNumberAndHyphenation(String text, String expected) {
        assertEquals(expected == null ? "" : expected, topics(sentence(text, "en", "[\\p{L}\\d-]+|[()]")));
    }

    @Test
    void aChineseTermMayCrossTokens() {
        assertEquals("strong encryption 3-5", topics(sentence("他|想|取缔|强|加密", "zh", "[^|]+")));
        assertEquals("end-to-end encryption 1-3", topics(sentence("使用|端到端|加密", "zh", "[^|]+")));
        assertEquals("lawful access 2-5", topics(sentence("向|英国|提供|用户|数据", "zh", "[^|]+")));
        assertEquals("virtual private networks 1-2", topics(sentence("封锁|VPN", "zh", "[^|]+")));
    }

    @Test
    void noTwoTopicsShareATermAndTensionsAreMutual() {
        List<String> clashes = new ArrayList<>();
        Map<String, Topic> seen = new HashMap<>();
        for (Topic topic : Known.TOPICS.topics()) {
            for (Entity.Name term : topic.terms()) {
                Topic other = seen.putIfAbsent(term.language() + Names.folded(term.text()), topic);
                if (other != null && !other.equals(topic)) {
                    clashes.add(term.text());
                }
            }
            for (EntityId opposed : topic.tensions()) {
                assertTrue(Known.TOPICS
                        .topic(opposed)
                        .orElseThrow()
                        .tensions()
                        .contains(topic.entity().id()));
            }
        }
        assertEquals(List.of(), clashes);
    }

    @Test
    void theTermsOfAUsersFileGoBeforeTheProgramsOwn() throws CatalogueException {
        Sentence sentence = sentence("they want the border wall now", "en", "\\S+");
        assertEquals("immigration restriction 3-5", topics(sentence));
        TopicScheme scheme = TopicScheme.load(List.of(Path.of("ontology/topics-immigration.ttl")));
        assertEquals(
                List.of("border wall"),
                new TermTopicFinder(scheme)
                        .find(sentence).stream()
                                .map(mention -> mention.topic().entity().label())
                                .toList());
    }
}
