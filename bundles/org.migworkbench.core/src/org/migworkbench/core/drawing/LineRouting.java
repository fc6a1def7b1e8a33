package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Leads lines from box to box without crossing a box that is not one of their ends, as straight as that can be done.
 *
 * <p>Where boxes leave no room at all, a line leads straight.
 */
public final class LineRouting {

    private static final int RADIUS = 12;
    private static final int ARC_STEPS = 4;

    private final Scene scene;
    private final List<Wire> wires;
    private final Ports ports;

    private LineRouting(Scene scene, List<Wire> wires) {
        this.scene = scene;
        this.wires = wires;
        this.ports = new Ports(scene, wires);
    }

    /**
     * Routes all lines of a drawing.
     *
     * @param scene the boxes
     * @param wires the lines
     * @return for each line the places on its way, with rounded corners; the first and the last are on the edges of its
     *         boxes
     */
    public static List<List<Spot>> route(Scene scene, List<Wire> wires) {
        LineRouting routing = new LineRouting(scene, wires);
        List<List<Spot>> ways = new ArrayList<>();
        for (int i = 0; i < wires.size(); i++) {
            ways.add(rounded(routing.way(i)));
        }
        return ways;
    }

    private List<Spot> way(int number) {
        Wire wire = wires.get(number);
        Port start = ports.start(number);
        Port end = ports.end(number);
        if (scene.isAround(wire.from(), wire.to()) || scene.isAround(wire.to(), wire.from())) {
            return List.of(start.at(), end.at());
        }
        List<Spot> outside = Detour.find(scene, wire, start.outside(), end.outside())
                .orElse(List.of(start.outside(), end.outside()));
        return shortened(Stream.of(List.of(start.at()), outside, List.of(end.at())).flatMap(List::stream).toList(),
                wire);
    }

    /** Leaves out places without which the line is still free. */
    private List<Spot> shortened(List<Spot> way, Wire wire) {
        List<Spot> shorter = new ArrayList<>(way);
        for (int i = 1; i < shorter.size() - 1;) {
            if (isFree(shorter.get(i - 1), shorter.get(i), shorter.get(i + 1), wire)) {
                shorter.remove(i);
                i = Math.max(1, i - 1);
            } else {
                i++;
            }
        }
        return shorter;
    }

    private boolean isFree(Spot before, Spot left, Spot after, Wire wire) {
        int own = scene.node(wire.from());
        boolean leaves = scene.area(own).holds(before);
        boolean onwards = (long) (left.x() - before.x()) * (after.x() - left.x()) >= 0;
        return (!leaves || onwards && !scene.area(own).holds(after))
                && scene.crossed(before, after, wire).stream().allMatch(box -> leaves && box == own);
    }

    private static List<Spot> rounded(List<Spot> way) {
        List<Spot> round = new ArrayList<>();
        round.add(way.get(0));
        for (int i = 1; i < way.size() - 1; i++) {
            addArc(way.get(i - 1), way.get(i), way.get(i + 1), round);
        }
        round.add(way.get(way.size() - 1));
        return round;
    }

    private static void addArc(Spot before, Spot corner, Spot after, List<Spot> round) {
        double in = Math.max(1, corner.distance(before));
        double out = Math.max(1, corner.distance(after));
        Spot first = corner.towards(before, Math.min(0.5, RADIUS / in));
        Spot last = corner.towards(after, Math.min(0.5, RADIUS / out));
        for (int step = 0; step <= ARC_STEPS; step++) {
            double t = (double) step / ARC_STEPS;
            round.add(first.towards(corner, t).towards(corner.towards(last, t), t));
        }
    }
}
