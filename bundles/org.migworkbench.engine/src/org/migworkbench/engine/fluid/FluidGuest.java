package org.migworkbench.engine.fluid;

import java.util.Arrays;
import org.migworkbench.engine.course.MigratedGuest;
import org.migworkbench.engine.guest.SlowdownMeter;
import org.migworkbench.engine.policy.GuestControl;
import org.migworkbench.engine.workload.Rhythm;

/** A guest's processors: how far each is in its own time, and what is taken from them. */
final class FluidGuest implements GuestControl, MigratedGuest {

    private static final int HALVINGS = 50;
    /** So short that hardly a page is written twice. */
    private static final double SLOPE_SECONDS = 1e-4;

    private final FluidMemory memory;
    private final double writeFaultNanos;
    private final double[] seconds;
    private final double[] logged;
    private final double[] taken;
    private final double[] throttles;
    private final SlowdownMeter meter;
    private long nowNanos;
    private double debtNanos;
    private boolean stopped;
    private boolean logging;

    FluidGuest(FluidMemory memory, long writeFaultNanos) {
        this.memory = memory;
        this.writeFaultNanos = writeFaultNanos;
        this.seconds = new double[memory.parts()];
        this.logged = new double[memory.parts()];
        this.taken = new double[memory.parts()];
        this.throttles = new double[memory.vcpus()];
        this.meter = new SlowdownMeter(Math.max(1, memory.parts()));
    }

    /** Times of the parts in seconds; changes as the guest runs. */
    double[] seconds() {
        return seconds;
    }

    @Override
    public Rhythm rhythm() {
        return memory.rhythm();
    }

    @Override
    public GuestControl control() {
        return this;
    }

    /** It is let run before anything is asked. */
    @Override
    public void advance() {
        // it has come as far as the clock
    }

    @Override
    public SlowdownMeter meter() {
        return meter;
    }

    @Override
    public void setStopped(boolean stop) {
        stopped = stop;
    }

    void startLog() {
        logging = true;
        cleanLog();
        System.arraycopy(seconds, 0, taken, 0, taken.length);
    }

    void cleanLog() {
        System.arraycopy(seconds, 0, logged, 0, logged.length);
    }

    /** Takes processor time from the guest as soon as possible. */
    void steal(double nanos) {
        debtNanos += nanos;
    }

    void advance(long toNanos) {
        long passed = toNanos - nowNanos;
        nowNanos = toNanos;
        if (passed <= 0 || stopped) {
            return;
        }
        double stolen = Math.min(1, debtNanos / throttles.length / passed);
        debtNanos -= stolen * passed * throttles.length;
        meter.pass(passed);
        for (int i = 0; i < seconds.length; i++) {
            double throttle = throttles[memory.vcpu(i)];
            double free = (1 - throttle) * (1 - stolen);
            double speed = meter.speed(passed, throttle, stolen, 0, 0, faultLoss(i, passed * free / 1e9));
            seconds[i] += passed * speed / 1e9;
        }
    }

    /** The times of the parts after a while, if all stays as it is. */
    void foresee(double nanos, double[] out) {
        for (int i = 0; i < seconds.length; i++) {
            double free = stopped ? 0 : nanos * (1 - throttles[memory.vcpu(i)]) / 1e9;
            out[i] = seconds[i] + free * (1 - faultLoss(i, free));
        }
    }

    /**
     * The share of a time that first writes to protected pages take: with the cost c of one, a part that may run for a
     * time gets as far as g where g + c (W(g) - W(0)) is that time.
     */
    private double faultLoss(int part, double freeSeconds) {
        if (writeFaultNanos == 0 || !logging || freeSeconds <= 0) {
            return 0;
        }
        double cost = writeFaultNanos / 1e9;
        double before = memory.written(part, logged[part], seconds[part]);
        double low = 0;
        double high = freeSeconds;
        for (int i = 0; i < HALVINGS && high - low > 1e-12 * freeSeconds; i++) {
            double middle = (low + high) / 2;
            double faults = memory.written(part, logged[part], seconds[part] + middle) - before;
            if (middle + cost * faults > freeSeconds) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return 1 - low / freeSeconds;
    }

    @Override
    public double meanThrottle() {
        double sum = 0;
        for (int i = 0; i < seconds.length; i++) {
            sum += throttles[memory.vcpu(i)];
        }
        return seconds.length == 0 ? Arrays.stream(throttles).average().orElse(0) : sum / seconds.length;
    }

    @Override
    public int vcpus() {
        return throttles.length;
    }

    @Override
    public double throttle(int vcpu) {
        return throttles[vcpu];
    }

    @Override
    public void setThrottle(int vcpu, double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("The throttle " + share + " is not allowed; allowed is 0 to below 1.");
        }
        throttles[vcpu] = share;
    }

    @Override
    public long takeWrittenPages(int vcpu) {
        for (int i = 0; i < seconds.length; i++) {
            if (memory.vcpu(i) == vcpu) {
                long pages = Math.round(memory.written(i, taken[i], seconds[i]));
                taken[i] = seconds[i];
                return pages;
            }
        }
        return 0;
    }

    @Override
    public double writesPerSecond(int vcpu) {
        double sum = 0;
        for (int i = 0; i < seconds.length; i++) {
            if (memory.vcpu(i) == vcpu) {
                sum += memory.written(i, seconds[i], seconds[i] + SLOPE_SECONDS) / SLOPE_SECONDS;
            }
        }
        return sum;
    }

    /** It moved on by itself until a time, and its processors waited for pages so long, all together. */
    void ran(long toNanos, double waitedNanos) {
        meter.pass(toNanos - nowNanos);
        meter.blocked(waitedNanos);
        nowNanos = toNanos;
    }

    /** Takes away all throttling; nothing is logged any more. */
    void release() {
        Arrays.fill(throttles, 0);
        logging = false;
    }
}
