package org.migworkbench.run.ui;

import java.util.Optional;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.run.ui.tuning.PlotTuning;
import org.migworkbench.ui.ScenarioInEditor;

/** What a line in the plots stands for: a knob of the scenario in the editor, if the result is of it. */
final class Tuned implements PlotTuning.Shown {

    private final Asked asked;
    private final ResultsPage page;

    Tuned(Asked asked, ResultsPage page) {
        this.asked = asked;
        this.page = page;
    }

    @Override
    public Optional<ScenarioInEditor> scenario() {
        return asked.question() instanceof Question.OfScenario ? asked.scenario() : Optional.empty();
    }

    @Override
    public Optional<MigrationRounds> rounds() {
        return page.rounds();
    }
}
