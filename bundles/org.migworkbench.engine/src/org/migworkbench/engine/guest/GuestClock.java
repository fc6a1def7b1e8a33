package org.migworkbench.engine.guest;

/**
 * A guest's own time: it runs with the virtual clock, stands still while the guest is paused and runs slower while the
 * guest is throttled. Begins at guest time 0 at virtual time 0.
 */
public final class GuestClock {

    private long atNanos;
    private long guestNanos;
    private double throttle;
    private boolean paused;

    /**
     * Guest time at a virtual time.
     *
     * @param nowNanos virtual time in nanoseconds, not before the last change
     * @return guest time in nanoseconds
     */
    public long guestNanos(long nowNanos) {
        if (paused) {
            return guestNanos;
        }
        long passed = nowNanos - atNanos;
        return guestNanos + (throttle == 0 ? passed : (long) (passed * (1 - throttle)));
    }

    /**
     * Whether the guest stands still.
     *
     * @return true while paused
     */
    public boolean isPaused() {
        return paused;
    }

    /**
     * How much the guest is slowed.
     *
     * @return share from 0 to below 1
     */
    public double throttle() {
        return throttle;
    }

    /**
     * Pauses or resumes the guest.
     *
     * @param nowNanos virtual time in nanoseconds
     * @param pause    whether it stands still from now on
     */
    public void setPaused(long nowNanos, boolean pause) {
        mark(nowNanos);
        paused = pause;
    }

    /**
     * Slows the guest.
     *
     * @param nowNanos virtual time in nanoseconds
     * @param share    share of its time that it is kept from running, from 0 to below 1
     * @throws IllegalArgumentException if the share is out of range
     */
    public void setThrottle(long nowNanos, double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("The throttle " + share + " is not allowed; allowed is 0 to below 1.");
        }
        mark(nowNanos);
        throttle = share;
    }

    private void mark(long nowNanos) {
        guestNanos = guestNanos(nowNanos);
        atNanos = nowNanos;
    }
}
