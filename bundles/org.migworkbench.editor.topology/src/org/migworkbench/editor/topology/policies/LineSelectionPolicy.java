package org.migworkbench.editor.topology.policies;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.migworkbench.editor.topology.figures.LabelledLine;

/** Shows that a line is selected, with handles at its ends. */
public final class LineSelectionPolicy extends ConnectionEndpointEditPolicy {

    @Override
    protected void showSelection() {
        super.showSelection();
        ((LabelledLine) getHostFigure()).setSelected(true);
    }

    @Override
    protected void hideSelection() {
        super.hideSelection();
        ((LabelledLine) getHostFigure()).setSelected(false);
    }
}
