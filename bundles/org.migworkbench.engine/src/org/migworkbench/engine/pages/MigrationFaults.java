package org.migworkbench.engine.pages;

import org.migworkbench.engine.policy.ConnectionRules;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.quantities.Quantity;

/**
 * What faults do to one migration. As long as the guest doesn't run at the destination, the source has all of it and
 * goes on; then it is lost with either side, and a broken connection can be recovered (QEMU,
 * docs/devel/migration/postcopy.rst).
 */
final class MigrationFaults {

    private final MigrationProcess process;
    private final MigrationState state;
    private final ConnectionRules rules;
    private final Safeguard safeguard;
    private boolean up = true;
    private long changes;
    private boolean broken;
    private boolean neverUp;
    private boolean switchHeld;

    MigrationFaults(MigrationProcess process, MigrationState state, Safeguard safeguard) {
        this.process = process;
        this.state = state;
        this.rules = state.strategies.mode().connection();
        this.safeguard = safeguard;
    }

    /** A fault of the migration itself. */
    void strike(FaultSpec.Kind kind) {
        boolean moved = process.runsAtDestination();
        boolean frozen = safeguard.isActive() && safeguard.failover().isFrozen();
        if (frozen && kind == FaultSpec.Kind.CANCEL) {
            return; // there is no migration any more that could be cancelled
        }
        if (moved && !frozen && kind == FaultSpec.Kind.SOURCE_LOST && process.postcopy().missingPages() == 0) {
            return; // the last page has left and is only on its way
        }
        if (kind != FaultSpec.Kind.CANCEL && safeguard.isActive() && safeguard.failover().answersLoss(kind)) {
            return;
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
        if (carries == up || needsNoPath()) {
            return;
        }
        up = carries;
        changes++;
        if (!up && safeguard.isActive()) {
            safeguard.failover().pathWentDown();
        }
        if (up && switchHeld) {
            switchHeld = false;
            state.clock.pushAfter(0, RunClock.SWITCHED, state.index);
        }
        if (broken && up) {
            state.clock.pushAfter(rules.recoverNanos(), RunClock.RECOVERED, state.index, changes);
        } else if (!up && process.isUnderWay()) {
            state.clock.pushAfter(breakNanos(), RunClock.CONNECTION_BROKEN, state.index, changes);
            neverUp = forever;
        }
    }

    /** Whether the pages come from the store, so that the links matter no more. */
    private boolean needsNoPath() {
        return safeguard.isActive() && safeguard.failover().fetches();
    }

    /** Whether the switch can't end now, since the path is down; it does as soon as that carries again. */
    boolean holdsSwitch() {
        switchHeld = !up;
        return switchHeld;
    }

    /** Missing heartbeats tell of a break before the connection itself does. */
    private long breakNanos() {
        return safeguard.isActive() ? Math.min(rules.breakNanos(), safeguard.failover().detectionNanos())
                : rules.breakNanos();
    }

    /** The path was down for long enough. */
    void breakConnection(long stamp) {
        if (up || stamp != changes || needsNoPath()) {
            return;
        }
        if (safeguard.isActive() && process.runsAtDestination()) {
            if (!broken) {
                broken = true;
                safeguard.failover().connectionBroke();
            }
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
        if (up && stamp == changes && !needsNoPath()) {
            broken = false;
            process.postcopy().recover();
            if (safeguard.isActive()) {
                safeguard.failover().connectionCameBack();
            }
        }
    }

    /** The time-out passes in post-copy, which it ends only if it waits for being recovered. */
    void timeOut(String reason) {
        if (!broken || needsNoPath()) {
            return;
        }
        if (safeguard.isActive()) {
            safeguard.failover().takeOver();
        } else {
            process.end(Outcome.FAILED, reason, false);
        }
    }

    private String missing() {
        long pages = state.phase == Phase.POSTCOPY ? process.postcopy().missingPages() : 0;
        return Quantity.formatBytes(pages * state.vm.pageSizeBytes());
    }
}
