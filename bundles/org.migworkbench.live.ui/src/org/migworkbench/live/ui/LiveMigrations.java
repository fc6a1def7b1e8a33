package org.migworkbench.live.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.course.AttendedCourse;
import org.migworkbench.core.live.course.LivePlan;
import org.migworkbench.core.live.course.LiveState;
import org.migworkbench.core.live.course.SessionLogLine;
import org.migworkbench.core.run.RunService;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.ui.CoreServices;

/**
 * The real migrations of this workbench, one after the other. A service: what goes on doesn't end with the view that shows
 * it. Nothing here waits; what takes time is done in jobs.
 */
public final class LiveMigrations {

    private static final String BUNDLE = "org.migworkbench.live.ui";
    private static final String LOG = "commands.log";

    private final WindowHost host;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean guarded = new AtomicBoolean();
    private volatile AttendedCourse course;
    private volatile Optional<String> missing = Optional.empty();

    /**
     * Creates the service.
     *
     * @param runs carries out runs, which the Results view follows
     */
    public LiveMigrations(RunService runs) {
        host = new WindowHost(runs, this::tell);
    }

    /** Adds a listener that is told, on any thread, that there is something new; it must be quick. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** What there is to show. */
    LiveState state() {
        AttendedCourse now = course;
        return now == null ? LiveState.NONE : now.state();
    }

    /** What is missing for a demonstration, as far as it is known. */
    Optional<String> missing() {
        return missing;
    }

    /** Finds out what is missing for a demonstration. */
    void look() {
        inBackground("Look for machines", () -> {
            Optional<LiveBackend> backend = CoreServices.find(LiveBackend.class);
            missing = backend.isEmpty() ? Optional.of("This installation has no backend for real machines.")
                    : backend.get().missing();
            tell();
        });
    }

    /** Begins; does nothing while something goes on. */
    synchronized void start(LivePlan plan) {
        Optional<LiveBackend> backend = CoreServices.find(LiveBackend.class);
        if (!state().stage().isBusy() && backend.isPresent()) {
            AttendedCourse next = new AttendedCourse(plan, host);
            course = next;
            tell();
            inBackground("Live migration", () -> next.open(backend.get()));
        }
    }

    /** A person confirmed. */
    void confirm() {
        inCourse("Live migration", AttendedCourse::migrate);
    }

    /** Ends what goes on; a person who doesn't confirm does that too. */
    void end() {
        inCourse("End of a live migration", AttendedCourse::end);
    }

    /** Does something to the migration that goes on. */
    void act(LiveOrder order) {
        inCourse("Command to a migration", now -> now.act(order));
    }

    /** The commands that an order comes to, for a question beforehand. */
    String command(LiveOrder order) {
        AttendedCourse now = course;
        return now == null ? "" : now.command(order);
    }

    /** Name for a file with the log. */
    String logName() {
        AttendedCourse now = course;
        return now == null ? LOG : now.logFile().map(file -> file.getFileName().toString()).orElse(LOG);
    }

    /** Saves the log: all of the conversation where there is a file of it, else what is shown. */
    void saveLog(Path target) {
        List<SessionLogLine> lines = state().log();
        inCourse("Save the log", now -> {
            try {
                write(now.logFile().filter(Files::isRegularFile), lines, target);
            } catch (IOException e) {
                now.note("The log could not be saved as " + target + ": " + FailureText.of(e));
            }
        });
    }

    private static void write(Optional<Path> file, List<SessionLogLine> lines, Path target) throws IOException {
        if (file.isPresent()) {
            Files.copy(file.get(), target, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.write(target, lines.stream().map(SessionLogLine::toString).toList(), StandardCharsets.UTF_8);
        }
    }

    /** Whether nobody has taken care of the end of the workbench yet; true only once. */
    boolean claimGuard() {
        return guarded.compareAndSet(false, true);
    }

    /** Ends what goes on because the workbench is closed: machines of the user's own go on, and so does their migration. */
    public void close() {
        AttendedCourse now = course;
        if (now != null && now.state().stage().isBusy()) {
            now.close();
        }
    }

    private void inCourse(String name, Consumer<AttendedCourse> action) {
        AttendedCourse now = course;
        if (now != null) {
            inBackground(name, () -> action.accept(now));
        }
    }

    private void inBackground(String name, Runnable action) {
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return attempt(name, action);
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private IStatus attempt(String name, Runnable action) {
        try {
            action.run();
            return Status.OK_STATUS;
        } catch (RuntimeException e) {
            AttendedCourse now = course;
            String sentence = name + " failed: " + e.getMessage();
            if (now != null && now.state().stage().isBusy()) {
                now.fail(sentence);
            }
            return new Status(IStatus.ERROR, BUNDLE, sentence, e);
        }
    }
}
