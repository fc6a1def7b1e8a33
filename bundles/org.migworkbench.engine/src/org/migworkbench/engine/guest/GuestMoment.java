package org.migworkbench.engine.guest;

/**
 * A moment in a guest's life, as the own times of its processors. What the guest writes depends on these alone, so the
 * moment stands for all of its memory.
 */
public final class GuestMoment {

    private final Guest guest;
    private final long[] nanos;

    /**
     * The moment before the guest has run.
     *
     * @param guest the guest
     */
    public GuestMoment(Guest guest) {
        this.guest = guest;
        this.nanos = new long[guest.vcpus()];
    }

    /** Becomes the guest's last step. */
    public void take() {
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = guest.guestNanos(i);
        }
    }

    /**
     * Becomes another moment.
     *
     * @param other a moment of the same guest
     */
    public void set(GuestMoment other) {
        System.arraycopy(other.nanos, 0, nanos, 0, nanos.length);
    }

    /**
     * Adds the pages that were written from this moment to the guest's last step.
     *
     * @param out takes them
     */
    public void addWrittenSince(PageBitmap out) {
        for (int i = 0; i < nanos.length; i++) {
            guest.log().mark(guest.vcpu(i), nanos[i], out);
        }
    }

    /**
     * How far the guest has come since.
     *
     * @return nanoseconds of guest time, of the processor that has come farthest
     */
    public long nanosSince() {
        long most = 0;
        for (int i = 0; i < nanos.length; i++) {
            most = Math.max(most, guest.guestNanos(i) - nanos[i]);
        }
        return most;
    }

    /** Takes the guest back to this moment: what it did since is undone, and no processor waits for a page. */
    public void restore() {
        for (int i = 0; i < nanos.length; i++) {
            guest.vcpu(i).rollBack(nanos[i]);
        }
        guest.log().forgetNotices();
    }
}
