package org.migworkbench.editor.topology.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.action.IAction;
import org.migworkbench.core.drawing.Alignment;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.diagram.menu.ActionGroup;

/** All actions that put nodes in order, and their menus. */
public final class Arrangements {

    private Arrangements() {
    }

    /**
     * Makes the actions.
     *
     * @param editor the editor whose document is changed
     * @return the actions
     */
    public static List<IAction> actions(DocumentEditor editor) {
        List<IAction> actions = new ArrayList<>();
        Stream.of(Alignment.values()).forEach(alignment -> actions.add(new AlignAction(editor, alignment)));
        Stream.of(ArrangeAction.Scope.values()).forEach(scope -> actions.add(new ArrangeAction(editor, scope)));
        return actions;
    }

    /**
     * The menus of the actions.
     *
     * @return the submenus
     */
    public static List<ActionGroup> menu() {
        return List.of(
                new ActionGroup("&Align", ids(Alignment.LEFT, Alignment.CENTRE, Alignment.RIGHT, Alignment.TOP,
                        Alignment.MIDDLE, Alignment.BOTTOM)),
                new ActionGroup("&Distribute", ids(Alignment.ACROSS, Alignment.DOWN)),
                new ActionGroup("Same Si&ze", ids(Alignment.WIDTH, Alignment.HEIGHT, Alignment.SIZE)),
                new ActionGroup("", Stream.of(ArrangeAction.Scope.values()).map(ArrangeAction.Scope::id).toList()));
    }

    private static List<String> ids(Alignment... alignments) {
        return Stream.of(alignments).map(alignment -> AlignAction.PREFIX + alignment.id()).toList();
    }
}
