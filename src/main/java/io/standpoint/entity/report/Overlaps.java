package io.standpoint.entity.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of many sets share items: by an inverted index, so that sets without a common item are never compared. */
final class Overlaps {

    /** What more sets than this have leads to no pair: it would be the frame of an outlet's pages, or the United States. */
    private static final int COMMON = 1000;

    private Overlaps() {}

    /**
     * Two sets that share items.
     *
     * @param one    the index of the first
     * @param other  the index of the second, which is greater
     * @param shared how many items they share, common ones aside
     */
    record Overlap(int one, int other, int shared) {}

    /** All pairs that share at least so many items, at least one, by their indices. */
    static <T> List<Overlap> of(List<? extends Set<T>> sets, int least) {
        Map<T, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < sets.size(); i++) {
            for (T item : sets.get(i)) {
                holders.computeIfAbsent(item, key -> new ArrayList<>()).add(i);
            }
        }
        holders.values().removeIf(list -> list.size() > COMMON);
        List<Overlap> overlaps = new ArrayList<>();
        for (int one = 0; one < sets.size(); one++) {
            int[] shared = shared(sets.get(one), holders, sets.size());
            for (int other = one + 1; other < shared.length; other++) {
                if (shared[other] >= least) {
                    overlaps.add(new Overlap(one, other, shared[other]));
                }
            }
        }
        return overlaps;
    }

    private static <T> int[] shared(Collection<T> set, Map<T, List<Integer>> holders, int size) {
        int[] shared = new int[size];
        for (T item : set) {
            for (int holder : holders.getOrDefault(item, List.of())) {
                shared[holder]++;
            }
        }
        return shared;
    }
}
