package org.migworkbench.engine.fluid;

import org.migworkbench.engine.course.Uncounted;
import org.migworkbench.engine.policy.fluid.FluidBursts;

/**
 * The pages of a round on their way, as stretches of pages of one price each. Sends at the rate of its class, or, if that
 * gets all that its allocation demands and the allocation sends in bursts, by windows.
 */
final class RoundSender implements Uncounted {

    private static final int MOST_STRETCHES = 5;
    private static final long NEVER = Long.MIN_VALUE;
    private static final double SMALL = 1e-9;
    private static final double HALF_BYTE = 0.5;

    private final FluidBursts bursts;
    private final double pathBytesPerSecond;
    private final Stretch[] stretches = new Stretch[MOST_STRETCHES];
    private int count;
    private int current;
    private double restBytes;
    private double pagesDone;
    private double bytesDone;
    private double zerosDone;
    private double stolenNanos;
    private long settledNanos;
    private double demand;
    private RateClass shared;
    private double servedBytes;
    private double peak;
    private double quota = Double.POSITIVE_INFINITY;
    private boolean bursting;
    private long windowNanos = NEVER;
    private double windowBytes;

    /**
     * @param bursts             how the allocation sends; null = evenly
     * @param pathBytesPerSecond rate of the slowest link
     */
    RoundSender(FluidBursts bursts, double pathBytesPerSecond) {
        this.bursts = bursts;
        this.pathBytesPerSecond = pathBytesPerSecond;
        for (int i = 0; i < MOST_STRETCHES; i++) {
            stretches[i] = new Stretch();
        }
    }

    /** A round begins, without pages as yet. */
    void begin() {
        count = 0;
        current = 0;
        restBytes = 0;
    }

    /** The next stretch of the round, for the caller to fill. */
    Stretch add() {
        return stretches[count++];
    }

    /** The stretch that is being sent, null if all were sent. */
    Stretch stretch() {
        return current < count ? stretches[current] : null;
    }

    /** Begins with the current stretch. */
    void startStretch(long nowNanos) {
        servedBytes = shared == null ? 0 : shared.served(nowNanos);
        restBytes = stretches[current].pages * stretches[current].bytesPerPage;
        settledNanos = nowNanos;
    }

    /** So many pages of the current stretch went another way, at most what is left of it; returns how many. */
    double sendAside(double pages) {
        Stretch stretch = stretches[current];
        double most = Math.min(pages, restBytes / stretch.bytesPerPage);
        restBytes -= most * stretch.bytesPerPage;
        pagesDone += most;
        bytesDone += most * stretch.bytesPerPage;
        zerosDone += most * stretch.zeroShare;
        return most;
    }

    boolean isStretchSent() {
        return restBytes < HALF_BYTE;
    }

    void nextStretch() {
        current++;
    }

    /** More pages of the current stretch than was thought. */
    void extend(double pages) {
        stretches[current].pages += pages;
        restBytes += pages * stretches[current].bytesPerPage;
    }

    /**
     * What the current stretch demands of the links.
     *
     * @param limit what the allocation allows on average, in bytes per second
     * @param most  the highest rate of a batch, in bytes per second
     */
    double demand(double limit, double most) {
        Stretch stretch = stretches[current];
        double top = Math.min(most, stretch.mostBytesPerSecond());
        quota = bursts == null ? Double.POSITIVE_INFINITY : bursts.windowBytes(stretch.bytesPerPage);
        if (bursts == null) {
            demand = Math.min(limit, top);
        } else {
            peak = Math.min(top, pathBytesPerSecond);
            demand = Math.min(top, quota * 1e9 / bursts.windowNanos());
        }
        return demand;
    }

    /** Gets the rate of a class from now on, or the rate of its class is another now. */
    void follow(RateClass rateClass, long nowNanos) {
        shared = rateClass;
        servedBytes = rateClass.served(nowNanos);
        boolean inBursts = !Double.isInfinite(quota) && demand < peak * (1 - SMALL) && rateClass.isFree();
        if (inBursts && !bursting) {
            windowNanos = NEVER;
        }
        bursting = inBursts;
    }

    /** Bytes per second on average. */
    double rate() {
        return shared.rate();
    }

    /** What its class will have been served when so many more pages of the current stretch have been sent. */
    double servedAt(double pages) {
        double bytes = Math.min(restBytes, pages * stretches[current].bytesPerPage);
        return Math.max(servedBytes + bytes, bytes > 0 ? Math.nextUp(servedBytes) : servedBytes); // a sum has its limits
    }

    boolean isBursting() {
        return bursting;
    }

    /** Bytes per second in a burst. */
    double peak() {
        return peak;
    }

    /** Bytes of a window's burst. */
    double windowBytes() {
        return quota;
    }

    long windowNanos() {
        return bursts.windowNanos();
    }

    /** Pages sent since they were last taken. */
    double pagesDone() {
        return pagesDone;
    }

    @Override
    public long pages() {
        return Math.round(pagesDone);
    }

    @Override
    public long bytes() {
        return Math.round(bytesDone);
    }

    long takePages() {
        long whole = Math.round(pagesDone);
        pagesDone -= whole;
        return whole;
    }

    long takeBytes() {
        long whole = Math.round(bytesDone);
        bytesDone -= whole;
        return whole;
    }

    long takeZeros() {
        long whole = Math.round(zerosDone);
        zerosDone -= whole;
        return whole;
    }

    /** Processor time that the pages sent since then took from the guest, in nanoseconds. */
    double takeStolen() {
        double nanos = stolenNanos;
        stolenNanos = 0;
        return nanos;
    }

    /** Sends until now; returns how many pages of the current stretch. */
    double advance(long nowNanos) {
        long passed = nowNanos - settledNanos;
        if (passed <= 0 || current >= count) {
            settledNanos = Math.max(settledNanos, nowNanos);
            return 0;
        }
        double served = shared.served(nowNanos);
        double bytes = bursting ? burst(nowNanos) : served - servedBytes;
        servedBytes = served;
        settledNanos = nowNanos;
        Stretch stretch = stretches[current];
        if (bytes > restBytes - HALF_BYTE) { // times are whole nanoseconds
            bytes = restBytes;
        }
        restBytes -= bytes;
        double pages = bytes / stretch.bytesPerPage;
        pagesDone += pages;
        bytesDone += bytes;
        zerosDone += pages * stretch.zeroShare;
        stolenNanos += pages * stretch.stolenPerPage;
        return pages;
    }

    /** When so many more pages of the current stretch will have been sent, or all of it; only while bursting. */
    long timeOf(double pages) {
        double bytes = Math.min(restBytes, pages * stretches[current].bytesPerPage);
        return bytes <= 0 ? settledNanos : burstTime(bytes);
    }

    /** The first begin of a window at or after a time; only while bursting. */
    long windowFrom(long nanos) {
        long begin = windowBegin();
        long window = bursts.windowNanos();
        return nanos <= begin ? begin : begin + (nanos - begin + window - 1) / window * window;
    }

    /** Whether the burst of the current window will last at a time; only while bursting. */
    boolean sendsAt(long nanos) {
        return nanos < windowBegin() + quota * 1e9 / peak;
    }

    private long windowBegin() {
        return windowNanos == NEVER || settledNanos - windowNanos >= bursts.windowNanos() ? settledNanos : windowNanos;
    }

    private double windowUsed() {
        return windowBegin() == windowNanos ? windowBytes : 0;
    }

    /** Bytes from the last time until now, by windows. */
    private double burst(long nowNanos) {
        long begin = windowBegin();
        double used = windowUsed();
        long window = bursts.windowNanos();
        long whole = (nowNanos - begin) / window;
        double bytes = Math.min(quota - used, peak * (Math.min(nowNanos, begin + window) - settledNanos) / 1e9);
        if (whole == 0) {
            windowNanos = begin;
            windowBytes = used + bytes;
            return bytes;
        }
        windowNanos = begin + whole * window;
        windowBytes = Math.min(quota, peak * (nowNanos - windowNanos) / 1e9);
        return bytes + (whole - 1) * quota + windowBytes;
    }

    private long burstTime(double bytes) {
        long begin = windowBegin();
        long window = bursts.windowNanos();
        double first = Math.min(quota - windowUsed(), peak * (begin + window - settledNanos) / 1e9);
        if (bytes <= first) {
            return later(settledNanos, bytes, peak);
        }
        double rest = bytes - first;
        double whole = Math.max(0, Math.ceil(rest / quota * (1 - SMALL)) - 1);
        double nanos = (1 + whole) * window;
        return nanos >= Long.MAX_VALUE - begin ? Long.MAX_VALUE
                : later(begin + (long) nanos, rest - whole * quota, peak);
    }

    private static long later(long from, double bytes, double bytesPerSecond) {
        double nanos = Math.ceil(bytes * 1e9 / bytesPerSecond);
        return nanos >= Long.MAX_VALUE - from ? Long.MAX_VALUE : from + (long) nanos;
    }
}
