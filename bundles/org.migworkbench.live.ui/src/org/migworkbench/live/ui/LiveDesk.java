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
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.run.RunService;
import org.migworkbench.ui.CoreServices;

/**
 * The real migrations of this workbench, one after the other. A service: what goes on doesn't end with the view that shows
 * it. Nothing here waits; what takes time is done in jobs.
 */
public final class LiveDesk {

    private static final String BUNDLE = "org.migworkbench.live.ui";

    private final LiveTools tools;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean guarded = new AtomicBoolean();
    private volatile LiveWork work;
    private volatile Optional<String> missing = Optional.empty();

    /**
     * Creates the desk.
     *
     * @param runs carries out runs, which the Results view follows
     */
    public LiveDesk(RunService runs) {
        tools = new LiveTools(runs, this::tell);
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
    DeskState state() {
        LiveWork now = work;
        return now == null ? DeskState.NONE : now.state();
    }

    /** What is missing for a demonstration, as far as it is known. */
    Optional<String> missing() {
        return missing;
    }

    /** Finds out what is missing for a demonstration. */
    void look() {
        inBackground("Look for QEMU", () -> {
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
            LiveWork next = new LiveWork(plan, tools);
            work = next;
            tell();
            inBackground("Live migration", () -> next.open(backend.get()));
        }
    }

    /** A person confirmed. */
    void confirm() {
        inWork("Live migration", LiveWork::migrate);
    }

    /** Ends what goes on; a person who doesn't confirm does that too. */
    void end() {
        inWork("End of a live migration", LiveWork::end);
    }

    /** Does something to the migration that goes on. */
    void act(LiveAction action, long value) {
        inWork("Command to a migration", now -> now.act(action, value));
    }

    /** Saves the log: all of the conversation where there is a file of it, else what is shown. */
    void saveLog(Path target) {
        List<LogLine> lines = state().log();
        inWork("Save the log", now -> {
            try {
                Optional<Path> file = now.logFile().filter(Files::isRegularFile);
                if (file.isPresent()) {
                    Files.copy(file.get(), target, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.write(target, lines.stream().map(LogLine::toString).toList(), StandardCharsets.UTF_8);
                }
            } catch (IOException e) {
                now.message("The log could not be saved as " + target + ": " + e.getMessage());
            }
        });
    }

    /** Whether nobody has taken care of the end of the workbench yet; true only once. */
    boolean claimGuard() {
        return guarded.compareAndSet(false, true);
    }

    /** Ends what goes on because the workbench is closed: machines of the user's own go on, and so does their migration. */
    public void close() {
        LiveWork now = work;
        if (now != null && now.state().stage().isBusy()) {
            now.close();
        }
    }

    private void inWork(String name, Consumer<LiveWork> action) {
        LiveWork now = work;
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
            LiveWork now = work;
            String sentence = name + " failed: " + e.getMessage();
            if (now != null && now.state().stage().isBusy()) {
                now.fail(sentence);
            }
            return new Status(IStatus.ERROR, BUNDLE, sentence, e);
        }
    }
}
