package org.migworkbench.run.ui.tuning;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.ui.tuning.TurningListener;
import org.migworkbench.ui.tuning.Turning;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.PreviewNote;
import org.migworkbench.core.tuning.Variants;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Scenario;
import org.migworkbench.ui.ActiveEditor;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.EditorHistory;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.Refresh;
import org.migworkbench.ui.RunViewer;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.ShownInEditor;
import org.migworkbench.ui.StatusLine;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.properties.SelectedElement;

/**
 * Numbers of the scenario in the active editor as sliders. While one moves the run is made again and what the Results view
 * shows follows; letting go is one edit.
 */
public final class TuningView extends ViewPart implements SessionListener, TurningListener {

    /** The view's id. */
    public static final String ID = "org.migworkbench.run.ui.tuning";

    private static final String HOW = "Drag a slider: the plots follow. Esc takes it back, Ctrl+Z undoes it.";

    private final ShownInEditor shownInEditor = new ShownInEditor(this::editorShows);
    private final ISelectionListener selectionListener = this::selected;
    private final ActiveEditor activeEditor = new ActiveEditor(shownInEditor::follow);
    private Optional<IEditorPart> editor = Optional.empty();
    private Optional<DocumentSession> session = Optional.empty();
    private Refresh refresh;
    private boolean stale;
    private KnobList list;
    private KnobSearch search;
    private Button keep;
    private Label note;

    @Override
    public void createPartControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        Composite bar = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        search = new KnobSearch(bar, frame, () -> list.all(), knob -> list.add(knob));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search.control());
        keep = createKeep(bar);
        note = createNote(frame);
        list = new KnobList(frame, () -> editor.flatMap(ScenarioInEditor::of));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        refresh = new Refresh(frame, this::refreshIfSeen);
        frame.addListener(SWT.Paint, event -> refreshStale());
        getSite().getPage().addSelectionListener(selectionListener);
        activeEditor.follow(getSite().getPage());
    }

    /** What can't be seen is refreshed when it comes to be. */
    private void refreshIfSeen() {
        stale = !list.control().isVisible();
        if (!stale) {
            list.refresh();
        }
    }

    private void refreshStale() {
        if (stale) {
            refresh.request();
        }
    }

    /** The migration that is selected, itself or by its machine, is the one to tune. */
    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part != this && session.isPresent()) {
            SelectedElement.first(selection).flatMap(element -> session.get().scenario().flatMap(scenario -> scenario
                    .getMigrations().stream().filter(one -> one == element || one.getVm() == element).findFirst()))
                    .ifPresent(this::tune);
        }
    }

    private void tune(Migration migration) {
        list.tune(migration);
        refresh.request();
    }

    private Button createKeep(Composite parent) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText("Keep");
        button.setImage(Images.get(Images.RESULT));
        button.setToolTipText("Runs the scenario as it is now, page by page, and pins the result");
        button.addListener(SWT.Selection, event -> keep());
        return button;
    }

    private static Label createNote(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        label.setForeground(WorkbenchColors.secondaryText());
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0)
                .hint(100, lines(label)).applyTo(label);
        return label;
    }

    /** As high whatever it says: what a hand holds below it must not move. */
    private static int lines(Label label) {
        label.setText("\n");
        int height = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        label.setText("");
        return height;
    }

    @Override
    public void setFocus() {
        if (!list.setFocus()) {
            search.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        shownInEditor.stop();
        activeEditor.stop();
        getSite().getPage().removeSelectionListener(selectionListener);
        leave();
        super.dispose();
    }

    private void leave() {
        session.ifPresent(open -> {
            open.removeListener(this);
            Turning.of(open).removeListener(this);
        });
        session = Optional.empty();
    }

    private void editorShows(Optional<IEditorPart> next) {
        leave();
        editor = next;
        EditorHistory.follow(getViewSite(), next);
        session = next.map(part -> Adapters.adapt(part, DocumentSession.class));
        session.ifPresent(open -> {
            open.addListener(this);
            Turning.of(open).addListener(this);
        });
        list.show(session);
        boolean some = list.isShown();
        search.restart(some);
        keep.setEnabled(some);
        say(some ? HOW : "");
    }

    @Override
    public void documentChanged() {
        say(HOW);
        refresh.request();
    }

    @Override
    public void begun(Knob knob, RunQuery query) {
        showResults(query);
    }

    private void showResults(RunQuery query) {
        try {
            if (getSite().getPage().showView(RunViewer.ID, null,
                    IWorkbenchPage.VIEW_VISIBLE) instanceof RunViewer results) {
                results.show(query);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus());
        }
    }

    @Override
    public void turned(Knob knob, Object value) {
        list.showTurned(knob, value);
    }

    @Override
    public void ended(Knob knob) {
        say(HOW);
        list.refresh();
    }

    @Override
    public void noted(PreviewNote how) {
        if (!note.isDisposed()) {
            note.setForeground(how.problems().isEmpty() ? WorkbenchColors.secondaryText()
                    : WorkbenchColors.VERMILLION);
            say(how.text());
        }
    }

    private void say(String text) {
        String shown = text.replace("&", "&&");
        if (!shown.equals(note.getText())) {
            note.setText(shown);
            note.setToolTipText(text);
        }
    }

    private void keep() {
        Optional<ScenarioInEditor> now = editor.flatMap(ScenarioInEditor::of);
        session.ifPresent(open -> open.entries().commit());
        Optional<String> wrong = session.flatMap(open -> open.entries().problems().stream().findFirst());
        if (wrong.isPresent()) {
            StatusLine.refuse(wrong.get());
        } else {
            now.flatMap(ScenarioInEditor::scenario).ifPresent(scenario -> keep(now.get(), scenario));
        }
    }

    private void keep(ScenarioInEditor now, Scenario scenario) {
        RunService runs = CoreServices.require(RunService.class);
        new Variants(runs, runs.store()).keep(now.query(), now.translate(scenario));
        showResults(now.query());
    }
}
