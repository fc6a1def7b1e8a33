package org.migworkbench.backend.qemu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.migworkbench.core.live.LiveStatus;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.qmp.QemuMonitor;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.qmp.migration.MigrationInfo;
import org.migworkbench.qmp.migration.MigrationStatus;
import org.migworkbench.quantities.Quantity;

/**
 * Follows one migration from the command to its end on the thread that called: polls, takes events, and gives the commands
 * that its plan, its time-out and its user ask for. Each wait has a limit.
 */
final class QemuRun {

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long CANCEL_LIMIT_NANOS = 15_000_000_000L;
    private static final long QUIET_MILLIS = 30;
    private static final Duration RECONNECT = Duration.ofSeconds(3);

    private final Steering steering;
    private final QemuPair pair;
    private final RunRecorder recorder;
    private final QemuPlan plan;
    private final RunFollower follower;
    private final RunControl control;
    private final Patience patience;
    private final HostClock sourceClock = new HostClock();
    private final HostClock destinationClock = new HostClock();
    private final List<String> notes = new ArrayList<>();
    private final EndTimes endTimes = new EndTimes();
    private long pausedSince = -1;
    private long waitingSince = -1;
    private long cancelledAt = -1;
    private boolean postcopyTried;
    private boolean recovering;
    private boolean joined;
    private Outcome outcome;
    private String reason = "";
    private boolean lost;

    /**
     * How long the run waits.
     *
     * @param pollNanos time between two questions how the migration goes
     * @param pausedNanos how long a post-copy that lost its connection is waited for
     * @param timeoutNanos after what time the migration is cancelled
     */
    record Patience(long pollNanos, long pausedNanos, long timeoutNanos) {
    }

    /** Creates the run of a migration whose command was given. */
    QemuRun(Steering steering, QemuPlan plan, RunFollower follower, RunControl control, Patience patience) {
        this.steering = steering;
        pair = steering.pair();
        recorder = steering.recorder();
        this.plan = plan;
        this.follower = follower;
        this.control = control;
        this.patience = patience;
    }

    private long now() {
        return steering.now();
    }

    /** The migration was going on before: its passes until now are one round, and only its user gives it commands. */
    void joined() {
        joined = true;
        notes.add("The migration was under way already; what happened before is in its first round.");
    }

    /** Follows to the end. */
    MigrationResult follow(QemuEvents events) {
        long nextPoll = 0;
        while (outcome == null) {
            long wait = Math.max(0, (nextPoll - now()) / NANOS_PER_MILLI);
            QemuEvents.Arrival arrival = events.next(follower.wantsSample() ? 0 : wait);
            if (arrival != null) {
                take(arrival);
            } else if (Thread.currentThread().isInterrupted()) {
                leave(Outcome.CANCELLED, "The workbench stopped following");
            } else {
                poll();
                nextPoll = now() + patience.pollNanos();
                decide();
            }
        }
        for (QemuEvents.Arrival arrival = events.next(QUIET_MILLIS); arrival != null; arrival = events
                .next(QUIET_MILLIS)) {
            take(arrival);
        }
        return finish();
    }

    private void take(QemuEvents.Arrival arrival) {
        HostClock clock = arrival.atSource() ? sourceClock : destinationClock;
        long nanos = Math.max(0, steering.sinceCommand(clock.nanos(arrival.event(), arrival.nanos())));
        recorder.event(arrival.atSource(), arrival.event(), nanos);
        if (arrival.atSource()) {
            follower.source(arrival.event(), nanos);
        } else {
            follower.destination(arrival.event(), nanos);
        }
    }

    private void poll() {
        try {
            MigrationInfo info = pair.source().monitor().queryMigrate();
            long nanos = now();
            recorder.sample(info.status().map(QemuWords::status).orElse(LiveStatus.UNKNOWN), Samples.of(info, nanos));
            if (steering.postcopyAsked()) {
                follower.postcopyAsked();
            }
            follower.sample(info, nanos);
            control.progress(follower.progress(), follower.phase().id());
        } catch (QmpException e) {
            unreachable(e);
        }
    }

    /** The monitor of the source doesn't answer: QEMU has ended, or only the connection has. */
    private void unreachable(QmpException cause) {
        if (!pair.source().isGone()) {
            try {
                pair.source().monitor().client().reconnect(RECONNECT);
                notes.add("The connection to the source was lost and made again; events in between were missed.");
                return;
            } catch (QmpException e) {
                notes.add("The source can't be reached again: " + e.getMessage() + '.');
            }
        }
        boolean gone = pair.source().isGone();
        boolean arrived = pair.runsAtDestination();
        lost = gone && !arrived;
        outcome = Outcome.FAILED;
        reason = gone ? "The QEMU at the source has ended" + (arrived ? "" : ", and the guest with it")
                + pair.source().lastWords().map(words -> ": " + words).orElse("") + '.'
                : "The source can't be asked any more (" + cause.getMessage()
                        + "); the migration may go on: attach again to follow it.";
    }

    private void decide() {
        MigrationStatus status = follower.status();
        if (outcome != null) {
            return;
        }
        if (status.isOver() || status == MigrationStatus.NONE) {
            over(status);
        } else if (status == MigrationStatus.POSTCOPY_PAUSED) {
            paused();
        } else {
            pausedSince = -1;
            recovering = false;
            steer(status);
        }
        if (outcome == null && steering.leaving()) {
            leave(Outcome.FAILED, "The workbench stopped following");
        } else if (outcome == null && control.isCancelled()) {
            cancel("cancelled by its user");
        } else if (outcome == null && !joined && now() > patience.timeoutNanos()) {
            cancel("cancelled when its time-out of " + Quantity.formatNanos(patience.timeoutNanos()) + " had passed");
        }
    }

    private void steer(MigrationStatus status) {
        if (joined) {
            return;
        }
        if (plan.postcopyAfterPass() > 0 && !postcopyTried && follower.phase() == Phase.PRECOPY
                && status == MigrationStatus.ACTIVE && follower.pass() > plan.postcopyAfterPass()) {
            postcopyTried = true;
            order("migrate-start-postcopy", source -> {
                source.migrateStartPostcopy();
                steering.postcopyWasAsked();
            });
            follower.postcopyAsked();
        }
        if (status == MigrationStatus.PRE_SWITCHOVER && plan.pauseNanos() > 0) {
            waitingSince = waitingSince < 0 ? now() : waitingSince;
            if (now() - waitingSince >= plan.pauseNanos()) {
                waitingSince = Long.MAX_VALUE;
                order("migrate-continue", source -> source.migrateContinue(MigrationStatus.PRE_SWITCHOVER));
            }
        }
    }

    private void order(String name, Steering.Command command) {
        try {
            recorder.event("driver", name, now(), Map.of());
            command.to(pair.source().monitor());
        } catch (QmpException e) {
            note("QEMU didn't take " + name + ": " + e.getMessage() + '.');
        }
    }

    private void note(String sentence) {
        notes.add(sentence);
        recorder.message(sentence);
    }

    /** A post-copy lost its connection: it is recovered, waited for, or given up. */
    private void paused() {
        pausedSince = pausedSince < 0 ? now() : pausedSince;
        long since = now() - pausedSince;
        if (pair.destinationIsGone()) {
            lost = true;
            outcome = Outcome.FAILED;
            reason = "The QEMU at the destination ended in post-copy, and the guest with it"
                    + pair.destinationWords() + '.';
        } else if (!joined && plan.recoverNanos() > 0 && since >= plan.recoverNanos() && !recovering) {
            recovering = true;
            pausedSince = now();
            String sentence = steering.tryRecover();
            if (!sentence.isEmpty()) {
                note(sentence);
            }
        } else if (since > Math.max(patience.pausedNanos(), plan.recoverNanos() == 0 ? 0
                : plan.recoverNanos() + CANCEL_LIMIT_NANOS)) {
            outcome = Outcome.FAILED;
            reason = "The post-copy lost its connection and waits to be recovered: attach again to do so.";
        }
    }

    private void cancel(String why) {
        if (cancelledAt >= 0) {
            if (now() - cancelledAt > CANCEL_LIMIT_NANOS) {
                leave(Outcome.FAILED, "QEMU took the order to cancel and didn't follow it");
            }
            return;
        }
        boolean asked = control.isCancelled();
        if (follower.phase() == Phase.POSTCOPY || follower.status() == MigrationStatus.POSTCOPY_PAUSED) {
            leave(asked ? Outcome.CANCELLED : Outcome.FAILED, "A post-copy can't be " + why
                    + "; the workbench stopped following");
            return;
        }
        cancelledAt = now();
        reason = "The migration was " + why + '.';
        order("migrate_cancel", QemuMonitor::migrateCancel);
    }

    /** The migration goes on without the workbench. */
    private void leave(Outcome end, String why) {
        outcome = end;
        reason = why + ": the migration goes on, attach again to follow it.";
    }

    private void over(MigrationStatus status) {
        switch (status) {
            case COMPLETED -> outcome = endTimes.areSettled(follower.lastInfo(), now()) ? Outcome.COMPLETED : null;
            case CANCELLED -> {
                outcome = cancelledAt >= 0 && !control.isCancelled() ? Outcome.NOT_CONVERGED : Outcome.CANCELLED;
                reason = reason.isEmpty() ? "The migration was cancelled." : reason;
            }
            default -> {
                outcome = Outcome.FAILED;
                lost = follower.phase() == Phase.POSTCOPY && !pair.runsAtDestination();
                reason = "QEMU says that the migration failed"
                        + follower.error().map(text -> ": " + text.strip()).orElse("") + '.'
                        + pair.awaitDestinationWords().map(words -> " The destination says: " + words + '.').orElse("");
            }
        }
    }

    private String rounds() {
        int count = Math.max(1, follower.liveRounds());
        return count + (count == 1 ? " round" : " rounds");
    }

    private MigrationResult finish() {
        long end = follower.endNanos(now());
        if (outcome == Outcome.COMPLETED) {
            reason = (follower.phase() == Phase.POSTCOPY ? "Went on in post-copy after "
                    : "QEMU expected the rest to take less than the downtime limit after ") + rounds() + '.';
            pair.awaitArrival();
        }
        String where = pair.whereabouts(lost);
        return follower.end(outcome, reason + ' ' + where, lost, end,
                follower.phase() == Phase.POSTCOPY ? pair.blockedNanos() : List.of());
    }

    /** What is remarkable about the run. */
    List<String> notes() {
        List<String> all = new ArrayList<>(follower.notes());
        all.addAll(notes);
        return all;
    }
}
