package org.migworkbench.engine.course.plateau;

import java.util.Arrays;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.result.Plateau;
import org.migworkbench.engine.result.RoundStats;

/**
 * Live rounds since something changed that concerns all of them: what each left, also as a multiple of what would have been
 * little enough, and sums over them. Takes 56 bytes a round.
 */
final class RestSeries {

    private static final int FIRST = 16;
    /** A rest of nothing counts as a hundredth of the goal. */
    private static final double LEAST_RATIO = 0.01;
    /** Standard deviations above the mean that a round hardly exceeds. */
    private static final double SAFE = 3;
    /** What is enough has to be more than what is left, also where rounds don't differ. */
    private static final double MARGIN = 1.02;

    private double[] goals = new double[FIRST];
    private double[] rests = new double[FIRST];
    // sums up to a round, itself included
    private double[] guestNanos = new double[FIRST];
    private double[] nanos = new double[FIRST];
    private double[] dirtiedBytes = new double[FIRST];
    private double[] sentBytes = new double[FIRST];
    private double[] sentPages = new double[FIRST];
    private int count;

    /** Forgets all rounds. */
    void clear() {
        count = 0;
    }

    int count() {
        return count;
    }

    /**
     * Another round.
     *
     * @param stats     the round
     * @param goalBytes what would have been little enough a rest, above 0
     * @param ran       how long it took in time of the guest
     */
    void add(RoundStats stats, double goalBytes, double ran) {
        if (count == rests.length) {
            grow(2 * count);
        }
        rests[count] = stats.traffic().remainingBytes();
        goals[count] = goalBytes;
        sum(guestNanos, ran);
        sum(nanos, stats.durationNanos());
        sum(dirtiedBytes, stats.guest().dirtyRateBytesPerSecond() * stats.durationNanos() / 1e9);
        sum(sentBytes, stats.traffic().bytesSent());
        sum(sentPages, stats.traffic().pagesSent());
        count++;
    }

    private void grow(int size) {
        goals = Arrays.copyOf(goals, size);
        rests = Arrays.copyOf(rests, size);
        guestNanos = Arrays.copyOf(guestNanos, size);
        nanos = Arrays.copyOf(nanos, size);
        dirtiedBytes = Arrays.copyOf(dirtiedBytes, size);
        sentBytes = Arrays.copyOf(sentBytes, size);
        sentPages = Arrays.copyOf(sentPages, size);
    }

    private void sum(double[] sums, double value) {
        sums[count] = count == 0 ? value : sums[count - 1] + value;
    }

    private double from(double[] sums, int first) {
        return sums[count - 1] - (first == 0 ? 0 : sums[first - 1]);
    }

    /** Guest time of the rounds from one on. */
    double guestNanosFrom(int first) {
        return from(guestNanos, first);
    }

    /** Pages that the rounds from one on have sent. */
    double sentPagesFrom(int first) {
        return from(sentPages, first);
    }

    /** Mean length of the rounds from one on, in nanoseconds. */
    double roundNanosFrom(int first) {
        return from(nanos, first) / (count - first);
    }

    /** What a round left, in bytes. */
    double rest(int round) {
        return rests[round];
    }

    /** The least that any of the rounds from one on left beyond what would have been little enough, in bytes. */
    double leastGapFrom(int first) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = first; i < count; i++) {
            least = Math.min(least, rests[i] - goals[i]);
        }
        return least;
    }

    /** Logarithm of rest over goal of a round; below 0 the guest would have stopped. */
    double logRatio(int round) {
        return StrictMath.log(Math.max(LEAST_RATIO, rests[round] / goals[round]));
    }

    /** The plateau that the rounds from one on make; {@code lastRound} is the number of the latest. */
    Plateau plateauFrom(int first, int lastRound, Outlook outlook, Plateau.Luck luck) {
        int rounds = count - first;
        double mean = 0;
        for (int i = first; i < count; i++) {
            mean += rests[i] / rounds;
        }
        double squares = 0;
        for (int i = first; i < count; i++) {
            squares += (rests[i] - mean) * (rests[i] - mean);
        }
        double spread = StrictMath.sqrt(squares / Math.max(1, rounds - 1));
        double seconds = Math.max(1, from(nanos, first)) / 1e9;
        double bandwidth = from(sentBytes, first) / seconds;
        double goal = outlook.goalBytes();
        long pause = outlook.goalNanos();
        double factor = MARGIN * (mean + SAFE * spread) / goal;
        return new Plateau(lastRound - rounds + 1, rounds,
                new Plateau.Rest(mean, spread, Math.round(roundNanosFrom(first)), from(dirtiedBytes, first) / seconds,
                        bandwidth),
                new Plateau.Gap(goal, pause, Math.round(mean / goal * pause), Math.round(spread / goal * pause),
                        Math.round(factor * pause), factor * bandwidth),
                luck);
    }
}
