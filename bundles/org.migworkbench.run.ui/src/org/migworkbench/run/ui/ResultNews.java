package org.migworkbench.run.ui;

import java.util.function.Consumer;
import org.migworkbench.core.results.ResultHome;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.study.ExperimentQuery;
import org.migworkbench.core.study.ExperimentService;
import org.migworkbench.ui.Refresh;

/** Hears, on any thread, of runs, experiments and results that are kept, and refreshes what they concern. */
final class ResultNews {

    private final RunService runs;
    private final ExperimentService experiments;
    private final Asked asked;
    private final Refresh refresh;
    private final Consumer<RunQuery> ofRuns = this::hear;
    private final Consumer<ExperimentQuery> ofExperiments = this::hear;
    private final Consumer<ResultHome> ofStore = this::hear;

    ResultNews(RunService runs, ExperimentService experiments, Asked asked, Refresh refresh) {
        this.runs = runs;
        this.experiments = experiments;
        this.asked = asked;
        this.refresh = refresh;
        runs.addListener(ofRuns);
        experiments.addListener(ofExperiments);
        runs.store().addListener(ofStore);
    }

    void stop() {
        runs.removeListener(ofRuns);
        experiments.removeListener(ofExperiments);
        runs.store().removeListener(ofStore);
    }

    private void hear(RunQuery about) {
        if (asked.concerns(about)) {
            refresh.request();
        }
    }

    private void hear(ExperimentQuery about) {
        if (asked.question() instanceof Question.OfExperiment shown && shown.query().equals(about)) {
            refresh.request();
        }
    }

    /** A result may have another name, or be gone. */
    private void hear(ResultHome home) {
        refresh.request();
    }
}
