package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The shortest way around boxes between two places. Only boxes that turn out to be in the way are looked at, so a line
 * through an empty part of a large drawing costs nothing.
 */
final class Detour {

    private static final int MOST_BOXES = 28;
    private static final double BEND = 24;

    private final Scene scene;
    private final Wire wire;
    private final int margin;
    private final Set<Integer> boxes = new LinkedHashSet<>();

    private Detour(Scene scene, Wire wire, int margin) {
        this.scene = scene;
        this.wire = wire;
        this.margin = margin;
    }

    /** The places on the way, the first and the last included; empty if none was found. */
    static Optional<List<Spot>> find(Scene scene, Wire wire, Spot from, Spot to) {
        for (int margin : new int[] { 10, 5, 2 }) {
            Optional<List<Spot>> way = new Detour(scene, wire, margin).find(from, to);
            if (way.isPresent()) {
                return way;
            }
        }
        return Optional.empty();
    }

    private Optional<List<Spot>> find(Spot from, Spot to) {
        while (boxes.size() <= MOST_BOXES) {
            Optional<List<Spot>> way = shortest(from, to);
            if (way.isEmpty() || !learn(way.get())) {
                return way;
            }
        }
        return Optional.empty();
    }

    /** Takes in the boxes that a way crosses, and tells whether there are any. */
    private boolean learn(List<Spot> way) {
        boolean more = false;
        for (int i = 1; i < way.size(); i++) {
            more |= boxes.addAll(scene.crossed(way.get(i - 1), way.get(i), wire));
        }
        return more;
    }

    private Optional<List<Spot>> shortest(Spot from, Spot to) {
        List<Spot> spots = spots(from, to);
        double[] costs = new double[spots.size()];
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        int[] before = new int[spots.size()];
        boolean[] done = new boolean[spots.size()];
        int next = 0;
        while (next > 1 || next == 0) {
            done[next] = true;
            relax(next, spots, costs, before);
            next = nearest(costs, done);
        }
        return next == 1 ? Optional.of(way(spots, before)) : Optional.empty();
    }

    private List<Spot> spots(Spot from, Spot to) {
        List<Spot> spots = new ArrayList<>(List.of(from, to));
        for (int box : boxes) {
            corners(scene.area(box)).stream().filter(this::isFree).forEach(spots::add);
        }
        return spots;
    }

    private void relax(int next, List<Spot> spots, double[] costs, int[] before) {
        for (int i = 1; i < spots.size(); i++) {
            double cost = costs[next] + spots.get(next).distance(spots.get(i)) + BEND;
            if (cost < costs[i] && isFree(spots.get(next), spots.get(i))) {
                costs[i] = cost;
                before[i] = next;
            }
        }
    }

    private static int nearest(double[] costs, boolean[] done) {
        int nearest = -1;
        for (int i = 0; i < costs.length; i++) {
            if (!done[i] && costs[i] < Double.POSITIVE_INFINITY && (nearest < 0 || costs[i] < costs[nearest])) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static List<Spot> way(List<Spot> spots, int[] before) {
        List<Spot> way = new ArrayList<>();
        for (int i = 1; i != 0; i = before[i]) {
            way.add(0, spots.get(i));
        }
        way.add(0, spots.get(0));
        return way;
    }

    private List<Spot> corners(Area area) {
        Area around = area.grown(margin);
        return List.of(new Spot(around.x(), around.y()), new Spot(around.right(), around.y()),
                new Spot(around.right(), around.bottom()), new Spot(around.x(), around.bottom()));
    }

    private boolean isFree(Spot spot) {
        return boxes.stream().noneMatch(box -> scene.area(box).holds(spot));
    }

    private boolean isFree(Spot from, Spot to) {
        return boxes.stream().noneMatch(box -> scene.area(box).isCrossedBy(from, to));
    }
}
