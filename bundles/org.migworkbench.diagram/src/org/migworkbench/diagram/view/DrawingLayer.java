package org.migworkbench.diagram.view;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Shows or hides a part of a drawing, in one window and as long as it is open; the document stays as it is. */
public final class DrawingLayer extends Action {

    /** What the name of the viewer's property of each layer begins with; it is false while the layer is hidden. */
    public static final String PROPERTY = "org.migworkbench.diagram.layer.";

    private final GraphicalViewer viewer;
    private final String property;

    /**
     * Makes the action of a layer that is shown.
     *
     * @param viewer the viewer of the drawing
     * @param name names the layer, letters only
     * @param text what it is called
     */
    public DrawingLayer(GraphicalViewer viewer, String name, String text) {
        super(text, IAction.AS_CHECK_BOX);
        this.viewer = viewer;
        this.property = PROPERTY + name;
        setId(property);
        setChecked(true);
    }

    @Override
    public void run() {
        viewer.setProperty(property, isChecked());
    }
}
