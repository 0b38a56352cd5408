package io.standpoint.text;

import io.standpoint.text.Layout.Kind;
import io.standpoint.text.Page.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Divides a page into zones, and keeps what the lines around the article say about it. */
final class ZoneFinder {

    private final Layout layout = new Layout();
    private final CommentThread thread = new CommentThread();
    private final LanguageIdentifier languages;

    ZoneFinder(LanguageIdentifier languages) {
        this.languages = languages;
    }

    /** The zones in the order of the text, the article's language, and the lines that credit it. */
    record Result(List<Zone> zones, String language, Layout.Credits credits) {}

    Result find(Page page) {
        List<Line> lines = page.lines();
        int threadBegin = thread.begin(lines);
        List<Line> article = lines.subList(0, threadBegin);
        Layout.Result read = layout.read(page, article);
        List<Zone> zones = new ArrayList<>(article(page, article, read));
        String language = language(page, zones);
        List<CommentThread.Post> posts = List.of();
        if (threadBegin < lines.size()) {
            CommentThread.Result comments = thread.read(lines.subList(threadBegin, lines.size()));
            comments.promotions().forEach(span -> zones.add(new Zone.Promotion(span, "")));
            posts = comments.posts();
        }
        return new Result(inOrder(page, zones, posts, language), language, read.credits());
    }

    private String language(Page page, List<Zone> zones) {
        StringBuilder body = new StringBuilder();
        for (Zone zone : zones) {
            if (zone instanceof Zone.Body) {
                body.append(zone.span().of(page.text())).append('\n');
            }
        }
        return languages.identify(body.isEmpty() ? page.text() : body.toString());
    }

    /** The zones above the comments; neighbouring lines of the body are one zone, and so are those of a promotion. */
    private static List<Zone> article(Page page, List<Line> lines, Layout.Result read) {
        List<TweetFinder.Found> tweets = new TweetFinder(page, lines).find();
        List<Zone> zones = new ArrayList<>();
        tweets.forEach(found -> zones.add(found.tweet()));
        int dateline = read.dateline();
        Span run = null;
        Kind runKind = Kind.BLANK;
        for (int i = 0; i < lines.size(); i++) {
            Kind kind = read.kinds().get(i);
            if (kind == Kind.BLANK) {
                continue;
            }
            Span span = lines.get(i).span();
            if (kind == Kind.BODY && dateline > 0) {
                span = new Span(span.begin() + dateline, span.end());
                dateline = 0;
            }
            if (run != null && kind == runKind && kind != Kind.HEADLINE) {
                run = run.union(span);
            } else {
                close(page, zones, run, runKind, tweets);
                run = span;
                runKind = kind;
            }
        }
        close(page, zones, run, runKind, tweets);
        return zones;
    }

    private static void close(
            Page page, List<Zone> zones, @Nullable Span run, Kind kind, List<TweetFinder.Found> tweets) {
        if (run == null) {
            return;
        }
        switch (kind) {
            case HEADLINE -> around(page, run, tweets).forEach(span -> zones.add(new Zone.Headline(span, "")));
            case PROMOTION -> around(page, run, tweets).forEach(span -> zones.add(new Zone.Promotion(span, "")));
            case BODY -> around(page, run, tweets).forEach(span -> zones.add(new Zone.Body(span, "")));
            case BLANK, APART -> {}
        }
    }

    /** A stretch without the tweets in it. */
    private static List<Span> around(Page page, Span run, List<TweetFinder.Found> tweets) {
        List<Span> spans = new ArrayList<>();
        int from = run.begin();
        for (TweetFinder.Found found : tweets) {
            Span tweet = new Span(found.begin(), found.end());
            if (run.overlaps(tweet)) {
                add(page, spans, from, Math.max(from, tweet.begin()));
                from = Math.min(run.end(), Math.max(from, found.end()));
            }
        }
        add(page, spans, from, run.end());
        return spans;
    }

    private static void add(Page page, List<Span> spans, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(page.text().charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(page.text().charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            spans.add(new Span(begin, end));
        }
    }

    private List<Zone> inOrder(Page page, List<Zone> zones, List<CommentThread.Post> posts, String language) {
        List<Zone> all = new ArrayList<>(zones);
        posts.forEach(
                post -> all.add(new Zone.Comment(post.span(), "", post.author(), post.posted(), OptionalInt.empty())));
        all.sort(Comparator.comparing(Zone::span));
        List<Zone> finished = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Zone zone : all) {
            if (zone instanceof Zone.Comment) {
                places.add(finished.size());
            }
            finished.add(zone);
        }
        for (int i = 0; i < finished.size(); i++) {
            Zone zone = finished.get(i);
            int comment = places.indexOf(i);
            OptionalInt answers =
                    comment < 0 ? OptionalInt.empty() : posts.get(comment).answers();
            OptionalInt replyTo = answers.isEmpty() ? answers : OptionalInt.of(places.get(answers.getAsInt()));
            finished.set(i, speaking(zone, languages.identify(zone.span().of(page.text()), language), replyTo));
        }
        return finished;
    }

    private static Zone speaking(Zone zone, String language, OptionalInt replyTo) {
        if (zone instanceof Zone.Comment post) {
            return new Zone.Comment(post.span(), language, post.author(), post.posted(), replyTo);
        }
        return zone.in(language);
    }
}
