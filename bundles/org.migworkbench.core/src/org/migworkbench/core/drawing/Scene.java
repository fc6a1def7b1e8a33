package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The boxes of a drawing, each known by its number. */
public final class Scene {

    private final List<Box> boxes;
    private final SpaceIndex index = new SpaceIndex();
    private final List<Integer> indexed = new ArrayList<>();

    /**
     * Takes the boxes of a drawing.
     *
     * @param boxes the boxes, a box after the one around it
     */
    public Scene(List<Box> boxes) {
        this.boxes = List.copyOf(boxes);
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).kind() != Box.Kind.CARD) {
                index.add(boxes.get(i).area());
                indexed.add(i);
            }
        }
    }

    Box box(int number) {
        return boxes.get(number);
    }

    Area area(int number) {
        return boxes.get(number).area();
    }

    /** The node that a box is or is a part of; the box itself if it is a group. */
    int node(int number) {
        Box box = boxes.get(number);
        return box.kind() == Box.Kind.CARD && box.parent() != Box.NONE ? box.parent() : number;
    }

    /** Whether a box is another one or is around it. */
    boolean isAround(int outer, int inner) {
        for (int each = inner; each != Box.NONE; each = boxes.get(each).parent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    /** The nodes and groups that a place touches. */
    List<Integer> at(Area area) {
        List<Integer> found = new ArrayList<>();
        index.forEachIn(area, number -> found.add(indexed.get(number)));
        return found;
    }

    /**
     * Boxes that the straight line between two places crosses though a line has to lead around them.
     *
     * @param from where the straight line begins
     * @param to   where it ends
     * @param wire the line that it is a part of: it may cross the groups that hold its ends
     * @return the numbers of the boxes; also the nodes at the ends, if it leads through them
     */
    public List<Integer> crossed(Spot from, Spot to, Wire wire) {
        List<Spot> steps = from.steps(to);
        Set<Integer> near = new LinkedHashSet<>();
        for (int i = 1; i < steps.size(); i++) {
            near.addAll(at(Area.between(steps.get(i - 1), steps.get(i)).grown(1)));
        }
        return near.stream().filter(number -> isInTheWay(number, wire) && area(number).isCrossedBy(from, to)).toList();
    }

    private boolean isInTheWay(int number, Wire wire) {
        return boxes.get(number).isSolid() || !isAround(number, wire.from()) && !isAround(number, wire.to());
    }
}
