package org.migworkbench.core.live;

import java.util.OptionalLong;

/**
 * What the demonstration guest tells of itself over a migration: its beats, stamped when they arrived, and its check of its
 * own pages.
 *
 * @param lostPages pages that it found with another content than it had written
 * @param gapNanos longest silence between two beats around the switch, in nanoseconds, the beat's own period included;
 * empty where it never was heard on both sides
 * @param beatNanos the beat's own period in nanoseconds
 * @param lostBeats beats that no side heard
 * @param checks how often it has checked all of its working set since it began
 * @param writesBefore page writes a second before the migration; 0 if it wasn't watched long enough
 * @param writesDuring page writes a second while it went on
 * @param writesAfter page writes a second afterwards
 * @param alive whether it still beats
 */
public record GuestReport(long lostPages, OptionalLong gapNanos, long beatNanos, long lostBeats, long checks,
        double writesBefore, double writesDuring, double writesAfter, boolean alive) {

    /**
     * Whether the guest came through without harm.
     *
     * @return true if it still beats and no page was lost
     */
    public boolean clean() {
        return alive && lostPages == 0;
    }
}
