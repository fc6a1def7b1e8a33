package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A drawing with its lines led and its labels placed, and what is wrong with it. */
final class Drawn {

    private static final int HEAD = 12;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private final List<List<LabelSize>> sizes = new ArrayList<>();
    private List<List<Spot>> ways;
    private List<Optional<LabelPlace>> labels;

    int group(Area area) {
        return add(Box.Kind.GROUP, area, Box.NONE, 24);
    }

    int node(Area area, int parent) {
        return add(Box.Kind.NODE, area, parent, 0);
    }

    int card(int node, int row) {
        Area around = boxes.get(node).area();
        return add(Box.Kind.CARD, new Area(around.x() + 10, around.y() + 70 + row * 70, around.width() - 20, 60), node,
                0);
    }

    private int add(Box.Kind kind, Area area, int parent, int head) {
        boxes.add(new Box(kind, area, parent, head));
        return boxes.size() - 1;
    }

    Drawn line(int from, int to, int width) {
        wires.add(new Wire(from, to));
        sizes.add(width == 0 ? List.of()
                : List.of(new LabelSize(width, 17), new LabelSize(width / 2 + 8, 32),
                        new LabelSize(width / 3 + 12, 48)));
        return this;
    }

    Drawn draw() {
        Scene scene = new Scene(boxes);
        ways = LineRouting.route(scene, wires);
        labels = LabelPlacement.place(scene, ways, sizes);
        return this;
    }

    List<Spot> way(int line) {
        return ways.get(line);
    }

    Area label(int line) {
        return labels.get(line).orElseThrow().area();
    }

    /** Every box that a line cuts, every label that covers something; empty if all is well. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Scene scene = new Scene(boxes);
        for (int line = 0; line < wires.size(); line++) {
            for (int i = 1; i < ways.get(line).size(); i++) {
                for (int box : scene.crossed(ways.get(line).get(i - 1), ways.get(line).get(i), wires.get(line))) {
                    if (box != scene.node(wires.get(line).from())) {
                        faults.add("line " + line + " cuts box " + box);
                    }
                }
            }
            if (!sizes.get(line).isEmpty()) {
                addFaultsOfLabel(line, faults);
            }
        }
        return faults;
    }

    private void addFaultsOfLabel(int line, List<String> faults) {
        for (int box = 0; box < boxes.size(); box++) {
            if (boxes.get(box).isSolid() && boxes.get(box).area().overlaps(label(line))) {
                faults.add("label " + line + " covers box " + box);
            }
        }
        for (int other = 0; other < wires.size(); other++) {
            if (other > line && !sizes.get(other).isEmpty() && label(other).overlaps(label(line))) {
                faults.add("label " + line + " covers label " + other);
            }
            Spot end = ways.get(other).get(ways.get(other).size() - 1);
            if (new Area(end.x(), end.y(), 0, 0).grown(HEAD).overlaps(label(line))) {
                faults.add("label " + line + " covers the head of line " + other);
            }
        }
    }
}
