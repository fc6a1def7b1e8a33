package org.migworkbench.run.ui.tuning;

import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.PreviewNote;
import org.migworkbench.ui.ActiveEditor;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.EditorHistory;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.RunViewer;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.ShownInEditor;
import org.migworkbench.ui.WorkbenchColors;

/**
 * Numbers of the scenario in the active editor as sliders. While one moves the run is made again and what the Results view
 * shows follows; letting go is one edit.
 */
public final class TuningView extends ViewPart implements SessionListener, TurningListener {

    /** The view's id. */
    public static final String ID = "org.migworkbench.run.ui.tuning";

    private static final String RUN = "org.migworkbench.run.ui.run";
    private static final String HOW = "Drag a slider: the plots follow. Esc takes it back, Ctrl+Z undoes it.";

    private final ShownInEditor shownInEditor = new ShownInEditor(this::editorShows);
    private final ActiveEditor activeEditor = new ActiveEditor(shownInEditor::follow);
    private Optional<IEditorPart> editor = Optional.empty();
    private Optional<DocumentSession> session = Optional.empty();
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
        activeEditor.follow(getSite().getPage());
    }

    private Button createKeep(Composite parent) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText("Keep");
        button.setImage(Images.get(Images.RESULT));
        button.setToolTipText("Runs the scenario as it is now, page by page, and keeps the result");
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
        search.setEnabled(some);
        keep.setEnabled(some);
        say(some ? HOW : "");
    }

    @Override
    public void documentChanged() {
        say(HOW);
        list.refresh();
    }

    @Override
    public void begun(Knob knob, RunQuery query) {
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
        try {
            getSite().getService(IHandlerService.class).executeCommand(RUN, null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(new Status(IStatus.ERROR, TuningView.class,
                    "The scenario could not be run.", e), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
