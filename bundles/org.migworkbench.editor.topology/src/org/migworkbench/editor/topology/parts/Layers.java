package org.migworkbench.editor.topology.parts;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.migworkbench.diagram.menu.ActionGroup;
import org.migworkbench.diagram.view.DrawingLayer;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Note;
import org.migworkbench.model.Traffic;

/** The layers of the drawing that can be hidden. */
public final class Layers {

    private static final String LINKS = "links";
    private static final String MIGRATIONS = "migrations";
    private static final String TRAFFIC = "traffic";
    private static final String NOTES = "notes";

    private Layers() {
    }

    /**
     * Makes the actions that show and hide layers.
     *
     * @param viewer the viewer of the drawing
     * @return an action for each layer
     */
    public static List<IAction> actions(GraphicalViewer viewer) {
        return List.of(new DrawingLayer(viewer, LINKS, "&Links"), new DrawingLayer(viewer, MIGRATIONS, "&Migrations"),
                new DrawingLayer(viewer, TRAFFIC, "&Traffic"), new DrawingLayer(viewer, NOTES, "&Notes"));
    }

    /**
     * The menu of the layers.
     *
     * @return the submenu
     */
    public static ActionGroup menu() {
        return new ActionGroup("La&yers",
                List.of(LINKS, MIGRATIONS, TRAFFIC, NOTES).stream().map(DrawingLayer.PROPERTY::concat).toList());
    }

    /** Shows or hides the figure of a part as its layer is. */
    static void apply(EditPart part) {
        String layer = layer(part.getModel());
        if (layer != null && part.getParent() != null && part instanceof GraphicalEditPart graphical) {
            boolean hidden = Boolean.FALSE.equals(part.getViewer().getProperty(DrawingLayer.PROPERTY + layer));
            if (graphical.getFigure().isVisible() == hidden) {
                graphical.getFigure().setVisible(!hidden);
            }
        }
    }

    private static String layer(Object model) {
        return model instanceof Link ? LINKS : model instanceof Migration ? MIGRATIONS
                : model instanceof Traffic ? TRAFFIC : model instanceof Note ? NOTES : null;
    }
}
