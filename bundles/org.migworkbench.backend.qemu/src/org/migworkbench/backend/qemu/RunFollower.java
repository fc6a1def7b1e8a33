package org.migworkbench.backend.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.engine.event.ConnectionChanged;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.qmp.QmpEvent;
import org.migworkbench.qmp.migration.MigrationInfo;
import org.migworkbench.qmp.migration.MigrationStatus;

/**
 * Makes the events and the result of a run of what QEMU tells: events of both sides and answers to query-migrate. It gives
 * no commands and knows no clock, so recorded conversations can be put through it.
 */
final class RunFollower {

    private final String vm;
    private final PolicySpec policy;
    private final RunObserver observer;
    private final RoundCutter cutter;
    /** What has to wait until a sample has closed the last round before the switch. */
    private final List<Runnable> waiting = new ArrayList<>();
    private MigrationStatus status = MigrationStatus.SETUP;
    private MigrationInfo lastInfo;
    private Counters last;
    private Counters lastBefore;
    private long sequence;
    private long told;
    private long pass;
    private long cutNanos = -1;
    private long stopNanos = -1;
    private long downNanos;
    private long overNanos = -1;
    private long unseenPass;
    private boolean firstWanted;
    private boolean stopPending;
    private boolean stopped;
    private boolean postcopyAsked;
    private boolean postcopy;
    private boolean connected = true;
    private Optional<String> error = Optional.empty();

    RunFollower(String vm, PolicySpec policy, double pathBytesPerSecond, RunObserver observer) {
        this.vm = vm;
        this.policy = policy;
        this.observer = observer;
        cutter = new RoundCutter(vm, pathBytesPerSecond);
    }

    /** The command to migrate was taken, at time 0. */
    void begin() {
        observer.on(new MigrationStarted(0, next(), vm));
    }

    /** Something happened at the source. */
    void source(QmpEvent event, long nanos) {
        event.migrationStatus().ifPresent(this::status);
        if (event.migrationStatus().map(MigrationStatus::isOver).orElse(Boolean.FALSE)) {
            overNanos = nanos;
        }
        if (event.migrationPass().isPresent()) {
            pass(event.migrationPass().getAsLong(), nanos);
        }
        switch (event.name()) {
            case "STOP" -> stop(nanos);
            case "RESUME" -> resume(nanos);
            default -> {
                // other events tell nothing about the migration
            }
        }
    }

    /** Something happened at the destination. */
    void destination(QmpEvent event, long nanos) {
        if (event.name().equals("RESUME")) {
            resume(nanos);
        }
    }

    /** Post-copy was asked for: the next stop is not a stop-and-copy. */
    void postcopyAsked() {
        postcopyAsked = true;
    }

    private void status(MigrationStatus now) {
        if (now == MigrationStatus.POSTCOPY_ACTIVE) {
            postcopy = true;
        }
        // an answer may have overtaken the event
        status = status.isOver() ? status : now;
    }

    private void pass(long number, long nanos) {
        firstWanted |= number == 1;
        if (number > 1 && stopNanos < 0 && number > pass) {
            cutNanos = nanos;
        }
        pass = Math.max(pass, number);
    }

    private void stop(long nanos) {
        if (stopNanos < 0) {
            stopNanos = nanos;
            stopPending = true;
        }
    }

    private void resume(long nanos) {
        if (stopNanos < 0) {
            return;
        }
        downNanos += nanos - stopNanos;
        after(() -> {
            if (stopped) {
                stopped = false;
                observer.on(new PauseChanged(time(nanos), next(), vm, false));
            }
        });
    }

    private void after(Runnable action) {
        if (stopPending) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    /** Whether a sample is wanted at once, for a round to be cut. */
    boolean wantsSample() {
        return firstWanted || cutNanos >= 0 || stopPending || status.isOver();
    }

    /** QEMU said how far it is. */
    void sample(MigrationInfo info, long nanos) {
        firstWanted = false;
        info.status().ifPresent(this::status);
        error = info.errorDescription().isPresent() ? info.errorDescription() : error;
        if (info.ram().isPresent()) {
            counted(info, Counters.of(info, nanos));
        }
        boolean nowConnected = status != MigrationStatus.POSTCOPY_PAUSED
                && status != MigrationStatus.POSTCOPY_RECOVER_SETUP && status != MigrationStatus.POSTCOPY_RECOVER;
        if (nowConnected != connected && !status.isOver()) {
            connected = nowConnected;
            observer.on(new ConnectionChanged(time(nanos), next(), vm, connected));
        }
    }

    private void counted(MigrationInfo info, Counters now) {
        if (now.totalBytes() > 0) {
            cutter.first(now);
        }
        cutter.throttled(info, now.nanos());
        lastInfo = info;
        last = now;
        if (!cutter.hasBegun()
                || stopNanos < 0 && !info.status().map(MigrationStatus::isBeforeSwitch).orElse(Boolean.TRUE)) {
            return; // the event that the guest was stopped is still to come
        }
        if (stopNanos < 0) {
            lastBefore = now;
        }
        countPass(info.ram().orElseThrow().dirtySyncCount().orElse(0), now.nanos());
        if (stopPending) {
            stopPending = false;
            cutNanos = -1;
            switchOver(info, now);
        } else if (cutNanos >= 0 && now.nanos() >= cutNanos) {
            observer.on(new RoundEnded(time(cutNanos), next(), vm,
                    cutter.cut(cutNanos, pass, Phase.PRECOPY, now, info)));
            cutNanos = -1;
        } else if (postcopy && cutter.phase() == Phase.STOP_AND_COPY) {
            cutter.becomesPostcopy();
            observer.on(new PhaseChanged(time(now.nanos()), next(), vm, Phase.STOP_AND_COPY, Phase.POSTCOPY));
        }
    }

    /** An answer may overtake the event of its pass; one of which the answer after it still knows more never came. */
    private void countPass(long counted, long nanos) {
        if (counted > pass && unseenPass > pass) {
            pass(unseenPass, nanos);
        }
        unseenPass = counted;
    }

    private void switchOver(MigrationInfo info, Counters now) {
        if (!now.tellsSwitch()) {
            cutter.note("QEMU doesn't tell what was sent before the guest was stopped; the last two rounds are told"
                    + " apart by the mean rate.");
        }
        Counters then = now.whenStopped(cutter.start(), lastBefore, stopNanos);
        postcopy |= postcopyAsked && status != MigrationStatus.COMPLETED;
        Phase to = postcopy ? Phase.POSTCOPY : Phase.STOP_AND_COPY;
        observer.on(new RoundEnded(time(stopNanos), next(), vm, cutter.cut(stopNanos, pass, to, then, info)));
        observer.on(new PauseChanged(time(stopNanos), next(), vm, true));
        stopped = true;
        observer.on(new PhaseChanged(time(stopNanos), next(), vm, Phase.PRECOPY, to));
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /** The run is over; {@code blocked} has what each processor at the destination waited for pages, in nanoseconds. */
    MigrationResult end(Outcome outcome, String reason, boolean lost, long nanos, List<Long> blocked) {
        if (last != null && cutter.hasBegun()) {
            if (stopPending || stopNanos < 0 && outcome == Outcome.COMPLETED) {
                stopNanos = stopNanos < 0 ? nanos : stopNanos;
                stopPending = false;
                switchOver(lastInfo, last);
            }
            observer.on(new RoundEnded(time(nanos), next(), vm, cutter.last(time(nanos), last)));
        }
        MigrationResult result = result(outcome, reason, lost, nanos, blocked);
        observer.on(new PhaseChanged(time(nanos), next(), vm, cutter.phase(), Phase.DONE));
        observer.on(new MigrationEnded(time(nanos), next(), vm, result));
        return result;
    }

    private MigrationResult result(Outcome outcome, String reason, boolean lost, long nanos, List<Long> blocked) {
        Counters end = last == null ? Counters.zero(0, 1) : last;
        boolean completed = outcome == Outcome.COMPLETED;
        long total = completed ? EndTimes.totalNanos(lastInfo, nanos) : nanos;
        long downtime = completed ? EndTimes.downtimeNanos(lastInfo, downNanos) : downNanos;
        long distinct = end.distinctPages(completed);
        double throttle = cutter.meanThrottle(nanos);
        return MigrationResult.of(vm, policy).outcome(outcome).reason(reason)
                .endKind(lost ? EndKind.LOST : EndKind.usual(outcome)).totalNanos(total)
                .downtimeNanos(downtime).bytesSent(end.bytes()).pagesSent(end.pages())
                .pagesResent(end.pages() - distinct).zeroPages(end.zeroPages()).guestSlowdown(throttle)
                .quality(new ServiceQuality(throttle, 0, 0, 0, 0, 0))
                .postcopy(postcopy && cutter.phase() == Phase.POSTCOPY
                        ? new PostcopyStats(end.requests(), 0, 0,
                                cutter.rounds().get(cutter.rounds().size() - 1).traffic().bytesSent(), blocked)
                        : PostcopyStats.NONE)
                .rounds(cutter.rounds()).build();
    }

    /** Never back in time: what happened shortly before a sample is told after it. */
    private long time(long nanos) {
        told = Math.max(told, nanos);
        return told;
    }

    private long next() {
        return sequence++;
    }

    MigrationInfo lastInfo() {
        return lastInfo;
    }

    MigrationStatus status() {
        return status;
    }

    /** When it was over, as its event said; or the time that is given. */
    long endNanos(long otherwise) {
        return overNanos >= 0 ? overNanos : otherwise;
    }

    /** The pass that QEMU is in, from 1. */
    long pass() {
        return pass;
    }

    Phase phase() {
        return cutter.phase();
    }

    int liveRounds() {
        return cutter.liveRounds();
    }

    Optional<String> error() {
        return error;
    }

    /** Share of the memory that has been sent, 0 to 1. */
    double progress() {
        return last == null ? 0 : last.sentShare();
    }

    List<String> notes() {
        return cutter.notes();
    }
}
