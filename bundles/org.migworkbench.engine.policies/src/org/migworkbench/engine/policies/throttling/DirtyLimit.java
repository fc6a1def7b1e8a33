package org.migworkbench.engine.policies.throttling;

import java.util.Arrays;
import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.GuestControl;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Unit;

/**
 * QEMU's dirty limit: once the trigger has fired, each processor has a quota of memory that it may dirty in a second. A
 * ring takes the numbers of the pages that it dirties; whenever it is full the processor sleeps. How long is found by
 * steps, one at the end of each period, until the dirty rate is near the quota. So only writers are slowed.
 *
 * <p>The ring is emptied when it is full, and a page counts again after that; therefore the written pages are taken as
 * often as the ring would fill. Lifted when the guest stops.
 */
public final class DirtyLimit implements Throttling {

    private static final ParamSpec<Double> LIMIT = new ParamSpec<>("vcpuDirtyLimit",
            ParamType.real(Unit.BYTES_PER_SECOND, 1 << 20, 1e15), "1 MiB/s", ParamSource.PUBLISHED,
            "QEMU, vcpu-dirty-limit", "Memory that each processor may dirty in a second; whole MiB/s.");
    private static final ParamSpec<Long> PERIOD = new ParamSpec<>("vcpuDirtyLimitPeriod", ParamType.time(1e6, 60e9),
            "1000 ms", ParamSource.PUBLISHED, "QEMU, x-vcpu-dirty-limit-period",
            "Time between two corrections, over which the dirty rates are measured.");
    private static final ParamSpec<Long> RING = new ParamSpec<>("dirtyRingSize",
            ParamType.whole(Unit.PAGES, 256, 65536), "2048", ParamSource.ASSUMED,
            "QEMU has no default; most published measurements of dirty-limit have 2048.",
            "Size of each processor's ring. A larger one makes the steps of the sleeping time coarser.");
    private static final ParamSpec<Long> HARVEST = new ParamSpec<>("ringReading", ParamType.time(1e6, 1e9), "10 ms",
            ParamSource.ASSUMED, "No source: finer readings cost time and change little.",
            "Shortest time between two readings of a ring; a ring that fills sooner counts a page once in that time.");

    private static final double MICROS = 1e6;
    private static final int TOLERANCE_MIB = 25;
    private static final int LINEAR_ABOVE = 50;
    private static final int LONGEST_SLEEP_RINGS = 99;
    private static final int SMALL_STEPS = 10;
    /** So many periods without a correction, or so many in which the processors never slept more than before. */
    private static final int SAME_PERIODS = 5;
    private static final int SWINGING_PERIODS = 20;

    private final ConvergenceTrigger trigger;
    private final long quotaMib;
    private final long periodNanos;
    private final int ringPages;
    private final long harvestNanos;
    private final int pageSizeBytes;
    private final long ringMib;
    private boolean active;
    private int periodsSinceRecord;
    private long mostSleepMicros;
    private int samePeriods;
    private long readNanos;
    private long nextNanos = NEVER;
    private long periodEndNanos;
    private long highestMib;
    private long[] periodPages;
    private long[] sleepMicros;

    private DirtyLimit(Params params, int pageSizeBytes) {
        this.trigger = new ConvergenceTrigger(params.get(ConvergenceTrigger.THRESHOLD));
        this.quotaMib = Math.round(params.get(LIMIT) / (1 << 20));
        this.periodNanos = params.get(PERIOD);
        this.ringPages = params.getInt(RING);
        this.harvestNanos = Math.min(periodNanos, params.get(HARVEST));
        this.pageSizeBytes = pageSizeBytes;
        this.ringMib = Math.max(1, (long) ringPages * pageSizeBytes >> 20);
    }

    /**
     * Its parameters.
     *
     * @return the declarations
     */
    public static List<ParamSpec<?>> params() {
        return List.of(ConvergenceTrigger.THRESHOLD, LIMIT, PERIOD, RING, HARVEST);
    }

    /**
     * Makes one for a migration.
     *
     * @param params  values of {@link #params}
     * @param context the migration
     * @return the throttling
     */
    public static DirtyLimit of(Params params, PolicyContext context) {
        return new DirtyLimit(params, context.vm().pageSizeBytes());
    }

    @Override
    public void roundEnded(RoundStats last, RunView run, GuestControl guest) {
        if (trigger.fires(last, run) && !active) {
            active = true;
            periodPages = new long[guest.vcpus()];
            sleepMicros = new long[guest.vcpus()];
            for (int vcpu = 0; vcpu < periodPages.length; vcpu++) {
                guest.takeWrittenPages(vcpu);
            }
            readNanos = run.nowNanos();
            periodEndNanos = readNanos + periodNanos;
            nextNanos = readNanos + harvestNanos;
        }
    }

    @Override
    public long nextCheckNanos(long nowNanos) {
        return nextNanos;
    }

    @Override
    public void check(RunView run, GuestControl guest) {
        long now = run.nowNanos();
        if (!active || now < nextNanos) {
            return;
        }
        long most = 1;
        for (int vcpu = 0; vcpu < periodPages.length; vcpu++) {
            long pages = guest.takeWrittenPages(vcpu);
            periodPages[vcpu] += pages;
            most = Math.max(most, pages);
        }
        double fillNanos = (double) ringPages * (now - readNanos) / most;
        readNanos = now;
        if (now >= periodEndNanos) {
            long passed = periodNanos + now - periodEndNanos;
            periodEndNanos = now + periodNanos;
            samePeriods++;
            correct(guest, passed);
            watchSleep();
        }
        nextNanos = Math.min(periodEndNanos, now + (long) Math.max(harvestNanos, fillNanos));
    }

    @Override
    public boolean isSteady() {
        return active ? samePeriods >= SAME_PERIODS || periodsSinceRecord >= SWINGING_PERIODS : trigger.isQuiet();
    }

    /**
     * How long a processor sleeps whenever its ring is full.
     *
     * @param vcpu number from 0
     * @return microseconds, 0 before the first step
     */
    public long sleepMicros(int vcpu) {
        return sleepMicros == null ? 0 : sleepMicros[vcpu];
    }

    private void watchSleep() {
        long sum = Arrays.stream(sleepMicros).sum();
        periodsSinceRecord = sum > mostSleepMicros ? 0 : periodsSinceRecord + 1;
        mostSleepMicros = Math.max(mostSleepMicros, sum);
    }

    private void correct(GuestControl guest, long passedNanos) {
        for (int vcpu = 0; vcpu < periodPages.length; vcpu++) {
            long pages = periodPages[vcpu];
            periodPages[vcpu] = 0;
            long mib = (pages * pageSizeBytes >> 20) * 1_000_000_000L / passedNanos;
            if (Math.abs(mib - quotaMib) <= TOLERANCE_MIB) {
                continue;
            }
            samePeriods = 0;
            sleepMicros[vcpu] = mib == 0 ? 0 : sleep(mib, sleepMicros[vcpu]);
            double fullSpeed = pages / (1 - guest.throttle(vcpu));
            double fillMicros = fullSpeed == 0 ? Double.POSITIVE_INFINITY
                    : ringPages / fullSpeed * (passedNanos / 1000.0);
            guest.setThrottle(vcpu, sleepMicros[vcpu] / (fillMicros + sleepMicros[vcpu]));
        }
    }

    /** The sleep at a full ring after one step; QEMU reckons in whole microseconds, MiB/s and percents. */
    private long sleep(long mib, long before) {
        highestMib = Math.max(highestMib, mib);
        long ringFullMicros = (long) (ringMib * MICROS) / highestMib;
        long difference = Math.abs(mib - quotaMib);
        long percent = difference * 100 / Math.max(mib, quotaMib);
        long step = percent > LINEAR_ABOVE ? (long) (ringFullMicros * percent / (100.0 - percent))
                : ringFullMicros / SMALL_STEPS;
        long after = mib > quotaMib ? before + step : before - step;
        return Math.max(0, Math.min(after, ringFullMicros * LONGEST_SLEEP_RINGS));
    }
}
