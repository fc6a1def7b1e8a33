package org.migworkbench.live.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.GuestText;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveMoment;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.core.live.SentCommand;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.recording.RecordingSample;

/**
 * The work on one pair of machines, from the opening of the session to its end. What waits for machines is done on the
 * thread that calls, which is a job's; the state can be asked at any time.
 */
final class LiveWork implements LiveListener {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** For the guest's own rate to be seen before the migration. */
    private static final long WARM_UP_MILLIS = 700;
    /** For those who watch to read what came out. */
    private static final long BETWEEN_MILLIS = 1500;
    private static final long TICK_MILLIS = 200;

    private final LivePlan plan;
    private final LiveTools tools;
    private final LiveLog log = new LiveLog();
    private final List<LiveRow> rows = new ArrayList<>();
    private LiveStage stage = LiveStage.OPENING;
    private String sentence;
    private boolean problem;
    private String refusal = "";
    /** What can be done after the end of a migration. */
    private String next = "";
    /** What the guest said last; blank while it can be heard. */
    private String lastWords = "";
    private LiveMoment moment = LiveMoment.NONE;
    private LiveSession session;
    private ScenarioSpec spec;
    private FollowedRun run;
    private boolean joined;
    private boolean ending;
    private List<String> question = List.of();
    private Optional<GuestReport> check = Optional.empty();
    private Optional<RunQuery> shown = Optional.empty();
    private String runName = "";

    LiveWork(LivePlan plan, LiveTools tools) {
        this.plan = plan;
        this.tools = tools;
        sentence = plan.isDemo() ? "Two QEMUs are being started." : "The machines are being asked.";
    }

    /** Opens the session and, for the demonstration, carries out all migrations. */
    void open(LiveBackend backend) {
        try {
            LiveSettings settings = LiveSettings.USUAL.waiting(PATIENCE);
            LiveSession opened = plan.isDemo() ? backend.demo(plan.guest().get(), settings)
                    : backend.attach(plan.ends().get(), settings);
            synchronized (this) {
                session = opened;
            }
            opened.addListener(this);
            prepare(opened);
            if (plan.isDemo()) {
                simulate();
                migrate();
            } else {
                ask(opened);
            }
        } catch (LiveException | IllegalArgumentException e) {
            fail(e.getMessage());
        }
    }

    private void prepare(LiveSession opened) throws LiveException {
        LivePreparation preparation = new LivePreparation(plan, opened);
        ScenarioSpec asked = preparation.scenario();
        synchronized (this) {
            spec = asked;
            joined = opened.underWay();
        }
        preparation.check(asked).forEach(this::message);
    }

    private void ask(LiveSession opened) throws LiveException {
        List<String> lines = opened.confirmation(spec);
        synchronized (this) {
            question = lines;
            stage = LiveStage.CONFIRMING;
            sentence = "Nothing is done before it is confirmed.";
        }
        tools.changed();
        if (isEnding()) {
            finish();
        }
    }

    /** Simulates the same beside it. */
    private void simulate() {
        RunQuery query = tools.query("Simulation of the same", plan.asked().seed());
        tools.simulate(new RunRequest(query, spec), result -> {
            synchronized (this) {
                rows.add(0, new LiveRow("Simulated", query, Optional.of(result.migrations().get(0)),
                        Optional.empty()));
            }
            tools.changed();
        });
    }

    /** Carries out all migrations and ends the session. */
    void migrate() {
        synchronized (this) {
            stage = ending ? LiveStage.ENDING : LiveStage.RUNNING;
            sentence = plan.isDemo() ? "The guest is warming up." : "The migration begins.";
            question = List.of();
        }
        tools.changed();
        pause(plan.isDemo() ? WARM_UP_MILLIS : 0);
        boolean good = true;
        for (int number = 1; number <= plan.times() && good && !isEnding(); number++) {
            if (number > 1) {
                pause(BETWEEN_MILLIS);
            }
            good = !isEnding() && migrate(number);
        }
        finish();
    }

    private boolean migrate(int number) {
        String name = plan.isDemo() ? "Live " + number : "Live";
        RunQuery query = tools.query(name + " of " + session.vm().name(), plan.asked().seed());
        FollowedRun followed = new FollowedRun(session);
        synchronized (this) {
            run = followed;
            shown = Optional.of(query);
            runName = name;
            moment = LiveMoment.NONE;
            refusal = "";
            next = "";
            sentence = plan.isDemo() ? number + " of " + plan.times() + ": " : "";
        }
        tools.changed();
        tools.run(new RunRequest(query, spec), followed);
        Optional<RunResult> result = followed.result();
        synchronized (this) {
            run = null;
            moment = LiveMoment.NONE;
        }
        if (result.isEmpty()) {
            failed(followed.failure().isEmpty() ? "The migration was cancelled before it began." : followed.failure());
            return false;
        }
        boolean good = ended(name, query, result.get(), session.report());
        if (followed.isLeft()) {
            left();
        }
        return good;
    }

    /** Not an end of the migration, only of following it. */
    private synchronized void left() {
        sentence = "No longer followed: the machines go on, and so does the migration.";
        next = "Attach again to follow it.";
        problem = false;
    }

    private boolean ended(String name, RunQuery query, RunResult result, Optional<LiveReport> report) {
        MigrationResult migration = result.migrations().get(0);
        Optional<GuestReport> heard = report.flatMap(LiveReport::guest);
        synchronized (this) {
            check = heard;
            rows.add(new LiveRow(name, query, Optional.of(migration), heard));
            LiveEnding over = new LiveEnding(migration, report);
            sentence = over.sentence(spec.vms().get(0));
            next = over.whereabouts();
            problem = over.isProblem();
        }
        report.ifPresent(left -> keep(result, left));
        tools.changed();
        return migration.outcome() == Outcome.COMPLETED && !problem;
    }

    private void keep(RunResult result, LiveReport report) {
        try {
            Path folder = LiveKeeper.keep(plan.document(), session.vm().name(), result, report);
            message("Result, recording and log are in " + folder + '.');
        } catch (IOException | CoreException e) {
            message("The result could not be kept: " + e.getMessage());
        }
    }

    /** Does what a person asked for; a refusal is shown. */
    void act(LiveAction action, long value) {
        LiveSession open = session();
        if (open == null) {
            return;
        }
        String why = "";
        try {
            new LiveOrder(action, value).give(open.control());
        } catch (LiveException e) {
            why = e.getMessage();
            message(why);
        }
        synchronized (this) {
            refusal = why;
        }
        tools.changed();
    }

    /** Ends the work: the demonstration's machines end, others go on and so does their migration. */
    void end() {
        FollowedRun going;
        LiveSession open;
        boolean waits;
        synchronized (this) {
            waits = stage == LiveStage.CONFIRMING;
            ending = true;
            stage = LiveStage.ENDING;
            going = run;
            open = session;
            notifyAll();
        }
        tools.changed();
        if (waits) {
            synchronized (this) {
                sentence = "Nothing was done to the machine.";
            }
            finish();
        } else if (going != null && plan.isDemo()) {
            going.cancel();
        } else if (going != null) {
            going.leave();
            open.control().leave();
        }
    }

    /** Ends at once, for the workbench is being closed. */
    void close() {
        FollowedRun going;
        LiveSession open;
        synchronized (this) {
            ending = true;
            going = run;
            open = session;
            notifyAll();
        }
        if (going != null) {
            going.leave();
            open.control().leave();
        }
        if (open != null) {
            open.close();
        }
    }

    void fail(String why) {
        failed(why);
        finish();
    }

    private synchronized void failed(String why) {
        sentence = why;
        problem = true;
    }

    private void finish() {
        LiveSession open = session();
        if (open != null) {
            synchronized (this) {
                lastWords = guest();
            }
            open.removeListener(this);
            open.close();
        }
        synchronized (this) {
            if (plan.isDemo() && !problem && !rows.isEmpty()) {
                sentence = LiveEnding.ofDemonstration(rows);
                next = "A row of the table under Control shows its rounds in Results.";
            }
            stage = LiveStage.IDLE;
            question = List.of();
            moment = LiveMoment.NONE;
        }
        tools.changed();
    }

    /** Lets time pass, during which the guest's beats go on being shown. */
    private void pause(long millis) {
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        synchronized (this) {
            try {
                while (!ending && System.nanoTime() < end) {
                    tools.changed();
                    wait(TICK_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                ending = true;
            }
        }
    }

    private synchronized LiveSession session() {
        return session;
    }

    private synchronized boolean isEnding() {
        return ending;
    }

    @Override
    public void sample(RecordingSample sample) {
        synchronized (this) {
            moment = new LiveMoment(Optional.of(sample));
        }
        tools.changed();
    }

    @Override
    public void command(SentCommand command) {
        if (!command.question()) {
            log.add(command);
            tools.changed();
        }
    }

    @Override
    public void message(String sentenceOfBackend) {
        log.note(sentenceOfBackend);
        tools.changed();
    }

    /** What there is to show. */
    synchronized DeskState state() {
        boolean running = stage == LiveStage.RUNNING && run != null;
        boolean prepared = joined || tools.preparesPostcopy(plan.asked().policy());
        String now = running ? sentence + moment.sentence() : sentence;
        Optional<String> advice = refusal.isEmpty() ? moment.advice(prepared).or(() -> Optional.of(next))
                : Optional.of(refusal);
        Set<LiveAction> actions = running ? LiveAction.allowed(moment.status(), prepared) : Set.of();
        return new DeskState(stage, plan.isDemo(), now, problem || !refusal.isEmpty(), advice,
                lastWords.isEmpty() ? guest() : lastWords, actions, machine(), question, rows(),
                log.lines(), shown);
    }

    private List<LiveRow> rows() {
        List<LiveRow> all = new ArrayList<>(rows);
        if (run != null) {
            all.add(new LiveRow(runName, shown.get(), Optional.empty(), Optional.empty()));
        }
        return List.copyOf(all);
    }

    private String guest() {
        return plan.isDemo() && session != null ? GuestText.of(session.beat(), check) : "";
    }

    private String machine() {
        if (session == null) {
            return "";
        }
        LiveVm vm = session.vm();
        return plan.isDemo() ? "The demonstration guest, on this computer"
                : "'" + vm.name() + "' from " + vm.source() + " to " + vm.destination();
    }

    /** File with each command and each answer; empty where there is none. */
    Optional<Path> logFile() {
        LiveSession open = session();
        return open == null ? Optional.empty() : open.log();
    }
}
