package org.migworkbench.engine.pages.batch;

import org.migworkbench.engine.clock.EventSchedule;
import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.network.LinkSharing;

/**
 * Where a migration sends, and its events.
 *
 * @param migration number of the migration
 * @param schedule  what is to come in the run
 * @param sharing   the links
 */
public record Channels(int migration, EventSchedule schedule, LinkSharing sharing) {

    /**
     * The run's clock.
     *
     * @return the clock
     */
    public RunClock clock() {
        return schedule.clock();
    }

    /**
     * Virtual time.
     *
     * @return nanoseconds since the start of the run
     */
    public long nowNanos() {
        return schedule.nowNanos();
    }

    /**
     * The main channel.
     *
     * @return number of its flow
     */
    public int main() {
        return sharing.flows().main(migration);
    }

    /**
     * The second channel: a disk's until the switch, then that of urgent pages.
     *
     * @return number of its flow
     */
    public int urgent() {
        return sharing.flows().urgent(migration);
    }

    /**
     * The channel of the destination's commits.
     *
     * @return number of its flow
     */
    public int commit() {
        return sharing.flows().commit(migration);
    }

    /**
     * The channel of the source's forward checkpoints.
     *
     * @return number of its flow
     */
    public int forward() {
        return sharing.flows().forward(migration);
    }

    /**
     * Pushes an event of the migration.
     *
     * @param nanos nanoseconds from now; a time beyond the end of time never comes
     * @param kind  its kind
     */
    public void after(long nanos, int kind) {
        schedule.pushAfter(nanos, kind, migration);
    }

    /**
     * The same with a stamp.
     *
     * @param nanos nanoseconds from now; a time beyond the end of time never comes
     * @param kind  its kind
     * @param stamp lets the receiver recognise an event that was overtaken
     */
    public void after(long nanos, int kind, long stamp) {
        schedule.pushAfter(nanos, kind, migration, stamp);
    }

    /**
     * Pushes an event of the migration for a time.
     *
     * @param timeNanos virtual time in nanoseconds
     * @param kind      its kind
     * @param stamp     tells the receiver what it is for, or that it was overtaken
     */
    public void at(long timeNanos, int kind, long stamp) {
        schedule.queue().push(timeNanos, kind, migration, stamp);
    }

    /**
     * Begins a batch.
     *
     * @param flow   number of the flow
     * @param bytes  bytes on the wire
     * @param demand most bytes per second that it may take, above 0
     */
    public void begin(int flow, long bytes, double demand) {
        sharing.begin(nowNanos(), flow, bytes, demand);
    }

    /**
     * Whether a channel has a batch on its way.
     *
     * @param flow number of the flow
     * @return false while it rests
     */
    public boolean isActive(int flow) {
        return sharing.isActive(flow);
    }

    /**
     * Ends a channel's sending.
     *
     * @param flow number of the flow
     */
    public void end(int flow) {
        sharing.end(nowNanos(), flow);
    }
}
