package org.migworkbench.engine.datacenter.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which moves meet on the network: those that leave by one network card, or arrive by one, and whoever meets these. */
final class MoveGroups {

    private final int[] parents;

    private MoveGroups(int count) {
        parents = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i;
        }
    }

    /** Returns the groups, each as places in the list in rising order. */
    static List<List<Integer>> of(List<MoveOrder> orders) {
        MoveGroups groups = new MoveGroups(orders.size());
        groups.join(orders);
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            members.computeIfAbsent(groups.root(i), any -> new ArrayList<>()).add(i);
        }
        return List.copyOf(members.values());
    }

    private void join(List<MoveOrder> orders) {
        Map<Integer, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            join(i, firstOf.computeIfAbsent(orders.get(i).source(), one(i)));
            join(i, firstOf.computeIfAbsent(-1 - orders.get(i).target(), one(i)));
        }
    }

    private static java.util.function.Function<Integer, Integer> one(int place) {
        return any -> place;
    }

    private void join(int one, int other) {
        parents[root(one)] = root(other);
    }

    private int root(int place) {
        int root = place;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
