package org.migworkbench.engine.pages.batch;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.MigratedGuest;
import org.migworkbench.engine.guest.CancelCheck;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.guest.PageContents;
import org.migworkbench.engine.guest.SlowdownMeter;
import org.migworkbench.engine.guest.SummedWorkload;
import org.migworkbench.engine.policy.GuestControl;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;

/** Pages that are migrated, a memory or the blocks of a disk: who writes them, and which are to be sent. */
public final class PageSpace implements MigratedGuest {

    private final VmSpec vm;
    private final Guest guest;
    private final PageBitmap candidates;
    private final GuestView view;
    private final RunClock clock;

    /**
     * Makes the guest that writes the pages, none of which is to be sent yet.
     *
     * @param vm        whose pages they are
     * @param workloads what each processor runs; null = nothing
     * @param seeds     the run's seeds
     * @param clock     the run's clock
     * @param check     asked now and then whether to give up
     */
    public PageSpace(VmSpec vm, List<Workload> workloads, Seeds seeds, RunClock clock, CancelCheck check) {
        this.vm = vm;
        this.clock = clock;
        this.guest = new Guest(vm, workloads);
        guest.log().setCancelCheck(check);
        check.check();
        this.candidates = new PageBitmap(vm.pageCount());
        check.check();
        this.view = new GuestView(vm, new SummedWorkload(workloads.stream().filter(Objects::nonNull).toList()),
                candidates, new PageContents(vm, seeds.seed("vm." + vm.streamName() + ".content")), guest);
        check.check();
    }

    /**
     * Whose pages they are.
     *
     * @return the specification
     */
    public VmSpec vm() {
        return vm;
    }

    /**
     * Its name.
     *
     * @return id of the virtual machine or of the disk's space
     */
    public String id() {
        return vm.id();
    }

    /**
     * Who writes the pages.
     *
     * @return the guest as of its last step
     */
    public Guest guest() {
        return guest;
    }

    /**
     * The pages that are to be sent.
     *
     * @return the set, which the caller may change
     */
    public PageBitmap candidates() {
        return candidates;
    }

    /**
     * The pages as strategies see them.
     *
     * @return the view
     */
    public GuestView view() {
        return view;
    }

    @Override
    public void advance() {
        guest.advance(clock.nowNanos());
    }

    @Override
    public void setStopped(boolean stopped) {
        advance();
        guest.setStopped(stopped);
    }

    @Override
    public Rhythm rhythm() {
        return guest.rhythm();
    }

    @Override
    public GuestControl control() {
        return guest;
    }

    @Override
    public SlowdownMeter meter() {
        return guest.meter();
    }

    @Override
    public double meanThrottle() {
        return guest.meanThrottle();
    }
}
