package io.standpoint.extract.relation;

import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the model looks at in a pair: the kinds, forms and words of both; the words before, between and behind; the
 * dependency path between their closest mentions; what governs each; and the paths between their other mentions. Features
 * are binary and named by a prefix and what was seen.
 */
final class PairFeatures {

    private static final int NEAR = 14;
    private static final int SHORT = 5;
    private static final int LONGEST_PATH = 7;

    private final Pair pair;
    private final DependencyTree tree;
    private final Set<String> features = new TreeSet<>();

    private PairFeatures(Pair pair) {
        this.pair = pair;
        this.tree = pair.tree();
    }

    /** The names of the features of a pair. */
    static Set<String> of(Pair pair) {
        PairFeatures features = new PairFeatures(pair);
        features.addAll();
        return features.features;
    }

    private void addAll() {
        List<Pair.Link> links = pair.links();
        Pair.Link closest = links.get(0);
        addKinds(closest);
        addWords(closest);
        addPath(closest);
        addEnds(closest);
        links.forEach(link -> addPathOf("", link));
    }

    private void add(String prefix, String value) {
        features.add(prefix + "=" + value);
    }

    private void addKinds(Pair.Link link) {
        String kinds = pair.subject().kind() + "-" + pair.object().kind();
        String order = link.subject().begin() < link.object().begin() ? "so" : "os";
        add("k", kinds);
        add("ko", kinds + order);
        add("f", link.subject().form() + "-" + link.object().form() + order);
        add("d", order + bucket(link.distance()));
        add("pl", String.valueOf(Math.min(link.path().length(), LONGEST_PATH)));
        add("st", link.subject().type().name());
        add("ot", link.object().type().name());
    }

    private static String bucket(int distance) {
        return distance <= 3
                ? String.valueOf(Math.max(distance, -1))
                : distance <= 6 ? "6" : distance <= 12 ? "12" : "far";
    }

    private void addWords(Pair.Link link) {
        Mention first = link.subject().begin() < link.object().begin() ? link.subject() : link.object();
        Mention second = first == link.subject() ? link.object() : link.subject();
        String order = first == link.subject() ? "so" : "os";
        List<String> between = new ArrayList<>();
        for (int i = first.end(); i < second.begin(); i++) {
            between.add(word(i));
        }
        if (between.size() <= NEAR) {
            for (int i = 0; i < between.size(); i++) {
                add("b" + order, between.get(i));
                if (i > 0) {
                    add("bb" + order, between.get(i - 1) + "_" + between.get(i));
                }
            }
        }
        if (between.size() <= SHORT) {
            add("B" + order, String.join("_", between));
        }
        for (int i = 1; i <= 3; i++) {
            add("p" + order, word(first.begin() - i));
            add("a" + order, word(second.end() + i - 1));
        }
        add("p1" + order, word(first.begin() - 1));
        add("p2" + order, word(first.begin() - 2) + "_" + word(first.begin() - 1));
        add("a1" + order, word(second.end()));
        add("a2" + order, word(second.end()) + "_" + word(second.end() + 1));
        if (!between.isEmpty()) {
            add("b1" + order, between.get(0));
            add("bl" + order, between.get(between.size() - 1));
        }
    }

    private void addPath(Pair.Link link) {
        DependencyPath path = link.path();
        addPathOf("c", link);
        String top = lemma(path.top());
        add("t", top);
        add("tk", top + pair.subject().kind() + "-" + pair.object().kind());
        path.inner().forEach(node -> add("n", lemma(node)));
        for (int child : tree.children(path.top())) {
            add("tc", tree.relation(child) + ":" + lemma(child));
            add("tt", top + ":" + tree.relation(child) + ":" + lemma(child));
        }
    }

    private void addPathOf(String prefix, Pair.Link link) {
        DependencyPath path = link.path();
        if (path.length() > LONGEST_PATH) {
            return;
        }
        String kinds = pair.subject().kind() + "-" + pair.object().kind();
        String plain = path.describe(tree, false);
        String cases = cases(link.subject().head()) + ":" + cases(link.object().head());
        add(prefix + "P", plain);
        add(prefix + "PK", plain + kinds);
        add(prefix + "PC", plain + cases);
        add(prefix + "PT", plain + lemma(path.top()));
        add(prefix + "PTC", plain + lemma(path.top()) + cases);
        add(prefix + "PL", path.describe(tree, true));
        add(prefix + "PLC", path.describe(tree, true) + cases);
    }

    private void addEnds(Pair.Link link) {
        addEnd("s", link.subject());
        addEnd("o", link.object());
        add("cc", cases(link.subject().head()) + ":" + cases(link.object().head()));
    }

    private void addEnd(String side, Mention mention) {
        int head = mention.head();
        add(side + "h", lemma(head));
        add(side + "r", tree.relation(head));
        add(side + "c", cases(head));
        if (mention.form() == Mention.Form.NAME) {
            for (int i = mention.begin(); i < mention.end(); i++) {
                add(side + "w", tree.token(i).text().toLowerCase(Locale.ROOT));
            }
            add(side + "l", String.valueOf(Math.min(mention.end() - mention.begin(), 5)));
        }
        if (tree.head(head) >= 0) {
            add(side + "g", tree.relation(head) + ":" + lemma(tree.head(head)));
            add(side + "gc", tree.relation(head) + ":" + lemma(tree.head(head)) + ":" + cases(head));
        }
        for (int child : tree.children(head)) {
            if (!mention.equals(covering(mention, child))) {
                add(side + "d", tree.relation(child) + ":" + lemma(child));
            }
        }
    }

    private static Mention covering(Mention mention, int token) {
        return token >= mention.begin() && token < mention.end()
                ? mention
                : new Mention(mention.sentence(), token, token + 1, token, Mention.Form.NOMINAL, NameType.NONE);
    }

    /** The prepositions before a phrase. */
    private String cases(int head) {
        return String.join(
                "_",
                tree.children(head, "case", "mark").stream().map(this::lemma).toList());
    }

    private String lemma(int token) {
        return tree.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** A word of the context; names and numbers only by their sort. */
    private String word(int index) {
        if (index < 0 || index >= tree.size()) {
            return "^";
        }
        Token token = tree.token(index);
        if (token.tag().equals("CD")) {
            return "#";
        }
        return token.type() == NameType.NONE || token.type() == NameType.TITLE
                ? token.lemma().toLowerCase(Locale.ROOT)
                : token.type().name();
    }
}
