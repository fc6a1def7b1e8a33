package org.migworkbench.engine.fluid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The classes of a run that have members, and their max-min fair rates: all rise together until a link is full or a
 * class has what it demands; those stop, the others rise on.
 */
final class RateClasses {

    private final double[] capacities;
    private final double[] rest;
    private final int[] users;
    private final List<RateClass> classes = new ArrayList<>();
    private double[] rates = new double[4];

    RateClasses(double[] capacities) {
        this.capacities = capacities;
        this.rest = new double[capacities.length];
        this.users = new int[capacities.length];
    }

    int size() {
        return classes.size();
    }

    RateClass get(int index) {
        return classes.get(index);
    }

    /** The class of a path and a demand, with one more member. */
    RateClass join(int pathId, int[] path, double demand) {
        RateClass found = null;
        for (int i = 0; i < classes.size() && found == null; i++) {
            found = classes.get(i).is(pathId, demand) ? classes.get(i) : null;
        }
        if (found == null) {
            found = new RateClass(pathId, path, demand);
            classes.add(found);
        }
        found.join();
        return found;
    }

    /** Forgets classes without members. */
    void removeEmpty() {
        for (int i = classes.size() - 1; i >= 0; i--) {
            if (classes.get(i).members() == 0) {
                classes.remove(i);
            }
        }
    }

    /** Computes the rates, in the order of the classes. The array is used again. */
    double[] share() {
        int count = classes.size();
        if (rates.length < count) {
            rates = new double[2 * count];
        }
        System.arraycopy(capacities, 0, rest, 0, rest.length);
        Arrays.fill(users, 0);
        Arrays.fill(rates, 0, count, -1);
        for (int i = 0; i < count; i++) {
            for (int link : classes.get(i).path()) {
                users[link] += classes.get(i).members();
            }
        }
        int open = count;
        while (open > 0) {
            double level = nextLevel(count);
            int before = open;
            for (int i = 0; i < count; i++) {
                if (rates[i] < 0 && bound(classes.get(i)) <= level) {
                    fix(i, Math.min(level, classes.get(i).demand()));
                    open--;
                }
            }
            if (open == before) {
                throw new IllegalStateException("Fair rates don't settle at " + level + " B/s.");
            }
        }
        return rates;
    }

    /** The level at which the next class stops rising. */
    private double nextLevel(int count) {
        double level = Double.POSITIVE_INFINITY;
        for (int link = 0; link < users.length; link++) {
            if (users[link] > 0) {
                level = Math.min(level, Math.max(0, rest[link]) / users[link]);
            }
        }
        for (int i = 0; i < count; i++) {
            if (rates[i] < 0) {
                level = Math.min(level, classes.get(i).demand());
            }
        }
        return level;
    }

    private double bound(RateClass one) {
        double bound = one.demand();
        for (int link : one.path()) {
            bound = Math.min(bound, Math.max(0, rest[link]) / users[link]);
        }
        return bound;
    }

    private void fix(int index, double rate) {
        RateClass one = classes.get(index);
        rates[index] = rate;
        for (int link : one.path()) {
            rest[link] -= rate * one.members();
            users[link] -= one.members();
        }
    }
}
