package org.migworkbench.engine.datacenter.centre;

import java.util.Arrays;

/** How the load is distributed over the hosts that are on; its moments follow each change. For one thread. */
public final class Spread {

    private final double[] loads;
    private int count;
    private double sum;
    private double squares;
    private double lowest = Double.NaN;

    /**
     * Creates a spread of no host.
     *
     * @param hosts number of hosts
     */
    public Spread(int hosts) {
        this.loads = new double[hosts];
        Arrays.fill(loads, Double.NaN);
    }

    /**
     * A spread of given loads.
     *
     * @param loads the load of each host
     * @return the spread
     */
    public static Spread of(double... loads) {
        Spread spread = new Spread(loads.length);
        for (int i = 0; i < loads.length; i++) {
            spread.set(i, loads[i]);
        }
        return spread;
    }

    /**
     * A host is on and has a load.
     *
     * @param host its number
     * @param load share of what it can do; {@link Double#NaN} = it is off
     */
    public void set(int host, double load) {
        count(loads[host], -1);
        count(load, 1);
        loads[host] = load;
        lowest = Double.NaN;
    }

    private void count(double load, int sign) {
        if (!Double.isNaN(load)) {
            count += sign;
            sum += sign * load;
            squares += sign * load * load;
        }
    }

    /** Begins anew: all are off. */
    public void clear() {
        Arrays.fill(loads, Double.NaN);
        count = 0;
        sum = 0;
        squares = 0;
        lowest = Double.NaN;
    }

    /**
     * The load of a host.
     *
     * @param host its number
     * @return share of what it can do; {@link Double#NaN} while it is off
     */
    public double load(int host) {
        return loads[host];
    }

    /** Returns the number of hosts that are on. */
    public int count() {
        return count;
    }

    /** Returns the mean load. */
    public double mean() {
        return count == 0 ? 0 : sum / count;
    }

    /** Returns the population's standard deviation of the load. */
    public double deviation() {
        return count == 0 ? 0 : Math.sqrt(Math.max(0, squares / count - mean() * mean()));
    }

    /** Returns the lowest load of a host that is on; 0 if none is. */
    public double lowest() {
        if (Double.isNaN(lowest)) {
            double least = Double.POSITIVE_INFINITY;
            for (double load : loads) {
                least = load < least ? load : least;
            }
            lowest = count == 0 ? 0 : least;
        }
        return lowest;
    }
}
