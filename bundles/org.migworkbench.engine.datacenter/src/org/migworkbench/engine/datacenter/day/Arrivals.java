package org.migworkbench.engine.datacenter.day;

import java.util.Arrays;
import org.migworkbench.engine.datacenter.centre.Placement;
import org.migworkbench.engine.datacenter.spec.Limits;

/** When each virtual machine was moved last, and from where. For one day and one thread. */
final class Arrivals {

    private static final long NEVER = Long.MIN_VALUE / 2;

    private final Limits limits;
    private final long[] lastNanos;
    private final int[] cameFrom;

    Arrivals(int vms, Limits limits) {
        this.limits = limits;
        this.lastNanos = new long[vms];
        this.cameFrom = new int[vms];
        Arrays.fill(lastNanos, NEVER);
        Arrays.fill(cameFrom, Placement.NONE);
    }

    /** It has arrived. */
    void arrived(int vm, int from, long nowNanos) {
        lastNanos[vm] = nowNanos;
        cameFrom[vm] = from;
    }

    /** A move of it has failed: it isn't tried again at once. */
    void failed(int vm, long nowNanos) {
        lastNanos[vm] = nowNanos;
        cameFrom[vm] = Placement.NONE;
    }

    boolean isCoolingDown(int vm, long nowNanos) {
        return limits.coolDownNanos() > 0 && nowNanos - lastNanos[vm] < limits.coolDownNanos();
    }

    boolean isBack(int vm, int target, long nowNanos) {
        return cameFrom[vm] == target && nowNanos - lastNanos[vm] < limits.window();
    }

    /** What those ask for who came to a host of late. */
    double demand(Placement placement, int host, long nowNanos) {
        double sum = 0;
        for (int vm = placement.first(host); vm >= 0; vm = placement.next(vm)) {
            boolean late = cameFrom[vm] != Placement.NONE && nowNanos - lastNanos[vm] < limits.window();
            sum += late ? placement.centre().demand(vm) : 0;
        }
        return sum;
    }
}
