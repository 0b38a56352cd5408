package io.standpoint.entity.report;

import io.standpoint.entity.Entity;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.language.Mention;
import io.standpoint.text.Addresses;
import io.standpoint.text.Document;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes sketches of documents. */
public final class Sketcher {

    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\d])\\d{1,3}(?:,\\d{3})+|\\d{2,}");

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>()\\[\\]\"]+");

    /** An anchor, and where it stands in code points of the source. */
    private record Placed(int place, Anchor anchor) {}

    /** The sketch of a document that nobody could analyse. */
    public Sketch sketch(Document document) {
        return sketch(document, List.of());
    }

    /** The sketch of a document. */
    public Sketch sketch(LinkedDocument linked) {
        Document document = linked.annotated().document();
        List<Placed> names = new ArrayList<>();
        for (Map.Entry<Mention, Entity> linkedMention : linked.entities().entrySet()) {
            Mention mention = linkedMention.getKey();
            Zone zone = linked.annotated().sentences().get(mention.sentence()).zone();
            if (mention.form() == Mention.Form.NAME && Sketch.isTold(zone)) {
                int place = document.toSource(linked.annotated().span(mention)).begin();
                names.add(new Placed(
                        place, new Anchor.Named(linkedMention.getValue().id())));
            }
        }
        return sketch(document, names);
    }

    private static Sketch sketch(Document document, List<Placed> names) {
        List<Placed> anchors = new ArrayList<>(names);
        for (Zone zone : document.zones()) {
            if (Sketch.isTold(zone)) {
                anchors.addAll(figures(document, zone.span()));
            }
        }
        anchors.addAll(links(document.source()));
        anchors.sort(Comparator.comparingInt(Placed::place)
                .thenComparing(placed -> placed.anchor().toString()));
        return Sketch.of(document, anchors.stream().map(Placed::anchor).toList());
    }

    private static List<Placed> figures(Document document, Span zone) {
        List<Placed> figures = new ArrayList<>();
        Matcher figure = FIGURE.matcher(zone.of(document.text()));
        while (figure.find()) {
            Span span = new Span(zone.begin() + figure.start(), zone.begin() + figure.end());
            figures.add(new Placed(
                    document.toSource(span).begin(),
                    new Anchor.Figure(figure.group().replace(",", ""))));
        }
        return figures;
    }

    private static List<Placed> links(String source) {
        List<Placed> links = new ArrayList<>();
        Matcher link = LINK.matcher(source);
        while (link.find()) {
            int place = source.codePointCount(0, link.start());
            Addresses.parse(link.group())
                    .ifPresent(address -> links.add(new Placed(place, new Anchor.Link(address.toString()))));
        }
        return links;
    }
}
