package org.migworkbench.editor.topology;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.migworkbench.diagram.AddElementAction;
import org.migworkbench.diagram.DiagramEditor;
import org.migworkbench.diagram.outline.DiagramOutlinePage;

/** Draws a data centre and the migrations in it. */
public final class TopologyEditor extends DiagramEditor {

    /** The id of the editor. */
    public static final String ID = "org.migworkbench.editor.topology";

    private EditorBar bar;
    private DiagramOutlinePage outline;

    @Override
    protected String editorId() {
        return ID;
    }

    @Override
    protected Control createBar(Composite parent) {
        bar = new EditorBar(parent, this, getActionRegistry());
        session().ifPresent(bar::show);
        return bar.control();
    }

    @Override
    protected IContentOutlinePage createOutline() {
        ActionRegistry actions = getActionRegistry();
        outline = new DiagramOutlinePage(
                new DiagramOutlinePage.Editor(getEditDomain(), getSelectionSynchronizer(), actions,
                        viewer().orElseThrow()),
                new TopologyOutline(), session().orElseThrow());
        return outline;
    }

    @Override
    protected List<AddElementAction> additions() {
        return List.of(new AddFaultAction(this), new AddTrafficAction(this), new AddExperimentAction(this));
    }

    @Override
    protected void show(EObject element) {
        boolean drawn = viewer().map(viewer -> viewer.getEditPartRegistry().containsKey(element)).orElse(false);
        if (drawn || outline == null || !outline.reveal(element)) {
            reveal(element);
        }
    }

    @Override
    protected void sessionReplaced() {
        session().ifPresent(session -> {
            bar.show(session);
            if (outline != null) {
                outline.show(session);
            }
        });
    }

    @Override
    public void dispose() {
        outline = null;
        super.dispose();
    }
}
