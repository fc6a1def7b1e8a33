package org.migworkbench.run.ui.tuning;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewSite;
import org.migworkbench.ui.tuning.TurningListener;
import org.migworkbench.ui.tuning.Turning;
import org.migworkbench.analysis.Hindsight;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.migration.PolicyLimits;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.ScenarioKnobs;
import org.migworkbench.plots.ui.PlotGrid;
import org.migworkbench.plots.ui.ThresholdListener;
import org.migworkbench.ui.ActiveEditor;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.EditorHistory;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.StatusLine;

/**
 * Lets the lines in the plots of a result turn the knobs that they stand for, and shows the run before as a ghost. Of a
 * result that isn't the scenario's in the editor, such as a recording, a downtime limit that is dragged tells where the
 * migration would have stopped.
 */
public final class PlotTuning implements ThresholdListener, TurningListener {

    /** What the plots show. */
    public interface Shown {

        /**
         * The scenario whose result is shown, to be tuned.
         *
         * @return empty if the result is of something else
         */
        Optional<ScenarioInEditor> scenario();

        /**
         * The migration that is shown.
         *
         * @return its rounds; empty if none is shown
         */
        Optional<MigrationRounds> rounds();
    }

    private final IViewSite site;
    private final PlotGrid plots;
    private final Shown shown;
    private final RunService runs = CoreServices.require(RunService.class);
    private final Consumer<RunQuery> news = this::hear;
    private final ActiveEditor activeEditor = new ActiveEditor(this::follow);
    private Optional<Turning> turning = Optional.empty();
    private Optional<Knob> knob = Optional.empty();
    private volatile Optional<RunQuery> previewed = Optional.empty();

    /**
     * Begins.
     *
     * @param site  that of the view with the plots
     * @param plots the plots
     * @param shown what they show
     */
    public PlotTuning(IViewSite site, PlotGrid plots, Shown shown) {
        this.site = site;
        this.plots = plots;
        this.shown = shown;
        plots.addThresholdListener(this);
        runs.addListener(news);
        activeEditor.follow(site.getPage());
    }

    /** Ends. */
    public void stop() {
        activeEditor.stop();
        turning.ifPresent(before -> before.removeListener(this));
        runs.removeListener(news);
    }

    private void follow(Optional<IEditorPart> editor) {
        EditorHistory.follow(site, editor);
        turning.ifPresent(before -> before.removeListener(this));
        turning = editor.map(part -> Adapters.adapt(part, DocumentSession.class)).map(Turning::of);
        turning.ifPresent(next -> next.addListener(this));
    }

    @Override
    public void begun(Knob turned, RunQuery query) {
        previewed = Optional.of(query);
        plots.setGhost(plots.models());
    }

    /** On any thread: what is kept, or known again, has no ghost. */
    private void hear(RunQuery query) {
        if (previewed.filter(query::equals).isPresent() && !isPreview(query)) {
            plots.control().getDisplay().asyncExec(this::endGhost);
        }
    }

    private boolean isPreview(RunQuery query) {
        return runs.state(query).filter(RunAnswer.class::isInstance)
                .filter(answer -> ((RunAnswer) answer).standing() == Standing.PREVIEW).isPresent();
    }

    private void endGhost() {
        if (!plots.control().isDisposed()) {
            previewed = Optional.empty();
            plots.setGhost(List.of());
        }
    }

    @Override
    public void began(Threshold threshold) {
        Optional<ScenarioInEditor> now = shown.scenario();
        knob = now.flatMap(known -> find(known, threshold));
        knob.ifPresent(found -> turning.ifPresent(hand -> hand.begin(found, now.get())));
    }

    private Optional<Knob> find(ScenarioInEditor now, Threshold threshold) {
        String vm = shown.rounds().map(MigrationRounds::vm).orElse("");
        return now.scenario().flatMap(scenario -> new ScenarioKnobs(now.document(), scenario,
                CoreServices.require(DocumentService.class)).find(threshold.parameter().orElse(""), vm));
    }

    @Override
    public void moving(Threshold threshold, double value) {
        if (knob.isPresent()) {
            turning.ifPresent(hand -> hand.turn(stored(threshold, value)));
        } else {
            lookBack(threshold, value);
        }
    }

    @Override
    public void moved(Threshold threshold, double value) {
        if (knob.isPresent()) {
            turning.ifPresent(hand -> hand.end(stored(threshold, value)));
        } else {
            lookBack(threshold, value);
        }
        knob = Optional.empty();
    }

    @Override
    public void cancelled(Threshold threshold) {
        turning.ifPresent(Turning::cancel);
        knob = Optional.empty();
    }

    private Object stored(Threshold threshold, double value) {
        return knob.get().stored(threshold.knob().orElseThrow().stored(value));
    }

    /** Nothing is run again: what was seen tells where it would have stopped. */
    private void lookBack(Threshold threshold, double value) {
        boolean isDowntime = threshold.parameter().filter(path -> path.endsWith("." + PolicyLimits.DOWNTIME))
                .isPresent();
        if (isDowntime && shown.rounds().isPresent()) {
            long limit = Math.max(1, Math.round(threshold.knob().orElseThrow().stored(value)));
            StatusLine.say(Hindsight.of(shown.rounds().get(), limit).text());
        } else {
            StatusLine.say(
                    "This result is not that of the scenario in the editor; only its downtime limit can be tried.");
        }
    }
}
