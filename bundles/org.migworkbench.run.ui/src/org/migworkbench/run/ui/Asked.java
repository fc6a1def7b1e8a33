package org.migworkbench.run.ui;

import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultTitle;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.run.RunState;
import org.migworkbench.core.run.RunUnderWay;
import org.migworkbench.core.study.ExperimentQuery;
import org.migworkbench.core.study.ExperimentService;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.ui.ScenarioInEditor;

/** What the results view is asked for, what is known about it, and what that belongs to. */
final class Asked {

    private final RunService runs;
    private final ExperimentService experiments;
    private volatile Question question = new Question.Nothing();
    private Optional<ScenarioInEditor> scenario = Optional.empty();
    /** What the editor showed last: document and id; another state of the same changes nothing. */
    private String inEditor = "";

    Asked(RunService runs, ExperimentService experiments) {
        this.runs = runs;
        this.experiments = experiments;
    }

    Question question() {
        return question;
    }

    void ask(Question next) {
        question = next;
    }

    /** The scenario in the editor, as it is now, if what is shown is a result of it. */
    Optional<ScenarioInEditor> scenario() {
        return scenario.filter(now -> query().filter(now.query()::isAboutScenarioOf).isPresent());
    }

    /** The question about the scenario that is shown; of a result that is kept, the one that it would answer. */
    private Optional<RunQuery> query() {
        if (question instanceof Question.OfScenario asked) {
            return Optional.of(asked.query());
        }
        return question instanceof Question.OfResult asked ? query(asked.kept()) : Optional.empty();
    }

    private Optional<RunQuery> query(KeptResult kept) {
        return scenario.map(ScenarioInEditor::query).filter(now -> now.home().equals(kept.home()))
                .filter(now -> kept.isOf(now.scenarioId(), now.scenarioName()));
    }

    /**
     * An editor shows an experiment, or a scenario for itself; then its latest result is asked for. One that shows no
     * document, or the same as before, changes nothing.
     */
    void editorShows(Optional<IEditorPart> editor) {
        Optional<ExperimentInEditor> experiment = editor.flatMap(ExperimentInEditor::of);
        Optional<ScenarioInEditor> next = editor.flatMap(ScenarioInEditor::of);
        if (next.isPresent() || editor.isEmpty()) {
            scenario = next;
            String key = experiment.map(shown -> key(shown.query())).or(() -> next.map(shown -> key(shown.query())))
                    .orElse("");
            if (!key.equals(inEditor)) {
                inEditor = key;
                ask(experiment.map(this::about).or(() -> next.map(this::about)).orElse(new Question.Nothing()));
            }
        }
    }

    /** Asks for what the editor shows, whatever was asked since. */
    void askForEditor() {
        scenario.ifPresent(shown -> ask(about(shown)));
    }

    private static String key(ExperimentQuery query) {
        return "experiment\n" + query.documentPath() + '\n' + query.experimentId();
    }

    private static String key(RunQuery query) {
        return query.documentPath() + '\n' + query.scenarioId();
    }

    private Question about(ExperimentInEditor shown) {
        if (experiments.snapshot(shown.query()).isEmpty()) {
            shown.recall(experiments);
        }
        return new Question.OfExperiment(shown.query());
    }

    private Question about(ScenarioInEditor shown) {
        RunQuery now = shown.query();
        RunQuery latest = runs.latest(now).orElse(now);
        if (runs.state(latest).isEmpty()) {
            runs.recall(now);
            latest = now;
        }
        return new Question.OfScenario(latest);
    }

    /** What is known of a scenario's run that was asked last. */
    Optional<RunState> state(RunQuery asked) {
        RunQuery latest = runs.latest(asked).orElse(asked);
        if (!latest.equals(asked)) {
            ask(new Question.OfScenario(latest));
        }
        Optional<RunState> known = runs.state(latest);
        if (known.isPresent() && known.get() instanceof RunAnswer answer && isDeleted(answer, latest)) {
            runs.forget(latest);
            runs.recall(latest);
            return Optional.empty();
        }
        if (known.isEmpty() && isKept(latest)) {
            runs.recall(latest); // it came with its document to another place, or from another program
        }
        return known;
    }

    private boolean isKept(RunQuery query) {
        return runs.store().latest(query.home(), query.scenarioId(), query.scenarioName()).isPresent();
    }

    private boolean isDeleted(RunAnswer answer, RunQuery query) {
        return answer.kept().isPresent() && runs.store().find(query.home(), answer.kept().get()).isEmpty();
    }

    /** The title of a run or its result, without what differs. */
    ResultTitle title(RunQuery query, RunState state) {
        String name = scenario().map(now -> now.query().scenarioName()).orElse(query.scenarioName());
        if (state instanceof RunUnderWay run) {
            return ResultTitle.of(name, run.request().spec());
        }
        RunAnswer answer = (RunAnswer) state;
        return answer.kept().flatMap(id -> runs.store().find(query.home(), id))
                .map(kept -> ResultTitle.of(name, kept)).orElseGet(() -> ResultTitle.of(name, answer.result().spec()));
    }

    /** The title of a result that is kept, as it is called now. */
    ResultTitle title(KeptResult kept) {
        String name = scenario().map(now -> now.query().scenarioName()).orElse("");
        return ResultTitle.of(name, runs.store().find(kept.home(), kept.id()).orElse(kept));
    }

    /** What the result that is shown was made of, if the model may have moved on since. */
    Optional<ScenarioSpec> mayBeOlder() {
        if (question instanceof Question.OfResult asked) {
            return Optional.of(asked.result().spec());
        }
        return question instanceof Question.OfScenario asked
                ? runs.state(asked.query()).filter(RunAnswer.class::isInstance).map(RunAnswer.class::cast)
                        .filter(answer -> answer.standing() == Standing.KEPT).map(answer -> answer.result().spec())
                : Optional.empty();
    }

    /** Tells whether news about a run concern what is shown; on any thread. */
    boolean concerns(RunQuery about) {
        return question instanceof Question.OfScenario asked && asked.query().isAboutScenarioOf(about);
    }

    /** Cancels the run, or the experiment, of what is asked about. */
    void cancel() {
        if (question() instanceof Question.OfExperiment shown) {
            experiments.cancel(shown.query());
        } else if (question() instanceof Question.OfScenario shown) {
            runs.cancel(shown.query());
        }
    }
}
