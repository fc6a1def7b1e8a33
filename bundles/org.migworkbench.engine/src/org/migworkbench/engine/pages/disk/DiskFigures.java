package org.migworkbench.engine.pages.disk;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.MigrationTotals;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.result.DiskStats;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RoundStats;

/** What copying a disk took, beside the rounds of the memory and in the result. */
final class DiskFigures {

    private final PageSpace blocks;
    private final RunClock clock;
    private final MigrationTotals totals;
    private final DiskLog log;
    private final DiskWrites writes;
    private long copyNanos = RoundStats.UNKNOWN;
    private long liveNanos;
    private long restNanos;
    private long bytesBefore;

    DiskFigures(DiskParts parts) {
        this.blocks = parts.blocks();
        this.clock = parts.channels().clock();
        this.totals = parts.totals();
        this.log = parts.log();
        this.writes = parts.writes();
    }

    /** The copy begins. */
    void begin() {
        totals.begin(clock.nowNanos());
    }

    /** The copy is good enough. */
    void copied() {
        copyNanos = clock.nowNanos() - totals.startNanos();
    }

    /** The guest ran up to now. */
    void ran() {
        liveNanos = clock.nowNanos() - totals.startNanos();
    }

    /** The rest is sent, which is the round that is open. */
    void restSent() {
        restNanos = clock.nowNanos() - log.startNanos();
    }

    /** How long the rest took. */
    long restNanos() {
        return restNanos;
    }

    /** A round over the memory begins. */
    void roundBegins() {
        bytesBefore = totals.bytesSent();
    }

    /** The round over the memory with what was sent of the disk meanwhile. */
    RoundStats beside(RoundStats stats) {
        return stats.withDisk(
                new RoundStats.Disk(totals.bytesSent() - bytesBefore, log.remainingBytes(), writes.throttle()));
    }

    /** The result with the disk; {@code outpaced} says why the copy of one that completed wasn't good enough, or is empty. */
    MigrationResult in(MigrationResult result, String outpaced) {
        MigrationResult.Builder with = result.change().disk(stats());
        if (!outpaced.isEmpty() && result.outcome() == Outcome.COMPLETED) {
            with.endKind(EndKind.FORCED)
                    .reason(result.reason().isEmpty() ? outpaced : outpaced + ' ' + result.reason());
        }
        return with.build();
    }

    private DiskStats stats() {
        return new DiskStats(blocks.vm().memoryBytes(), totals.bytesSent(), totals.pagesSent(), totals.pagesResent(),
                totals.zeroPages(), log.skippedBlocks(), copyNanos, restNanos, writes.meanThrottle(liveNanos),
                writes.mostThrottle(), log.rounds());
    }
}
