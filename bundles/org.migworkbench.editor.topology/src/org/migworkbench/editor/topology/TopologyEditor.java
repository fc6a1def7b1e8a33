package org.migworkbench.editor.topology;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

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
