package org.migworkbench.run.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.migworkbench.analysis.experiment.CellRun;
import org.migworkbench.analysis.experiment.ExperimentCell;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultTitle;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunProblem;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRefusal;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.run.RunState;
import org.migworkbench.core.study.ExperimentQuery;
import org.migworkbench.core.study.ExperimentService;
import org.migworkbench.core.study.ExperimentSnapshot;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.run.ui.kept.FiguresJob;
import org.migworkbench.run.ui.kept.OlderState;
import org.migworkbench.run.ui.kept.SelectedMachine;
import org.migworkbench.run.ui.tuning.PlotTuning;
import org.migworkbench.ui.ActiveEditor;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.PlayedMoment;
import org.migworkbench.ui.Refresh;
import org.migworkbench.ui.RunViewer;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.ShownInEditor;
import org.migworkbench.ui.selection.RoundSelection;

/** Shows the latest result of the scenario or experiment in the active editor, and a run while it is under way. */
public final class ResultsView extends ViewPart implements RunViewer {

    /** The view's id. */
    public static final String ID = RunViewer.ID;
    private static final String TAB = "tab";

    private final RoundSelectionProvider selectionProvider = new RoundSelectionProvider();
    private final ISelectionListener selectionListener = this::selectionChanged;
    private final ShownInEditor shownInEditor = new ShownInEditor(this::editorShows, this::documentChanged);
    private final ActiveEditor activeEditor = new ActiveEditor(shownInEditor::follow);
    private RunService runs;
    private ExperimentService experiments;
    private Refresh refresh;
    private ResultPages pages;
    private ResultsPage resultsPage;
    private ExperimentPage experimentPage;
    private PlotTuning plotTuning;
    private ResultsActions actions;
    private IAction back;
    private final CopyAndExport out = new CopyAndExport(() -> getSite().getShell());
    private Asked asked;
    private ResultNews news;
    private OlderState olderState;
    private List<String> differences = List.of();
    private String tabBefore;

    @Override
    public void createPartControl(Composite parent) {
        runs = CoreServices.require(RunService.class);
        experiments = CoreServices.require(ExperimentService.class);
        asked = new Asked(runs, experiments);
        pages = new ResultPages(parent, getSite(), out);
        resultsPage = pages.add(stack -> new ResultsPage(stack, () -> CoreServices.catalogs().policies(),
                rounds -> selectionProvider.setSelection(new StructuredSelection(rounds)), asked::cancel, out));
        experimentPage = pages.add(stack -> new ExperimentPage(stack, this::openRun, asked::cancel));
        plotTuning = new PlotTuning(getViewSite(), resultsPage.plots(), new Tuned(asked, resultsPage));
        olderState = new OlderState(parent.getDisplay(), this::differs);
        refresh = new Refresh(pages.control(), this::update);
        getSite().setSelectionProvider(selectionProvider);
        createActions();
        listen();
        update();
        Optional.ofNullable(tabBefore).ifPresent(this::openTab);
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        tabBefore = memento == null ? null : memento.getString(TAB);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(TAB, resultsPage.openTab());
    }

    private void listen() {
        news = new ResultNews(runs, experiments, asked, refresh);
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
        new PageExport(asked::question, resultsPage, experimentPage, out).contribute(getViewSite());
    }

    /** Opens the tab of a title, which shows a result as soon as there is one; whether there is such a tab. */
    public boolean openTab(String title) {
        return resultsPage.open(title);
    }

    @Override
    public void dispose() {
        if (runs != null) {
            news.stop();
            olderState.cancel();
            shownInEditor.stop();
            plotTuning.stop();
            getSite().getPage().removeSelectionListener(selectionListener);
            activeEditor.stop();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (pages.isUp(resultsPage.control())) {
            resultsPage.setFocus();
        } else if (pages.isUp(experimentPage.control())) {
            experimentPage.setFocus();
        } else {
            pages.setFocus();
        }
    }

    /** Shows what is known about a question, now and when more is known. */
    @Override
    public void show(RunQuery next) {
        ask(new Question.OfScenario(next));
    }

    /** Shows what is known about an experiment, now and when more is known. */
    public void show(ExperimentQuery next) {
        ask(new Question.OfExperiment(next));
    }

    /** Shows a result that is kept; its figures are read beside the window. */
    public void show(KeptResult kept) {
        FiguresJob.read(runs.store(), kept, pages.control(), result -> ask(new Question.OfResult(kept, result)),
                problem -> pages.showProblems(kept.label(), List.of(new RunProblem("", problem))));
    }

    /** Compares what is shown with others, by their identities. */
    public void compare(List<String> others) {
        resultsPage.compare(others);
    }

    private void ask(Question next) {
        asked.ask(next);
        differences = List.of();
        update();
    }

    private void editorShows(Optional<IEditorPart> editor) {
        Question before = asked.question();
        asked.editorShows(editor);
        if (before != asked.question()) {
            differences = List.of();
        }
        update();
    }

    private void documentChanged() {
        refresh.request();
    }

    /** Shows the run of a cell with its first seed as any other result. */
    private void openRun(ExperimentCell cell) {
        if (asked.question() instanceof Question.OfExperiment from) {
            cell.runs().stream().map(CellRun::result).flatMap(Optional::stream).findFirst()
                    .ifPresent(first -> ask(new Question.OfCell(from.query(), ResultTitle.ofCell(
                            from.query().experimentName(), cell.policy(), cell.workload(), first.spec()), first)));
        }
    }

    private void backToExperiment() {
        if (asked.question() instanceof Question.OfCell cell) {
            ask(new Question.OfExperiment(cell.experiment()));
        }
    }

    private void update() {
        back.setEnabled(asked.question() instanceof Question.OfCell);
        if (asked.question() instanceof Question.OfExperiment experiment) {
            updateExperiment(experiment.query());
        } else if (asked.question() instanceof Question.OfCell cell) {
            showResult(new RunAnswer(cell.result(), Standing.KEPT), cell.title());
        } else if (asked.question() instanceof Question.OfResult result) {
            updateResult(result);
        } else if (asked.question() instanceof Question.OfScenario scenario) {
            updateScenario(scenario.query());
        } else {
            pages.nothing().showNoScenario();
        }
        actions.setResultShown(pages.isUp(resultsPage.control()));
        lookForChanges();
    }

    private void updateResult(Question.OfResult shown) {
        if (runs.store().find(shown.kept().home(), shown.kept().id()).isPresent()) {
            showResult(new RunAnswer(shown.result(), Standing.KEPT, Optional.of(shown.kept().id())),
                    asked.title(shown.kept()));
        } else {
            asked.ask(new Question.Nothing());
            asked.askForEditor();
            update();
        }
    }

    private void updateScenario(RunQuery query) {
        RunState known = asked.state(query).orElse(null);
        if (known == null) {
            pages.nothing().showNotRun(query.scenarioName());
        } else if (known instanceof RunRefusal refusal) {
            pages.showProblems(query.scenarioName(), refusal.problems());
        } else {
            showResult(known, asked.title(query, known));
        }
    }

    private void showResult(RunState state, ResultTitle title) {
        resultsPage.entitle(title.differing(differences),
                asked.scenario().flatMap(now -> DocumentSession.of(now.document())).map(PlayedMoment::of));
        resultsPage.show(state);
        pages.bringUp(resultsPage.control());
    }

    private void lookForChanges() {
        Optional<ScenarioInEditor> now = asked.scenario();
        Optional<ScenarioSpec> shown = asked.mayBeOlder();
        if (now.isPresent() && shown.isPresent()) {
            olderState.request(now.get(), shown.get());
        } else {
            olderState.cancel();
            differs(List.of());
        }
    }

    private void differs(List<String> found) {
        if (!found.equals(differences)) {
            differences = found;
            update();
        }
    }

    private void updateExperiment(ExperimentQuery query) {
        Optional<ExperimentSnapshot> known = experiments.snapshot(query);
        if (known.isPresent()) {
            experimentPage.show(known.get());
            pages.bringUp(experimentPage.control());
        } else {
            pages.nothing().showExperimentNotRun(query.experimentName());
        }
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == this) {
            return;
        }
        if (selection instanceof IStructuredSelection elements
                && elements.getFirstElement() instanceof RoundSelection round) {
            resultsPage.select(round);
        } else {
            SelectedMachine.stream(selection, asked.scenario()).ifPresent(resultsPage::pick);
        }
    }
}
