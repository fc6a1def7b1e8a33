package org.migworkbench.engine.spec;

import java.util.Objects;

/**
 * Something that goes wrong in a run.
 *
 * @param kind          what
 * @param link          id of the link for {@link Kind#LINK_SLOW} and {@link Kind#LINK_DOWN}, else empty
 * @param vm            whose migration is hit or is waited for by the trigger; may be empty for a link's fault at a time
 * @param trigger       what the delay counts from
 * @param round         the round for {@link Trigger#ROUND}, from 1; else 0
 * @param delayNanos    time from the trigger to the fault in nanoseconds, 0 or more
 * @param durationNanos how long a link's fault lasts in nanoseconds, above 0; {@link Long#MAX_VALUE} = to the end
 * @param factor        what is left of the rate of a slow link, above 0 and below 1; else 0
 */
public record FaultSpec(Kind kind, String link, String vm, Trigger trigger, int round, long delayNanos,
        long durationNanos, double factor) {

    /** Kinds of faults. */
    public enum Kind {
        /** A link carries a part of its rate only. */
        LINK_SLOW,
        /** A link carries nothing. */
        LINK_DOWN,
        /** The source host is lost. */
        SOURCE_LOST,
        /** The destination host is lost. */
        DESTINATION_LOST,
        /** The migration is cancelled by its user. */
        CANCEL
    }

    /** What a fault's delay counts from. */
    public enum Trigger {
        /** The start of the run. */
        TIME,
        /** The begin of a round of the migration. */
        ROUND,
        /** The moment when the guest of the migration stops. */
        STOP,
        /** The moment when the guest of the migration runs at the destination in post-copy. */
        POSTCOPY
    }

    /** Checks that nothing is missing. */
    public FaultSpec {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(trigger, "trigger");
    }

    /**
     * A link's fault at a time.
     *
     * @param link          id of the link
     * @param atNanos       when, in nanoseconds since the start of the run
     * @param durationNanos how long, in nanoseconds
     * @param factor        what is left of the rate: 0 = nothing, else below 1
     * @return the fault
     */
    public static FaultSpec ofLink(String link, long atNanos, long durationNanos, double factor) {
        return new FaultSpec(factor == 0 ? Kind.LINK_DOWN : Kind.LINK_SLOW, link, "", Trigger.TIME, 0, atNanos,
                durationNanos, factor);
    }

    /**
     * A fault of a migration at a time.
     *
     * @param kind    what
     * @param vm      whose migration
     * @param atNanos when, in nanoseconds since the start of the run
     * @return the fault
     */
    public static FaultSpec ofMigration(Kind kind, String vm, long atNanos) {
        return new FaultSpec(kind, "", vm, Trigger.TIME, 0, atNanos, Long.MAX_VALUE, 0);
    }
}
