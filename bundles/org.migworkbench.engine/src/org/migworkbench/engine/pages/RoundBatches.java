package org.migworkbench.engine.pages;

import org.migworkbench.engine.clock.EventKinds;
import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.course.MigrationCourse;
import org.migworkbench.engine.pages.batch.BatchSender;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.result.Phase;

/** The rounds before the switch as batches, one after the other, between which the stop condition is asked. */
final class RoundBatches {

    /** A batch of which nothing had to be sent is encoded. */
    static final int ENCODED = EventKinds.ROUNDS;
    /** The bandwidth allocation lets the next batch begin. */
    private static final int MAY_SEND = EventKinds.ROUNDS + 1;

    private final MigrationCourse course;
    private final CourseState state;
    private final PageSpace memory;
    private final Channels channels;
    private final BatchSender batches;
    private final BandwidthAllocation bandwidth;
    private final StopCondition stop;
    private long waits;

    RoundBatches(MigrationCourse course, CourseState state, PageSpace memory, Channels channels, BatchSender batches) {
        this.course = course;
        this.state = state;
        this.memory = memory;
        this.channels = channels;
        this.batches = batches;
        this.bandwidth = state.strategies().bandwidth();
        this.stop = state.strategies().stop();
    }

    /** Handles an event of the rounds. */
    void handle(int kind, long stamp) {
        if (kind == ENCODED) {
            batchSent();
        } else if (stamp == waits) {
            next();
        }
    }

    /** The batch on its way has left. */
    void batchSent() {
        batches.sent();
        next();
    }

    /** Sends the next batch, unless there is none, or it has to wait, or the round is over. */
    void next() {
        memory.advance();
        long now = channels.nowNanos();
        long begin = bandwidth.nextBatchNanos(now);
        if (begin > now) {
            rest();
            channels.after(begin - now, MAY_SEND, waits);
        } else if (state.phase() != Phase.PRECOPY || !isRoundOver()) {
            if (batches.choose()) {
                batches.send();
            } else {
                course.roundSent();
            }
        }
    }

    private boolean isRoundOver() {
        if (course.isStopped()) {
            return true;
        }
        if (stop.endsRound(state.remainingPages(), state)) {
            course.endRound();
            return true;
        }
        return false;
    }

    /** Sends nothing until it is told to. */
    void rest() {
        waits++;
        channels.end(channels.main());
    }

    /** The batch on its way is lost. */
    void takeBack() {
        batches.takeBack();
    }
}
