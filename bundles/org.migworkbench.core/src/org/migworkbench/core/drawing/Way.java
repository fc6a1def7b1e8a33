package org.migworkbench.core.drawing;

import java.util.List;

/** A line on its way, measured along it. */
final class Way {

    /** The length that normals are given in. */
    static final int UNIT = 1000;

    private final List<Spot> spots;
    /** How long the line is up to each of its places. */
    private final double[] lengths;

    Way(List<Spot> spots) {
        this.spots = spots;
        lengths = new double[spots.size()];
        for (int i = 1; i < lengths.length; i++) {
            lengths[i] = lengths[i - 1] + spots.get(i - 1).distance(spots.get(i));
        }
    }

    double length() {
        return lengths[lengths.length - 1];
    }

    /** The place at a share of the length. */
    Spot at(double share) {
        return beside(share, 0);
    }

    /** The place a number of pixels beside the one at a share of the length: below a level line if above 0. */
    Spot beside(double share, double pixels) {
        int i = step(share);
        double step = lengths[i] - lengths[i - 1];
        double part = step == 0 ? 0 : Math.min(1, (share * length() - lengths[i - 1]) / step);
        Spot on = spots.get(i - 1).towards(spots.get(i), part);
        Spot normal = normalOf(i);
        return on.moved((int) Math.round(normal.x() * pixels / UNIT), (int) Math.round(normal.y() * pixels / UNIT));
    }

    /** The direction across the line at a share of the length, {@link #UNIT} long; downwards or to the right. */
    Spot normal(double share) {
        return normalOf(step(share));
    }

    /** The end of the straight piece that a share of the length lies on. */
    private int step(double share) {
        int i = 1;
        while (i < lengths.length - 1 && share * length() > lengths[i]) {
            i++;
        }
        return i;
    }

    private Spot normalOf(int i) {
        double length = Math.max(1, lengths[i] - lengths[i - 1]);
        double x = -(spots.get(i).y() - spots.get(i - 1).y()) / length * UNIT;
        double y = (spots.get(i).x() - spots.get(i - 1).x()) / length * UNIT;
        int sign = y < 0 || y == 0 && x < 0 ? -1 : 1;
        return new Spot((int) Math.round(sign * x), (int) Math.round(sign * y));
    }
}
