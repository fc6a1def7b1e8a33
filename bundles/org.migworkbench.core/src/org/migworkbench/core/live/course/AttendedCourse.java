package org.migworkbench.core.live.course;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveMoment;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.core.live.SentCommand;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * A course that a person attends: who is asked before something is done to a machine that isn't the workbench's own, who
 * watches and who steers. What waits for machines is done on the thread that calls, which is a job's; the state can be asked
 * at any time.
 */
public final class AttendedCourse {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final LivePlan plan;
    private final LiveHost host;
    private final LiveOverview overview;
    private final LiveCourse course;
    /** What the migration that goes on answers. */
    private volatile RunQuery query;

    /**
     * Creates a course of which nothing has happened yet.
     *
     * @param plan what is asked for
     * @param host what is around it
     */
    public AttendedCourse(LivePlan plan, LiveHost host) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.host = Objects.requireNonNull(host, "host");
        overview = new LiveOverview(plan);
        course = new LiveCourse(plan, new Carrier(), new Observer());
    }

    /**
     * Opens the session and, for the demonstration, carries out all migrations; for other machines a person is asked.
     *
     * @param backend opens it
     */
    public void open(LiveBackend backend) {
        try {
            course.open(backend, LiveSettings.USUAL.waiting(PATIENCE)).forEach(this::note);
            opened(course.session().orElseThrow(), course.scenario().orElseThrow());
        } catch (LiveException | IllegalArgumentException e) {
            course.session().ifPresent(overview::opened);
            fail(sentence(e));
        }
    }

    private void opened(LiveSession session, ScenarioSpec scenario) throws LiveException {
        overview.opened(session);
        overview.prepared(session.preparesPostcopy(scenario));
        if (plan.isDemo()) {
            simulate(scenario);
            migrate();
        } else {
            ask(session.confirmation(scenario));
        }
    }

    private void ask(List<String> confirmation) {
        overview.asks(confirmation);
        host.changed();
        if (course.isEnding()) {
            finish();
        }
    }

    private static String sentence(Exception problem) {
        return problem instanceof InvalidScenarioException invalid
                ? invalid.issues().stream().map(Issue::message).distinct().collect(Collectors.joining(" "))
                : problem.getMessage();
    }

    private void simulate(ScenarioSpec scenario) {
        RunQuery simulation = host.query("Simulation of the same", plan.asked().seed());
        host.simulate(simulation, scenario, result -> {
            overview.simulated(simulation, result);
            host.changed();
        });
    }

    /** Carries out all migrations and ends the session; for machines of somebody's, after a person has confirmed it. */
    public void migrate() {
        overview.begins(course.isEnding());
        host.changed();
        try {
            course.migrate();
        } catch (LiveException | IllegalArgumentException e) {
            overview.failed(sentence(e));
        }
        if (course.isLeft()) {
            overview.left();
        }
        finish();
    }

    /**
     * Does what a person asks for; a refusal is shown.
     *
     * @param order what is to be done
     */
    public void act(LiveOrder order) {
        Optional<LiveSession> open = course.session();
        if (open.isEmpty()) {
            return;
        }
        overview.refused(refusal(open.get(), order));
        host.changed();
    }

    /** Gives an order; returns why it was refused, an empty text where it was not. */
    private String refusal(LiveSession session, LiveOrder order) {
        try {
            session.give(order);
            return "";
        } catch (LiveException e) {
            note(e.getMessage());
            return e.getMessage();
        }
    }

    /**
     * What an order comes to, for a question beforehand.
     *
     * @param order what is to be done
     * @return the commands in the words of the machines' monitor; blank where there are no machines yet
     */
    public String command(LiveOrder order) {
        return course.session().map(open -> open.command(order)).orElse("");
    }

    /** Ends the course: the demonstration's machines end, others go on and so does their migration. */
    public void end() {
        boolean asked = overview.ends();
        course.end();
        host.changed();
        if (asked) {
            finish();
        }
    }

    /** Ends at once, for the workbench is being closed. */
    public void close() {
        course.leave();
        course.session().ifPresent(LiveSession::close);
    }

    /**
     * Ends because something went wrong.
     *
     * @param why one sentence
     */
    public void fail(String why) {
        overview.failed(why);
        finish();
    }

    private void finish() {
        overview.closes();
        course.close();
        overview.closed();
        host.changed();
    }

    /**
     * Adds a remark to the log.
     *
     * @param sentence one sentence
     */
    public void note(String sentence) {
        overview.log().note(sentence);
        host.changed();
    }

    /**
     * What there is to show.
     *
     * @return the state at this moment
     */
    public LiveState state() {
        return overview.state();
    }

    /**
     * File with each command and each answer.
     *
     * @return the file; empty where there is none
     */
    public Optional<Path> logFile() {
        return course.session().flatMap(LiveSession::log);
    }

    /** Runs that others follow. */
    private final class Carrier implements LiveCarrier {

        @Override
        public RunResult carry(LiveSession session, ScenarioSpec scenario, int number) throws LiveException {
            String name = plan.isDemo() ? "Live " + number : "Live";
            query = host.query(name + " of " + session.vm().name(), plan.asked().seed());
            overview.migrates(name, query, number);
            host.changed();
            return host.run(query, scenario, session);
        }

        @Override
        public void cancel() {
            RunQuery going = query;
            if (going != null) {
                host.cancel(going);
            }
        }
    }

    /** Passes on what is heard. */
    private final class Observer implements LiveObserver {

        @Override
        public void moment(LiveMoment now) {
            overview.heard(now);
            host.changed();
        }

        @Override
        public void command(SentCommand command) {
            if (!command.question()) {
                overview.sent(command);
                host.changed();
            }
        }

        @Override
        public void message(String sentence) {
            note(sentence);
        }

        @Override
        public void waits() {
            host.changed();
        }

        @Override
        public void ended(LiveMigration migration) {
            overview.ended(migration, course.scenario().orElseThrow().vms().get(0));
            keep(migration);
            host.changed();
        }

        @Override
        public boolean goesOn(LiveMigration migration) {
            return migration.isGood();
        }
    }

    private void keep(LiveMigration migration) {
        try {
            Path folder = host.keep(plan, course.session().orElseThrow().vm().name(), migration);
            note("Result, recording and log are in " + folder + '.');
        } catch (IOException e) {
            note("The result could not be kept: " + e.getMessage());
        }
    }
}
