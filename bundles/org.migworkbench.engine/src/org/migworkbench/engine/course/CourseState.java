package org.migworkbench.engine.course;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.network.Route;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.VmSpec;

/** How far a migration has come, and so what its strategies may know of it. */
public final class CourseState implements RunView {

    private final MigrationSpec spec;
    private final VmSpec vm;
    private final Strategies strategies;
    private final RunClock clock;
    private final Uncounted uncounted;
    private final MigrationTotals totals;
    private final RoundCounter round;
    private Route route;
    private Phase phase = Phase.PRECOPY;

    /**
     * A migration that has not begun.
     *
     * @param setup     what it begins with
     * @param clock     the run's clock
     * @param uncounted what was sent and isn't in the totals yet
     */
    public CourseState(MigrationSetup setup, RunClock clock, Uncounted uncounted) {
        this.spec = setup.spec();
        this.vm = setup.vm();
        this.strategies = setup.strategies();
        this.route = setup.route();
        this.clock = clock;
        this.uncounted = uncounted;
        this.totals = new MigrationTotals(spec, vm.pageSizeBytes());
        this.round = new RoundCounter(vm, route.bytesPerSecond(), switchNanos(), clock, totals);
    }

    /**
     * The migration.
     *
     * @return its specification
     */
    public MigrationSpec spec() {
        return spec;
    }

    /**
     * Its virtual machine.
     *
     * @return the specification
     */
    public VmSpec vm() {
        return vm;
    }

    /**
     * Its policy.
     *
     * @return the strategies, made for this migration alone
     */
    public Strategies strategies() {
        return strategies;
    }

    /**
     * The run's clock.
     *
     * @return the clock
     */
    public RunClock clock() {
        return clock;
    }

    /**
     * What was sent so far.
     *
     * @return the sums
     */
    public MigrationTotals totals() {
        return totals;
    }

    /**
     * The round under way.
     *
     * @return its counts
     */
    public RoundCounter round() {
        return round;
    }

    /**
     * The way that its pages take now.
     *
     * @return rate and latency
     */
    public Route route() {
        return route;
    }

    /**
     * The pages come another way from now on.
     *
     * @param other rate and latency of that
     */
    public void setRoute(Route other) {
        route = other;
    }

    /** Fixed time of the switch, the way of the last byte and of the answer included. */
    long switchNanos() {
        return strategies.costs().switchoverNanos() + 2 * route.latencyNanos();
    }

    /** The next phase begins. */
    void enter(Phase next) {
        if (clock.isHeard()) {
            clock.tell(new PhaseChanged(clock.nowNanos(), clock.nextSequence(), vm.id(), phase, next));
        }
        phase = next;
    }

    /** Where the migration is, for messages. */
    String place() {
        return "phase " + phase.id() + (round.round() == 0 ? ", before round 1" : ", round " + round.round());
    }

    /** Estimated share of the pages sent, 0 to 1. */
    double fraction() {
        double sent = totalPagesSent();
        return round.round() == 0 ? 0 : sent / Math.max(1, sent + remainingPages());
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public long remainingPages() {
        return Math.max(0, round.pagesLeft() - uncounted.pages());
    }

    @Override
    public long nowNanos() {
        return clock.nowNanos();
    }

    @Override
    public long startNanos() {
        return totals.startNanos();
    }

    @Override
    public int pageCount() {
        return vm.pageCount();
    }

    @Override
    public int pageSizeBytes() {
        return vm.pageSizeBytes();
    }

    @Override
    public int rounds() {
        return round.round();
    }

    @Override
    public long totalPagesSent() {
        return totals.pagesSent() + uncounted.pages();
    }

    @Override
    public long totalBytesSent() {
        return totals.bytesSent() + uncounted.bytes();
    }

    @Override
    public boolean isBandwidthAtMaximum() {
        return strategies.bandwidth().isAtMaximum();
    }

    @Override
    public double bandwidthLimitBytesPerSecond() {
        return spec.bandwidthLimitBytesPerSecond();
    }

    @Override
    public double pathBytesPerSecond() {
        return route.bytesPerSecond();
    }

    @Override
    public long downtimeLimitNanos() {
        return spec.downtimeLimitNanos();
    }
}
