package org.migworkbench.engine.guest;

import org.migworkbench.engine.workload.Workload;

/** When a guest's processors touch pages of a set, reads included. */
public final class GuestTouches {

    private static final int NONE = -1;

    private final Guest guest;
    private final PageBitmap scratch;

    /**
     * Looks at a guest.
     *
     * @param guest the guest
     * @param pages number of its pages
     */
    public GuestTouches(Guest guest, int pages) {
        this.guest = guest;
        this.scratch = new PageBitmap(pages);
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
        Vcpu one = guest.vcpu(vcpu);
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
        guest.vcpu(vcpu).workload().markTouched(guestNanos - 1, guestNanos, scratch.words());
        for (int i = 0; i < scratch.words().length; i++) {
            long hit = scratch.words()[i] & wanted.words()[i];
            if (hit != 0) {
                return 64 * i + Long.numberOfTrailingZeros(hit);
            }
        }
        return NONE;
    }
}
