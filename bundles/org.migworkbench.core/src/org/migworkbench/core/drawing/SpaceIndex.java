package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Areas by where they are, so that what lies at a place is found without looking at all of them. */
final class SpaceIndex {

    private static final int CELL = 128;

    private final Map<Long, List<Integer>> cells = new HashMap<>();
    private final List<Area> areas = new ArrayList<>();

    /** Adds an area and returns its number, counted from 0. */
    int add(Area area) {
        int number = areas.size();
        areas.add(area);
        forEachCell(area, cell -> cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(number));
        return number;
    }

    Area area(int number) {
        return areas.get(number);
    }

    /** Visits the number of each area that overlaps another one, once. */
    void forEachIn(Area sought, IntConsumer visitor) {
        BitSet seen = new BitSet(areas.size());
        forEachCell(sought, cell -> {
            for (int number : cells.getOrDefault(cell, List.of())) {
                if (!seen.get(number) && touches(areas.get(number), sought)) {
                    seen.set(number);
                    visitor.accept(number);
                }
            }
        });
    }

    /** Overlap that counts areas without width or height, such as those around a straight line, as well. */
    private static boolean touches(Area a, Area b) {
        return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
    }

    private static void forEachCell(Area area, java.util.function.LongConsumer visitor) {
        for (int column = Math.floorDiv(area.x(), CELL); column <= Math.floorDiv(area.right(), CELL); column++) {
            for (int row = Math.floorDiv(area.y(), CELL); row <= Math.floorDiv(area.bottom(), CELL); row++) {
                visitor.accept((long) column << Integer.SIZE | row & 0xFFFF_FFFFL);
            }
        }
    }
}
