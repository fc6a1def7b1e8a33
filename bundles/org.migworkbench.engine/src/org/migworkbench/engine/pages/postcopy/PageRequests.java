package org.migworkbench.engine.pages.postcopy;

import java.util.Arrays;
import java.util.List;
import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.GuestTouches;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.result.LatencyCounts;
import org.migworkbench.engine.workload.Workload;

/**
 * The destination's requests for missing pages: each processor waits for one page at most. Finds out when a processor
 * touches a missing page, and keeps the requests that reached the source in their order.
 */
final class PageRequests {

    private static final int NONE = -1;
    private static final long HORIZON_NANOS = 100_000_000;
    private static final long LEAST_STEP_NANOS = 1_000;
    /** Looks of a processor in a time, and in each time e times as long after it: the pages may take ages. */
    private static final long MOST_LOOKS = 10_000;

    private final Channels channels;
    private final MemoryWitness witness;
    private final String vm;
    private final CourseState state;
    private final PageBitmap candidates;
    private final Guest guest;
    private final GuestTouches touches;
    private final MissingPages missing;
    private final int[] page;
    private final long[] touchNanos;
    private final long[] requestNanos;
    private final boolean[] overslept;
    private final int[] atSource;
    private int atSourceCount;
    private long faults;
    private long served;
    private long latencySum;
    private long mostLatency;
    private final LatencyCounts latencies = new LatencyCounts();

    PageRequests(PageSpace memory, CourseState state, Channels channels, MissingPages missing,
            MemoryWitness witness) {
        this.channels = channels;
        this.witness = witness;
        this.vm = memory.id();
        this.state = state;
        this.candidates = memory.candidates();
        this.guest = memory.guest();
        this.touches = new GuestTouches(guest, memory.vm().pageCount());
        this.missing = missing;
        int vcpus = guest.vcpus();
        this.page = new int[vcpus];
        this.touchNanos = new long[vcpus];
        this.requestNanos = new long[vcpus];
        this.overslept = new boolean[vcpus];
        this.atSource = new int[vcpus];
        Arrays.fill(page, NONE);
    }

    /** Looks for the next touch of a processor that runs; it stops right before. */
    void watch(int vcpu) {
        guest.advance(channels.nowNanos());
        long horizon = Math.max(HORIZON_NANOS, (channels.nowNanos() - state.round().nowNanos()) / MOST_LOOKS);
        long touch = touches.nextTouch(vcpu, horizon, missing.pages());
        touchNanos[vcpu] = touch;
        long last = touch == Workload.NEVER ? guest.guestNanos(vcpu) + horizon : touch - 1;
        guest.setLimit(vcpu, missing.count() > 0 ? last : Long.MAX_VALUE);
        long after = last - guest.guestNanos(vcpu);
        if (missing.count() > 0) {
            push(PostcopyPhase.TOUCH, vcpu, after);
        }
    }

    /** The time of a touch has come, if the processor was not slower than thought. */
    void touched(int vcpu) {
        guest.advance(channels.nowNanos());
        if (guest.isStopped()) {
            overslept[vcpu] = true;
            return;
        }
        if (touchNanos[vcpu] == Workload.NEVER) {
            watch(vcpu);
            return;
        }
        long rest = touchNanos[vcpu] - 1 - guest.guestNanos(vcpu);
        if (rest > 0) {
            push(PostcopyPhase.TOUCH, vcpu, Math.max(rest, LEAST_STEP_NANOS));
            return;
        }
        int wanted = touches.touchedPage(vcpu, touchNanos[vcpu], missing.pages());
        if (wanted == NONE) {
            watch(vcpu);
        } else {
            ask(vcpu, wanted);
        }
    }

    /** The guest goes on after a pause. */
    void goOn() {
        for (int vcpu = 0; vcpu < overslept.length; vcpu++) {
            if (overslept[vcpu]) {
                overslept[vcpu] = false;
                touched(vcpu);
            }
        }
    }

    private void ask(int vcpu, int wanted) {
        guest.setBlocked(vcpu, true);
        page[vcpu] = wanted;
        requestNanos[vcpu] = channels.nowNanos();
        faults++;
        witness.faulted(vm, wanted);
        push(PostcopyPhase.REQUEST, vcpu,
                state.route().latencyNanos() + state.strategies().mode().postcopy().serviceNanos());
    }

    /** A request reached the source; true if its page has to be sent still. */
    boolean reachedSource(int vcpu) {
        if (page[vcpu] == NONE || !candidates.get(page[vcpu])) {
            return false;
        }
        for (int i = 0; i < atSourceCount; i++) {
            if (atSource[i] == page[vcpu]) {
                return false;
            }
        }
        atSource[atSourceCount++] = page[vcpu];
        return true;
    }

    /** Takes requested pages that are still to be sent, the oldest first; returns how many. */
    int take(int most, int[] out) {
        int count = 0;
        int taken = 0;
        while (taken < atSourceCount && count < most) {
            int wanted = atSource[taken++];
            if (candidates.get(wanted)) {
                out[count++] = wanted;
            }
        }
        System.arraycopy(atSource, taken, atSource, 0, atSourceCount - taken);
        atSourceCount -= taken;
        return count;
    }

    /** A page left the network; the processors that wait for it get it after the latency of the path. */
    void arrived(int arrivedPage) {
        for (int vcpu = 0; vcpu < page.length; vcpu++) {
            if (page[vcpu] == arrivedPage) {
                push(PostcopyPhase.PAGE_PLACED, vcpu, state.route().latencyNanos());
            }
        }
    }

    /** The page is in place and the processor goes on. */
    void placed(int vcpu) {
        guest.advance(channels.nowNanos());
        guest.setBlocked(vcpu, false);
        page[vcpu] = NONE;
        long latency = channels.nowNanos() - requestNanos[vcpu];
        served++;
        latencySum += latency;
        mostLatency = Math.max(mostLatency, latency);
        latencies.add(latency);
        watch(vcpu);
    }

    /** The connection broke. */
    void forgetAtSource() {
        atSourceCount = 0;
    }

    /** The connection stands again: what is missing is asked for once more. */
    void repeat() {
        for (int vcpu = 0; vcpu < page.length; vcpu++) {
            if (page[vcpu] != NONE && missing.contains(page[vcpu])) {
                push(PostcopyPhase.REQUEST, vcpu, state.route().latencyNanos());
            }
        }
    }

    private void push(int kind, int vcpu, long afterNanos) {
        channels.at(channels.nowNanos() + afterNanos, kind, vcpu);
    }

    boolean nobodyWaits() {
        for (int wanted : page) {
            if (wanted != NONE) {
                return false;
            }
        }
        return true;
    }

    long faults() {
        return faults;
    }

    long meanLatencyNanos() {
        return served == 0 ? 0 : latencySum / served;
    }

    long mostLatencyNanos() {
        return mostLatency;
    }

    /** How many requests waited how long. */
    List<Long> latencyCounts() {
        return latencies.counts();
    }
}
