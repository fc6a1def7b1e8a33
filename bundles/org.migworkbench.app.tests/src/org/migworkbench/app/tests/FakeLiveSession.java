package org.migworkbench.app.tests;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.migworkbench.core.live.GuestBeat;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveMoment;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveStatus;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.core.live.SentCommand;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.ui.CoreServices;

/** A session of {@link FakeLiveBackend}: each run waits until the test lets it end, and then is a simulation. */
final class FakeLiveSession implements LiveSession {

    private static final long STEP_MILLIS = 10;
    private static final long BEAT_NANOS = 20_000_000;

    /** What was asked of it, in this order. */
    final List<String> calls = new CopyOnWriteArrayList<>();
    private final FakeLiveBackend backend;
    private final LiveVm machine;
    private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore gate = new Semaphore(0);
    private volatile String refusal = "";
    private volatile boolean running;
    private volatile boolean left;
    private volatile boolean cancelled;
    private volatile boolean abandoned;

    FakeLiveSession(FakeLiveBackend backend, String name, long memory) {
        this.backend = backend;
        machine = new LiveVm(name, memory, 1, "QEMU 10 at here.qmp", "QEMU 10 at there.qmp", true);
    }

    boolean isRunning() {
        return running;
    }

    /** Lets runs end. */
    void letEnd(int runs) {
        gate.release(runs);
    }

    void abandon() {
        abandoned = true;
    }

    void refuse(String sentence) {
        refusal = sentence;
    }

    /** The monitor says how it goes. */
    void say(LiveStatus status) {
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.DIRTY_SYNC_COUNT, 2.0);
        values.put(Counter.REMAINING, (double) (5 << 20));
        RecordingSample sample = new RecordingSample(1, status.name(), values);
        listeners.forEach(listener -> listener.moment(new LiveMoment(status, Optional.of(sample))));
    }

    private void note(String call) {
        backend.noteThread(call);
        calls.add(call);
    }

    private void order(String call) throws LiveException {
        note(call);
        listeners.forEach(listener -> listener.command(new SentCommand(Instant.now(), "source", call, false)));
        if (!refusal.isEmpty()) {
            throw new LiveException(refusal);
        }
    }

    @Override
    public RunResult run(ScenarioSpec spec, RunOptions options) {
        note("run");
        running = true;
        say(LiveStatus.PRECOPY);
        try {
            while (!gate.tryAcquire(STEP_MILLIS, TimeUnit.MILLISECONDS) && !left && !abandoned
                    && !options.control().isCancelled() && !cancelled) {
                backend.noteThread("wait");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        boolean ended = left || cancelled || options.control().isCancelled();
        running = false;
        return CoreServices.require(Backend.class).run(spec,
                options.control(new RunControl() {
                    @Override
                    public boolean isCancelled() {
                        return ended;
                    }

                    @Override
                    public void progress(double fraction, String phaseId) {
                        // nobody looks
                    }
                }));
    }

    @Override
    public Optional<LiveReport> report() {
        Optional<GuestReport> check = machine.name().equals("demo")
                ? Optional.of(new GuestReport(0, OptionalLong.of(3 * BEAT_NANOS), BEAT_NANOS, 0, 5, 1, 1, 1, true))
                : Optional.empty();
        return Optional.of(new LiveReport("The guest runs at the destination: QEMU says running at the destination.",
                List.of(), check, Optional.empty(), Optional.empty()));
    }

    @Override
    public String id() {
        return backend.id();
    }

    @Override
    public String label() {
        return machine.name();
    }

    @Override
    public LiveVm vm() {
        return machine;
    }

    @Override
    public boolean underWay() {
        return false;
    }

    @Override
    public List<Issue> check(ScenarioSpec spec) {
        note("check");
        return List.of();
    }

    @Override
    public List<String> confirmation(ScenarioSpec spec) {
        note("confirmation");
        return List.of("Virtual machine 'web'", "From: here.qmp", "To: there.qmp", "source: migrate unix:memory");
    }

    @Override
    public boolean preparesPostcopy(ScenarioSpec spec) {
        return spec.migrations().get(0).policy().base().id().equals("qemu-postcopy");
    }

    @Override
    public String command(LiveOrder order) {
        return switch (order.action()) {
            case BANDWIDTH -> "max-bandwidth " + order.value();
            case DOWNTIME -> "downtime-limit " + order.value();
            case CANCEL -> "migrate_cancel";
            default -> order.action().name().toLowerCase(Locale.ROOT);
        };
    }

    @Override
    public void give(LiveOrder order) throws LiveException {
        order(command(order));
        cancelled |= order.action() == LiveAction.CANCEL;
    }

    @Override
    public Optional<GuestBeat> beat() {
        return Optional.of(new GuestBeat(42, 1, 0, 7, false));
    }

    @Override
    public Optional<Path> log() {
        return Optional.empty();
    }

    @Override
    public void addListener(LiveListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(LiveListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        note("close");
    }

    @Override
    public void leave() {
        note("leave");
        left = true;
    }
}
