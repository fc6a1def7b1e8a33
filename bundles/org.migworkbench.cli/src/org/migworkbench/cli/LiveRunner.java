package org.migworkbench.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;

/** Runs migrations of one session, tells of them while they go on, and keeps what they leave. */
final class LiveRunner {

    private final LiveOptions options;
    private final PrintWriter out;
    private final PrintWriter err;
    private final List<LiveMigration> done = new ArrayList<>();

    /**
     * A migration that was made.
     *
     * @param result its result
     * @param report what it left besides
     */
    record LiveMigration(RunResult result, LiveReport report) {
    }

    LiveRunner(LiveOptions options, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Checks that the folder for results is new or empty, before anything is begun. */
    void checkFolder() {
        if (options.folder().isEmpty()) {
            return;
        }
        Path folder = options.folder().get();
        try {
            if (Files.exists(folder)) {
                try (var content = Files.list(folder)) {
                    if (content.findAny().isPresent()) {
                        throw new InputException(
                                "--out: '" + folder + "' isn't empty; allowed is a new or empty folder.");
                    }
                }
            }
        } catch (IOException e) {
            throw new InputException("--out: '" + folder + "' can't be read: " + e.getMessage(), e);
        }
    }

    /** Standard input, of which only one part of the program may read ahead. */
    static BufferedReader terminal() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }

    /** Migrates a number of times. */
    List<LiveMigration> run(LiveSession session, ScenarioSpec spec, int times, BufferedReader in) {
        session.addListener(new LiveListener() {
            @Override
            public void message(String sentence) {
                tell(sentence);
            }
        });
        if (options.steer()) {
            new LiveSteering(session, in, err).start();
        }
        for (int i = 1; i <= times; i++) {
            warn(session, spec);
            RunResult result = migrate(session, spec);
            LiveReport report = session.report().orElseThrow();
            done.add(new LiveMigration(result, report));
            int number = i;
            options.folder().ifPresent(folder -> keep(result, report,
                    times == 1 ? folder : folder.resolve(Integer.toString(number))));
            if (report.guest().isPresent() && !report.guest().get().alive()) {
                tell("No further migration: the guest is silent.");
                break;
            }
        }
        return done;
    }

    private void warn(LiveSession session, ScenarioSpec spec) {
        try {
            List<Issue> issues = session.check(spec);
            List<Issue> errors = issues.stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
            if (!errors.isEmpty()) {
                throw new InputException(errors.stream().map(LiveRunner::text).distinct()
                        .collect(Collectors.joining(" ")));
            }
            issues.forEach(issue -> tell(issue.message()));
        } catch (LiveException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    private static String text(Issue issue) {
        return (issue.place().isOfPolicy() ? "--policy: " : "") + issue.message();
    }

    private RunResult migrate(LiveSession session, ScenarioSpec spec) {
        LiveProgress progress = new LiveProgress(options.json() ? null : out);
        try {
            progress.begin(session.vm());
            return session.run(spec, progress, RunControl.NONE);
        } catch (InvalidScenarioException e) {
            throw new InputException(e.issues().stream().map(LiveRunner::text).collect(Collectors.joining(" ")), e);
        }
    }

    private void tell(String sentence) {
        if (!options.json()) {
            err.print(sentence + "\n");
            err.flush();
        }
    }

    private static void keep(RunResult result, LiveReport report, Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            ResultFiles.write(result, folder);
            copy(report.recording(), folder.resolve("recording.jsonl"));
            copy(report.log(), folder.resolve("commands.qmp"));
        } catch (IOException e) {
            throw new InputException("--out: '" + folder + "' can't be written: " + e.getMessage(), e);
        }
    }

    private static void copy(Optional<Path> from, Path to) throws IOException {
        if (from.isPresent()) {
            Files.copy(from.get(), to);
        }
    }
}
