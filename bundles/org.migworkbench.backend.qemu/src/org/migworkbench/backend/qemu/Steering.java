package org.migworkbench.backend.qemu;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.engine.policies.qemu.QemuParameter;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.qmp.QemuMonitor;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.qmp.migration.MigrationStatus;
import org.migworkbench.qmp.migration.ParameterChange;

/** Gives a user's commands to the QEMUs of one run. */
final class Steering {

    private static final int ATTEMPTS = 25;
    private static final long BETWEEN_MILLIS = 100;

    private final QemuPair pair;
    private final RunRecorder recorder;
    private final long zeroNanos;
    private final Places places;
    private volatile boolean postcopyAsked;
    private volatile boolean leaving;

    /** Names addresses for the memory that weren't used before. */
    interface Places {
        String next();
    }

    Steering(QemuPair pair, RunRecorder recorder, long zeroNanos, Places places) {
        this.pair = pair;
        this.recorder = recorder;
        this.zeroNanos = zeroNanos;
        this.places = places;
    }

    boolean postcopyAsked() {
        return postcopyAsked;
    }

    void postcopyWasAsked() {
        postcopyAsked = true;
    }

    /** The two QEMUs. */
    QemuPair pair() {
        return pair;
    }

    /** Keeps what happens. */
    RunRecorder recorder() {
        return recorder;
    }

    /** Nanoseconds since the command to migrate. */
    long now() {
        return sinceCommand(System.nanoTime());
    }

    /** Nanoseconds from the command to migrate to a moment of {@link System#nanoTime()}. */
    long sinceCommand(long nanoTime) {
        return nanoTime - zeroNanos;
    }

    /** Does what a user asks for; returns when QEMU has taken it. */
    void give(LiveOrder order) throws LiveException {
        switch (order.action()) {
            case BANDWIDTH -> change(QemuTable.MAX_BANDWIDTH, order.value());
            case DOWNTIME -> change(QemuTable.DOWNTIME_LIMIT, QemuWords.millis(order.value()));
            case POSTCOPY -> startPostcopy();
            case PAUSE -> give("migrate-pause", Map.of(), QemuMonitor::migratePause);
            case RECOVER -> recover(order.place());
            case CONTINUE ->
                give("migrate-continue", Map.of(), source -> source.migrateContinue(MigrationStatus.PRE_SWITCHOVER));
            case CANCEL -> give("migrate_cancel", Map.of(), QemuMonitor::migrateCancel);
        }
    }

    private void change(QemuParameter parameter, long value) throws LiveException {
        Optional<String> problem = parameter.problemOfLimit(value);
        if (problem.isPresent()) {
            throw new LiveException(problem.get());
        }
        give("migrate-set-parameters", Map.of(parameter.name(), Long.toString(value)),
                source -> source.migrateSetParameters(ParameterChange.NONE.number(parameter.name(), value)));
    }

    private void startPostcopy() throws LiveException {
        give("migrate-start-postcopy", Map.of(), QemuMonitor::migrateStartPostcopy);
        postcopyAsked = true;
    }

    /** From now on nothing ends the migration, and following it ends soon. */
    void leave() {
        leaving = true;
    }

    boolean leaving() {
        return leaving;
    }

    private void recover(Optional<String> uri) throws LiveException {
        QemuMonitor destination = pair.destination().orElseThrow(() -> new LiveException(
                "The destination can't be reached from here, so it can't be told to listen again; give its control socket."))
                .monitor();
        String place = uri.orElseGet(places::next);
        listenAgain(destination, place);
        give("migrate", Map.of("uri", place, "resume", "true"), source -> source.migrateResume(place));
    }

    /** The destination may not have noticed yet that its connection is gone: it is told so, and asked again. */
    private void listenAgain(QemuMonitor destination, String place) throws LiveException {
        for (int attempt = 1;; attempt++) {
            try {
                note("migrate-recover", Map.of("uri", place));
                destination.migrateRecover(place);
                return;
            } catch (QmpException e) {
                if (attempt == ATTEMPTS || e.kind() != QmpException.Kind.REFUSED) {
                    throw new LiveException("The destination doesn't listen again: " + e.getMessage() + '.', e);
                }
                interrupt(destination);
            }
        }
    }

    private static void interrupt(QemuMonitor destination) throws LiveException {
        try {
            destination.migratePause();
        } catch (QmpException e) {
            if (e.kind() != QmpException.Kind.REFUSED) {
                throw new LiveException("The destination can't be asked: " + e.getMessage() + '.', e);
            }
        }
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Recovers; a sentence about why it didn't work, or an empty one. */
    String tryRecover() {
        try {
            recover(Optional.empty());
            return "";
        } catch (LiveException e) {
            return e.getMessage();
        }
    }

    private void give(String name, Map<String, String> data, Command command) throws LiveException {
        note(name, data);
        try {
            command.to(pair.source().monitor());
        } catch (QmpException e) {
            throw new LiveException("QEMU didn't take " + name + ": " + e.getMessage() + '.', e);
        }
    }

    private void note(String name, Map<String, String> data) {
        recorder.event("driver", name, Math.max(0, now()), data);
    }

    /** A command to the source. */
    interface Command {
        void to(QemuMonitor source) throws QmpException;
    }
}
