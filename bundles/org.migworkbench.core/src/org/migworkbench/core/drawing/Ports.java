package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where lines meet their boxes: on the sides that face each other, spread so that no two end at one place. */
final class Ports {

    private static final int STUB = 12;
    private static final int CORRIDOR = 30;
    private static final int EDGE = 10;
    private static final double DISTANCE = 16;
    private static final double FIXED = 1e6;

    /** An end of a line at a side of a box. */
    private static final class End {

        private final int box;
        private final Port.Side side;
        private final Wire wire;
        private double wanted;
        private double weight = 1;
        private double key;
        private int along;

        private End(int box, Port.Side side, Wire wire) {
            this.box = box;
            this.side = side;
            this.wire = wire;
        }
    }

    private final Scene scene;
    private final List<End> starts = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();

    Ports(Scene scene, List<Wire> wires) {
        this.scene = scene;
        Map<List<Object>, List<End>> sides = new HashMap<>();
        for (Wire wire : wires) {
            Port.Side side = side(wire);
            starts.add(end(sides, wire.from(), side, wire));
            ends.add(end(sides, wire.to(), facing(wire, side), wire));
        }
        for (int i = 0; i < wires.size(); i++) {
            wish(starts.get(i), ends.get(i));
            wish(ends.get(i), starts.get(i));
        }
        sides.values().forEach(this::spread);
    }

    Port start(int wire) {
        return port(starts.get(wire));
    }

    Port end(int wire) {
        return port(ends.get(wire));
    }

    /** Cards and their nodes share the places along a side of the node. */
    private End end(Map<List<Object>, List<End>> sides, int box, Port.Side side, Wire wire) {
        End end = new End(box, side, wire);
        sides.computeIfAbsent(List.of(scene.node(box), side), key -> new ArrayList<>()).add(end);
        return end;
    }

    private Port.Side side(Wire wire) {
        Area from = scene.area(scene.node(wire.from()));
        Area to = scene.area(scene.node(wire.to()));
        boolean right = to.centre().x() >= from.centre().x();
        int beside = Math.max(to.x() - from.right(), from.x() - to.right());
        int below = Math.max(to.y() - from.bottom(), from.y() - to.bottom());
        if (scene.box(wire.from()).kind() == Box.Kind.CARD || beside >= 0 && below < CORRIDOR || below < 0) {
            return right ? Port.Side.RIGHT : Port.Side.LEFT;
        }
        return to.centre().y() >= from.centre().y() ? Port.Side.BOTTOM : Port.Side.TOP;
    }

    /** The side of the other end: opposite, unless a card's line would have to turn back. */
    private Port.Side facing(Wire wire, Port.Side side) {
        Area from = scene.area(scene.node(wire.from()));
        Area to = scene.area(scene.node(wire.to()));
        boolean beside = to.x() >= from.right() + STUB || to.right() <= from.x() - STUB;
        if (scene.box(wire.from()).kind() != Box.Kind.CARD || beside) {
            return side.opposite();
        }
        return side;
    }

    private void wish(End end, End other) {
        Area own = scene.area(end.box);
        Area far = scene.area(other.box);
        end.wanted = end.side.middle(own);
        end.key = end.side.middle(far);
        boolean card = scene.box(other.box).kind() == Box.Kind.CARD;
        if (scene.box(end.box).kind() == Box.Kind.CARD) {
            end.weight = FIXED;
        } else if (end.side.isUpright() == other.side.isUpright()) {
            wishLevel(end, own, far, card);
        }
    }

    /** Where the line is straight and upright or level, if the sides face each other. */
    private static void wishLevel(End end, Area own, Area far, boolean card) {
        Port.Side side = end.side;
        int low = Math.max(side.start(own), side.start(far)) + EDGE;
        int high = Math.min(side.start(own) + side.length(own), side.start(far) + side.length(far)) - EDGE;
        if (card && high <= low) {
            end.wanted = Math.max(side.start(own) + EDGE, Math.min(side.start(own) + side.length(own) - EDGE, end.key));
        } else if (high > low) {
            end.wanted = card ? Math.max(low, Math.min(high, end.key)) : (low + high) / 2.0;
            end.weight = card ? FIXED : 1;
        }
    }

    private void spread(List<End> entries) {
        entries.sort(Comparator.comparingDouble((End end) -> end.wanted).thenComparingDouble(end -> end.key));
        Area node = scene.area(scene.node(entries.get(0).box));
        Port.Side side = entries.get(0).side;
        double room = Math.max(1, side.length(node) - 2.0 * EDGE);
        double distance = Math.min(DISTANCE, room / Math.max(1, entries.size() - 1));
        double[] places = places(entries, distance);
        double low = side.start(node) + Math.min(EDGE, side.length(node) / 2.0);
        double high = Math.max(low, side.start(node) + side.length(node) - EDGE);
        double step = Math.min(distance, (high - low) / places.length);
        for (int i = 0; i < places.length; i++) {
            double most = high - (places.length - 1 - i) * step;
            entries.get(i).along = (int) Math.round(Math.max(low + i * step, Math.min(most, places[i])));
        }
    }

    private static double[] places(List<End> entries, double distance) {
        return Spacing.apart(entries.stream().mapToDouble(end -> end.wanted).toArray(),
                entries.stream().mapToDouble(end -> end.weight).toArray(), distance);
    }

    private Port port(End end) {
        Area own = scene.area(end.box);
        Spot at = end.side.spot(own, end.along);
        Spot border = end.side.spot(scene.area(scene.node(end.box)), end.along);
        for (int stub = STUB; stub > 1; stub /= 2) {
            Spot outside = end.side.out(border, stub);
            if (scene.crossed(border, outside, end.wire).isEmpty() && !isCovered(outside, end)) {
                return new Port(at, outside);
            }
        }
        return new Port(at, end.side.out(border, 1));
    }

    private boolean isCovered(Spot spot, End end) {
        return scene.at(new Area(spot.x(), spot.y(), 0, 0)).stream()
                .anyMatch(box -> scene.box(box).isSolid() && scene.area(box).holds(spot) && box != scene.node(end.box));
    }
}
