package org.migworkbench.engine.pages.batch;

import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.WireCost;

/** Sends the batches of the rounds before the switch, one after the other. */
public final class BatchSender {

    /** Most pages of a batch; a policy may send fewer at once. */
    private static final int MOST_BATCH_PAGES = 8192;

    private final PageSpace space;
    private final PageBitmap candidates;
    private final Guest guest;
    private final PageSelection selection;
    private final Encoding encoding;
    private final BandwidthAllocation bandwidth;
    private final Lane lane;
    private final SentPages sent;
    private final MemoryWitness witness;
    private final WireCost cost = new WireCost();
    private final int[] batch = new int[MOST_BATCH_PAGES];
    private int batchPages;

    /**
     * Sends nothing yet.
     *
     * @param space      the pages
     * @param strategies how they are chosen, encoded and limited
     * @param lane       where they are sent
     * @param sent       counts them
     * @param witness    sees them
     */
    public BatchSender(PageSpace space, Strategies strategies, Lane lane, SentPages sent, MemoryWitness witness) {
        this.space = space;
        this.candidates = space.candidates();
        this.guest = space.guest();
        this.selection = strategies.selection();
        this.encoding = strategies.encoding();
        this.bandwidth = strategies.bandwidth();
        this.lane = lane;
        this.sent = sent;
        this.witness = witness;
    }

    /**
     * Chooses the next batch.
     *
     * @return false if the round has no more
     */
    public boolean choose() {
        int most = bandwidth.batchPages(batch.length);
        batchPages = selection.select(space.view(), most, batch);
        candidates.removeAll(batch, batchPages);
        return batchPages > 0;
    }

    /** Puts the chosen batch on its way; one of which nothing has to be sent takes the time of its encoding. */
    public void send() {
        Channels channels = lane.channels();
        long now = channels.nowNanos();
        cost.reset();
        encoding.encode(space.view(), batch, batchPages, cost);
        witness.read(space.id(), batch, 0, batchPages, guest);
        witness.encoded(space.id(), batch, batchPages, space.view(), cost);
        long earliest = Math.max(bandwidth.release(now, cost.bytes), now + cost.cpuNanos);
        if (cost.bytes == 0) {
            channels.end(lane.flow());
            channels.after(earliest - now, lane.encodedKind());
            return;
        }
        double demand = earliest > now ? cost.bytes * 1e9 / (earliest - now) : Double.POSITIVE_INFINITY;
        double peak = bandwidth.peakBytesPerSecond(lane.limitBytesPerSecond());
        channels.begin(lane.flow(), cost.bytes, lane.share().applyAsDouble(Math.min(demand, peak)));
    }

    /** The batch has left. */
    public void sent() {
        space.advance();
        guest.steal(cost.stolenNanos);
        witness.arrived(space.id(), batch, 0, batchPages, guest);
        sent.add(batch, 0, batchPages, cost.bytes, cost.zeroPages);
        batchPages = 0;
    }

    /** What is on its way is lost and has to be sent still. */
    public void takeBack() {
        for (int i = 0; i < batchPages; i++) {
            candidates.set(batch[i]);
        }
        batchPages = 0;
    }

    /**
     * The batch that is on its way.
     *
     * @return its pages
     */
    public int batchPages() {
        return batchPages;
    }

    /**
     * What the batch that is on its way takes from the guest's processors.
     *
     * @return nanoseconds, all processors together
     */
    public long stolenNanos() {
        return cost.stolenNanos;
    }
}
