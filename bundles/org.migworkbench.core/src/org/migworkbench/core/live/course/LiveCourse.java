package org.migworkbench.core.live.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;

/**
 * The migrations of one pair of machines from the opening of the session to its end: the same for the command line and for
 * the window. What waits for machines is done on the thread that calls; a course can be ended from any thread.
 */
public final class LiveCourse implements AutoCloseable {

    private static final long TICK_MILLIS = 200;

    private final LivePlan plan;
    private final LiveCarrier carrier;
    private final LiveObserver observer;
    private volatile LiveSession session;
    private volatile ScenarioSpec scenario;
    private boolean migrating;
    private boolean ending;
    private boolean left;

    /**
     * Creates a course of which nothing has happened yet.
     *
     * @param plan what is asked for
     * @param carrier carries out the migrations
     * @param observer is told
     */
    public LiveCourse(LivePlan plan, LiveCarrier carrier, LiveObserver observer) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.carrier = Objects.requireNonNull(carrier, "carrier");
        this.observer = Objects.requireNonNull(observer, "observer");
    }

    /**
     * Opens the session and holds what is asked against what the machines can do. Nothing is done to machines that run
     * already.
     *
     * @param backend opens it
     * @param settings how it behaves
     * @return what a user should know before the first migration, each one full sentence
     * @throws LiveException if machines can't be started, reached or asked, or are others than those that are meant
     * @throws InvalidScenarioException if what is asked can't be done
     */
    public List<String> open(LiveBackend backend, LiveSettings settings) throws LiveException {
        LiveSession opened = plan.machines().open(backend, settings);
        session = opened;
        opened.addListener(observer);
        scenario = plan.machines().scenario(opened.vm(), plan.asked());
        return check();
    }

    /** What a user should know; what can't be done is refused. */
    private List<String> check() throws LiveException {
        List<Issue> issues = session.check(scenario);
        List<Issue> errors = issues.stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new InvalidScenarioException(errors);
        }
        return issues.stream().map(Issue::message).toList();
    }

    /**
     * The session.
     *
     * @return the session, also after its end; empty before it was opened
     */
    public Optional<LiveSession> session() {
        return Optional.ofNullable(session);
    }

    /**
     * What is asked of the machine that is there.
     *
     * @return the scenario; empty before the session was opened
     */
    public Optional<ScenarioSpec> scenario() {
        return Optional.ofNullable(scenario);
    }

    /**
     * Carries out all migrations, one after the other, until one is the last: by its number, because the observer says so,
     * or because the course is being ended.
     *
     * @return those that were made, in their order
     * @throws LiveException if one has no result, or a machine can't be asked
     * @throws InvalidScenarioException if what is asked can't be done any more
     */
    public List<LiveMigration> migrate() throws LiveException {
        List<LiveMigration> done = new ArrayList<>();
        boolean goesOn = pause(plan.pauses().firstMillis());
        while (goesOn && done.size() < plan.times()) {
            LiveMigration migration = migrate(done.size() + 1);
            done.add(migration);
            goesOn = goesOnAfter(migration);
            if (goesOn) {
                check().forEach(observer::message);
            }
        }
        return done;
    }

    private boolean goesOnAfter(LiveMigration migration) {
        return observer.goesOn(migration) && migration.number() < plan.times()
                && pause(plan.pauses().betweenMillis());
    }

    private LiveMigration migrate(int number) throws LiveException {
        observer.begins(number);
        RunResult result = carry(number);
        LiveMigration migration = new LiveMigration(number, result, session.report().orElseThrow());
        observer.ended(migration);
        return migration;
    }

    private RunResult carry(int number) throws LiveException {
        migrating(true);
        try {
            return carrier.carry(session, scenario, number);
        } finally {
            migrating(false);
        }
    }

    private synchronized void migrating(boolean now) {
        migrating = now;
    }

    /** Lets time pass; whether to go on then. */
    private synchronized boolean pause(long millis) {
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        try {
            while (!ending && System.nanoTime() < end) {
                observer.waits();
                wait(Math.min(TICK_MILLIS, millis));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ending = true;
        }
        return !ending;
    }

    /**
     * Ends the course soon: no further migration begins, and of the one that goes on, one between the workbench's own
     * machines is cancelled, any other left to itself.
     */
    public void end() {
        if (plan.machines().areOwn()) {
            if (stop()) {
                carrier.cancel();
            }
        } else {
            leave();
        }
    }

    /** No further migration begins; whether one goes on. */
    private synchronized boolean stop() {
        ending = true;
        notifyAll();
        return migrating;
    }

    /** Ends the course soon, and leaves a migration that goes on to itself, whosever it is. */
    public void leave() {
        if (stop()) {
            synchronized (this) {
                left = true;
            }
            session.leave();
        }
    }

    /**
     * Whether the course is being ended.
     *
     * @return true as soon as it was asked for
     */
    public synchronized boolean isEnding() {
        return ending;
    }

    /**
     * Whether a migration was left to itself.
     *
     * @return true if it goes on without being followed
     */
    public synchronized boolean isLeft() {
        return left;
    }

    /** Ends the session, if there is one: machines of its own end, unless they are kept; others go on. */
    @Override
    public void close() {
        session().ifPresent(open -> {
            open.removeListener(observer);
            open.close();
        });
    }
}
