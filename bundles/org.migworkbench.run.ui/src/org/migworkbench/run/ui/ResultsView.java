package org.migworkbench.run.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.experiment.CellRun;
import org.migworkbench.analysis.experiment.ExperimentCell;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRefusal;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.run.RunState;
import org.migworkbench.core.study.ExperimentQuery;
import org.migworkbench.core.study.ExperimentService;
import org.migworkbench.core.study.ExperimentSnapshot;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.run.ui.tuning.PlotTuning;
import org.migworkbench.ui.ActiveEditor;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.Refresh;
import org.migworkbench.ui.RunViewer;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.ShownInEditor;
import org.migworkbench.ui.selection.RoundSelection;

/** Shows the latest result of the scenario or experiment in the active editor, and a run while it is under way. */
public final class ResultsView extends ViewPart implements RunViewer {

    /** The view's id. */
    public static final String ID = RunViewer.ID;

    private final RoundSelectionProvider selectionProvider = new RoundSelectionProvider();
    private final Consumer<RunQuery> newsListener = this::hear;
    private final ISelectionListener selectionListener = this::selectionChanged;
    private final Consumer<ExperimentQuery> experimentListener = this::hear;
    private final ShownInEditor shownInEditor = new ShownInEditor(this::editorShows);
    private final ActiveEditor activeEditor = new ActiveEditor(shownInEditor::follow);
    /** The latest question about each scenario, so that a changed seed doesn't hide the result at once. */
    private final List<RunQuery> latest = new ArrayList<>();
    private RunService runs;
    private ExperimentService experiments;
    private Refresh refresh;
    private Composite pages;
    private ResultsPage resultsPage;
    private NothingPage nothingPage;
    private ProblemsPage problemsPage;
    private ExperimentPage experimentPage;
    private PlotTuning plotTuning;
    private ResultsActions actions;
    private IAction back;
    private final CopyAndExport out = new CopyAndExport(() -> getSite().getShell());
    private volatile Question question = new Question.Nothing();

    @Override
    public void createPartControl(Composite parent) {
        runs = CoreServices.require(RunService.class);
        experiments = CoreServices.require(ExperimentService.class);
        createPages(parent);
        refresh = new Refresh(pages, this::update);
        getSite().setSelectionProvider(selectionProvider);
        createActions();
        listen();
        update();
    }

    private void listen() {
        runs.addListener(newsListener);
        experiments.addListener(experimentListener);
        getSite().getPage().addSelectionListener(selectionListener);
        activeEditor.follow(getSite().getPage());
    }

    private void createActions() {
        ExperimentActions experimentActions = new ExperimentActions(experimentPage, out);
        experimentActions.contribute();
        back = new BackAction(this::backToExperiment);
        getViewSite().getActionBars().getToolBarManager().add(back);
        actions = new ResultsActions(resultsPage, out, experimentActions::copyTable);
        actions.contribute(getViewSite().getActionBars());
        new PageExport(() -> question, resultsPage, experimentPage, out)
                .contribute(getViewSite().getActionBars().getMenuManager());
    }

    private void createPages(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        resultsPage = new ResultsPage(pages, () -> CoreServices.require(DocumentService.class).catalogs().policies(),
                this::publish, this::cancel, out);
        plotTuning = new PlotTuning(getViewSite(), resultsPage.plots(), new Tuned());
        nothingPage = new NothingPage(pages, getSite());
        problemsPage = new ProblemsPage(pages, out);
        experimentPage = new ExperimentPage(pages, this::openRun, this::cancel);
    }

    @Override
    public void dispose() {
        if (runs != null) {
            runs.removeListener(newsListener);
            experiments.removeListener(experimentListener);
            shownInEditor.stop();
            plotTuning.stop();
            getSite().getPage().removeSelectionListener(selectionListener);
            activeEditor.stop();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        Control shown = ((StackLayout) pages.getLayout()).topControl;
        if (shown == resultsPage.control()) {
            resultsPage.setFocus();
        } else if (shown == experimentPage.control()) {
            experimentPage.setFocus();
        } else if (shown == problemsPage.control()) {
            problemsPage.setFocus();
        } else {
            nothingPage.setFocus();
        }
    }

    /**
     * Shows what is known about a question, now and when more is known.
     *
     * @param next the question
     */
    @Override
    public void show(RunQuery next) {
        latest.removeIf(next::isAboutScenarioOf);
        latest.add(next);
        ask(new Question.OfScenario(next));
    }

    /**
     * Shows what is known about an experiment, now and when more is known.
     *
     * @param next the question
     */
    public void show(ExperimentQuery next) {
        ask(new Question.OfExperiment(next));
    }

    private void ask(Question next) {
        question = next;
        update();
    }

    /** The editor shows an experiment, or a scenario for itself; one that shows no document changes nothing here. */
    private void editorShows(Optional<IEditorPart> editor) {
        Optional<Question> asked = editor.flatMap(ExperimentInEditor::of).map(this::about)
                .or(() -> editor.flatMap(ScenarioInEditor::of).map(this::about));
        ask(asked.orElse(editor.isEmpty() ? new Question.Nothing() : question));
    }

    private Question about(ExperimentInEditor shown) {
        if (experiments.snapshot(shown.query()).isEmpty()) {
            shown.recall(experiments);
        }
        return new Question.OfExperiment(shown.query());
    }

    private Question about(ScenarioInEditor shown) {
        RunQuery now = shown.query();
        if (runs.state(now).isPresent()) {
            return new Question.OfScenario(now);
        }
        Optional<RunQuery> before = latest.stream().filter(now::isAboutScenarioOf).findFirst();
        if (before.isEmpty()) {
            runs.recall(now);
        }
        return new Question.OfScenario(before.orElse(now));
    }

    /** Shows the run of a cell with its first seed as any other result. */
    private void openRun(ExperimentCell cell) {
        if (question instanceof Question.OfExperiment from) {
            cell.runs().stream().map(CellRun::result).flatMap(Optional::stream).findFirst()
                    .ifPresent(first -> ask(new Question.OfCell(from.query(), first)));
        }
    }

    private void backToExperiment() {
        if (question instanceof Question.OfCell cell) {
            ask(new Question.OfExperiment(cell.experiment()));
        }
    }

    private void update() {
        Question asked = question;
        back.setEnabled(asked instanceof Question.OfCell);
        if (asked instanceof Question.OfExperiment experiment) {
            updateExperiment(experiment.query());
        } else if (asked instanceof Question.OfCell cell) {
            resultsPage.show(new RunAnswer(cell.result(), Standing.KEPT));
            bringUp(resultsPage.control());
        } else if (asked instanceof Question.OfScenario scenario) {
            updateScenario(scenario.query());
        } else {
            nothingPage.showNoScenario();
            bringUp(nothingPage.control());
        }
    }

    private void updateScenario(RunQuery asked) {
        RunState known = runs.state(asked).orElse(null);
        if (known == null) {
            nothingPage.showNotRun(asked.scenarioName());
            bringUp(nothingPage.control());
        } else if (known instanceof RunRefusal refusal) {
            problemsPage.show(asked.scenarioName(), refusal.problems());
            bringUp(problemsPage.control());
        } else {
            resultsPage.show(known);
            bringUp(resultsPage.control());
        }
    }

    private void updateExperiment(ExperimentQuery asked) {
        Optional<ExperimentSnapshot> known = experiments.snapshot(asked);
        if (known.isPresent()) {
            experimentPage.show(known.get());
            bringUp(experimentPage.control());
        } else {
            nothingPage.showExperimentNotRun(asked.experimentName());
            bringUp(nothingPage.control());
        }
    }

    private void bringUp(Control page) {
        StackLayout layout = (StackLayout) pages.getLayout();
        if (layout.topControl != page) {
            layout.topControl = page;
            pages.layout();
            actions.setResultShown(page == resultsPage.control());
        }
    }

    /** On any thread. */
    private void hear(RunQuery about) {
        if (question instanceof Question.OfScenario asked && asked.query().equals(about)) {
            refresh.request();
        }
    }

    /** On any thread. */
    private void hear(ExperimentQuery about) {
        if (question instanceof Question.OfExperiment asked && asked.query().equals(about)) {
            refresh.request();
        }
    }

    private void cancel() {
        if (question instanceof Question.OfExperiment asked) {
            experiments.cancel(asked.query());
        } else if (question instanceof Question.OfScenario asked) {
            runs.cancel(asked.query());
        }
    }

    private void publish(List<RoundSelection> rounds) {
        selectionProvider.setSelection(new StructuredSelection(rounds));
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection elements
                && elements.getFirstElement() instanceof RoundSelection round) {
            resultsPage.select(round);
        }
    }

    /** What a line in the plots stands for: a knob of the scenario in the editor, if the result is of it. */
    private final class Tuned implements PlotTuning.Shown {

        @Override
        public Optional<ScenarioInEditor> scenario() {
            return ScenarioInEditor.of(getSite().getPage().getActiveEditor())
                    .filter(now -> question instanceof Question.OfScenario asked
                            && now.query().isAboutScenarioOf(asked.query()));
        }

        @Override
        public Optional<MigrationRounds> rounds() {
            return resultsPage.rounds();
        }
    }
}
