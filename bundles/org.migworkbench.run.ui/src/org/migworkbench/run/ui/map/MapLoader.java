package org.migworkbench.run.ui.map;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.pagemap.MapGrid;
import org.migworkbench.analysis.pagemap.MapLook;
import org.migworkbench.analysis.pagemap.MapPicture;
import org.migworkbench.analysis.pagemap.MapStates;
import org.migworkbench.core.pagemap.PageMaps;
import org.migworkbench.core.run.Backend;
import org.migworkbench.core.run.MonitorControl;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.quantities.FailureText;

/** Makes maps and their pictures in the background; only what was asked last is told. */
final class MapLoader {

    /**
     * A result and one of its machines.
     *
     * @param result the result
     * @param vm     id of the virtual machine
     */
    record Subject(RunResult result, String vm) {
    }

    /** A picture that is wanted. */
    private record Wanted(MapStates states, int done, MapGrid grid, MapLook look) {
    }

    private final Control control;
    private final Consumer<MapPicture> onPicture;
    private final Job drawing;
    private Optional<Job> making = Optional.empty();
    private volatile Wanted wanted;

    MapLoader(Control control, Consumer<MapPicture> onPicture) {
        this.control = control;
        this.onPicture = onPicture;
        this.drawing = Job.create("Draw the map of pages", (ICoreRunnable) monitor -> draw());
        drawing.setSystem(true);
        drawing.setPriority(Job.INTERACTIVE);
    }

    /** Makes a map; whoever asked hears of it, or why there is none, once. */
    void make(Subject subject, Consumer<Optional<PageMaps.Made>> onMade, Consumer<String> onProblem) {
        stop();
        Job job = Job.create("Map of the pages of " + subject.vm(),
                (ICoreRunnable) monitor -> made(subject, monitor, onMade, onProblem));
        job.setUser(false);
        making = Optional.of(job);
        job.schedule();
    }

    private void made(Subject subject, IProgressMonitor monitor, Consumer<Optional<PageMaps.Made>> onMade,
            Consumer<String> onProblem) {
        RunControl until = new MonitorControl(monitor, "Make the run again and write down its pages");
        try {
            Optional<PageMaps.Made> map = new PageMaps(CoreServices.require(Backend.class)).make(subject.result(),
                    subject.vm(), until);
            tell(() -> onMade.accept(map));
        } catch (RuntimeException | OutOfMemoryError e) {
            tell(() -> onProblem.accept("The map could not be made: " + FailureText.of(e)));
        }
    }

    /** Asks for a picture; one that is not begun is replaced. */
    void draw(MapStates states, int done, MapGrid grid, MapLook look) {
        Wanted next = new Wanted(states, done, grid, look);
        if (!Objects.equals(next, wanted)) {
            wanted = next;
            drawing.schedule();
        }
    }

    private void draw() {
        Wanted now = wanted;
        if (now != null) {
            MapPicture picture = MapPicture.of(now.states, now.done, now.grid, now.look);
            tell(() -> {
                if (wanted != null && wanted.states == now.states) {
                    onPicture.accept(picture);
                }
            });
        }
    }

    void stop() {
        making.ifPresent(Job::cancel);
        making = Optional.empty();
        wanted = null;
    }

    private void tell(Runnable news) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    news.run();
                }
            });
        }
    }
}
