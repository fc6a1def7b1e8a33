package org.migworkbench.engine.datacenter.day;

import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.centre.Placement;
import org.migworkbench.engine.datacenter.result.Figures;

/** Which hosts are on, what moves take of them, and what they have taken of energy so far. For one day and one thread. */
final class HostStates {

    private static final double CLOSE = 1e-9;

    private enum State {
        OFF, BOOTING, ON
    }

    private final Centre centre;
    private final Placement placement;
    private final Arrivals arrivals;
    private final State[] states;
    private final double[] extra;
    private final int[] moving;
    private final long[] settledNanos;
    private Figures figures = new Figures();

    HostStates(Placement placement, Arrivals arrivals) {
        this.centre = placement.centre();
        this.placement = placement;
        this.arrivals = arrivals;
        this.states = new State[centre.hosts()];
        java.util.Arrays.fill(states, State.ON);
        this.extra = new double[centre.hosts()];
        this.moving = new int[centre.hosts()];
        this.settledNanos = new long[centre.hosts()];
    }

    /** What is counted from now on goes here. */
    void countInto(Figures next) {
        figures = next;
    }

    boolean isOff(int host) {
        return states[host] == State.OFF;
    }

    boolean isBusy(int host) {
        return moving[host] > 0;
    }

    /** Takes part in one more move, or one less. */
    void moving(int host, int change) {
        moving[host] += change;
    }

    /** Moves take more of a host from now on, or less, in million instructions a second. */
    void load(int host, double change, long nowNanos) {
        settle(host, nowNanos);
        extra[host] = Math.max(0, extra[host] + change);
    }

    void switchOff(int host, long nowNanos) {
        settle(host, nowNanos);
        states[host] = State.OFF;
        figures.switchedOff++;
    }

    /** It never was on. */
    void neverOn(int host) {
        states[host] = State.OFF;
    }

    void wake(int host, long nowNanos) {
        settle(host, nowNanos);
        states[host] = State.BOOTING;
    }

    void woken(int host, long nowNanos) {
        settle(host, nowNanos);
        states[host] = State.ON;
    }

    void settleAll(long nowNanos) {
        for (int host = 0; host < states.length; host++) {
            settle(host, nowNanos);
        }
    }

    /** Counts the time since it was counted last; called before anything of the host changes. */
    void settle(int host, long nowNanos) {
        double seconds = (nowNanos - settledNanos[host]) / 1e9;
        settledNanos[host] = nowNanos;
        if (seconds <= 0 || states[host] == State.OFF) {
            return;
        }
        if (states[host] == State.BOOTING) {
            figures.joules += seconds * centre.spec().hostType(host).bootWatts();
            return;
        }
        count(host, seconds, nowNanos);
    }

    private void count(int host, double seconds, long nowNanos) {
        double capacity = centre.capacity(host);
        double asked = placement.demand(host) + extra[host];
        figures.joules += seconds * centre.watts(host, asked / capacity);
        figures.activeSeconds += seconds;
        figures.work += seconds * placement.demand(host);
        if (asked > capacity * (1 + CLOSE)) {
            figures.overloadSeconds += seconds;
            figures.causedSeconds += isHotAnyway(host, nowNanos) ? 0 : seconds;
        }
    }

    /** Whether a host would be overloaded without those who came lately. */
    private boolean isHotAnyway(int host, long nowNanos) {
        double without = placement.demand(host) - arrivals.demand(placement, host, nowNanos);
        return without > centre.capacity(host) * (1 + CLOSE);
    }

    /** Counts what there is at a sample. */
    void sample(float[] loads) {
        double sum = 0;
        double squares = 0;
        int on = 0;
        for (int host = 0; host < states.length; host++) {
            loads[host] = Float.NaN;
            if (states[host] != State.OFF) {
                double load = placement.load(host);
                loads[host] = (float) load;
                on++;
                sum += load;
                squares += load * load;
            }
        }
        figures.on += on;
        figures.samples++;
        figures.spread += on == 0 ? 0 : Math.sqrt(Math.max(0, squares / on - sum / on * sum / on));
    }
}
