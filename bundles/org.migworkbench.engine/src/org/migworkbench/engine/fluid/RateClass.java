package org.migworkbench.engine.fluid;

import java.util.Arrays;

/**
 * Migrations of one path and one demand: they get the same rate at all times. Counts what each of them was given since
 * the run began, so that what one of them waits for is a number of bytes that a change of the rate leaves as it is.
 */
final class RateClass {

    private static final double SMALL = 1e-9;

    private final int pathId;
    private final int flow;
    private final double demand;
    private int members;
    private int knownMembers;
    private double rate;
    private double servedBytes;
    private long settledNanos;
    private double[] targets = new double[4];
    private int[] owners = new int[4];
    private long[] stamps = new long[4];
    private int size;

    RateClass(int pathId, int flow, double demand) {
        this.pathId = pathId;
        this.flow = flow;
        this.demand = demand;
    }

    boolean is(int otherPathId, double otherDemand) {
        return pathId == otherPathId && demand == otherDemand;
    }

    /** Number of the flow that stands for the members. */
    int flow() {
        return flow;
    }

    double demand() {
        return demand;
    }

    int members() {
        return members;
    }

    void join() {
        members++;
    }

    void leave() {
        members--;
    }

    /** Whether the number of members is another than when this was asked last. */
    boolean takeChange() {
        boolean changed = members != knownMembers;
        knownMembers = members;
        return changed;
    }

    /** Bytes per second that each member gets. */
    double rate() {
        return rate;
    }

    /** Whether the links give all that is demanded. */
    boolean isFree() {
        return rate >= demand * (1 - SMALL);
    }

    /** What each member was given up to a time, in bytes; not before the last change of the rate. */
    double served(long nowNanos) {
        return servedBytes + rate * (nowNanos - settledNanos) / 1e9;
    }

    void setRate(long nowNanos, double bytesPerSecond) {
        servedBytes = served(nowNanos);
        settledNanos = nowNanos;
        rate = bytesPerSecond;
    }

    /** Wakes a member when so much has been served. The stamp lets it see that it has changed its mind. */
    void wakeAt(double bytes, int owner, long stamp) {
        if (size == owners.length) {
            targets = Arrays.copyOf(targets, 2 * size);
            owners = Arrays.copyOf(owners, 2 * size);
            stamps = Arrays.copyOf(stamps, 2 * size);
        }
        int i = size++;
        while (i > 0 && targets[(i - 1) >>> 1] > bytes) {
            move((i - 1) >>> 1, i);
            i = (i - 1) >>> 1;
        }
        targets[i] = bytes;
        owners[i] = owner;
        stamps[i] = stamp;
    }

    /** Whether anybody is to be woken. */
    boolean hasWake() {
        return size > 0;
    }

    int firstOwner() {
        return owners[0];
    }

    long firstStamp() {
        return stamps[0];
    }

    /** When the first is to be woken, as long as the rate stays. */
    long wakeNanos() {
        double nanos = Math.ceil((targets[0] - servedBytes) * 1e9 / rate);
        return nanos >= Long.MAX_VALUE - settledNanos ? Long.MAX_VALUE : settledNanos + Math.max(0, (long) nanos);
    }

    void removeFirst() {
        size--;
        double bytes = targets[size];
        int i = 0;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && targets[child + 1] < targets[child]) {
                child++;
            }
            if (targets[child] >= bytes) {
                break;
            }
            move(child, i);
            i = child;
        }
        move(size, i);
    }

    private void move(int from, int to) {
        targets[to] = targets[from];
        owners[to] = owners[from];
        stamps[to] = stamps[from];
    }
}
