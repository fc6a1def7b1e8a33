package org.migworkbench.editor.policy;

import java.util.Optional;
import java.util.function.Supplier;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.pipeline.PolicySubject;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.ScenarioKnobs;
import org.migworkbench.plots.ui.ThresholdListener;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.StatusLine;
import org.migworkbench.ui.tuning.Turning;

/** Lets the lines in the strip turn the knobs that they stand for, as those in the plots of a result do. */
final class LookDrag implements ThresholdListener {

    /** What the strip shows. */
    interface Shown {

        /** The migration; empty for none. */
        Optional<PolicySubject> subject();

        /** The machine's name in the run. */
        String vm();

        /** The scenario in the editor. */
        Optional<ScenarioInEditor> scenario();
    }

    private final Shown shown;
    private final Supplier<Turning> turning;
    private Optional<Knob> knob = Optional.empty();

    LookDrag(Shown shown, Supplier<Turning> turning) {
        this.shown = shown;
        this.turning = turning;
    }

    @Override
    public void began(Threshold threshold) {
        Optional<PolicySubject> subject = shown.subject().filter(PolicySubject::isUser);
        Optional<ScenarioInEditor> now = shown.scenario().filter(
                one -> subject.isPresent() && one.scenario().filter(subject.get().scenario()::equals).isPresent());
        if (now.isEmpty()) {
            StatusLine.say("A line can be dragged here where a migration of the shown scenario uses the policy.");
        }
        knob = now.flatMap(one -> new ScenarioKnobs(one.document(), subject.get().scenario(),
                CoreServices.require(DocumentService.class)).find(threshold.parameter().orElse(""), shown.vm()));
        knob.ifPresent(found -> turning.get().begin(found, now.get()));
    }

    @Override
    public void moving(Threshold threshold, double value) {
        knob.ifPresent(turned -> turning.get().turn(stored(turned, threshold, value)));
    }

    @Override
    public void moved(Threshold threshold, double value) {
        knob.ifPresent(turned -> turning.get().end(stored(turned, threshold, value)));
        knob = Optional.empty();
    }

    @Override
    public void cancelled(Threshold threshold) {
        knob.ifPresent(turned -> turning.get().cancel());
        knob = Optional.empty();
    }

    private static Object stored(Knob knob, Threshold threshold, double value) {
        return knob.stored(threshold.knob().orElseThrow().stored(value));
    }
}
