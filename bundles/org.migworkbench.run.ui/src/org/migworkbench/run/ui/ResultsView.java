package org.migworkbench.run.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.migworkbench.analysis.experiment.CellRun;
import org.migworkbench.analysis.experiment.ExperimentCell;
import org.migworkbench.core.experiment.ExperimentQuery;
import org.migworkbench.core.experiment.ExperimentService;
import org.migworkbench.core.experiment.ExperimentSnapshot;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.selection.RoundSelection;

/** Shows the latest result of the scenario or experiment in the active editor, and a run while it is under way. */
public final class ResultsView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.migworkbench.run.ui.results";

    private final RoundSelectionProvider selectionProvider = new RoundSelectionProvider();
    private final Consumer<RunQuery> newsListener = this::hear;
    private final ISelectionListener selectionListener = this::selectionChanged;
    private final Consumer<ExperimentQuery> experimentListener = this::hear;
    private final ActiveEditor activeEditor = new ActiveEditor(this::editorActivated);
    private final ShownExperiment shownExperiment = new ShownExperiment(this::experimentShown);
    /** The latest question about each scenario, so that a changed seed doesn't hide the result at once. */
    private final Map<String, RunQuery> latest = new HashMap<>();
    private LiveRuns runs;
    private ExperimentService experiments;
    private Refresh refresh;
    private Composite pages;
    private ResultsPage resultsPage;
    private NothingPage nothingPage;
    private ProblemsPage problemsPage;
    private ExperimentPage experimentPage;
    private ResultsActions actions;
    private IAction back;
    private volatile RunQuery query;
    /** The experiment that is shown in place of a scenario, or null. */
    private volatile ExperimentQuery experiment;

    @Override
    public void createPartControl(Composite parent) {
        runs = CoreServices.require(LiveRuns.class);
        experiments = CoreServices.require(ExperimentService.class);
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        resultsPage = new ResultsPage(pages, this::publish, this::cancel);
        nothingPage = new NothingPage(pages, getSite());
        problemsPage = new ProblemsPage(pages);
        experimentPage = new ExperimentPage(pages, this::openRun, this::cancel);
        refresh = new Refresh(pages, this::update);
        getSite().setSelectionProvider(selectionProvider);
        ExperimentActions experimentActions = new ExperimentActions(experimentPage, getSite());
        experimentActions.contribute();
        back = new BackAction(this::update);
        getViewSite().getActionBars().getToolBarManager().add(back);
        actions = new ResultsActions(resultsPage, getSite(), experimentActions::copyTable);
        actions.contribute(getViewSite().getActionBars());
        runs.addListener(newsListener);
        experiments.addListener(experimentListener);
        getSite().getPage().addSelectionListener(selectionListener);
        activeEditor.follow(getSite().getPage());
        update();
    }

    @Override
    public void dispose() {
        if (runs != null) {
            runs.removeListener(newsListener);
            experiments.removeListener(experimentListener);
            shownExperiment.stop();
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
    public void show(RunQuery next) {
        latest.put(key(next), next);
        query = next;
        experiment = null;
        update();
    }

    /**
     * Shows what is known about an experiment, now and when more is known.
     *
     * @param next the question
     */
    public void show(ExperimentQuery next) {
        experiment = next;
        update();
    }

    /** The editor shows an experiment, or a scenario for itself again. */
    private void experimentShown(Optional<ExperimentInEditor> shown) {
        experiment = shown.map(ExperimentInEditor::query).orElse(null);
        shown.filter(known -> experiments.snapshot(known.query()).isEmpty())
                .ifPresent(known -> known.recall(experiments));
        update();
    }

    /** Shows the run of a cell with its first seed as any other result. */
    private void openRun(ExperimentCell cell) {
        ExperimentQuery from = experiment;
        Optional<RunResult> first = cell.runs().stream().map(CellRun::result).flatMap(Optional::stream).findFirst();
        if (from != null && first.isPresent()) {
            RunQuery asked = new RunQuery(from.documentPath(), from.experimentId(),
                    cell.policy() + ", " + cell.workload(), first.get().spec().seed());
            resultsPage.show(LiveRun.snapshot(asked, first.get(), false));
            bringUp(resultsPage.control());
            back.setEnabled(true);
        }
    }

    private void editorActivated(Optional<IEditorPart> editor) {
        Optional<ScenarioInEditor> scenario = editor.flatMap(ScenarioInEditor::of);
        if (scenario.isPresent()) {
            RunQuery asked = scenario.get().query();
            query = runs.snapshot(asked).isPresent() ? asked : latest.getOrDefault(key(asked), asked);
            if (query.equals(asked) && runs.snapshot(asked).isEmpty()) {
                runs.recall(asked, scenario.get().scenario().flatMap(known -> scenario.get().translate(known).spec()));
            }
        } else if (editor.isEmpty()) {
            query = null;
        }
        shownExperiment.follow(editor);
    }

    private void update() {
        back.setEnabled(false);
        if (experiment != null) {
            updateExperiment(experiment);
            return;
        }
        RunQuery asked = query;
        Optional<RunSnapshot> known = asked == null ? Optional.empty() : runs.snapshot(asked);
        if (known.isPresent() && !known.get().problems().isEmpty()) {
            problemsPage.show(asked.scenarioName(), known.get().problems());
            bringUp(problemsPage.control());
        } else if (known.isPresent()) {
            resultsPage.show(known.get());
            bringUp(resultsPage.control());
        } else {
            showNothing(asked);
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

    private void showNothing(RunQuery asked) {
        if (asked == null) {
            nothingPage.showNoScenario();
        } else {
            nothingPage.showNotRun(asked.scenarioName());
        }
        bringUp(nothingPage.control());
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
        if (about.equals(query)) {
            refresh.request();
        }
    }

    /** On any thread. */
    private void hear(ExperimentQuery about) {
        if (about.equals(experiment)) {
            refresh.request();
        }
    }

    private void cancel() {
        if (experiment != null) {
            experiments.cancel(experiment);
        } else if (query != null) {
            runs.cancel(query);
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

    private static String key(RunQuery query) {
        return query.documentPath() + '\n' + query.scenarioId();
    }
}
