package org.migworkbench.engine.fluid;

import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.fluid.Stretch.PageKind;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.policy.fluid.FluidEncoding;
import org.migworkbench.engine.policy.fluid.FluidPages;
import org.migworkbench.engine.policy.fluid.FluidSelection;
import org.migworkbench.engine.result.Phase;

/** What a round sends: lays the pages to be sent out in stretches of one price and takes what was sent from the set. */
final class RoundPages implements FluidPages {

    private static final double LEAST_BYTES = 1e-3; // a page that costs nothing on the wire still has its turn

    private static final double LEAST_PAGES = 1e-6; // less is what arithmetic leaves
    private static final double SAME_RATE = 1e-6;

    private final FluidMemory memory;
    private final FluidGuest guest;
    private final DirtySet dirty;
    private final RoundSender sender;
    private final CourseState state;
    private final SentMass mass;
    private final FluidSelection selection;
    private final FluidEncoding encoding;
    private final SkippingRound skipping;
    private final WireCost cost = new WireCost();
    private boolean skips;
    private boolean planned;
    private boolean guestChanged;
    private double plannedRate;
    private double candidates;
    private double sent;
    private long beganNanos;
    private long pricedPages;
    private boolean pricedZero;

    RoundPages(FluidParts parts, SentMass mass) {
        this.memory = parts.memory();
        this.guest = parts.guest();
        this.dirty = parts.dirty();
        this.sender = parts.sender();
        this.state = parts.state();
        this.mass = mass;
        this.selection = (FluidSelection) state.strategies().selection();
        this.encoding = (FluidEncoding) state.strategies().encoding();
        this.skipping = new SkippingRound(dirty, memory.parts());
    }

    /** Begins to send all pages of the set, counted as so many whole ones. */
    void begin(long pages, boolean live) {
        sender.begin();
        candidates = pages;
        sent = 0;
        planned = false;
        guestChanged = false;
        skips = live && selection.skipsRewritten();
        beganNanos = state.nowNanos();
        double all = dirty.pages();
        if (pages > 0 && all > 0) {
            layOut(pages / all);
        }
        if (sender.stretch() != null) {
            sender.startStretch(state.nowNanos());
        }
    }

    private void layOut(double scale) {
        boolean first = state.round().round() == 1;
        double body = dirty.bodyPages() * scale;
        double bodyZero = !memory.writesZeros() ? 0 : first ? Math.min(body, memory.bodyZeroPages()) : body;
        double tail = dirty.tailData() * scale;
        double tailZero = dirty.tailZero() * scale;
        if (selection.isScattered()) {
            addMixed(body + tail - bodyZero, bodyZero + tailZero);
            return;
        }
        if (!first) { // a scan that goes on meets what it left at the end of the memory first
            add(PageKind.TAIL, tail);
            add(PageKind.TAIL_ZERO, tailZero);
        }
        add(PageKind.BODY_ZERO, bodyZero);
        add(PageKind.BODY, body - bodyZero);
        if (first) {
            add(PageKind.TAIL, tail);
            add(PageKind.TAIL_ZERO, tailZero);
        }
    }

    private void add(PageKind kind, double pages) {
        if (pages > LEAST_PAGES) {
            Stretch stretch = sender.add();
            stretch.clear(kind, pages);
            price(stretch, pages, 1, kind == PageKind.BODY_ZERO || kind == PageKind.TAIL_ZERO);
        }
    }

    private void addMixed(double data, double zeros) {
        if (data + zeros > 0) {
            Stretch stretch = sender.add();
            stretch.clear(PageKind.MIXED, data + zeros);
            price(stretch, data, data / (data + zeros), false);
            price(stretch, zeros, zeros / (data + zeros), true);
        }
    }

    private void price(Stretch stretch, double pages, double weight, boolean zero) {
        if (pages <= 0) {
            return;
        }
        pricedPages = Math.max(1, Math.round(pages));
        pricedZero = zero;
        cost.reset();
        encoding.price(this, cost);
        double each = weight / pricedPages;
        stretch.bytesPerPage = Math.max(LEAST_BYTES, stretch.bytesPerPage + cost.bytes * each);
        stretch.nanosPerPage += cost.cpuNanos * each;
        stretch.zeroShare += cost.zeroPages * each;
        stretch.stolenPerPage += cost.stolenNanos * each;
    }

    /** The rate is known; a round that skips can be computed now. */
    void rateSet() {
        if (!skips || planned || sender.stretch() == null) {
            return;
        }
        planned = true;
        plannedRate = sender.rate();
        Stretch stretch = sender.stretch();
        double pageNanos = stretch.bytesPerPage * 1e9 / plannedRate;
        double horizon = candidates * pageNanos;
        if (!(horizon < Long.MAX_VALUE)) {
            return; // it won't be over by the end of time, whatever is passed over
        }
        System.arraycopy(guest.seconds(), 0, skipping.from(), 0, skipping.from().length);
        guest.foresee(horizon, skipping.to());
        double nanos = skipping.nanos(candidates, pageNanos, selection.batchPages(), horizon);
        sender.extend(nanos / pageNanos - stretch.pages);
    }

    /** The guest runs at another speed. */
    void guestChanged() {
        guestChanged = true;
    }

    /** Sends until now. */
    void advance() {
        Stretch stretch = sender.stretch();
        double pages = sender.advance(state.nowNanos());
        if (pages <= 0) {
            return;
        }
        sent += pages;
        if (state.phase() == Phase.POSTCOPY) {
            return; // the set stays what was missing at the switch
        }
        guest.steal(sender.takeStolen());
        if (skips) {
            return; // whatever isn't sent was written again; the set is cleared at the end
        }
        switch (stretch.kind) {
            case BODY, BODY_ZERO -> dirty.takeBody(pages);
            case TAIL -> dirty.takeTail(false, pages);
            case TAIL_ZERO -> dirty.takeTail(true, pages);
            default -> dirty.takeEvenly(pages);
        }
    }

    /** Pages of the round went another way, past the limit. */
    void sendAside(double pages) {
        if (sender.stretch() != null) {
            sent += sender.sendAside(pages);
        }
    }

    /** Goes on with the next stretch if one is sent; true if all of the round is sent. */
    boolean isSent() {
        while (sender.stretch() != null && sender.isStretchSent()) {
            if (skips && goesOn()) {
                return false;
            }
            sender.nextStretch();
            if (sender.stretch() != null) {
                sender.startStretch(state.nowNanos());
            }
        }
        if (sender.stretch() != null) {
            return false;
        }
        dirty.clear();
        return true;
    }

    /** The round ends before it was sent. */
    void cutOff() {
        if (skips) {
            dirty.takeEvenly(sent);
        }
    }

    /** Computes a round that skips once more if its mean rate was another than was thought or the guest changed. */
    private boolean goesOn() {
        double passed = state.nowNanos() - beganNanos;
        double pageNanos = passed / sent;
        double meanRate = sender.stretch().bytesPerPage * 1e9 / pageNanos;
        if (sent < 1 || !guestChanged && Math.abs(meanRate - plannedRate) < SAME_RATE * plannedRate) {
            return false;
        }
        guestChanged = false;
        plannedRate = meanRate;
        System.arraycopy(guest.seconds(), 0, skipping.to(), 0, skipping.to().length);
        double nanos = skipping.nanos(candidates, pageNanos, selection.batchPages(), passed);
        double more = nanos / pageNanos - sent;
        if (more < 1) {
            return false;
        }
        sender.extend(more);
        return true;
    }

    /** Pages sent in this round. */
    double sentPages() {
        return sent;
    }

    /** Candidates of the round that were passed over so far. */
    long skippedPages() {
        if (!skips) {
            return 0;
        }
        Stretch stretch = sender.stretch();
        return stretch == null ? Math.max(0, state.round().pagesLeft())
                : Math.round(sent / stretch.pages * (candidates - stretch.pages));
    }

    @Override
    public long count() {
        return pricedPages;
    }

    @Override
    public long batches() {
        return (pricedPages + selection.batchPages() - 1) / selection.batchPages();
    }

    @Override
    public boolean isZero() {
        return pricedZero;
    }

    @Override
    public long sentBefore() {
        return Math.max(0, pricedPages - Math.round(mass.neverSent()));
    }
}
