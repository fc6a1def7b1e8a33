package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts labels at lines: off boxes, off each other and off the heads of arrows, beside their own line rather than on it, and
 * near its middle.
 */
public final class LabelPlacement {

    private static final double[] SHARES = { 0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.1, 0.9 };
    private static final int[] ROWS = { -1, 1, 0, -2, 2, -3, 3 };
    private static final int HEAD = 13;
    private static final int GAP = 2;
    private static final double OVERLAP = 10_000;
    private static final double BORDER = 300;
    private static final double FOREIGN_LINE = 80;
    private static final double OWN_LINE = 30;
    private static final double COVERED_LINE = 200;
    private static final double FORM = 25;
    private static final double AWAY = 0.4;

    private final Scene scene;
    private final List<List<Spot>> ways;
    private final SpaceIndex labels = new SpaceIndex();
    private final SpaceIndex heads = new SpaceIndex();
    private final SpaceIndex segments = new SpaceIndex();
    private final List<Segment> segmentList = new ArrayList<>();

    private record Segment(int way, Spot from, Spot to) {
    }

    /** A place that a label may get, and what speaks against it. */
    private record Candidate(Area area, int form, double cost) {
    }

    private LabelPlacement(Scene scene, List<List<Spot>> ways) {
        this.scene = scene;
        this.ways = ways;
        for (int i = 0; i < ways.size(); i++) {
            List<Spot> way = ways.get(i);
            heads.add(new Area(way.get(way.size() - 1).x(), way.get(way.size() - 1).y(), 0, 0).grown(HEAD));
            for (int k = 1; k < way.size(); k++) {
                addSegments(i, way.get(k - 1).steps(way.get(k)));
            }
        }
    }

    private void addSegments(int way, List<Spot> steps) {
        for (int i = 1; i < steps.size(); i++) {
            segments.add(Area.between(steps.get(i - 1), steps.get(i)));
            segmentList.add(new Segment(way, steps.get(i - 1), steps.get(i)));
        }
    }

    /**
     * Places the labels of lines.
     *
     * @param scene the boxes
     * @param ways  the lines, as {@link LineRouting} led them
     * @param sizes for each line the sizes that its label can have, the best first; none if it has no label
     * @return for each line the place of its label; empty if it has none
     */
    public static List<Optional<LabelPlace>> place(Scene scene, List<List<Spot>> ways, List<List<LabelSize>> sizes) {
        LabelPlacement placement = new LabelPlacement(scene, ways);
        List<Optional<LabelPlace>> places = new ArrayList<>();
        ways.forEach(way -> places.add(Optional.empty()));
        IntStream.range(0, ways.size()).filter(i -> !sizes.get(i).isEmpty()).boxed()
                .sorted(Comparator.comparingDouble(i -> new Way(ways.get(i)).length()))
                .forEach(i -> places.set(i, Optional.of(placement.best(i, sizes.get(i)))));
        return places;
    }

    private LabelPlace best(int number, List<LabelSize> forms) {
        Way way = new Way(ways.get(number));
        Candidate best = null;
        for (int form = 0; form < forms.size() && (best == null || best.cost() > FORM * form); form++) {
            for (double share : SHARES) {
                // No other place costs less than one that is that far from the middle.
                if (best == null || best.cost() > form * FORM + AWAY * Math.abs(share - SHARES[0]) * way.length()) {
                    best = beside(best, number, way, new Trial(forms.get(form), form, share, 0));
                }
            }
        }
        labels.add(best.area());
        return new LabelPlace(best.area(), best.form(), best.cost() < OVERLAP);
    }

    /** One try to place a label. */
    private record Trial(LabelSize size, int form, double share, int row) {
    }

    private Candidate beside(Candidate before, int number, Way way, Trial place) {
        Candidate best = before;
        for (int row : ROWS) {
            best = better(best, number, way, new Trial(place.size(), place.form(), place.share(), row));
        }
        return best;
    }

    private Candidate better(Candidate best, int number, Way way, Trial trial) {
        Spot middle = way.at(trial.share());
        Spot centre = way.beside(trial.share(), clearance(way, trial));
        Area area = new Area(centre.x() - trial.size().width() / 2, centre.y() - trial.size().height() / 2,
                trial.size().width(), trial.size().height());
        double cost = trial.form() * FORM + AWAY * (middle.distance(centre) + way.at(0.5).distance(middle));
        if (best != null && cost >= best.cost()) {
            return best;
        }
        cost += overlaps(area) * OVERLAP + borders(area) * BORDER + lines(area, number, way);
        return best == null || cost < best.cost() ? new Candidate(area, trial.form(), cost) : best;
    }

    /** How far the middle of a label is from its line: none on the line, or just beside it, or rows further. */
    private static double clearance(Way way, Trial trial) {
        if (trial.row() == 0) {
            return 0;
        }
        Spot normal = way.normal(trial.share());
        double half = (Math.abs(normal.x()) * trial.size().width() + Math.abs(normal.y()) * trial.size().height())
                / 2.0 / Way.UNIT + GAP;
        return Math.signum(trial.row()) * (half + (Math.abs(trial.row()) - 1) * trial.size().height());
    }

    private int overlaps(Area area) {
        int[] count = { (int) scene.at(area).stream().filter(box -> solid(box).overlaps(area)).count() };
        Area roomy = area.grown(1);
        labels.forEachIn(area, label -> count[0] += labels.area(label).overlaps(roomy) ? 1 : 0);
        heads.forEachIn(area, head -> count[0] += heads.area(head).overlaps(area) ? 1 : 0);
        return count[0];
    }

    private Area solid(int box) {
        Area inside = scene.area(box);
        return scene.box(box).isSolid() ? inside
                : new Area(inside.x(), inside.y(), inside.width(), scene.box(box).head());
    }

    /** How many groups have an edge under a label. */
    private long borders(Area area) {
        return scene.at(area).stream().map(scene::box).filter(box -> box.kind() == Box.Kind.GROUP)
                .filter(box -> !(box.area().x() <= area.x() && box.area().right() >= area.right()
                        && box.area().y() <= area.y() && box.area().bottom() >= area.bottom()))
                .count();
    }

    private double lines(Area area, int own, Way way) {
        double[] cost = new double[1];
        segments.forEachIn(area, number -> {
            Segment segment = segmentList.get(number);
            if (area.isCrossedBy(segment.from(), segment.to())) {
                cost[0] += segment.way() != own ? FOREIGN_LINE
                        : area.width() > way.length() / 3 ? COVERED_LINE : OWN_LINE;
            }
        });
        return cost[0];
    }
}
