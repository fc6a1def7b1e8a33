package org.migworkbench.engine.datacenter.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.migworkbench.engine.spec.Seeds;

/**
 * A day from noon to noon by a rule: a busy afternoon, a quiet night, a rush hour in the morning. What a virtual machine
 * loads is its own level times the hour's height plus its own noise, cut to 0 to 1:
 * {@code level * height(hour) + n}, where {@code level} is even between 0.5 and 1 for each virtual machine, and the noise
 * keeps 0.8 of itself from sample to sample and gets {@code 0.03} times a normal random number. The height is 0.75 until
 * 18:00, falls to 0.1 by 20:00, stays there until 6:00, rises to 0.9 by 8:00 and stays until noon. All figures are assumptions.
 */
public final class SyntheticDay {

    private static final double[] HOURS = { 0, 6, 8, 18, 20, 24 };
    private static final double[] HEIGHTS = { 0.75, 0.75, 0.1, 0.1, 0.9, 0.9 };
    private static final double KEPT = 0.8;
    private static final double NOISE = 0.03;
    private static final long DAY_NANOS = 86_400_000_000_000L;

    private SyntheticDay() {
    }

    /**
     * Makes a day of samples five minutes apart.
     *
     * @param count number of traces, at least 1
     * @param seed  root of all random numbers
     * @return the traces; the k-th is the same whatever the count
     */
    public static LoadTraces of(int count, long seed) {
        return of(count, seed, LoadTraces.FIVE_MINUTES);
    }

    /**
     * Makes a day.
     *
     * @param count         number of traces, at least 1
     * @param seed          root of all random numbers
     * @param intervalNanos time between samples in nanoseconds, above 0, at most a day
     * @return the traces; the k-th is the same whatever the count
     */
    public static LoadTraces of(int count, long seed, long intervalNanos) {
        int samples = (int) Math.max(1, DAY_NANOS / intervalNanos);
        List<String> names = new ArrayList<>(count);
        float[][] cpu = new float[count][samples];
        Seeds seeds = new Seeds(seed);
        for (int i = 0; i < count; i++) {
            names.add("synthetic-" + i);
            fill(cpu[i], seeds.stream("datacenter.load." + i), intervalNanos);
        }
        return LoadTraces.ofCpu(names, intervalNanos, cpu);
    }

    private static void fill(float[] row, SplittableRandom random, long intervalNanos) {
        double level = 0.5 + 0.5 * random.nextDouble();
        double noise = 0;
        for (int i = 0; i < row.length; i++) {
            noise = KEPT * noise + NOISE * normal(random);
            double load = level * height(i * (intervalNanos / 3.6e12)) + noise;
            row[i] = (float) Math.min(1, Math.max(0, load));
        }
    }

    private static double normal(SplittableRandom random) {
        double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
        return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** The height at an hour since noon. */
    static double height(double hour) {
        int i = 1;
        while (i < HOURS.length - 1 && hour > HOURS[i]) {
            i++;
        }
        double share = Math.min(1, (hour - HOURS[i - 1]) / (HOURS[i] - HOURS[i - 1]));
        return HEIGHTS[i - 1] + share * (HEIGHTS[i] - HEIGHTS[i - 1]);
    }
}
