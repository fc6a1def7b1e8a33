package org.migworkbench.run.ui.kept;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.ScenarioSnapshot;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.results.SpecChange;
import org.migworkbench.core.run.RunService;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.ScenarioInEditor;

/**
 * Finds out, beside the window, in what a scenario differs from what a result was made of. Several edits at once are looked
 * at once, when they pause.
 */
public final class OlderState {

    /** What is said where the scenario can't be run as it is now. */
    private static final String NOT_RUNNABLE = "what keeps it from being run now";

    private static final int PAUSE_MILLIS = 120;

    private final Display display;
    private final Consumer<List<String>> listener;
    private final Runnable look = this::look;
    private ScenarioInEditor scenario;
    private ScenarioSpec result;
    private long generation;

    /**
     * Prepares it.
     *
     * @param display  the window's thread
     * @param listener told there what differs; none where nothing does
     */
    public OlderState(Display display, Consumer<List<String>> listener) {
        this.display = display;
        this.listener = listener;
    }

    /**
     * Compares, soon; what was asked before is dropped.
     *
     * @param now   the scenario
     * @param shown what the result was made of
     */
    public void request(ScenarioInEditor now, ScenarioSpec shown) {
        generation++;
        scenario = now;
        result = shown;
        display.timerExec(PAUSE_MILLIS, look);
    }

    /** Drops what was asked. */
    public void cancel() {
        generation++;
        display.timerExec(-1, look);
    }

    private void look() {
        long mine = generation;
        ScenarioSpec before = result;
        scenario.scenario().filter(known -> known.eContainer() == scenario.document()).ifPresent(known -> {
            ScenarioSnapshot snapshot = new ScenarioSnapshot(scenario.document(), known);
            Job job = Job.create("Compare the scenario with the result",
                    (ICoreRunnable) monitor -> tell(mine, differences(snapshot, before)));
            job.setSystem(true);
            job.setPriority(Job.DECORATE);
            job.schedule();
        });
    }

    private static List<String> differences(ScenarioSnapshot snapshot, ScenarioSpec before) {
        ResultStore store = CoreServices.require(RunService.class).store();
        return snapshot.translate(CoreServices.require(DocumentService.class)).spec()
                .map(now -> SpecChange.texts(store.changes(before, now))).orElse(List.of(NOT_RUNNABLE));
    }

    private void tell(long mine, List<String> differences) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (mine == generation) {
                    listener.accept(differences);
                }
            });
        }
    }
}
