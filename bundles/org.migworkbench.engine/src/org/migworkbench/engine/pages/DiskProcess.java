package org.migworkbench.engine.pages;

import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.policy.DiskRules;
import org.migworkbench.engine.result.DiskRound;
import org.migworkbench.engine.result.DiskStats;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.quantities.Quantity;

/**
 * The copying of one disk: passes over its blocks until the copy is good enough, then it follows the guest's writes until
 * the guest is stopped, and the rest. Its batches travel on the migration's second channel, which the memory needs only
 * after the switch. The destination's storage is switched with the guest, so a migration that fails before leaves the
 * guest with the source's.
 */
final class DiskProcess implements DiskPart {

    /** Wait where nothing is written (QEMU, include/block/blockjob.h, BLOCK_JOB_SLICE_TIME). */
    private static final long SLICE_NANOS = 100_000_000;
    /** While there is an older rest, it has half of the rate and the guest's new writes the other half. */
    private static final double SHARE_OF_WRITES = 0.5;

    private final MigrationState memory;
    private final MigrationState blocks;
    private final LinkSharing sharing;
    private final MemoryWitness witness;
    private final DiskRules rules;
    private final int flow;
    private final DiskShare share;
    private final DiskLog log;
    private final DiskWrites writes;
    private final BatchSender sender;
    private DiskRound.Kind stage = DiskRound.Kind.PASS;
    private Runnable whenReady = () -> {};
    private Runnable whenSent;
    private boolean busy;
    private boolean ready;
    private boolean outpaced;
    private boolean over;
    private long batchNanos;
    private double rate;
    private long epoch;
    private long copyNanos = RoundStats.UNKNOWN;
    private long liveNanos;
    private long restNanos;
    private long bytesBefore;

    DiskProcess(MigrationState memory, MigrationState blocks, DiskShare share, Workload workload, LinkSharing sharing,
            MemoryWitness witness) {
        this.memory = memory;
        this.blocks = blocks;
        this.sharing = sharing;
        this.witness = witness;
        this.share = share;
        this.rules = memory.strategies.disk().rules();
        this.flow = sharing.flows().urgent(memory.index);
        this.log = new DiskLog(blocks, (AscendingScan) blocks.strategies.selection());
        this.writes = new DiskWrites(memory, blocks, workload);
        this.sender = new BatchSender(blocks, sharing, witness, flow, RunClock.DISK_READ);
        this.rate = memory.route.bytesPerSecond();
    }

    @Override
    public void start(Runnable start) {
        blocks.totals.begin(blocks.clock.nowNanos());
        blocks.strategies.start();
        writes.release();
        log.start(memory.vm.disk(), rules.explores(), witness);
        log.begin(stage);
        if (rules.order() == DiskRules.Order.DISK_FIRST) {
            whenReady = start;
            next();
        } else {
            next();
            start.run();
        }
    }

    @Override
    public boolean handle(int kind, long stamp) {
        switch (kind) {
            case RunClock.URGENT_SENT, RunClock.DISK_READ -> {
                if (over) {
                    return kind == RunClock.DISK_READ;
                }
                batchSent();
            }
            case RunClock.DISK_WAIT -> {
                if (stamp == epoch && !over) {
                    passed();
                }
            }
            case RunClock.DISK_READY -> {
                Runnable next = whenReady;
                whenReady = () -> {};
                next.run();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void next() {
        if (stage == DiskRound.Kind.MIRROR) {
            mirror();
        } else if (stage != DiskRound.Kind.REST) {
            writes.follow(Double.POSITIVE_INFINITY);
        }
        if (sender.choose()) {
            busy = true;
            batchNanos = blocks.clock.nowNanos();
            sender.send();
        } else {
            passed();
        }
    }

    /** Each write has to go at once: reads the log before each batch and lets the guest write no more than can go. */
    private void mirror() {
        boolean rest = blocks.candidates.count() > 0;
        if (!rest && !ready) {
            becomeReady();
        }
        writes.follow(rest ? rate * SHARE_OF_WRITES : rate);
        log.read();
    }

    private void batchSent() {
        busy = false;
        long nanos = blocks.clock.nowNanos() - batchNanos;
        if (nanos > 0) {
            rate = (double) blocks.batchPages * blocks.vm.pageSizeBytes() * 1e9 / nanos;
        }
        memory.advanceGuest();
        memory.guest.steal(blocks.cost.stolenNanos);
        sender.sent();
        next();
    }

    /** All that had to go in this pass has gone. */
    private void passed() {
        switch (stage) {
            case PASS -> passEnded();
            case REST -> finish();
            default -> {
                log.read();
                if (blocks.candidates.count() > 0) {
                    next();
                } else {
                    writes.follow(Double.POSITIVE_INFINITY);
                    sharing.end(blocks.clock.nowNanos(), flow);
                    blocks.clock.pushAfter(SLICE_NANOS, RunClock.DISK_WAIT, memory.index, ++epoch);
                }
            }
        }
    }

    private void passEnded() {
        long dirtied = (long) log.read() * blocks.vm.pageSizeBytes();
        long sent = log.bytes();
        DiskRound round = log.close(writes.throttle());
        double perSecond = round.bandwidthBytesPerSecond() > 0 ? round.bandwidthBytesPerSecond() : rate;
        boolean enough = round.remainingBytes() * 1e9 / perSecond <= rules.restNanos();
        if (enough || round.round() >= rules.mostRounds()) {
            outpaced = !enough;
            stage = rules.mirrors() ? DiskRound.Kind.MIRROR : DiskRound.Kind.FOLLOW;
            if (!rules.mirrors()) {
                becomeReady();
            }
        } else {
            writes.passed(sent, dirtied);
        }
        log.begin(stage);
        next();
    }

    /** The copy is good enough. Told by an event, since what follows may stop the guest. */
    private void becomeReady() {
        ready = true;
        outpaced = outpaced && !rules.mirrors();
        copyNanos = blocks.clock.nowNanos() - blocks.totals.startNanos();
        blocks.clock.pushAfter(0, RunClock.DISK_READY, memory.index);
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public void whenReady(Runnable next) {
        whenReady = next;
    }

    @Override
    public void stop() {
        liveNanos = blocks.clock.nowNanos() - blocks.totals.startNanos();
        blocks.advanceGuest();
        double throttle = writes.throttle();
        writes.release();
        log.read();
        log.close(throttle);
        blocks.guest.setStopped(true);
        blocks.guest.endLog();
        witness.stopped(blocks.vm.id(), blocks.guest);
        stage = DiskRound.Kind.REST;
        log.begin(stage);
        epoch++;
        if (!busy) {
            next();
        }
    }

    private void finish() {
        restNanos = blocks.clock.nowNanos() - log.startNanos();
        log.close(0);
        over = true;
        sharing.end(blocks.clock.nowNanos(), flow);
        if (whenSent != null) {
            whenSent.run();
        }
    }

    @Override
    public void whenSent(Runnable next) {
        if (over) {
            next.run();
        } else {
            whenSent = next;
        }
    }

    @Override
    public void end() {
        if (over) {
            return;
        }
        over = true;
        sharing.end(blocks.clock.nowNanos(), flow);
        sender.takeBack();
        if (log.isOpen()) {
            log.close(writes.throttle());
        }
        if (!blocks.guest.isStopped()) {
            liveNanos = blocks.clock.nowNanos() - blocks.totals.startNanos();
        }
        writes.release();
    }

    @Override
    public double memoryRate(double bytesPerSecond) {
        return share.memoryRate(bytesPerSecond);
    }

    @Override
    public double fraction(double done) {
        double disk = blocks.vm.memoryBytes();
        double all = disk + memory.vm.memoryBytes();
        double copied = ready ? 1 : Math.max(0, 1 - log.remainingBytes() / disk);
        return (disk * copied + memory.vm.memoryBytes() * done) / all;
    }

    @Override
    public String obstacle() {
        return ready ? "" : "Of the disk " + Quantity.formatBytes(log.remainingBytes()) + " were still to be copied.";
    }

    @Override
    public void roundBegins() {
        bytesBefore = blocks.totals.bytesSent();
    }

    @Override
    public RoundStats beside(RoundStats stats) {
        return stats.withDisk(
                new RoundStats.Disk(blocks.totals.bytesSent() - bytesBefore, log.remainingBytes(), writes.throttle()));
    }

    @Override
    public DiskStats stats() {
        MigrationTotals totals = blocks.totals;
        return new DiskStats(blocks.vm.memoryBytes(), totals.bytesSent(), totals.pagesSent(), totals.pagesResent(),
                totals.zeroPages(), log.skippedBlocks(), copyNanos, restNanos, writes.meanThrottle(liveNanos),
                writes.mostThrottle(), log.rounds());
    }

    @Override
    public MigrationResult in(MigrationResult result) {
        MigrationResult.Builder with = result.change().disk(stats());
        if (outpaced && result.outcome() == Outcome.COMPLETED) {
            String why = outpacedReason();
            with.converged(false)
                    .outcome(Outcome.COMPLETED).reason(result.reason().isEmpty() ? why : why + ' ' + result.reason());
        }
        return with.build();
    }

    private String outpacedReason() {
        return "The disk was written too fast to be copied in " + rules.mostRounds() + " rounds; its rest took "
                + Quantity.formatNanos(restNanos) + ".";
    }
}
