package io.standpoint.extract.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers features in the order in which they are met, from 1, and counts them. */
final class FeatureIndex {

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();

    /** The numbers of the features of one example, rising. */
    int[] add(Set<String> features) {
        int[] code = new int[features.size()];
        int next = 0;
        for (String feature : features) {
            int id = ids.computeIfAbsent(feature, name -> {
                names.add(name);
                counts.add(0);
                return names.size();
            });
            counts.set(id - 1, counts.get(id - 1) + 1);
            code[next++] = id;
        }
        Arrays.sort(code);
        return code;
    }

    int size() {
        return names.size();
    }

    String name(int id) {
        return names.get(id - 1);
    }

    int count(int id) {
        return counts.get(id - 1);
    }
}
