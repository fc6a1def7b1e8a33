package org.migworkbench.engine.network;

/**
 * Max-min fair rates the plain way, all of them at once: all flows rise together until a link is full or a flow has what
 * it demands; those stop, the others rise on. What {@link FairRates} answers is compared with this.
 */
final class PlainFairShare {

    private final double[] capacities;
    private final int[][] paths;
    private final double[] rest;
    private final int[] users;
    private final boolean[] fixed;

    /**
     * @param capacities rates of the links
     * @param paths      for each flow the indexes of its links, none twice
     */
    PlainFairShare(double[] capacities, int[][] paths) {
        this.capacities = capacities.clone();
        this.paths = paths.clone();
        this.rest = new double[capacities.length];
        this.users = new int[capacities.length];
        this.fixed = new boolean[paths.length];
    }

    void setCapacity(int link, double bytesPerSecond) {
        capacities[link] = bytesPerSecond;
    }

    /**
     * Computes rates.
     *
     * @param active  which flows take part
     * @param demands upper limit for each flow, positive infinity for none
     * @param rates   receives the rates, 0 for a flow that doesn't take part
     */
    void compute(boolean[] active, double[] demands, double[] rates) {
        System.arraycopy(capacities, 0, rest, 0, rest.length);
        java.util.Arrays.fill(users, 0);
        int open = 0;
        for (int flow = 0; flow < paths.length; flow++) {
            rates[flow] = 0;
            fixed[flow] = !active[flow];
            if (active[flow]) {
                open++;
                for (int link : paths[flow]) {
                    users[link]++;
                }
            }
        }
        double level = 0;
        while (open > 0) {
            level = Math.max(level, nextLevel(demands));
            int before = open;
            open -= fix(level, demands, rates);
            if (open == before) {
                throw new IllegalStateException("Fair share doesn't settle");
            }
        }
    }

    /** The level at which the next flow stops rising. */
    private double nextLevel(double[] demands) {
        double level = Double.POSITIVE_INFINITY;
        for (int flow = 0; flow < paths.length; flow++) {
            if (!fixed[flow]) {
                level = Math.min(level, bound(flow, demands));
            }
        }
        return level;
    }

    private double bound(int flow, double[] demands) {
        double bound = demands[flow];
        for (int link : paths[flow]) {
            bound = Math.min(bound, rest[link] / users[link]);
        }
        return bound;
    }

    private int fix(double level, double[] demands, double[] rates) {
        int count = 0;
        for (int flow = 0; flow < paths.length; flow++) {
            if (fixed[flow]) {
                continue;
            }
            double bound = bound(flow, demands);
            if (bound <= level) {
                fixed[flow] = true;
                rates[flow] = Math.max(0, bound);
                count++;
                for (int link : paths[flow]) {
                    rest[link] -= rates[flow];
                    users[link]--;
                }
            }
        }
        return count;
    }
}
