package org.migworkbench.engine.pages.postcopy;

import org.migworkbench.engine.clock.EventKinds;
import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.event.ConnectionChanged;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.network.FlowTable;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.pages.batch.SentPages;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.PostcopyRules;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.result.PostcopyStats;

/**
 * The guest runs at the destination and its missing pages follow: the source pushes them in the order of the page
 * selection, and a processor that touches a missing one waits while it is asked for. Without a channel of their own
 * requested pages go next into the stream, behind what is written already (QEMU, docs/devel/migration/postcopy.rst).
 */
public final class PostcopyPhase {

    /** A processor touches a page that is missing at the destination; the stamp is its number. */
    static final int TOUCH = EventKinds.POSTCOPY;
    /** A request reaches the source; the stamp is the number of the processor that waits. */
    static final int REQUEST = EventKinds.POSTCOPY + 1;
    /** A requested page is in place; the stamp is the number of the processor that waited. */
    static final int PAGE_PLACED = EventKinds.POSTCOPY + 2;
    /** The bandwidth allocation lets the next chunk be written. */
    private static final int MAY_WRITE = EventKinds.POSTCOPY + 3;

    private final PageSpace memory;
    private final CourseState state;
    private final Strategies strategies;
    private final Channels channels;
    private final PageWire wire;
    private final PostcopyRules rules;
    private final Guest guest;
    private final MissingPages missing;
    private final ChunkQueue queue;
    private final PageRequests requests;
    private final int[] chosen;
    private final int[] urgentPage = new int[1];
    private long urgentBytes;
    private int urgentZeros;
    private boolean urgentBusy;
    private boolean wireBusy;
    private boolean connected = true;
    private boolean lifted;
    private int epoch;

    /**
     * Everything that is to be sent is missing at the destination.
     *
     * @param memory   the guest's memory
     * @param state    how far the migration has come
     * @param channels where it sends
     * @param sent     counts the pages
     * @param witness  sees them
     */
    public PostcopyPhase(PageSpace memory, CourseState state, Channels channels, SentPages sent,
            MemoryWitness witness) {
        this.memory = memory;
        this.state = state;
        this.strategies = state.strategies();
        this.channels = channels;
        this.wire = new PageWire(memory, strategies.encoding(), sent, witness);
        this.rules = strategies.mode().postcopy();
        this.guest = memory.guest();
        this.missing = new MissingPages(memory.candidates());
        this.queue = ChunkQueue.of(state.route(), rules, memory.vm().pageSizeBytes());
        this.chosen = new int[queue.chunkPages()];
        this.requests = new PageRequests(memory, state, channels, missing, witness);
    }

    /** The guest begins to run at the destination. */
    public void begin() {
        write();
        for (int vcpu = 0; vcpu < guest.vcpus(); vcpu++) {
            requests.watch(vcpu);
        }
    }

    /**
     * Whether the destination has all pages and no processor waits for one.
     *
     * @return true if nothing is missing
     */
    public boolean isDone() {
        return missing.count() == 0 && requests.nobodyWaits();
    }

    /**
     * The pages that are missing, valid until the next event.
     *
     * @return the set
     */
    public PageBitmap missing() {
        return missing.pages();
    }

    /** The guest goes on after a pause. */
    public void goOn() {
        requests.goOn();
    }

    /**
     * How many pages are missing.
     *
     * @return the count
     */
    public long missingPages() {
        return missing.count();
    }

    /**
     * Handles an event of this phase.
     *
     * @param kind  its kind
     * @param stamp what it is for
     */
    public void handle(int kind, long stamp) {
        switch (kind) {
            case MAY_WRITE -> {
                if (stamp == epoch) {
                    write();
                }
            }
            case FlowTable.MAIN_SENT -> chunkArrived();
            case FlowTable.URGENT_SENT -> urgentArrived();
            case TOUCH -> requests.touched((int) stamp);
            case REQUEST -> requested((int) stamp);
            case PAGE_PLACED -> requests.placed((int) stamp);
            default -> throw new IllegalStateException("Event kind " + kind);
        }
    }

    /** Writes as much into the connection as the limit and the buffer allow. */
    private void write() {
        BandwidthAllocation bandwidth = strategies.bandwidth();
        long now = channels.nowNanos();
        while (connected && queue.hasRoom()) {
            if (!lifted && strategies.stop().endsRound(state.round().pagesLeft(), state)) {
                lifted = true;
                bandwidth.lift();
            }
            long begin = bandwidth.nextBatchNanos(now);
            if (begin > now) {
                channels.at(begin, MAY_WRITE, ++epoch);
                break;
            }
            int count = choose(bandwidth.batchPages(queue.chunkPages()));
            if (count == 0) {
                break;
            }
            WireCost cost = wire.encode(chosen, count);
            long earliest = Math.max(bandwidth.release(now, cost.bytes), now + cost.cpuNanos);
            queue.add(chosen, count, cost.bytes, cost.zeroPages, earliest);
        }
        send();
    }

    private int choose(int most) {
        int count = rules.preempt() ? 0 : requests.take(Math.min(most, queue.chunkPages()), chosen);
        for (int i = 0; i < count; i++) {
            strategies.selection().pageRequested(chosen[i]);
        }
        if (count == 0) {
            count = strategies.selection().select(memory.view(), Math.min(most, queue.chunkPages()), chosen);
        }
        memory.candidates().removeAll(chosen, count);
        return count;
    }

    /** Lets the network carry the first chunk. */
    private void send() {
        if (wireBusy || queue.isEmpty() || !connected) {
            return;
        }
        wireBusy = true;
        double demand = queue.firstDemand(channels.nowNanos());
        double peak = strategies.bandwidth().peakBytesPerSecond(state.spec().bandwidthLimitBytesPerSecond());
        channels.begin(channels.main(), queue.firstBytes(), Math.min(demand, peak));
    }

    private void chunkArrived() {
        wireBusy = false;
        wire.left(queue.pages(), queue.first(), queue.firstCount(), queue.firstBytes(), queue.firstZeros());
        for (int i = 0; i < queue.firstCount(); i++) {
            arrive(queue.pages()[queue.first() + i]);
        }
        queue.removeFirst();
        write();
        if (!wireBusy) {
            channels.end(channels.main());
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
            memory.candidates().removeAll(urgentPage, 1);
            strategies.selection().pageRequested(urgentPage[0]);
            WireCost cost = wire.encode(urgentPage, 1);
            urgentBytes = cost.bytes;
            urgentZeros = cost.zeroPages;
            urgentBusy = true;
            channels.begin(channels.urgent(), urgentBytes, Double.POSITIVE_INFINITY);
        }
    }

    private void urgentArrived() {
        urgentBusy = false;
        wire.left(urgentPage, 0, 1, urgentBytes, urgentZeros);
        arrive(urgentPage[0]);
        sendUrgent();
        if (!urgentBusy) {
            channels.end(channels.urgent());
        }
    }

    private void arrive(int page) {
        missing.remove(page);
        requests.arrived(page);
    }

    /** The connection broke: what was on its way is lost, and the guest runs until it touches a missing page. */
    public void disconnect() {
        if (!connected) {
            return;
        }
        connected = false;
        stopSending();
        missing.copyTo(memory.candidates());
        queue.clear();
        requests.forgetAtSource();
        tellConnection();
    }

    /** Somebody recovered the migration: the destination says what it misses and asks again. */
    public void recover() {
        connected = true;
        tellConnection();
        // what was lost on the way lies behind the scan: it starts anew, as QEMU's does (migration/ram.c)
        strategies.selection().beginRound(state.round());
        requests.repeat();
        write();
    }

    /** The missing pages come from the store from now on. */
    public void recoverFromStore() {
        wire.readFromStore();
        recover();
    }

    /** The phase is over, whatever is missing. */
    public void end() {
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
        channels.end(channels.main());
        channels.end(channels.urgent());
    }

    private void tellConnection() {
        RunClock clock = channels.clock();
        clock.tell(new ConnectionChanged(clock.nowNanos(), clock.nextSequence(), memory.id(), connected));
    }

    /**
     * The figures as of now.
     *
     * @return faults, waits and bytes
     */
    public PostcopyStats stats() {
        return new PostcopyStats(requests.faults(), requests.meanLatencyNanos(), requests.mostLatencyNanos(),
                wire.bytesSent(), guest.blockedNanos(), requests.latencyCounts());
    }
}
