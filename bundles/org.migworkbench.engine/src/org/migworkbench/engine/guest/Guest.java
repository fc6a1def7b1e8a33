package org.migworkbench.engine.guest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.migworkbench.engine.policy.GuestControl;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.Workload;

/**
 * A running guest: its processors with their own times, the log of written pages and what is taken from it. All answers
 * are as of the last {@link #advance}.
 */
public final class Guest implements GuestControl {

    /** Words that are looked at without a break: a few milliseconds. */
    private static final int WORDS_PER_SLICE = 8192;

    private final Vcpu[] vcpus;
    private final Vcpu[] busy;
    private final SlowdownMeter meter;
    private final long writeFaultNanos;
    private final PageBitmap scratch;
    private CancelCheck cancelCheck = CancelCheck.NONE;
    private WriteNotices notices; // made at the first question: many policies never ask
    private long nowNanos;
    private boolean stopped;
    private boolean logging;
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
        double stolen = Math.min(1, debtNanos / (double) vcpus.length / passed);
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
        if (writeFaultNanos == 0 || !logging) {
            return 0;
        }
        double cost = writeFaultNanos * vcpu.faultsPerNano();
        return cost / (1 + cost);
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

    /** Starts the log of written pages, clean. */
    public void startLog() {
        logging = true;
        notices = null;
        for (Vcpu vcpu : busy) {
            vcpu.cleanLog();
            vcpu.take();
        }
    }

    /** Ends the log: writes cost the guest nothing more. */
    public void endLog() {
        logging = false;
    }

    /**
     * Whether a page was written since the log was cleaned. Leaves the log as it is.
     *
     * @param page page number
     * @return true if its bit is set
     */
    public boolean isRewritten(int page) {
        return (rewrittenWord(page >> 6) >>> page & 1) != 0;
    }

    /** Adds what a processor has written since a time of its own, in slices where there are many pages. */
    void mark(Vcpu vcpu, long fromNanos, PageBitmap out) {
        if (vcpu.guestNanos() <= fromNanos) {
            return;
        }
        long[] words = out.words();
        if (words.length <= WORDS_PER_SLICE) {
            vcpu.workload().markWritten(fromNanos, vcpu.guestNanos(), words);
            return;
        }
        for (int word = 0; word < words.length; word += WORDS_PER_SLICE) {
            vcpu.workload().markWritten(fromNanos, vcpu.guestNanos(), words, word,
                    Math.min(words.length, word + WORDS_PER_SLICE));
            cancelCheck.check();
        }
    }

    /**
     * Sets what is called now and then during long looks at many pages.
     *
     * @param check may end the look by an exception, after which the guest can no longer be used
     */
    public void setCancelCheck(CancelCheck check) {
        cancelCheck = check;
    }

    /** Asks whether to give up, for work on all pages that is done outside. */
    public void checkCancelled() {
        cancelCheck.check();
    }

    /**
     * Which of 64 pages were written since the log was cleaned.
     *
     * @param word page number divided by 64
     * @return a bit for each
     */
    public long rewrittenWord(int word) {
        if (notices == null) {
            notices = new WriteNotices(scratch.pageCount());
        }
        return notices.written(word, nowNanos, busy);
    }

    /**
     * Reads the log and cleans it.
     *
     * @param out becomes the set of the written pages
     */
    public void cleanLog(PageBitmap out) {
        out.clearAll();
        if (notices != null) {
            notices.addTo(out); // what is known needn't be looked for
            notices.clear();
        }
        cancelCheck.check();
        for (Vcpu vcpu : busy) {
            mark(vcpu, vcpu.loggedNanos(), out);
            vcpu.cleanLog();
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
            writes += vcpu.workload().writes(page, 0, vcpu.guestNanos());
        }
        return writes;
    }

    /** It goes on from an earlier time: what is known of writes holds no more. */
    void forgetNotices() {
        notices = null;
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
        mark(one, one.takenNanos(), scratch);
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
     * When a processor first touches a page of a set.
     *
     * @param vcpu         number from 0
     * @param horizonNanos how far to look in nanoseconds of its time
     * @param wanted       the pages
     * @return its own time then in nanoseconds, {@link Workload#NEVER} if not within the horizon
     */
    public long nextTouch(int vcpu, long horizonNanos, PageBitmap wanted) {
        Vcpu one = vcpus[vcpu];
        long from = one.guestNanos();
        return one.workload().nextTouch(from, from + horizonNanos, wanted.words());
    }

    /**
     * The page of a set that a processor touches at a time.
     *
     * @param vcpu       number from 0
     * @param guestNanos its own time in nanoseconds, as {@link #nextTouch} answered
     * @param wanted     the pages
     * @return the lowest such page, -1 if there is none
     */
    public int touchedPage(int vcpu, long guestNanos, PageBitmap wanted) {
        scratch.clearAll();
        vcpus[vcpu].workload().markTouched(guestNanos - 1, guestNanos, scratch.words());
        for (int i = 0; i < scratch.words().length; i++) {
            long hit = scratch.words()[i] & wanted.words()[i];
            if (hit != 0) {
                return 64 * i + Long.numberOfTrailingZeros(hit);
            }
        }
        return -1;
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
