package org.migworkbench.core.live;

import java.util.Optional;

/**
 * Steers a migration that is under way, from any thread. Each call returns when the monitor has taken the command; what
 * comes of it is told by the run's events. A refusal is a {@link LiveException} with the monitor's own reason.
 */
public interface LiveControl {

    /**
     * Limits what is sent while the guest runs at the source.
     *
     * @param bytesPerSecond the limit, 0 or more; 0 for none
     * @throws LiveException if it is refused
     */
    void maxBandwidth(long bytesPerSecond) throws LiveException;

    /**
     * Limits the downtime that may be expected when the guest is stopped.
     *
     * @param nanos the limit in nanoseconds, rounded to milliseconds, up to 2000 s
     * @throws LiveException if it is refused
     */
    void downtimeLimit(long nanos) throws LiveException;

    /**
     * Lets the guest go on at the destination now, the rest of its memory follows. Needs a policy that prepared for it.
     *
     * @throws LiveException if it is refused
     */
    void startPostcopy() throws LiveException;

    /**
     * Interrupts a post-copy; it waits to be recovered.
     *
     * @throws LiveException if it is refused, for example because this is no post-copy
     */
    void pause() throws LiveException;

    /**
     * Goes on with a post-copy that was interrupted.
     *
     * @param uri where the destination is to listen; empty for an address like the one before
     * @throws LiveException if it is refused, or the destination can't be reached from here
     */
    void recover(Optional<String> uri) throws LiveException;

    /**
     * Goes on with a migration that waits, with the guest stopped, for the go-ahead.
     *
     * @throws LiveException if it is refused
     */
    void continueSwitchover() throws LiveException;

    /**
     * Ends the migration; the guest goes on at the source. Not possible in post-copy.
     *
     * @throws LiveException if it is refused
     */
    void cancel() throws LiveException;

    /** Stops following, soon; nothing is told to the monitors, and the migration goes on. Without a run nothing happens. */
    void leave();
}
