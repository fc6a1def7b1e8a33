package org.migworkbench.engine.pages;

import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.WireCost;

/** Sends the batches of the rounds before the switch, one after the other. */
final class BatchSender {

    private final MigrationState state;
    private final LinkSharing sharing;
    private final MemoryWitness witness;
    private final int flow;
    private final int encodedKind;

    /** Sends the pages of a memory. */
    BatchSender(MigrationState state, LinkSharing sharing, MemoryWitness witness) {
        this(state, sharing, witness, state.index, RunClock.BATCH_ENCODED);
    }

    /** Sends over a flow; {@code encodedKind} is the event for a batch of which nothing has to be sent. */
    BatchSender(MigrationState state, LinkSharing sharing, MemoryWitness witness, int flow, int encodedKind) {
        this.state = state;
        this.sharing = sharing;
        this.witness = witness;
        this.flow = flow;
        this.encodedKind = encodedKind;
    }

    /** Chooses the next batch; false if the round has no more. */
    boolean choose() {
        Strategies strategies = state.strategies;
        int most = strategies.bandwidth().batchPages(state.batch.length);
        state.batchPages = strategies.selection().select(state.view, most, state.batch);
        state.candidates.removeAll(state.batch, state.batchPages);
        return state.batchPages > 0;
    }

    /** Puts the chosen batch on its way; one of which nothing has to be sent takes the time of its encoding. */
    void send() {
        long now = state.clock.nowNanos();
        WireCost cost = state.cost;
        cost.reset();
        state.strategies.encoding().encode(state.view, state.batch, state.batchPages, cost);
        witness.read(state.vm.id(), state.batch, 0, state.batchPages, state.guest);
        long earliest = Math.max(state.strategies.bandwidth().release(now, cost.bytes), now + cost.cpuNanos);
        if (cost.bytes == 0) {
            sharing.end(now, flow);
            state.clock.pushAfter(earliest - now, encodedKind, state.index);
            return;
        }
        double demand = earliest > now ? cost.bytes * 1e9 / (earliest - now) : Double.POSITIVE_INFINITY;
        double peak = state.strategies.bandwidth().peakBytesPerSecond(state.spec.bandwidthLimitBytesPerSecond());
        sharing.begin(now, flow, cost.bytes, state.disk.memoryRate(Math.min(demand, peak)));
    }

    /** The batch has left. */
    void sent() {
        state.advanceGuest();
        state.guest.steal(state.cost.stolenNanos);
        witness.arrived(state.vm.id(), state.batch, 0, state.batchPages, state.guest);
        state.totals.sent(state.batch, 0, state.batchPages, state.cost.bytes, state.cost.zeroPages);
        state.round.sent(state.batchPages, state.cost.bytes);
        state.batchPages = 0;
    }

    /** What is on its way is lost and has to be sent still. */
    void takeBack() {
        for (int i = 0; i < state.batchPages; i++) {
            state.candidates.set(state.batch[i]);
        }
        state.batchPages = 0;
    }
}
