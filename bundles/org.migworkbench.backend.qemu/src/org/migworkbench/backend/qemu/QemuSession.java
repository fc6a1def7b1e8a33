package org.migworkbench.backend.qemu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.GuestBeat;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.migration.MigrationStatus;

/** A session with QEMUs. */
final class QemuSession implements LiveSession {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final QemuBackend.Home home;
    private final QmpLogFile log;
    private final Machines machines;
    private final Optional<DemoGuest> guest;
    private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
    /** One run at a time. */
    private final Object running = new Object();
    private volatile LiveVm vm;
    /** Steers the run that goes on; null without one. */
    private volatile Steering steering;
    private volatile boolean left;
    private volatile Optional<LiveReport> report = Optional.empty();
    private int runs;

    QemuSession(QemuBackend.Home home, QmpLogFile log, Machines machines, Optional<DemoGuest> guest)
            throws LiveException {
        this.home = home;
        this.log = log;
        this.machines = machines;
        this.guest = guest;
        refresh();
    }

    private void refresh() throws LiveException {
        try {
            vm = QemuFacts.vm(machines.pair().source(), machines.destinationLabel());
        } catch (QmpException | QmpFormatException e) {
            throw new LiveException("The source can't be asked about its virtual machine: " + e.getMessage() + '.', e);
        }
    }

    @Override
    public String id() {
        return QemuBackend.ID;
    }

    @Override
    public String label() {
        return "QEMU: " + vm.name();
    }

    @Override
    public LiveVm vm() {
        return vm;
    }

    @Override
    public boolean underWay() {
        try {
            return machines.pair().source().monitor().queryMigrate().status().map(MigrationStatus::isUnderWay)
                    .orElse(Boolean.FALSE);
        } catch (QmpException e) {
            return false;
        }
    }

    @Override
    public List<Issue> check(ScenarioSpec spec) throws LiveException {
        PlanCheck check = new PlanCheck(home.policies().get());
        plan(spec, check);
        return check.issues();
    }

    /** The plan, with what is wrong about it; null if it can't be carried out. */
    private QemuPlan plan(ScenarioSpec spec, PlanCheck check) throws LiveException {
        QemuPlan plan = check.plan(spec);
        if (plan == null) {
            return null;
        }
        machines.ready();
        refresh();
        try {
            check.machines(plan, machines, vm.emulated());
        } catch (QmpException | QmpFormatException e) {
            throw new LiveException("A QEMU can't be asked: " + e.getMessage() + '.', e);
        }
        return check.hasErrors() ? null : plan;
    }

    @Override
    public List<String> confirmation(ScenarioSpec spec) throws LiveException {
        PlanCheck check = new PlanCheck(home.policies().get());
        QemuPlan plan = plan(spec, check);
        if (plan == null) {
            throw new LiveException(new InvalidScenarioException(check.issues()).getMessage());
        }
        return underWay() ? List.of("Virtual machine '" + vm.name() + "': the migration under way is followed",
                "From: " + vm.source(), "To:   " + vm.destination())
                : new Commands(machines.pair(), plan, machines.place()).inWords(vm);
    }

    @Override
    public RunResult run(ScenarioSpec spec, RunOptions options) {
        synchronized (running) {
            if (left) {
                throw refused("The session was left; attach again to migrate.", null);
            }
            PlanCheck check = new PlanCheck(home.policies().get());
            QemuPlan plan;
            try {
                plan = plan(spec, check);
            } catch (LiveException e) {
                throw refused(e.getMessage(), e);
            }
            if (plan == null) {
                throw new InvalidScenarioException(check.issues());
            }
            runs++;
            MigrationResult result = migrate(spec, plan, options.observer(), options.control());
            return new RunResult(spec, version(), Fidelity.PAGE, List.of(result));
        }
    }

    private String version() {
        return "QEMU " + machines.pair().source().version();
    }

    private static InvalidScenarioException refused(String sentence, Exception cause) {
        InvalidScenarioException refusal = new InvalidScenarioException(List.of(Issue.error(Place.SCENARIO, sentence)));
        refusal.initCause(cause);
        return refusal;
    }

    private MigrationResult migrate(ScenarioSpec spec, QemuPlan plan, RunObserver observer, RunControl steer) {
        QemuPair pair = machines.pair();
        MigrationSpec migration = spec.migrations().get(0);
        boolean joined = underWay();
        String uri = joined ? "" : machines.place();
        Commands commands = new Commands(pair, plan, uri);
        GuestMonitor monitor = new GuestMonitor(pair, guest.isPresent());
        try (QemuEvents events = new QemuEvents(pair.source(), pair.destination().orElse(null))) {
            if (!joined) {
                commands.prepare();
            }
            machines.placeUsed();
            RunRecorder recorder = new RunRecorder(home.folder().resolve("recording-" + runs + ".jsonl"),
                    RecordingFrame.of(spec, vm, plan, version(), guest), List.copyOf(listeners));
            long zero = joined ? System.nanoTime() - since(pair) : System.nanoTime();
            Steering steers = new Steering(pair, recorder, zero, machines::nextPlace);
            RunFollower follower = new RunFollower(migration.vm(), migration.policy(), RoundCutter.pathRate(spec),
                    observer);
            QemuRun run = new QemuRun(steers, plan, follower, steer,
                    new QemuRun.Patience(home.settings().poll().toNanos(),
                            home.settings().pausedPatience().toNanos(), migration.timeoutNanos()));
            follower.begin();
            if (joined) {
                run.joined();
            } else {
                recorder.event("driver", "migrate", 0, Map.of("uri", uri));
                commands.begin();
            }
            steered(steers);
            MigrationResult result = run.follow(events);
            steering = null;
            finish(result, run, recorder, monitor.after(zero, System.nanoTime()), pair);
            return result;
        } catch (QmpException e) {
            throw refused("The migration was not begun: " + e.getMessage() + '.', e);
        } finally {
            steering = null;
        }
    }

    private void steered(Steering now) {
        steering = now;
        if (left) {
            now.leave();
        }
    }

    /** How long the migration under way has been going on, in nanoseconds. */
    private static long since(QemuPair pair) throws QmpException {
        return pair.source().monitor().queryMigrate().totalTimeMillis().orElse(0) * NANOS_PER_MILLI;
    }

    private void finish(MigrationResult result, QemuRun run, RunRecorder recorder, Optional<GuestReport> check,
            QemuPair pair) {
        recorder.end(RecordingFrame.outcome(result, check));
        List<String> notes = new ArrayList<>(run.notes());
        check.ifPresent(guest -> notes.addAll(GuestMonitor.harm(guest, result.outcome())));
        report = Optional.of(new LiveReport(pair.whereabouts(result.ending().lostVm()), notes, check, recorder.file(),
                Optional.of(log.file())));
        notes.forEach(recorder::message);
    }

    @Override
    public boolean preparesPostcopy(ScenarioSpec spec) {
        QemuPlan plan = new PlanCheck(home.policies().get()).plan(spec);
        return plan != null && plan.postcopyAfterPass() > 0 || underWay();
    }

    @Override
    public void give(LiveOrder order) throws LiveException {
        Steering now = steering;
        if (now == null) {
            throw new LiveException("No migration goes on that could be steered.");
        }
        now.give(order);
    }

    @Override
    public String command(LiveOrder order) {
        return QemuWords.command(order);
    }

    @Override
    public void leave() {
        left = true;
        Steering now = steering;
        if (now != null) {
            now.leave();
        }
    }

    @Override
    public Optional<LiveReport> report() {
        return report;
    }

    /** The QEMUs of this session, for tests that end one of them. */
    Machines machines() {
        return machines;
    }

    /** The folder with sockets, logs and recordings. */
    Path folder() {
        return home.folder();
    }

    @Override
    public Optional<GuestBeat> beat() {
        return guest.isEmpty() ? Optional.empty() : GuestMonitor.latest(machines.pair());
    }

    @Override
    public Optional<Path> log() {
        return Optional.of(log.file());
    }

    @Override
    public void addListener(LiveListener listener) {
        listeners.add(listener);
        log.addListener(listener);
    }

    @Override
    public void removeListener(LiveListener listener) {
        listeners.remove(listener);
        log.removeListener(listener);
    }

    @Override
    public void close() {
        if (machines.areOwn() && !home.settings().keep()) {
            machines.end();
        } else {
            machines.close();
        }
        log.close();
    }
}
