package org.migworkbench.editor.topology;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.action.IAction;
import org.migworkbench.diagram.DiagramPage;
import org.migworkbench.diagram.actions.AddElementAction;
import org.migworkbench.diagram.menu.ActionGroup;
import org.migworkbench.editor.topology.arrange.Arrangements;

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
    protected List<IAction> arrangements() {
        return Arrangements.actions(editor());
    }

    @Override
    protected List<ActionGroup> menu() {
        return Stream.concat(Arrangements.menu().stream(), super.menu().stream()).toList();
    }
}
