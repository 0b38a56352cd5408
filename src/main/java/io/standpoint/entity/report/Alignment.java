package io.standpoint.entity.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How far two texts name the same things in the same order. Two reports on one event name much the same, but in orders of
 * their own: how much of the agreement is chance shows when one of the two is read backwards.
 *
 * @param coverage  the share of the different anchors of the text that has fewer of them which the other has too
 * @param length    of the longest common subsequence of the anchors that both have
 * @param agreement its share in the shorter of the two sequences
 * @param chance    the same with one of them read backwards
 */
record Alignment(double coverage, int length, double agreement, double chance) {

    private static final double LEAST_COVERAGE = 0.6;
    private static final int LEAST_LENGTH = 12;
    private static final double LEAST_AGREEMENT = 0.8;
    private static final double LEAST_MARGIN = 0.4;

    /** Compares two texts by their anchors, each in the order of its text. */
    static Alignment of(List<Anchor> one, List<Anchor> other) {
        Set<Anchor> ones = new HashSet<>(one);
        Set<Anchor> others = new HashSet<>(other);
        int fewer = Math.min(ones.size(), others.size());
        ones.retainAll(others);
        List<Anchor> first = among(one, ones);
        List<Anchor> second = among(other, ones);
        int forward = common(first, second);
        Collections.reverse(second);
        double shorter = Math.max(1, Math.min(first.size(), second.size()));
        return new Alignment(
                ones.size() / (double) Math.max(1, fewer), forward, forward / shorter, common(first, second) / shorter);
    }

    /** Whether the two tell the same. */
    boolean isClose() {
        return coverage >= LEAST_COVERAGE
                && length >= LEAST_LENGTH
                && agreement >= LEAST_AGREEMENT
                && agreement - chance >= LEAST_MARGIN;
    }

    /** The anchors that are in a set, repetitions on the spot left out. */
    private static List<Anchor> among(List<Anchor> anchors, Set<Anchor> set) {
        List<Anchor> among = new ArrayList<>();
        for (Anchor anchor : anchors) {
            boolean repeated = !among.isEmpty() && among.get(among.size() - 1).equals(anchor);
            if (set.contains(anchor) && !repeated) {
                among.add(anchor);
            }
        }
        return among;
    }

    /** The length of the longest common subsequence. */
    private static int common(List<Anchor> one, List<Anchor> other) {
        int[] previous = new int[other.size() + 1];
        for (Anchor anchor : one) {
            int[] current = new int[other.size() + 1];
            for (int j = 0; j < other.size(); j++) {
                current[j + 1] = anchor.equals(other.get(j)) ? previous[j] + 1 : Math.max(current[j], previous[j + 1]);
            }
            previous = current;
        }
        return previous[other.size()];
    }
}
