package org.migworkbench.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.migworkbench.engine.result.RoundStats;

/**
 * The rounds of a migration that a person is shown where all of them would be too many to read: the first, the last, and
 * those in between at which most changed.
 *
 * @param stretches what is shown, in order; between two of them rounds are left out
 * @param leftOut   how many rounds are left out altogether
 */
public record ShownRounds(List<List<RoundStats>> stretches, int leftOut) {

    /** Most rounds that are shown. */
    public static final int MOST = 60;

    private static final int AT_EACH_END = 20;
    private static final double CHANGE = 0.1;

    /** Makes the list immutable. */
    public ShownRounds {
        stretches = List.copyOf(stretches);
    }

    /**
     * Chooses rounds.
     *
     * @param rounds all rounds in their order
     * @return all of them if there are at most {@value #MOST}
     */
    public static ShownRounds of(List<RoundStats> rounds) {
        if (rounds.size() <= MOST) {
            return new ShownRounds(List.of(rounds), 0);
        }
        BitSet shown = new BitSet();
        shown.set(0, AT_EACH_END);
        shown.set(rounds.size() - AT_EACH_END, rounds.size());
        IntStream.range(AT_EACH_END, rounds.size() - AT_EACH_END)
                .filter(i -> change(rounds.get(i - 1), rounds.get(i)) > CHANGE).boxed()
                .sorted(Comparator.comparingDouble(i -> -change(rounds.get(i - 1), rounds.get(i))))
                .limit(MOST - 2 * AT_EACH_END).forEach(shown::set);
        List<List<RoundStats>> stretches = new ArrayList<>();
        for (int from = shown.nextSetBit(0); from >= 0; from = shown.nextSetBit(shown.nextClearBit(from))) {
            stretches.add(rounds.subList(from, shown.nextClearBit(from)));
        }
        return new ShownRounds(stretches, rounds.size() - shown.cardinality());
    }

    /** By how much a round differs from the one before, as a share of the larger value. */
    private static double change(RoundStats before, RoundStats round) {
        double throttle = Math.abs(round.guest().throttle() - before.guest().throttle());
        double phase = round.phase() == before.phase() ? 0 : 1;
        return Math.max(Math.max(throttle > 0 ? 1 + throttle : 0, phase),
                Math.max(share(before.traffic().remainingBytes(), round.traffic().remainingBytes()),
                        share(before.traffic().bandwidthBytesPerSecond(), round.traffic().bandwidthBytesPerSecond())));
    }

    private static double share(double before, double now) {
        double larger = Math.max(before, now);
        return larger <= 0 || Math.min(before, now) < 0 ? 0 : Math.abs(now - before) / larger;
    }
}
