package org.migworkbench.cli.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.ExitCode;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.core.live.course.LiveCourse;
import org.migworkbench.core.live.course.LiveFolder;
import org.migworkbench.core.live.course.LiveMigration;
import org.migworkbench.core.live.course.LiveObserver;
import org.migworkbench.core.live.course.LivePlan;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.FailureText;

/** Carries out the course of a live command, tells of it while it goes on, and keeps and prints what it leaves. */
final class LiveRunner implements LiveObserver {

    /** The options that values of a migration come from. */
    private static final Map<String, String> OPTIONS = Map.of("bandwidthLimitBytesPerSecond", "--bandwidth: ",
            "downtimeLimitNanos", "--downtime-limit: ");

    private final CommandServices services;
    private final LiveOptions options;
    private final PrintWriter out;
    private final PrintWriter err;
    private int times = 1;

    LiveRunner(CommandServices services, LiveOptions options, PrintWriter out, PrintWriter err) {
        this.services = services;
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Checks that the folder for results is new or empty, before anything is begun. */
    void checkFolder() {
        options.folder().filter(Files::exists).ifPresent(LiveRunner::requireEmpty);
    }

    private static void requireEmpty(Path folder) {
        try (var content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new InputException("--out: '" + folder + "' isn't empty; allowed is a new or empty folder.");
            }
        } catch (IOException e) {
            throw new InputException("--out: '" + folder + "' can't be read: " + FailureText.of(e), e);
        }
    }

    /** Migrates; machines of the session's own have ended then, unless they are kept. */
    List<LiveMigration> run(LivePlan plan, LiveSettings settings, boolean asks) {
        times = plan.times();
        LiveCourse course = new LiveCourse(plan, this::carry, this);
        try (course; OnInterrupt end = new OnInterrupt(course)) {
            begin(course, settings, asks);
            return migrated(course);
        } catch (InvalidScenarioException e) {
            throw new InputException(text(e.issues()), e);
        } catch (LiveException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /** Opens the session, lets the user confirm what it will do, and steers it by the user's lines. */
    private void begin(LiveCourse course, LiveSettings settings, boolean asks) throws LiveException {
        List<String> warnings = course.open(services.requireLive(), settings);
        LiveSession session = course.session().orElseThrow();
        BufferedReader in = terminal();
        if (asks) {
            confirm(session.confirmation(course.scenario().orElseThrow()), in);
        }
        warnings.forEach(this::message);
        if (options.steer()) {
            new LiveSteering(session, in, err).start();
        }
    }

    private static List<LiveMigration> migrated(LiveCourse course) throws LiveException {
        List<LiveMigration> done = course.migrate();
        if (done.isEmpty()) {
            throw new InputException("The command was interrupted before the migration.");
        }
        return done;
    }

    /** Standard input, of which only one part of the program may read ahead. */
    private static BufferedReader terminal() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    private void confirm(List<String> lines, BufferedReader in) {
        lines.forEach(line -> err.print(line + "\n"));
        err.print("Do this? Only 'yes' does it: ");
        err.flush();
        if (!answer(in).equals("yes")) {
            throw new InputException("Not confirmed; nothing was done. Answer yes, or give --yes.");
        }
    }

    private static String answer(BufferedReader in) {
        try {
            String line = in.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw new InputException("The answer can't be read: " + FailureText.of(e), e);
        }
    }

    /** Refuses what can't be simulated. */
    static void requireNoError(List<Issue> issues) {
        List<Issue> errors = issues.stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new InputException(text(errors));
        }
    }

    private static String text(List<Issue> issues) {
        return issues.stream().map(LiveRunner::text).distinct().collect(Collectors.joining(" "));
    }

    private static String text(Issue issue) {
        String option = issue.place() instanceof Place.Value value ? OPTIONS.getOrDefault(value.step(), "") : "";
        return (issue.place().isOfPolicy() ? "--policy: " : option) + issue.message();
    }

    private RunResult carry(LiveSession session, ScenarioSpec scenario, int number) {
        LiveProgress progress = new LiveProgress(options.json() ? null : out);
        progress.begin(session.vm());
        return session.run(scenario, RunOptions.NONE.observer(progress));
    }

    @Override
    public void message(String sentence) {
        if (!options.json()) {
            err.print(sentence + "\n");
            err.flush();
        }
    }

    @Override
    public void ended(LiveMigration migration) {
        options.folder().ifPresent(folder -> keep(migration,
                times == 1 ? folder : folder.resolve(Integer.toString(migration.number()))));
    }

    private static void keep(LiveMigration migration, Path folder) {
        try {
            LiveFolder.write(migration, folder);
        } catch (IOException e) {
            throw new InputException("--out: '" + folder + "' can't be written: " + FailureText.of(e), e);
        }
    }

    @Override
    public boolean goesOn(LiveMigration migration) {
        if (!migration.isAlive()) {
            message("No further migration: the guest is silent.");
        }
        return migration.isAlive();
    }

    /** Prints what was made, beside the simulation of the same if there is one. */
    int print(List<LiveMigration> done, Optional<RunResult> simulated) {
        LivePrinter printer = new LivePrinter(out);
        if (options.json()) {
            printer.json(services.requireLive().id(), done, simulated);
        } else {
            printer.people(done);
            simulated.ifPresent(result -> printer.comparison(done, result));
        }
        return done.stream().allMatch(LiveMigration::isGood) ? ExitCode.DONE : ExitCode.NOT_CONVERGED;
    }
}
