package org.migworkbench.engine.fluid;

import org.migworkbench.engine.pages.MigrationTotals;
import org.migworkbench.engine.pages.RoundCounter;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.fluid.FluidBursts;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.VmSpec;

/** What the parts of one fluid migration share, and what its strategies may know of it. */
final class FluidState implements RunView {

    final MigrationPlan plan;
    final MigrationSpec spec;
    final VmSpec vm;
    final Strategies strategies;
    final FluidGuest guest;
    final DirtySet dirty;
    final RoundSender sender;
    final MigrationTotals totals;
    final RoundCounter round;
    Phase phase = Phase.PRECOPY;
    long nowNanos;
    private double neverSent;

    FluidState(MigrationPlan plan) {
        this.plan = plan;
        this.spec = plan.spec();
        this.vm = plan.vm();
        this.strategies = plan.strategies();
        this.guest = new FluidGuest(plan.memory(), vm.writeFaultNanos());
        this.dirty = new DirtySet(plan.memory());
        FluidBursts bursts = strategies.bandwidth() instanceof FluidBursts one ? one : null;
        this.sender = new RoundSender(bursts, plan.pathBytesPerSecond());
        this.totals = new MigrationTotals(spec, vm.pageSizeBytes());
        this.round = new RoundCounter(vm.id(), vm.pageCount(), vm.pageSizeBytes(), plan.pathBytesPerSecond(),
                switchNanos());
        this.neverSent = vm.pageCount();
    }

    /** Fixed time of the switch, the way of the last byte and of the answer included. */
    long switchNanos() {
        return strategies.costs().switchoverNanos() + 2 * plan.latencyNanos();
    }

    /** Counts what was sent up to now, in whole pages. */
    void book() {
        long pages = sender.takePages();
        long bytes = sender.takeBytes();
        double left = round.pagesLeft();
        double fresh = left <= 0 ? 0 : round.round() == 1 ? pages : Math.min(pages, neverSent * pages / left);
        fresh = Math.min(fresh, neverSent);
        neverSent -= fresh;
        totals.sent(pages, pages - Math.round(fresh), bytes, sender.takeZeros());
        round.sent(pages, bytes);
    }

    /** Pages that were never sent. */
    double neverSent() {
        return neverSent;
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public long remainingPages() {
        return Math.max(0, round.pagesLeft() - Math.round(sender.pagesDone()));
    }

    @Override
    public long nowNanos() {
        return nowNanos;
    }

    @Override
    public long startNanos() {
        return spec.startNanos();
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
        return totals.pagesSent() + Math.round(sender.pagesDone());
    }

    @Override
    public long totalBytesSent() {
        return totals.bytesSent() + Math.round(sender.bytesDone());
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
        return plan.pathBytesPerSecond();
    }

    @Override
    public long downtimeLimitNanos() {
        return spec.downtimeLimitNanos();
    }
}
