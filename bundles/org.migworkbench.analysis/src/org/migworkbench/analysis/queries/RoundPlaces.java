package org.migworkbench.analysis.queries;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/**
 * Where the rounds of one migration stand on an axis: at their number, or where they end in time.
 *
 * @param axis       the axis
 * @param shown      the same for the picture
 * @param startNanos when the migration began, in nanoseconds since the start of the run
 * @param totalNanos how long it took, in nanoseconds, above 0; of one that goes on as far as is known
 * @param layered    whether others are laid over it
 */
public record RoundPlaces(PlotAxis axis, Axis shown, long startNanos, long totalNanos,
        boolean layered) {

    private static final Axis SHARE = new Axis("Share of the run", ShownUnit.PERCENT, false);

    /** Checks that nothing is missing. */
    public RoundPlaces {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(shown, "shown");
    }

    /**
     * The places of one migration among those that are laid over each other, which share one unit.
     *
     * @param migration the migration
     * @param all       all of them
     * @param axis      an axis of migrations
     * @return its places
     */
    public static RoundPlaces of(PlottedMigration migration, List<PlottedMigration> all, PlotAxis axis) {
        long longest = all.stream().mapToLong(RoundPlaces::total).max().orElse(1);
        Axis shown = switch (axis) {
            case ROUND -> Axis.ROUNDS;
            case TIME -> new Axis("Time", ShownUnit.forAxis(Unit.NANOSECONDS, longest), false);
            case SHARE -> SHARE;
            default -> throw new IllegalArgumentException("Migrations are not plotted over " + axis);
        };
        return new RoundPlaces(axis, shown, start(migration), total(migration), all.size() > 1);
    }

    private static long start(PlottedMigration migration) {
        long result = migration.result().map(MigrationResult::timing).map(MigrationResult.Timing::startNanos)
                .orElse(Long.MAX_VALUE);
        long first = migration.rounds().rounds().stream().mapToLong(RoundStats::startNanos).findFirst().orElse(0);
        return Math.min(result, first);
    }

    private static long total(PlottedMigration migration) {
        long start = start(migration);
        long seen = migration.rounds().rounds().stream()
                .mapToLong(round -> round.startNanos() + round.durationNanos() - start).max().orElse(1);
        return Math.max(1, Math.max(seen, migration.result().map(MigrationResult::totalNanos).orElse(0L)));
    }

    /**
     * Where a round stands: what is measured at its end or over all of it.
     *
     * @param round a round of the migration
     * @return the place on the axis
     */
    public double at(RoundStats round) {
        return axis == PlotAxis.ROUND ? round.round() : after(round.startNanos() + round.durationNanos() - startNanos);
    }

    /**
     * The round that is told at a place.
     *
     * @param rounds rounds of the migration
     * @param place  a place on the axis
     * @return number of the round that stands nearest to it; empty if there is none
     */
    public OptionalInt roundAt(List<RoundStats> rounds, double place) {
        return rounds.stream().min(Comparator.comparingDouble(round -> Math.abs(at(round) - place))).stream()
                .mapToInt(RoundStats::round).findFirst();
    }

    /**
     * Where rounds stand.
     *
     * @param rounds  rounds of the migration
     * @param numbers numbers of some of them
     * @return their places; none for a number that isn't there
     */
    public List<Double> at(List<RoundStats> rounds, Collection<Integer> numbers) {
        return rounds.stream().filter(round -> numbers.contains(round.round())).map(this::at).toList();
    }

    /** Where a round begins in time. */
    double from(RoundStats round) {
        return after(round.startNanos() - startNanos);
    }

    /** Where a time after the start of the migration stands; rounds have no place for it. */
    double after(double nanos) {
        return axis == PlotAxis.SHARE ? shown.unit().of(nanos / totalNanos) : shown.unit().of(nanos);
    }

    boolean isInTime() {
        return axis != PlotAxis.ROUND;
    }
}
