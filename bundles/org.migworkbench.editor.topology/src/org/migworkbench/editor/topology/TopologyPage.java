package org.migworkbench.editor.topology;

import java.util.List;
import org.migworkbench.diagram.DiagramPage;
import org.migworkbench.diagram.actions.AddElementAction;

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
}
