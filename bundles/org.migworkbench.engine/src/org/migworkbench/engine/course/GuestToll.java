package org.migworkbench.engine.course;

import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.ServiceQuality;

/**
 * What a migration took from its guest.
 *
 * @param downtimeNanos how long the guest stood still, in nanoseconds
 * @param quality       what was taken from it while it ran
 * @param postcopy      its waits for missing pages
 * @param protection    what protecting it against failures cost
 */
public record GuestToll(long downtimeNanos, ServiceQuality quality, PostcopyStats postcopy,
        ProtectionStats protection) {

    /** Nothing. */
    public static final GuestToll NONE = new GuestToll(0, ServiceQuality.UNHARMED, PostcopyStats.NONE,
            ProtectionStats.NONE);
}
