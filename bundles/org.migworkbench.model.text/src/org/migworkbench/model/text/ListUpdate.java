package org.migworkbench.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.structure.DocumentMatch;

/** Brings a list in step: items that stay in order stay where they are, the others are taken away and put in. */
final class ListUpdate {

    /** Collects what differs in an item. */
    @FunctionalInterface
    interface Inner {

        /** Compares two states of an item. */
        void compare(EObject old, EObject now, TextEdits edits);
    }

    private final ReadText before;
    private final DocumentMatch match;
    private final YamlWriter writer;
    private final Inner inner;
    private final BlockLines blocks;

    ListUpdate(ReadText before, DocumentMatch match, YamlWriter writer, Inner inner) {
        this.before = before;
        this.match = match;
        this.writer = writer;
        this.inner = inner;
        this.blocks = new BlockLines(before.lines());
    }

    /** Collects the changes; the old list isn't empty. */
    void apply(List<EObject> olds, List<EObject> news, TextEdits edits) {
        Set<EObject> kept = kept(olds, news);
        YamlNode first = before.node(olds.get(0));
        int indent = before.lines().column(blocks.dash(first));
        olds.stream().filter(old -> !kept.contains(old)).map(before::node).forEach(node -> edits.replace(
                node == first ? before.lines().lineStart(blocks.dash(node)) : blocks.start(node), blocks.end(node),
                ""));
        int place = before.lines().lineStart(blocks.dash(first));
        for (EObject now : news) {
            EObject old = match.of(now);
            if (old != null && kept.contains(old)) {
                inner.compare(old, now, edits);
                place = blocks.end(before.node(old));
            } else {
                edits.insert(place, item(old, now, indent));
            }
        }
    }

    /** The lines of an item; one that was moved as it is takes its own along. */
    private String item(EObject old, EObject now, int indent) {
        if (old != null && before.node(old) instanceof YamlNode.Mapping map && !map.flow()) {
            TextEdits inside = new TextEdits();
            inner.compare(old, now, inside);
            String text = before.text().substring(blocks.start(map), blocks.end(map)).replace("\r\n", "\n");
            boolean fits = before.lines().column(blocks.dash(map)) == indent && text.endsWith("\n");
            if (inside.isEmpty() && fits) {
                return text;
            }
        }
        StringBuilder text = new StringBuilder();
        writer.item(text, now, indent);
        return text.toString();
    }

    /** The items of the old list that are in the new one in the same order: as many as can be. */
    private Set<EObject> kept(List<EObject> olds, List<EObject> news) {
        Map<EObject, Integer> places = new IdentityHashMap<>();
        news.forEach(now -> places.put(now, places.size()));
        List<EObject> common = olds.stream().filter(old -> places.containsKey(match.of(old))).toList();
        Set<EObject> kept = new HashSet<>();
        longestRise(common.stream().map(old -> places.get(match.of(old))).toList())
                .forEach(index -> kept.add(common.get(index)));
        return kept;
    }

    /** The indices of the longest row of numbers that rise; none is there twice. */
    private static List<Integer> longestRise(List<Integer> numbers) {
        int[] previous = new int[numbers.size()];
        List<Integer> ends = new ArrayList<>();
        List<Integer> tails = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int at = -Collections.binarySearch(ends, numbers.get(i)) - 1;
            previous[i] = at == 0 ? -1 : tails.get(at - 1);
            put(ends, at, numbers.get(i));
            put(tails, at, i);
        }
        List<Integer> rise = new ArrayList<>();
        for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = previous[i]) {
            rise.add(i);
        }
        return rise;
    }

    private static void put(List<Integer> list, int index, int value) {
        if (index == list.size()) {
            list.add(value);
        } else {
            list.set(index, value);
        }
    }
}
