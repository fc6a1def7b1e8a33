package org.migworkbench.engine.result;

import java.util.List;
import java.util.Optional;

/** What the rounds of a migration say of the race between its guest and its network. */
public final class LiveRounds {

    private static final double NANOS = 1e9;
    private static final double CHANCE = 3;

    private LiveRounds() {
    }

    /**
     * A guest and a network.
     *
     * @param dirtiedBytesPerSecond what the guest dirtied, in bytes per second
     * @param sentBytesPerSecond    the most that any round sent, in bytes per second
     */
    public record Pace(double dirtiedBytesPerSecond, double sentBytesPerSecond) {
    }

    /**
     * How the guest was faster than the network in the last whole live round. An excess that chance explains (three
     * standard deviations of the number of written pages) doesn't count, or rounds of a few pages would be called so at
     * random.
     *
     * @param rounds        the rounds of a migration in their order
     * @param pageSizeBytes page size in bytes
     * @return the two rates; empty if the guest wasn't faster, or if it isn't known
     */
    public static Optional<Pace> outpaced(List<RoundStats> rounds, int pageSizeBytes) {
        double highest = rounds.stream().mapToDouble(round -> round.traffic().bandwidthBytesPerSecond()).max()
                .orElse(0);
        return lastWhole(rounds, pageSizeBytes)
                .filter(round -> isFaster(round, highest, pageSizeBytes))
                .map(round -> new Pace(round.guest().dirtyRateBytesPerSecond(), highest));
    }

    private static boolean isFaster(RoundStats round, double highest, int pageSizeBytes) {
        double rate = round.guest().dirtyRateBytesPerSecond();
        double pages = round.durationNanos() / NANOS / pageSizeBytes;
        return (rate - highest) * pages > CHANCE * StrictMath.sqrt(rate * pages);
    }

    /**
     * The last live round whose log was read, other than one that was cut off before it had sent half of what it had to:
     * in a shorter time a guest writes fewer pages twice, so the rate of such a round is no rate of rounds.
     *
     * @param rounds        the rounds of a migration in their order
     * @param pageSizeBytes page size in bytes
     * @return the round; empty if there is none
     */
    public static Optional<RoundStats> lastWhole(List<RoundStats> rounds, int pageSizeBytes) {
        RoundStats last = null;
        RoundStats before = null;
        for (RoundStats round : rounds) {
            if (round.phase() == Phase.PRECOPY && round.isLogRead() && isWhole(round, before, pageSizeBytes)) {
                last = round;
            }
            before = round;
        }
        return Optional.ofNullable(last);
    }

    private static boolean isWhole(RoundStats round, RoundStats before, int pageSizeBytes) {
        RoundStats.Traffic traffic = round.traffic();
        double handled = (double) (traffic.pagesSent() + traffic.pagesSkipped()) * pageSizeBytes;
        double toSend = before == null || before.traffic().remainingBytes() == RoundStats.UNKNOWN
                ? handled + traffic.remainingBytes() - (double) round.guest().pagesDirtied() * pageSizeBytes
                : before.traffic().remainingBytes();
        return handled * 2 >= toSend;
    }
}
