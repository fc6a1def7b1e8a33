package org.migworkbench.engine.course;

import org.migworkbench.engine.policy.ConnectionRules;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.quantities.Quantity;

/**
 * What faults do to one migration. As long as the guest doesn't run at the destination, the source has all of it and
 * goes on; then it is lost with either side, and a broken connection can be recovered (QEMU,
 * docs/devel/migration/postcopy.rst).
 */
final class MigrationFaults {

    private final MigrationCourse course;
    private final CourseState state;
    private final Medium medium;
    private final ConnectionRules rules;
    private final FailureAnswers answers;
    private boolean up = true;
    private boolean broken;
    private boolean neverUp;
    private boolean switchHeld;

    MigrationFaults(MigrationCourse course, CourseState state, Medium medium, FailureAnswers answers) {
        this.course = course;
        this.state = state;
        this.medium = medium;
        this.rules = state.strategies().mode().connection();
        this.answers = answers;
    }

    /** A fault of the migration itself. */
    void strike(FaultSpec.Kind kind) {
        switch (kind) {
            case CANCEL -> cancel();
            case SOURCE_LOST, DESTINATION_LOST -> {
                if (!changesNothing(kind) && !answers.answersLoss(kind)) {
                    lose(kind);
                }
            }
            default -> throw new IllegalArgumentException(kind + " is no fault of a migration.");
        }
    }

    private void cancel() {
        // a frozen one is no migration any more that could be cancelled
        if (!answers.isFrozen() && !course.isAtDestination()) {
            course.end(Ending.cancelled("Cancelled in phase " + state.phase().id()
                    + "; the guest runs at the source."));
        }
    }

    /** Whether the last page has left the source that is lost, and is only on its way. */
    private boolean changesNothing(FaultSpec.Kind kind) {
        return kind == FaultSpec.Kind.SOURCE_LOST && course.isAtDestination() && !answers.isFrozen()
                && medium.missingPages() == 0;
    }

    private void lose(FaultSpec.Kind kind) {
        boolean moved = course.isAtDestination();
        if (kind == FaultSpec.Kind.SOURCE_LOST) {
            course.end(Ending.lost(moved
                    ? "The source was lost while " + missing() + " were still there; the guest is lost."
                    : "The source was lost with the guest."));
        } else {
            course.end(moved ? Ending.lost("The destination was lost with the guest.")
                    : Ending.failed("The destination was lost; the guest runs at the source."));
        }
    }

    /** The path does something else from now on. */
    void pathChanged(PathState path) {
        boolean carries = path == PathState.CARRIES;
        if (carries == up || answers.needsNoPath()) {
            return;
        }
        up = carries;
        medium.forget(CourseTimer.BREAK);
        medium.forget(CourseTimer.RECOVERY);
        if (up) {
            pathCameBack();
        } else {
            answers.pathWentDown();
            if (course.isUnderWay()) {
                medium.wakeAfter(CourseTimer.BREAK, Math.min(rules.breakNanos(), answers.detectionNanos()));
                neverUp = path == PathState.DOWN_FOREVER;
            }
        }
    }

    private void pathCameBack() {
        if (switchHeld) {
            switchHeld = false;
            medium.wakeAfter(CourseTimer.SWITCH, 0);
        }
        if (broken) {
            medium.wakeAfter(CourseTimer.RECOVERY, rules.recoverNanos());
        }
    }

    /** Whether the switch can't end now, since the path is down; it does as soon as that carries again. */
    boolean holdsSwitch() {
        switchHeld = !up;
        return switchHeld;
    }

    /** Whether the path carries nothing now. */
    boolean isPathDown() {
        return !up;
    }

    /** The path was down for long enough. */
    void breakConnection() {
        if (up || answers.needsNoPath()) {
            return;
        }
        if (!course.isAtDestination()) {
            course.end(Ending.failed("The connection broke in phase " + state.phase().id()
                    + "; the guest runs at the source."));
        } else if (answers.answersBreaks()) {
            if (!broken) {
                broken = true;
                answers.connectionBroke();
            }
        } else if (neverUp || rules.recoverNanos() == Long.MAX_VALUE) {
            course.end(Ending.failed("The connection broke in post-copy and nobody recovers it: the guest waits at"
                    + " the destination for " + missing() + " that are still at the source."));
        } else if (!broken) { // else it is down again before it was recovered
            broken = true;
            medium.disconnect();
        }
    }

    /** Somebody recovered the migration. */
    void recover() {
        if (up && !answers.needsNoPath()) {
            broken = false;
            medium.reconnect();
            answers.connectionCameBack();
        }
    }

    /** The time-out passes in post-copy, which it ends only if it waits for being recovered. */
    void timeOut(String reason) {
        if (!broken || answers.needsNoPath()) {
            return;
        }
        if (answers.answersBreaks()) {
            answers.takeOver();
        } else {
            course.end(Ending.failed(reason));
        }
    }

    private String missing() {
        long pages = state.phase() == Phase.POSTCOPY ? medium.missingPages() : 0;
        return Quantity.formatBytes(pages * state.pageSizeBytes());
    }
}
