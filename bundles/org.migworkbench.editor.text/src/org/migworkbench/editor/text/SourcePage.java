package org.migworkbench.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.diagram.document.DocumentPage;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.ModelProblem;
import org.migworkbench.model.text.YamlFormatter;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.ui.selection.ElementSelection;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.WorkbenchColors;

/** Shows the document as YAML, to be read and typed. */
public final class SourcePage extends DocumentPage implements SessionListener, SourceSync.Shown {

    private final ElementSelection selection = new ElementSelection();
    private Composite body;
    private Label banner;
    private SourceView view;
    private SourceSync sync;
    private SourceUndo undo;
    private DocumentSession shownSession;
    /** What is to be brought into view once its text is there. */
    private EObject wanted;

    @Override
    protected Control createControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        banner = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).hint(100, SWT.DEFAULT).exclude(true)
                .applyTo(banner);
        sync = new SourceSync(parent.getDisplay(), this, this::session);
        view = new SourceView(body, () -> session().document(), this::typed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(view.viewer().getControl());
        undo = new SourceUndo(editor(), sync, view.viewer());
        actions().add(undo);
        new SourceActions(view).addTo(actions(), this::format);
        view.widget().addCaretListener(event -> body.getDisplay().asyncExec(this::select));
        documentReplaced();
        return body;
    }

    @Override
    protected void documentReplaced() {
        if (shownSession != null) {
            shownSession.removeListener(this);
        }
        shownSession = session();
        shownSession.addListener(this);
        sync.restart();
    }

    private void typed() {
        sync.typed();
        undo.update();
    }

    @Override
    public String text() {
        return view.text();
    }

    @Override
    public void show(String text) {
        if (!body.isDisposed()) {
            view.show(text);
        }
    }

    @Override
    public void setEditable(boolean editable) {
        if (!body.isDisposed()) {
            view.widget().setEditable(editable);
        }
    }

    @Override
    public void synced() {
        if (body.isDisposed()) {
            return;
        }
        if (wanted != null) {
            sync.place(wanted, null).ifPresent(view::reveal);
            wanted = null;
        }
        mark();
        List<ModelProblem> problems = sync.problems();
        say(problems.isEmpty() ? "" : "Line " + problems.get(0).line() + ": " + problems.get(0).message()
                + " The other pages show the last text that could be read.");
        if (!sync.isPending()) {
            view.forgetTyping();
        }
        undo.update();
        obstacleChanged();
    }

    private void say(String text) {
        banner.setForeground(WorkbenchColors.between(WorkbenchColors.text(), WorkbenchColors.VERMILLION, 0.8));
        String shown = text.replace("&", "&&");
        if (!shown.equals(banner.getText())) {
            banner.setText(shown);
            ((GridData) banner.getLayoutData()).exclude = text.isEmpty();
            banner.setVisible(!text.isEmpty());
            body.layout();
        }
    }

    private void mark() {
        List<SourceView.Mark> marks = new ArrayList<>();
        for (ModelProblem problem : sync.problems()) {
            marks.add(new SourceView.Mark(view.place(problem.line(), problem.column()), true, problem.message()));
        }
        for (Finding finding : shownSession.findings()) {
            sync.place(finding.element(), finding.feature()).ifPresent(place -> marks
                    .add(new SourceView.Mark(place, DocumentService.isError(finding), finding.message())));
        }
        view.mark(marks);
    }

    @Override
    public void documentChanged() {
        sync.documentChanged(!body.isDisposed() && body.isVisible());
        undo.update();
    }

    @Override
    public void findingsChanged() {
        if (!body.isDisposed() && sync.problems().isEmpty()) {
            mark();
        }
    }

    private void format() {
        String formatted = YamlFormatter.format(view.text());
        if (!formatted.equals(view.text())) {
            view.type(formatted);
            sync.commit();
        }
    }

    private void select() {
        if (!body.isDisposed() && body.isVisible()) {
            sync.element(view.widget().getCaretOffset())
                    .map(element -> element instanceof Document ? session().scenario().orElse(null) : element)
                    .ifPresent(selection::select);
        }
    }

    @Override
    protected void setFocus() {
        sync.refresh();
        view.widget().setFocus();
    }

    @Override
    public ISelectionProvider selection() {
        return selection;
    }

    @Override
    protected void reveal(EObject element) {
        sync.place(element, null).ifPresentOrElse(view::reveal, () -> wanted = element);
        selection.select(element);
    }

    @Override
    protected List<IAction> tools() {
        return List.of(undo, actions().registry().getAction(ActionFactory.REDO.getId()));
    }

    @Override
    protected Optional<String> commit() {
        return sync.commit();
    }

    @Override
    protected Optional<String> obstacle() {
        return sync.obstacle();
    }

    @Override
    protected void dispose() {
        sync.stop();
        shownSession.removeListener(this);
        view.dispose();
        super.dispose();
    }
}
