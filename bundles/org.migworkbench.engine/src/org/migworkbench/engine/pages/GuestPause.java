package org.migworkbench.engine.pages;

import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.result.Phase;

/** The time in which a migrating guest stands still, and why it was stopped. */
final class GuestPause {

    private final MigrationState state;
    private final RoundLog log;
    private final MemoryWitness witness;
    private String reason = "";
    private boolean stopped;
    private long beganNanos;
    private long downtimeNanos;

    GuestPause(MigrationState state, RoundLog log, MemoryWitness witness) {
        this.state = state;
        this.log = log;
        this.witness = witness;
    }

    /** Stops the guest, reads the log a last time and enters the next phase. */
    void begin(Decision decision, Phase next) {
        reason = decision.reason();
        beganNanos = state.clock.nowNanos();
        setStopped(true);
        if (log.isOpen()) {
            log.read();
        } else {
            log.clean();
        }
        state.guest.release();
        state.guest.endLog();
        witness.stopped(state.vm.id(), state.guest);
        enter(next);
    }

    void enter(Phase next) {
        state.clock.tell(new PhaseChanged(state.clock.nowNanos(), state.clock.nextSequence(), state.vm.id(),
                state.phase, next));
        state.phase = next;
    }

    /** Lets the guest run again, if it stands still. */
    void end() {
        if (stopped) {
            downtimeNanos += state.clock.nowNanos() - beganNanos;
            setStopped(false);
        }
    }

    private void setStopped(boolean stop) {
        stopped = stop;
        state.advanceGuest();
        state.guest.setStopped(stop);
        state.clock.tell(new PauseChanged(state.clock.nowNanos(), state.clock.nextSequence(), state.vm.id(), stop));
    }

    /** Why the guest was stopped, empty if it never was. */
    String reason() {
        return reason;
    }

    /** How long it has stood still. */
    long downtimeNanos() {
        return downtimeNanos;
    }
}
