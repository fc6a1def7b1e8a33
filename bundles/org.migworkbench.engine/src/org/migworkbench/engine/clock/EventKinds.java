package org.migworkbench.engine.clock;

/**
 * The ranges of numbers from which the parts of the engine take the kinds of their events: a part declares its kinds
 * itself, as the first number of its range plus 0 to {@value #RANGE} - 1, so that no two parts have one in common and
 * the owner of an event is known by its kind.
 */
public final class EventKinds {

    /** Kinds of one range. */
    public static final int RANGE = 16;
    /** Of the run itself: admissions and faults. */
    public static final int RUN = 0;
    /** Of the network: a channel's batch has left. */
    public static final int NETWORK = RANGE;
    /** Of the course of a migration: what it waits for. */
    public static final int COURSE = 2 * RANGE;
    /** Of the rounds before the switch. */
    public static final int ROUNDS = 3 * RANGE;
    /** Of post-copy. */
    public static final int POSTCOPY = 4 * RANGE;
    /** Of the protection against failures. */
    public static final int PROTECTION = 5 * RANGE;
    /** Of the copying of a disk. */
    public static final int DISK = 6 * RANGE;

    private EventKinds() {
    }

    /**
     * Whose event it is.
     *
     * @param kind the event's kind
     * @return the first number of its owner's range
     */
    public static int owner(int kind) {
        return kind - kind % RANGE;
    }
}
