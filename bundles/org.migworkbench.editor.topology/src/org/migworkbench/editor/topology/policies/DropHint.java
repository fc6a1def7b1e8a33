package org.migworkbench.editor.topology.policies;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;

/** Says on the status line, for a few seconds, why nothing happens where something is dropped. */
final class DropHint {

    private static final int SHOWN_MILLIS = 6000;

    private String shown;

    /** Says something about what is dragged onto a part now. */
    void show(EditPart part, String text) {
        IStatusLineManager line = statusLine(part);
        if (line == null || text.equals(shown)) {
            return;
        }
        shown = text;
        line.setMessage(text);
        Control control = part.getViewer().getControl();
        control.getDisplay().timerExec(SHOWN_MILLIS, () -> clear(control, line, text));
    }

    private void clear(Control control, IStatusLineManager line, String text) {
        if (text.equals(shown) && !control.isDisposed()) {
            shown = null;
            line.setMessage(null);
        }
    }

    private static IStatusLineManager statusLine(EditPart part) {
        if (part.getViewer() != null && part.getViewer().getEditDomain() instanceof DefaultEditDomain domain) {
            IEditorPart editor = domain.getEditorPart();
            return editor.getEditorSite().getActionBars().getStatusLineManager();
        }
        return null;
    }
}
