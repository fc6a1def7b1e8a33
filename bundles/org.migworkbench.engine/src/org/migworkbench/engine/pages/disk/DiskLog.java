package org.migworkbench.engine.pages.disk;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.MigrationTotals;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.pages.batch.SentPages;
import org.migworkbench.engine.result.DiskRound;
import org.migworkbench.engine.spec.DiskSpec;

/** The block bitmap of a disk that is copied, and the rows of its rounds. */
final class DiskLog {

    private final PageSpace blocks;
    private final RunClock clock;
    private final MigrationTotals totals;
    private final SentPages sent;
    private final AscendingScan scan;
    private final PageBitmap written;
    private final PageBitmap skipped;
    private final List<DiskRound> rounds = new ArrayList<>();
    private DiskRound.Kind kind;
    private boolean open;
    private long startNanos;
    private long blocksAtStart;
    private long bytesAtStart;
    private long dirtied;
    private long leftAtReading;
    private long sentAtReading;

    /** {@code totals} and {@code sent} count the blocks. */
    DiskLog(PageSpace blocks, RunClock clock, MigrationTotals totals, SentPages sent, AscendingScan scan) {
        this.blocks = blocks;
        this.clock = clock;
        this.totals = totals;
        this.sent = sent;
        this.scan = scan;
        this.written = new PageBitmap(blocks.vm().pageCount());
        this.skipped = new PageBitmap(blocks.vm().pageCount());
    }

    /** Writes are logged from now on, and all blocks have to be sent but those that the file system doesn't use. */
    void start(DiskSpec disk, boolean explores, MemoryWitness witness) {
        blocks.advance();
        blocks.guest().log().start();
        blocks.candidates().setAll();
        if (explores && disk.usedBlocks() < disk.blockCount()) {
            for (int block = disk.usedBlocks(); block < disk.blockCount(); block++) {
                skipped.set(block);
            }
            sent.endFirstRound(blocks.candidates()); // what is left out counts as never sent
            blocks.candidates().removeAll(skipped);
            witness.notNeeded(blocks.id(), skipped, blocks.guest());
        }
    }

    /** A round begins. */
    void begin(DiskRound.Kind what) {
        kind = what;
        open = true;
        startNanos = clock.nowNanos();
        blocksAtStart = totals.pagesSent();
        bytesAtStart = totals.bytesSent();
        dirtied = 0;
        scan.rewind();
        takeStock();
    }

    private void takeStock() {
        leftAtReading = blocks.candidates().count();
        sentAtReading = totals.pagesSent();
    }

    /** About {@link #remainingBytes}, without a look at each block. */
    double bytesLeft() {
        return Math.max(0, leftAtReading - (totals.pagesSent() - sentAtReading)) * (double) blocks.vm().pageSizeBytes();
    }

    /** Adds what the guest wrote to what is left to send; returns how many blocks it wrote. */
    int read() {
        sent.endFirstRound(blocks.candidates());
        blocks.advance();
        blocks.guest().log().clean(written);
        blocks.candidates().addAll(written);
        skipped.removeAll(written);
        scan.rewind();
        int count = written.count();
        dirtied += count;
        return count;
    }

    /** The round that is open ends. */
    DiskRound close(double throttle) {
        long duration = clock.nowNanos() - startNanos;
        long bytes = bytes();
        DiskRound round = new DiskRound(rounds.size() + 1, kind, startNanos, duration,
                totals.pagesSent() - blocksAtStart, bytes, dirtied, remainingBytes(),
                duration == 0 ? 0 : bytes * 1e9 / duration, throttle);
        rounds.add(round);
        open = false;
        return round;
    }

    boolean isOpen() {
        return open;
    }

    long startNanos() {
        return startNanos;
    }

    /** Bytes sent in the round so far. */
    long bytes() {
        return totals.bytesSent() - bytesAtStart;
    }

    long remainingBytes() {
        return (long) blocks.candidates().count() * blocks.vm().pageSizeBytes();
    }

    /** Blocks that were left out and haven't been written. */
    int skippedBlocks() {
        return skipped.count();
    }

    List<DiskRound> rounds() {
        return rounds;
    }
}
