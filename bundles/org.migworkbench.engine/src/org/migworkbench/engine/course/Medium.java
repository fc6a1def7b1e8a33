package org.migworkbench.engine.course;

import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;

/**
 * What carries a migration: its guest, the log of what that writes, and the sending of rounds. The {@link MigrationCourse}
 * tells it what to do and when; it tells the course when the time of a timer has come, when a round is sent and when
 * nothing is missing at the destination any more, and lets the stop condition be asked while a live round is sent.
 */
public interface Medium {

    /**
     * Wakes the course after a time by {@link MigrationCourse#due}, in place of an earlier time of the same timer.
     *
     * @param timer what is waited for
     * @param nanos nanoseconds from now; a time beyond the end of time never comes
     */
    void wakeAfter(CourseTimer timer, long nanos);

    /**
     * A timer isn't waited for any more.
     *
     * @param timer the timer
     */
    void forget(CourseTimer timer);

    /**
     * The guest.
     *
     * @return always the same object
     */
    MigratedGuest guest();

    /** All pages are to be sent, and writes are logged from now on. */
    void startLog();

    /**
     * Leaves out the pages that the page selection can do without.
     *
     * @return how many are to be sent in the first round
     */
    long explore();

    /**
     * Adds what the guest wrote since to what is to be sent, and cleans the log.
     *
     * @return pages written; {@link org.migworkbench.engine.result.RoundStats#UNKNOWN} = the log wasn't read
     */
    long readLog();

    /**
     * The run is given up, and whoever did that waits: no log is read that takes long.
     */
    default void abandon() {
        // most logs are read at once
    }

    /**
     * What a live round or the last one has to send.
     *
     * @return pages
     */
    long dirtyPages();

    /** Sends the round that has begun, and tells the course by {@link MigrationCourse#roundSent} when it is sent. */
    void sendRound();

    /** Sends nothing until it is told to. */
    void rest();

    /** The round ends before it is sent: what is on its way is lost, and with what is left it is still to be sent. */
    void cutOff();

    /** Counts what was sent until now in the totals and in the round. */
    void count();

    /**
     * Candidates of the round that were passed over so far.
     *
     * @return pages
     */
    long skippedPages();

    /**
     * The guest has stopped at the source, all that it wrote is known, and nothing slows it any more.
     *
     * @param next the phase that begins
     */
    void leaveSource(Phase next);

    /**
     * The guest has begun to run at the destination, and what is missing follows. The course is told by
     * {@link MigrationCourse#postcopyDone} when all is there.
     */
    void beginPostcopy();

    /**
     * What the destination doesn't have yet, once the guest has stopped for post-copy.
     *
     * @return pages
     */
    long missingPages();

    /** The connection broke while the guest runs at the destination: what was on its way is lost. */
    default void disconnect() {
        throw new UnsupportedOperationException("This medium knows no faults.");
    }

    /** The connection stands again. */
    default void reconnect() {
        throw new UnsupportedOperationException("This medium knows no faults.");
    }

    /**
     * What computing the migration has taken so far; the same on any machine.
     *
     * @return in units of what it takes to send a page
     */
    double effort();

    /**
     * Figures of post-copy.
     *
     * @return {@link PostcopyStats#NONE} if the guest never ran at the destination while pages were missing
     */
    PostcopyStats postcopy();

    /** The migration is over: nothing is sent or logged any more, and the guest runs at full speed. */
    void end();
}
