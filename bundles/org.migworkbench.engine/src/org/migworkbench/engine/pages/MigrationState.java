package org.migworkbench.engine.pages;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.guest.Checkpoint;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.guest.PageContents;
import org.migworkbench.engine.guest.SummedWorkload;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.Workload;

/** What the phases of one migration share, and what its strategies may know of it. */
final class MigrationState implements RunView {

    /** Most pages of a batch; a policy may send fewer at once. */
    static final int MOST_BATCH_PAGES = 8192;

    final int index;
    final MigrationSpec spec;
    final VmSpec vm;
    final Strategies strategies;
    Route route;
    final RunClock clock;
    final Guest guest;
    final PageBitmap candidates;
    final GuestView view;
    final MigrationTotals totals;
    final RoundCounter round;
    final WireCost cost = new WireCost();
    final int[] batch = new int[MOST_BATCH_PAGES];
    int batchPages;
    Phase phase = Phase.PRECOPY;
    DiskPart disk = DiskPart.SHARED;

    MigrationState(int index, MigrationSpec spec, VmSpec vm, List<Workload> workloads, PageContents contents,
            Strategies strategies, Route route, RunClock clock, Checkpoint checkpoint) {
        this.index = index;
        this.spec = spec;
        this.vm = vm;
        this.strategies = strategies;
        this.route = route;
        this.clock = clock;
        this.guest = new Guest(vm, workloads);
        guest.setCheckpoint(checkpoint);
        checkpoint.pass();
        this.candidates = new PageBitmap(vm.pageCount());
        checkpoint.pass();
        this.view = new GuestView(vm, new SummedWorkload(workloads.stream().filter(Objects::nonNull).toList()),
                candidates, contents, guest);
        checkpoint.pass();
        this.totals = new MigrationTotals(spec, vm.pageCount(), vm.pageSizeBytes());
        this.round = new RoundCounter(vm.id(), vm.pageCount(), vm.pageSizeBytes(), route.bytesPerSecond(),
                switchNanos());
    }

    /** Fixed time of the switch, the way of the last byte and of the answer included. */
    long switchNanos() {
        return strategies.costs().switchoverNanos() + 2 * route.latencyNanos();
    }

    /** Lets the guest run until now. */
    void advanceGuest() {
        guest.advance(clock.nowNanos());
    }

    /** Why the time-out ended it, in full sentences. */
    String timeoutReason() {
        String obstacle = !disk.obstacle().isEmpty() ? disk.obstacle()
                : phase == Phase.PRECOPY ? strategies.stop().obstacle() : "";
        return "The time-out passed in " + place() + "." + (obstacle.isEmpty() ? "" : " " + obstacle);
    }

    /** Where the migration is, for messages. */
    String place() {
        return "phase " + phase.id() + (round.round() == 0 ? ", before round 1" : ", round " + round.round());
    }

    /** Estimated share of the pages sent, 0 to 1. */
    double fraction() {
        double rest = Math.max(0, round.candidatePages() - round.pagesSent());
        double sent = totals.pagesSent();
        return round.round() == 0 ? 0 : sent / Math.max(1, sent + rest);
    }

    @Override
    public Phase phase() {
        return phase;
    }

    @Override
    public long remainingPages() {
        return round.pagesLeft();
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
        return totals.pagesSent();
    }

    @Override
    public long totalBytesSent() {
        return totals.bytesSent();
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
