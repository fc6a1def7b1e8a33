package org.migworkbench.engine.guest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.migworkbench.engine.policy.GuestControl;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;

/**
 * A running guest: its processors with their own times, the log of written pages and what is taken from it. All answers
 * are as of the last {@link #advance}.
 */
public final class Guest implements GuestControl {

    private final Vcpu[] vcpus;
    private final Vcpu[] busy;
    private final SlowdownMeter meter;
    private final long writeFaultNanos;
    private final PageBitmap scratch;
    private final WriteLog log;
    private long nowNanos;
    private boolean stopped;
    private long debtNanos;
    private double networkLoss;
    private double diskLoss;

    /**
     * Starts a guest at virtual time 0.
     *
     * @param vm        the virtual machine
     * @param workloads what each processor runs; null = nothing. As many as the virtual machine has processors
     */
    public Guest(VmSpec vm, List<Workload> workloads) {
        this.writeFaultNanos = vm.writeFaultNanos();
        this.scratch = new PageBitmap(vm.pageCount());
        this.vcpus = new Vcpu[workloads.size()];
        List<Vcpu> running = new ArrayList<>();
        Workload nothing = new SummedWorkload(List.of());
        for (int i = 0; i < vcpus.length; i++) {
            Workload workload = workloads.get(i);
            vcpus[i] = new Vcpu(workload == null ? nothing : workload);
            if (workload != null) {
                running.add(vcpus[i]);
            }
        }
        this.busy = running.toArray(new Vcpu[0]);
        this.meter = new SlowdownMeter(Math.max(1, busy.length));
        this.log = new WriteLog(this, busy, vm.pageCount());
    }

    /**
     * Lets the guest run until a time.
     *
     * @param toNanos virtual time in nanoseconds, not before the last
     */
    public void advance(long toNanos) {
        long passed = toNanos - nowNanos;
        nowNanos = toNanos;
        if (passed <= 0 || stopped) {
            return;
        }
        double stolen = debtNanos == 0 ? 0 : Math.min(1, debtNanos / (double) vcpus.length / passed);
        debtNanos -= (long) (stolen * passed * vcpus.length);
        meter.pass(passed);
        for (Vcpu vcpu : busy) {
            if (vcpu.isBlocked()) {
                vcpu.waitFor(passed);
                meter.blocked(passed);
            } else {
                vcpu.run(passed,
                        meter.speed(passed, vcpu.throttle(), stolen, networkLoss, diskLoss, faultLoss(vcpu)));
            }
        }
    }

    /**
     * Virtual time of the last step.
     *
     * @return nanoseconds
     */
    public long nowNanos() {
        return nowNanos;
    }

    private double faultLoss(Vcpu vcpu) {
        if (writeFaultNanos == 0 || !log.isOn()) {
            return 0;
        }
        double cost = writeFaultNanos * vcpu.faultsPerNano();
        return cost / (1 + cost);
    }

    /**
     * The log of the pages that it writes.
     *
     * @return the log as of the last {@link #advance}
     */
    public WriteLog log() {
        return log;
    }

    /**
     * Whether the guest stands still.
     *
     * @return true while stopped
     */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * Stops the guest or lets it run again.
     *
     * @param stop whether it stands still from now on
     */
    public void setStopped(boolean stop) {
        stopped = stop;
    }

    /** Remembers how often pages were written whose {@link #version} is asked for, so that it is found sooner again. */
    public void rememberVersions() {
        for (Vcpu vcpu : busy) {
            vcpu.rememberWrites(scratch.pageCount());
        }
    }

    /**
     * How often a page has been written since the start of the run.
     *
     * @param page page number
     * @return number of writes
     */
    public long version(int page) {
        long writes = 0;
        for (Vcpu vcpu : busy) {
            writes += vcpu.writesTo(page);
        }
        return writes;
    }

    /**
     * From when on all of its processors go on as they do.
     *
     * @return always the same answer
     */
    public Rhythm rhythm() {
        Rhythm rhythm = Rhythm.STEADY;
        for (Vcpu vcpu : busy) {
            rhythm = rhythm.and(vcpu.workload().rhythm());
        }
        return rhythm;
    }

    Vcpu vcpu(int number) {
        return vcpus[number];
    }

    @Override
    public int vcpus() {
        return vcpus.length;
    }

    @Override
    public double throttle(int vcpu) {
        return vcpus[vcpu].throttle();
    }

    /** The mean of the processors that run anything. */
    public double meanThrottle() {
        Vcpu[] counted = busy.length == 0 ? vcpus : busy;
        boolean any = false;
        for (Vcpu vcpu : counted) {
            any |= vcpu.throttle() != 0;
        }
        return any ? Arrays.stream(counted).mapToDouble(Vcpu::throttle).average().orElse(0) : 0;
    }

    @Override
    public void setThrottle(int vcpu, double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("The throttle " + share + " is not allowed; allowed is 0 to below 1.");
        }
        vcpus[vcpu].setThrottle(share);
    }

    @Override
    public long takeWrittenPages(int vcpu) {
        Vcpu one = vcpus[vcpu];
        scratch.clearAll();
        log.mark(one, one.takenNanos(), scratch);
        one.take();
        return scratch.count();
    }

    @Override
    public double writesPerSecond(int vcpu) {
        return vcpus[vcpu].writesPerSecond();
    }

    /** Takes away all throttling. */
    public void release() {
        for (Vcpu vcpu : vcpus) {
            vcpu.setThrottle(0);
        }
    }

    /**
     * Takes processor time from the guest as soon as possible.
     *
     * @param nanos processor time in nanoseconds, all processors together
     */
    public void steal(long nanos) {
        debtNanos += nanos;
    }

    /**
     * How much of its work the guest can't do for lack of bandwidth from now on.
     *
     * @param share 0 to 1
     */
    public void setNetworkLoss(double share) {
        networkLoss = share;
    }

    /**
     * How much of its work the guest can't do for its disk writes from now on.
     *
     * @param share 0 to 1
     */
    public void setDiskLoss(double share) {
        diskLoss = share;
    }

    /**
     * Lets a processor wait for a page or go on.
     *
     * @param vcpu   number from 0
     * @param waits  whether it waits from now on
     */
    public void setBlocked(int vcpu, boolean waits) {
        vcpus[vcpu].setBlocked(waits);
    }

    /**
     * How long each processor has waited for pages.
     *
     * @return nanoseconds of virtual time by number of the processor
     */
    public List<Long> blockedNanos() {
        return Arrays.stream(vcpus).map(Vcpu::blockedNanos).toList();
    }

    /**
     * A processor's own time.
     *
     * @param vcpu number from 0
     * @return nanoseconds of guest time
     */
    public long guestNanos(int vcpu) {
        return vcpus[vcpu].guestNanos();
    }

    /**
     * Keeps a processor from getting beyond a time of its own.
     *
     * @param vcpu       number from 0
     * @param guestNanos its own time in nanoseconds, {@link Long#MAX_VALUE} = no limit
     */
    public void setLimit(int vcpu, long guestNanos) {
        vcpus[vcpu].setLimit(guestNanos);
    }

    /**
     * What was taken from the guest.
     *
     * @return the meter
     */
    public SlowdownMeter meter() {
        return meter;
    }
}
