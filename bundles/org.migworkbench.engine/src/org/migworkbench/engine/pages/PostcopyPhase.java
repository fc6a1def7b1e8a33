package org.migworkbench.engine.pages;

import org.migworkbench.engine.event.ConnectionChanged;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.PostcopyRules;
import org.migworkbench.engine.result.PostcopyStats;

/**
 * The guest runs at the destination and its missing pages follow: the source pushes them in the order of the page
 * selection, and a processor that touches a missing one waits while it is asked for. Without a channel of their own
 * requested pages go next into the stream, behind what is written already (QEMU, docs/devel/migration/postcopy.rst).
 */
final class PostcopyPhase {

    private static final int LEAST_CHUNK_PAGES = 32;
    private static final int MOST_CHUNK_PAGES = 1024;
    private static final double CHUNK_SECONDS = 1e-3;

    private final MigrationState state;
    private final LinkSharing sharing;
    private final MemoryWitness witness;
    private final PostcopyRules rules;
    private final Guest guest;
    private final MissingPages missing;
    private final ChunkQueue queue;
    private final PageRequests requests;
    private final int[] urgentPage = new int[1];
    private final int urgentFlow;
    private long urgentBytes;
    private int urgentZeros;
    private boolean urgentBusy;
    private boolean wireBusy;
    private boolean connected = true;
    private boolean lifted;
    private boolean fromStore;
    private long bytesSent;
    private int epoch;

    PostcopyPhase(MigrationState state, LinkSharing sharing, MemoryWitness witness) {
        this.state = state;
        this.sharing = sharing;
        this.witness = witness;
        this.rules = state.strategies.mode().postcopy();
        this.guest = state.guest;
        this.missing = new MissingPages(state.candidates);
        int pageBytes = state.vm.pageSizeBytes();
        int chunk = (int) Math.max(LEAST_CHUNK_PAGES,
                Math.min(MOST_CHUNK_PAGES, state.route.bytesPerSecond() * CHUNK_SECONDS / pageBytes));
        this.queue = new ChunkQueue(chunk, rules.sendBufferBytes(), pageBytes);
        this.urgentFlow = sharing.flows().urgent(state.index);
        this.requests = new PageRequests(state, missing);
    }

    /** The guest begins to run at the destination. */
    void begin() {
        write();
        for (int vcpu = 0; vcpu < guest.vcpus(); vcpu++) {
            requests.watch(vcpu);
        }
    }

    boolean isDone() {
        return missing.count() == 0 && requests.nobodyWaits();
    }

    /** The pages that are missing, valid until the next event. */
    PageBitmap missing() {
        return missing.pages();
    }

    /** The guest goes on after a pause. */
    void goOn() {
        requests.goOn();
    }

    long missingPages() {
        return missing.count();
    }

    /** Handles an event of this phase. */
    void handle(int kind, long stamp) {
        switch (kind) {
            case RunClock.MAY_SEND -> {
                if (stamp == epoch) {
                    write();
                }
            }
            case RunClock.BATCH_SENT -> chunkArrived();
            case RunClock.URGENT_SENT -> urgentArrived();
            case RunClock.CHECK, RunClock.ROUND_COST_PAID -> {
                // left over from the live phase
            }
            case RunClock.TOUCH -> requests.touched((int) stamp);
            case RunClock.REQUEST -> requested((int) stamp);
            case RunClock.PAGE_PLACED -> requests.placed((int) stamp);
            default -> throw new IllegalStateException("Event kind " + kind);
        }
    }

    /** Writes as much into the connection as the limit and the buffer allow. */
    private void write() {
        BandwidthAllocation bandwidth = state.strategies.bandwidth();
        long now = state.clock.nowNanos();
        while (connected && queue.hasRoom()) {
            if (!lifted && state.strategies.stop().endsRound(state.round.pagesLeft(), state)) {
                lifted = true;
                bandwidth.lift();
            }
            long begin = bandwidth.nextBatchNanos(now);
            if (begin > now) {
                state.clock.queue().push(begin, RunClock.MAY_SEND, state.index, ++epoch);
                break;
            }
            int count = choose(bandwidth.batchPages(queue.chunkPages()));
            if (count == 0) {
                break;
            }
            encode(state.batch, count);
            long earliest = Math.max(bandwidth.release(now, state.cost.bytes), now + state.cost.cpuNanos);
            queue.add(state.batch, count, state.cost.bytes, state.cost.zeroPages, earliest);
        }
        send();
    }

    private int choose(int most) {
        int count = rules.preempt() ? 0 : requests.take(Math.min(most, queue.chunkPages()), state.batch);
        for (int i = 0; i < count; i++) {
            state.strategies.selection().pageRequested(state.batch[i]);
        }
        if (count == 0) {
            count = state.strategies.selection().select(state.view, Math.min(most, queue.chunkPages()), state.batch);
        }
        state.candidates.removeAll(state.batch, count);
        return count;
    }

    private void encode(int[] pages, int count) {
        state.cost.reset();
        state.strategies.encoding().encode(state.view, pages, count, state.cost);
        if (fromStore) {
            witness.readFromStore(state.vm.id(), pages, 0, count);
        } else {
            witness.read(state.vm.id(), pages, 0, count, guest);
        }
    }

    /** Lets the network carry the first chunk. */
    private void send() {
        if (wireBusy || queue.isEmpty() || !connected) {
            return;
        }
        wireBusy = true;
        long now = state.clock.nowNanos();
        long earliest = queue.firstEarliest();
        double demand = earliest > now ? queue.firstBytes() * 1e9 / (earliest - now) : Double.POSITIVE_INFINITY;
        double peak = state.strategies.bandwidth().peakBytesPerSecond(state.spec.bandwidthLimitBytesPerSecond());
        sharing.begin(now, state.index, queue.firstBytes(), Math.min(demand, peak));
    }

    private void chunkArrived() {
        wireBusy = false;
        count(queue.pages(), queue.first(), queue.firstCount(), queue.firstBytes(), queue.firstZeros());
        for (int i = 0; i < queue.firstCount(); i++) {
            arrive(queue.pages()[queue.first() + i]);
        }
        queue.removeFirst();
        write();
        if (!wireBusy) {
            sharing.end(state.clock.nowNanos(), state.index);
        }
    }

    private void requested(int vcpu) {
        if (connected && requests.reachedSource(vcpu)) {
            if (rules.preempt()) {
                sendUrgent();
            } else {
                write();
            }
        }
    }

    private void sendUrgent() {
        while (connected && !urgentBusy && requests.take(1, urgentPage) == 1) {
            state.candidates.removeAll(urgentPage, 1);
            state.strategies.selection().pageRequested(urgentPage[0]);
            encode(urgentPage, 1);
            urgentBytes = state.cost.bytes;
            urgentZeros = state.cost.zeroPages;
            urgentBusy = true;
            sharing.begin(state.clock.nowNanos(), urgentFlow, urgentBytes, Double.POSITIVE_INFINITY);
        }
    }

    private void urgentArrived() {
        urgentBusy = false;
        count(urgentPage, 0, 1, urgentBytes, urgentZeros);
        arrive(urgentPage[0]);
        sendUrgent();
        if (!urgentBusy) {
            sharing.end(state.clock.nowNanos(), urgentFlow);
        }
    }

    private void count(int[] pages, int from, int count, long bytes, int zeros) {
        state.advanceGuest();
        witness.arrived(state.vm.id(), pages, from, count, guest);
        state.totals.sent(pages, from, count, bytes, zeros);
        state.round.sent(count, bytes);
        bytesSent += bytes;
    }

    private void arrive(int page) {
        missing.remove(page);
        requests.arrived(page);
    }

    /** The connection broke: what was on its way is lost, and the guest runs until it touches a missing page. */
    void disconnect() {
        if (!connected) {
            return;
        }
        connected = false;
        stopSending();
        state.candidates.clearAll();
        state.candidates.addAll(missing.pages());
        queue.clear();
        requests.forgetAtSource();
        tellConnection();
    }

    /** Somebody recovered the migration: the destination says what it misses and asks again. */
    void recover() {
        connected = true;
        tellConnection();
        // what was lost on the way lies behind the scan: it starts anew, as QEMU's does (migration/ram.c)
        state.strategies.selection().beginRound(state.round);
        requests.repeat();
        write();
    }

    /** The missing pages come from the store from now on. */
    void recoverFromStore() {
        fromStore = true;
        recover();
    }

    /** The phase is over, whatever is missing. */
    void end() {
        stopSending();
        for (int vcpu = 0; vcpu < guest.vcpus(); vcpu++) {
            guest.setLimit(vcpu, Long.MAX_VALUE);
        }
    }

    /** Takes the flows off the network. */
    private void stopSending() {
        epoch++;
        wireBusy = false;
        urgentBusy = false;
        sharing.end(state.clock.nowNanos(), state.index);
        sharing.end(state.clock.nowNanos(), urgentFlow);
    }

    private void tellConnection() {
        state.clock.tell(new ConnectionChanged(state.clock.nowNanos(), state.clock.nextSequence(), state.vm.id(),
                connected));
    }

    PostcopyStats stats() {
        return new PostcopyStats(requests.faults(), requests.meanLatencyNanos(), requests.mostLatencyNanos(),
                bytesSent, guest.blockedNanos());
    }
}
