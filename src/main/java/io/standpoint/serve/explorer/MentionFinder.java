package io.standpoint.serve.explorer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Where a text names what its document mentions, by the names that the graph knows; longer names go first. */
final class MentionFinder {

    private static final int ENTITIES = 400;
    private static final int SHORTEST = 2;

    private final Lens lens;

    MentionFinder(Lens lens) {
        this.lens = lens;
    }

    /**
     * A name in a text.
     *
     * @param begin in UTF-16 units
     * @param end   the same
     */
    record Mention(int begin, int end, Ref ref) {}

    /** Mentions in the order of the text, none of which overlap. */
    List<Mention> in(Node document, String text) {
        Map<String, Ref> names = new HashMap<>();
        lens.objects(document, Nodes.MENTIONS).stream().limit(ENTITIES).forEach(entity -> {
            Ref ref = lens.ref(entity);
            names.putIfAbsent(ref.label(), ref);
            EntityPage.names(entity, lens).values().forEach(own -> own.forEach(name -> names.putIfAbsent(name, ref)));
        });
        BitSet taken = new BitSet(text.length());
        List<Mention> mentions = new ArrayList<>();
        names.keySet().stream()
                .filter(name -> name.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(name -> find(text, name, names.get(name), taken, mentions));
        mentions.sort(Comparator.comparingInt(Mention::begin));
        return mentions;
    }

    private static void find(
            String text,
            String name,
            @org.jspecify.annotations.Nullable Ref ref,
            BitSet taken,
            List<Mention> mentions) {
        for (int begin = text.indexOf(name); begin >= 0 && ref != null; begin = text.indexOf(name, begin + 1)) {
            int end = begin + name.length();
            boolean free = taken.nextSetBit(begin) < 0 || taken.nextSetBit(begin) >= end;
            if (free && isApart(text, begin) && isApart(text, end)) {
                taken.set(begin, end);
                mentions.add(new Mention(begin, end, ref));
            }
        }
    }

    /** Whether a word may begin or end here; scripts without spaces have no such places, so that any will do. */
    private static boolean isApart(String text, int place) {
        if (place == 0 || place == text.length()) {
            return true;
        }
        int before = text.codePointBefore(place);
        int after = text.codePointAt(place);
        return !Character.isLetterOrDigit(before)
                || !Character.isLetterOrDigit(after)
                || Character.isIdeographic(before)
                || Character.isIdeographic(after);
    }
}
