package org.migworkbench.engine.internal;

import org.migworkbench.engine.FaultSpec;
import org.migworkbench.engine.Outcome;
import org.migworkbench.engine.Phase;
import org.migworkbench.engine.Quantity;
import org.migworkbench.engine.policy.ConnectionRules;

/**
 * What faults do to one migration. As long as the guest doesn't run at the destination, the source has all of it and
 * goes on; then it is lost with either side, and a broken connection can be recovered (QEMU,
 * docs/devel/migration/postcopy.rst).
 */
final class MigrationFaults {

    private final MigrationProcess process;
    private final MigrationState state;
    private final ConnectionRules rules;
    private boolean up = true;
    private long changes;
    private boolean broken;
    private boolean neverUp;

    MigrationFaults(MigrationProcess process, MigrationState state) {
        this.process = process;
        this.state = state;
        this.rules = state.strategies.mode().connection();
    }

    /** A fault of the migration itself. */
    void strike(FaultSpec.Kind kind) {
        boolean moved = process.runsAtDestination();
        if (moved && kind == FaultSpec.Kind.SOURCE_LOST && process.postcopy().missingPages() == 0) {
            return; // the last page has left and is only on its way
        }
        switch (kind) {
            case CANCEL -> {
                if (!moved) {
                    process.end(Outcome.CANCELLED, "Cancelled in phase " + state.phase.id()
                            + "; the guest runs at the source.", false);
                }
            }
            case SOURCE_LOST -> process.end(Outcome.FAILED, moved
                    ? "The source was lost while " + missing() + " were still there; the guest is lost."
                    : "The source was lost with the guest.", true);
            case DESTINATION_LOST -> process.end(Outcome.FAILED, moved
                    ? "The destination was lost with the guest."
                    : "The destination was lost; the guest runs at the source.", moved);
            default -> throw new IllegalArgumentException(kind + " is no fault of a migration.");
        }
    }

    /** The path carries nothing from now on, or carries again; {@code forever} = it never will. */
    void pathChanged(boolean carries, boolean forever) {
        if (carries == up) {
            return;
        }
        up = carries;
        changes++;
        if (broken && up) {
            state.clock.pushAfter(rules.recoverNanos(), RunClock.RECOVERED, state.index, changes);
        } else if (!up && process.isUnderWay()) {
            state.clock.pushAfter(rules.breakNanos(), RunClock.CONNECTION_BROKEN, state.index, changes);
            neverUp = forever;
        }
    }

    /** The path was down for long enough. */
    void breakConnection(long stamp) {
        if (up || stamp != changes) {
            return;
        }
        if (!process.runsAtDestination()) {
            process.end(Outcome.FAILED, "The connection broke in phase " + state.phase.id()
                    + "; the guest runs at the source.", false);
        } else if (neverUp || rules.recoverNanos() == Long.MAX_VALUE) {
            process.end(Outcome.FAILED, "The connection broke in post-copy and nobody recovers it: the guest waits at"
                    + " the destination for " + missing() + " that are still at the source.", false);
        } else if (!broken) { // else it is down again before it was recovered
            broken = true;
            process.postcopy().disconnect();
        }
    }

    /** Somebody recovered the migration. */
    void recover(long stamp) {
        if (up && stamp == changes) {
            broken = false;
            process.postcopy().recover();
        }
    }

    /** Whether a post-copy waits for being recovered. */
    boolean isBroken() {
        return broken;
    }

    private String missing() {
        long pages = state.phase == Phase.POSTCOPY ? process.postcopy().missingPages() : 0;
        return Quantity.formatBytes(pages * state.vm.pageSizeBytes());
    }
}
