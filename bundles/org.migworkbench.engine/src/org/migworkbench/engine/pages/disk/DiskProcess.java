package org.migworkbench.engine.pages.disk;

import org.migworkbench.engine.clock.EventKinds;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.network.FlowTable;
import org.migworkbench.engine.pages.batch.BatchSender;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.policy.DiskRules;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.result.DiskRound;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Quantity;

/**
 * The copying of one disk: passes over its blocks until the copy is good enough, then it follows the guest's writes until
 * the guest is stopped, and the rest. Its batches travel on the migration's second channel, which the memory needs only
 * after the switch. The destination's storage is switched with the guest, so a migration that fails before leaves the
 * guest with the source's.
 */
final class DiskProcess implements DiskPart {

    /** A batch of blocks of which nothing had to be sent is read. */
    static final int READ = EventKinds.DISK;
    /** A disk on which nothing was written is looked at again; the stamp tells a wait that was overtaken. */
    private static final int LOOK_AGAIN = EventKinds.DISK + 1;
    /** The copy is good enough. */
    private static final int READY = EventKinds.DISK + 2;
    /** Wait where nothing is written (QEMU, include/block/blockjob.h, BLOCK_JOB_SLICE_TIME). */
    private static final long SLICE_NANOS = 100_000_000;
    /** While there is an older rest, it has half of the rate and the guest's new writes the other half. */
    private static final double SHARE_OF_WRITES = 0.5;

    private final PageSpace memory;
    private final PageSpace blocks;
    private final Channels channels;
    private final MemoryWitness witness;
    private final DiskRules rules;
    private final DiskShare share;
    private final Strategies strategies;
    private final DiskLog log;
    private final DiskWrites writes;
    private final DiskFigures figures;
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

    /** A copy that has not begun, at {@code bytesPerSecond} until it is known better. */
    DiskProcess(DiskParts parts, double bytesPerSecond) {
        this.memory = parts.memory();
        this.blocks = parts.blocks();
        this.channels = parts.channels();
        this.witness = parts.witness();
        this.rules = parts.rules();
        this.share = parts.share();
        this.strategies = parts.strategies();
        this.log = parts.log();
        this.writes = parts.writes();
        this.sender = parts.sender();
        this.figures = new DiskFigures(parts);
        this.rate = bytesPerSecond;
    }

    @Override
    public void start(Runnable start) {
        figures.begin();
        strategies.start();
        writes.release();
        log.start(memory.vm().disk(), rules.explores(), witness);
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
            case FlowTable.URGENT_SENT, READ -> {
                if (over) {
                    return kind == READ;
                }
                batchSent();
            }
            case LOOK_AGAIN -> {
                if (stamp == epoch && !over) {
                    passed();
                }
            }
            case READY -> {
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
            batchNanos = channels.nowNanos();
            sender.send();
        } else {
            passed();
        }
    }

    /** Each write has to go at once: reads the log before each batch and lets the guest write no more than can go. */
    private void mirror() {
        boolean rest = !blocks.candidates().isEmpty();
        if (!rest && !ready) {
            becomeReady();
        }
        writes.follow(rest ? rate * SHARE_OF_WRITES : rate);
        log.read();
    }

    private void batchSent() {
        busy = false;
        long nanos = channels.nowNanos() - batchNanos;
        if (nanos > 0) {
            rate = (double) sender.batchPages() * blocks.vm().pageSizeBytes() * 1e9 / nanos;
        }
        memory.advance();
        memory.guest().steal(sender.stolenNanos());
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
                if (!blocks.candidates().isEmpty()) {
                    next();
                } else {
                    writes.follow(Double.POSITIVE_INFINITY);
                    channels.end(channels.urgent());
                    channels.after(SLICE_NANOS, LOOK_AGAIN, ++epoch);
                }
            }
        }
    }

    private void passEnded() {
        long dirtied = (long) log.read() * blocks.vm().pageSizeBytes();
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
        figures.copied();
        channels.after(0, READY);
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
        figures.ran();
        blocks.advance();
        double throttle = writes.throttle();
        writes.release();
        log.read();
        log.close(throttle);
        blocks.guest().setStopped(true);
        blocks.guest().log().end();
        witness.stopped(blocks.id(), blocks.guest());
        stage = DiskRound.Kind.REST;
        log.begin(stage);
        epoch++;
        if (!busy) {
            next();
        }
    }

    private void finish() {
        figures.restSent();
        log.close(0);
        over = true;
        channels.end(channels.urgent());
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
        channels.end(channels.urgent());
        sender.takeBack();
        if (log.isOpen()) {
            log.close(writes.throttle());
        }
        if (!blocks.guest().isStopped()) {
            figures.ran();
        }
        writes.release();
    }

    @Override
    public double memoryRate(double bytesPerSecond) {
        return share.memoryRate(bytesPerSecond);
    }

    @Override
    public double fraction(double done) {
        double disk = blocks.vm().memoryBytes();
        double all = disk + memory.vm().memoryBytes();
        double copied = ready ? 1 : Math.max(0, 1 - log.bytesLeft() / disk);
        return (disk * copied + memory.vm().memoryBytes() * done) / all;
    }

    @Override
    public String obstacle() {
        return ready ? "" : "Of the disk " + Quantity.formatBytes(log.remainingBytes()) + " were still to be copied.";
    }

    @Override
    public void roundBegins() {
        figures.roundBegins();
    }

    @Override
    public RoundStats beside(RoundStats stats) {
        return figures.beside(stats);
    }

    @Override
    public MigrationResult in(MigrationResult result) {
        return figures.in(result, outpaced ? outpacedReason() : "");
    }

    private String outpacedReason() {
        return "The disk was written too fast to be copied in " + rules.mostRounds() + " rounds; its rest took "
                + Quantity.formatNanos(figures.restNanos()) + ".";
    }
}
