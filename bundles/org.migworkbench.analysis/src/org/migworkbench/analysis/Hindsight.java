package org.migworkbench.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Quantity;

/**
 * Where a migration that has been seen would have stopped with another downtime limit, as far as its rounds tell: at the
 * end of the first live round after which the rest could be sent within the limit.
 *
 * <p>What a round expects is the source's own estimate. A lower limit leaves all rounds up to there as they were; how a
 * migration would have gone on after the last round that was seen isn't known.
 *
 * @param limitNanos the limit, in nanoseconds
 * @param stop       the round after which it would have stopped; empty if after none that was seen
 * @param rounds     what was seen
 */
public record Hindsight(long limitNanos, Optional<RoundStats> stop, MigrationRounds rounds) {

    /** Checks that nothing is missing. */
    public Hindsight {
        Objects.requireNonNull(stop, "stop");
        Objects.requireNonNull(rounds, "rounds");
    }

    /**
     * Looks back at a migration.
     *
     * @param rounds     its rounds
     * @param limitNanos the limit to be tried, in nanoseconds, above 0
     * @return where it would have stopped
     */
    public static Hindsight of(MigrationRounds rounds, long limitNanos) {
        return new Hindsight(limitNanos, known(rounds).stream()
                .filter(round -> expected(round) <= limitNanos).findFirst(), rounds);
    }

    /** The live rounds whose expectation is known: 0 with something left says nothing. */
    private static List<RoundStats> known(MigrationRounds rounds) {
        return rounds.rounds().stream().filter(MigrationRounds::isLive).filter(Hindsight::isKnown).toList();
    }

    private static boolean isKnown(RoundStats round) {
        return expected(round) > 0
                || expected(round) == 0 && round.isLogRead() && round.traffic().remainingBytes() == 0;
    }

    private static long expected(RoundStats round) {
        return round.guest().expectedDowntimeNanos();
    }

    /**
     * How long the guest would have stood still.
     *
     * @return what the round expected, in nanoseconds; empty if it wouldn't have stopped
     */
    public OptionalLong downtimeNanos() {
        return stop.map(round -> OptionalLong.of(expected(round))).orElse(OptionalLong.empty());
    }

    /**
     * How long the migration would have taken.
     *
     * @return from its first round to the end of the pause, in nanoseconds; empty if it wouldn't have stopped
     */
    public OptionalLong totalNanos() {
        return stop.map(round -> OptionalLong.of(round.startNanos() + round.durationNanos()
                - rounds.rounds().get(0).startNanos() + expected(round))).orElse(OptionalLong.empty());
    }

    /**
     * What there is to say about it.
     *
     * @return one or two sentences
     */
    public String text() {
        String limit = Quantity.formatNanos(limitNanos);
        if (stop.isEmpty()) {
            return notStopped(limit);
        }
        int round = stop.get().round();
        String where = "With a downtime limit of " + limit + " it would have stopped after round " + round
                + (isFirstThatFits(stop.get()) ? ": " : " at the latest (what was expected before isn't known): ")
                + Quantity.formatNanos(totalNanos().getAsLong()) + " in total, "
                + Quantity.formatNanos(downtimeNanos().getAsLong()) + " downtime, as the source expected then.";
        return round == rounds.liveRounds() ? where + " That is where it did stop." : where;
    }

    /** Whether of no earlier round it is unknown what it expected. */
    private boolean isFirstThatFits(RoundStats stop) {
        return rounds.rounds().stream().filter(MigrationRounds::isLive)
                .filter(round -> round.round() < stop.round()).allMatch(Hindsight::isKnown);
    }

    private String notStopped(String limit) {
        Optional<RoundStats> least = known(rounds).stream().min(Comparator.comparingLong(Hindsight::expected));
        if (least.isEmpty()) {
            return "What downtime was expected after a round isn't known of this migration, so it can't be told where a"
                    + " limit of " + limit + " would have stopped it.";
        }
        return "With a downtime limit of " + limit + " it would not have stopped in the " + rounds.liveRounds()
                + " rounds that were seen: the least expected was " + Quantity.formatNanos(expected(least.get()))
                + " after round " + least.get().round() + ". What would have come later isn't known.";
    }
}
