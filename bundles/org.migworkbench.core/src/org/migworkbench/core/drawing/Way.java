package org.migworkbench.core.drawing;

import java.util.List;

/** A line on its way, measured along it. */
record Way(List<Spot> spots) {

    /** The length that normals are given in. */
    static final int UNIT = 1000;

    double length() {
        double length = 0;
        for (int i = 1; i < spots.size(); i++) {
            length += spots.get(i - 1).distance(spots.get(i));
        }
        return length;
    }

    /** The place at a share of the length. */
    Spot at(double share) {
        return beside(share, 0);
    }

    /** The place a number of pixels beside the one at a share of the length: below a level line if above 0. */
    Spot beside(double share, double pixels) {
        double rest = share * length();
        int i = 1;
        while (i < spots.size() - 1 && rest > step(i)) {
            rest -= step(i);
            i++;
        }
        double part = step(i) == 0 ? 0 : Math.min(1, rest / step(i));
        Spot on = spots.get(i - 1).towards(spots.get(i), part);
        Spot normal = normalOf(i);
        return on.moved((int) Math.round(normal.x() * pixels / UNIT), (int) Math.round(normal.y() * pixels / UNIT));
    }

    /** The direction across the line at a share of the length, {@link #UNIT} long; downwards or to the right. */
    Spot normal(double share) {
        double rest = share * length();
        int i = 1;
        while (i < spots.size() - 1 && rest > step(i)) {
            rest -= step(i);
            i++;
        }
        return normalOf(i);
    }

    private Spot normalOf(int i) {
        double length = Math.max(1, step(i));
        double x = -(spots.get(i).y() - spots.get(i - 1).y()) / length * UNIT;
        double y = (spots.get(i).x() - spots.get(i - 1).x()) / length * UNIT;
        int sign = y < 0 || y == 0 && x < 0 ? -1 : 1;
        return new Spot((int) Math.round(sign * x), (int) Math.round(sign * y));
    }

    private double step(int i) {
        return spots.get(i - 1).distance(spots.get(i));
    }
}
