package org.migworkbench.editor.topology;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.migworkbench.diagram.DiagramPage;
import org.migworkbench.diagram.actions.AddElementAction;
import org.migworkbench.diagram.menu.ActionGroup;
import org.migworkbench.editor.topology.arrange.Arrangements;
import org.migworkbench.editor.topology.parts.Layers;

/** Draws a data centre and the migrations in it. */
public final class TopologyPage extends DiagramPage {

    private static final String DIAGRAM = "org.migworkbench.editor.topology";

    @Override
    protected String diagram() {
        return DIAGRAM;
    }

    @Override
    protected List<AddElementAction> additions() {
        return List.of(new AddFaultAction(editor()), new AddTrafficAction(editor()),
                new AddExperimentAction(editor()));
    }

    @Override
    protected List<IAction> arrangements(GraphicalViewer drawing) {
        return Stream.concat(Arrangements.actions(editor()).stream(), Layers.actions(drawing).stream()).toList();
    }

    @Override
    protected List<ActionGroup> menu() {
        return Stream.of(Arrangements.menu(), List.of(Layers.menu()), super.menu()).flatMap(List::stream).toList();
    }
}
