package org.migworkbench.backend.qemu;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.migworkbench.core.live.LiveControl;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.qmp.MigrationStatus;
import org.migworkbench.qmp.ParameterChange;
import org.migworkbench.qmp.QemuMonitor;
import org.migworkbench.qmp.QmpException;

/** Gives a user's commands to the QEMUs of one run. */
final class Steering implements LiveControl {

    private static final long NANOS_PER_MILLI = 1_000_000;
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

    @Override
    public void maxBandwidth(long bytesPerSecond) throws LiveException {
        change(QemuTable.MAX_BANDWIDTH.name(), bytesPerSecond);
    }

    @Override
    public void downtimeLimit(long nanos) throws LiveException {
        change(QemuTable.DOWNTIME_LIMIT.name(), Math.round(nanos / (double) NANOS_PER_MILLI));
    }

    private void change(String name, long value) throws LiveException {
        if (value < 0) {
            throw new LiveException("The value of " + name + " is " + value + "; allowed is 0 or more.");
        }
        give("migrate-set-parameters", Map.of(name, Long.toString(value)),
                source -> source.migrateSetParameters(ParameterChange.NONE.number(name, value)));
    }

    @Override
    public void startPostcopy() throws LiveException {
        give("migrate-start-postcopy", Map.of(), QemuMonitor::migrateStartPostcopy);
        postcopyAsked = true;
    }

    @Override
    public void pause() throws LiveException {
        give("migrate-pause", Map.of(), QemuMonitor::migratePause);
    }

    @Override
    public void continueSwitchover() throws LiveException {
        give("migrate-continue", Map.of(), source -> source.migrateContinue(MigrationStatus.PRE_SWITCHOVER));
    }

    @Override
    public void cancel() throws LiveException {
        give("migrate_cancel", Map.of(), QemuMonitor::migrateCancel);
    }

    @Override
    public void leave() {
        leaving = true;
    }

    boolean leaving() {
        return leaving;
    }

    @Override
    public void recover(Optional<String> uri) throws LiveException {
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
        recorder.event("driver", name, Math.max(0, System.nanoTime() - zeroNanos), data);
    }

    /** A command to the source. */
    private interface Command {
        void to(QemuMonitor source) throws QmpException;
    }
}
