package org.migworkbench.engine.pages.disk;

import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.spec.DiskSpec;

/**
 * The storage at both ends over the encoding of blocks: a batch can't travel faster than its blocks are read at the
 * source, those of zeros too, and its bytes are written at the destination. Reading, sending and writing go on at the
 * same time.
 */
final class StorageRates implements Encoding {

    private final Encoding encoding;
    private final double readNanosPerBlock;
    private final double writeNanosPerBlock;

    StorageRates(Encoding encoding, DiskSpec disk) {
        this.encoding = encoding;
        this.readNanosPerBlock = disk.blockSizeBytes() * 1e9 / disk.readBytesPerSecond();
        this.writeNanosPerBlock = disk.blockSizeBytes() * 1e9 / disk.writeBytesPerSecond();
    }

    @Override
    public void start() {
        encoding.start();
    }

    @Override
    public void beginRound(RoundView round) {
        encoding.beginRound(round);
    }

    @Override
    public void encode(PageView pages, int[] selected, int count, WireCost out) {
        encoding.encode(pages, selected, count, out);
        double read = count * readNanosPerBlock;
        double written = (count - out.zeroPages) * writeNanosPerBlock;
        out.cpuNanos = Math.max(out.cpuNanos, (long) Math.ceil(Math.max(read, written)));
    }
}
