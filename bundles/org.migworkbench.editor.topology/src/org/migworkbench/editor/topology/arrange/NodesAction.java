package org.migworkbench.editor.topology.arrange;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.migworkbench.diagram.document.DocumentEditor;

/** An action that puts nodes of the drawing to other places, as one edit. */
abstract class NodesAction extends SelectionAction {

    NodesAction(DocumentEditor editor, String id, String text) {
        super(editor);
        setId(id);
        setText(text);
        setToolTipText(text.replace("&", ""));
        setActionDefinitionId(id);
        setLazyEnablementCalculation(false);
    }

    /** The edits that put nodes to their places; those that change nothing may be among them. */
    abstract Stream<Command> moves();

    final List<PlacedNode> selected() {
        return PlacedNode.of(getSelectedObjects().stream().filter(org.eclipse.gef.EditPart.class::isInstance).toList());
    }

    @Override
    public final void run() {
        CompoundCommand all = new CompoundCommand(getToolTipText());
        moves().filter(Command::canExecute).forEach(all::add);
        if (!all.isEmpty()) {
            execute(all);
        }
    }
}
