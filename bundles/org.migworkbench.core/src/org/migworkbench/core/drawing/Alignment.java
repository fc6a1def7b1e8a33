package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Ways to put boxes along each other. The last box of a selection is the one that the others follow. */
public enum Alignment {

    /** The left edges on one line. */
    LEFT("left", "Align &Left Edges"),
    /** The middles on one upright line. */
    CENTRE("centre", "Align &Centres"),
    /** The right edges on one line. */
    RIGHT("right", "Align &Right Edges"),
    /** The top edges on one line. */
    TOP("top", "Align &Top Edges"),
    /** The middles on one level line. */
    MIDDLE("middle", "Align &Middles"),
    /** The bottom edges on one line. */
    BOTTOM("bottom", "Align &Bottom Edges"),
    /** The same room between neighbours from left to right; the outermost stay. */
    ACROSS("across", "Distribute &Horizontally"),
    /** The same room between neighbours from top to bottom; the outermost stay. */
    DOWN("down", "Distribute &Vertically"),
    /** The same width. */
    WIDTH("width", "Same &Width"),
    /** The same height. */
    HEIGHT("height", "Same Hei&ght"),
    /** The same width and height. */
    SIZE("size", "Same &Size");

    private final String id;
    private final String label;

    Alignment(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * A word that names it in ids of commands.
     *
     * @return letters only
     */
    public String id() {
        return id;
    }

    /**
     * What it is called in menus.
     *
     * @return the label with a mnemonic
     */
    public String label() {
        return label;
    }

    /**
     * How many boxes it takes.
     *
     * @return 3 where the outermost stay, else 2
     */
    public int least() {
        return this == ACROSS || this == DOWN ? 3 : 2;
    }

    /**
     * Whether it changes sizes and no places.
     *
     * @return true for the same width, height or size
     */
    public boolean resizes() {
        return this == WIDTH || this == HEIGHT || this == SIZE;
    }

    /**
     * Where boxes go.
     *
     * @param areas where they are
     * @return where they go, in the same order
     */
    public List<Area> apply(List<Area> areas) {
        if (areas.size() < least()) {
            return List.copyOf(areas);
        }
        if (this == ACROSS || this == DOWN) {
            return distributed(areas);
        }
        Area leader = areas.get(areas.size() - 1);
        return areas.stream().map(area -> follow(area, leader)).toList();
    }

    private Area follow(Area area, Area leader) {
        return switch (this) {
            case LEFT -> area.moved(leader.x() - area.x(), 0);
            case CENTRE -> area.moved(leader.centre().x() - area.centre().x(), 0);
            case RIGHT -> area.moved(leader.right() - area.right(), 0);
            case TOP -> area.moved(0, leader.y() - area.y());
            case MIDDLE -> area.moved(0, leader.centre().y() - area.centre().y());
            case BOTTOM -> area.moved(0, leader.bottom() - area.bottom());
            case WIDTH -> new Area(area.x(), area.y(), leader.width(), area.height());
            case HEIGHT -> new Area(area.x(), area.y(), area.width(), leader.height());
            case SIZE -> new Area(area.x(), area.y(), leader.width(), leader.height());
            case ACROSS, DOWN -> throw new IllegalStateException("follows no other box");
        };
    }

    private List<Area> distributed(List<Area> areas) {
        boolean across = this == ACROSS;
        List<Integer> order = IntStream.range(0, areas.size()).boxed()
                .sorted(Comparator.comparingInt(i -> across ? areas.get(i).centre().x() : areas.get(i).centre().y()))
                .toList();
        Area first = areas.get(order.get(0));
        Area last = areas.get(order.get(order.size() - 1));
        int span = across ? last.right() - first.x() : last.bottom() - first.y();
        int filled = areas.stream().mapToInt(area -> across ? area.width() : area.height()).sum();
        return row(areas, order, (double) (span - filled) / (areas.size() - 1));
    }

    private List<Area> row(List<Area> areas, List<Integer> order, double gap) {
        List<Area> places = new ArrayList<>(areas);
        Area first = areas.get(order.get(0));
        double next = this == ACROSS ? first.x() : first.y();
        for (int i : order) {
            Area area = areas.get(i);
            int at = (int) Math.round(next);
            places.set(i, this == ACROSS ? area.moved(at - area.x(), 0) : area.moved(0, at - area.y()));
            next += gap + (this == ACROSS ? area.width() : area.height());
        }
        return places;
    }
}
