package org.migworkbench.diagram.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** While a text is edited in the diagram, Delete, Copy and the like act on the text and not on the elements. */
final class TextKeys {

    private static final List<String> IDS = List.of(ActionFactory.COPY.getId(), ActionFactory.CUT.getId(),
            ActionFactory.PASTE.getId(),
            ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(), ActionFactory.FIND.getId(),
            ActionFactory.UNDO.getId(),
            ActionFactory.REDO.getId());

    private final IActionBars bars;
    private final Map<String, IAction> diagramActions = new HashMap<>();
    private final CellEditorActionHandler handler;

    TextKeys(IActionBars bars, CellEditor editor) {
        this.bars = bars;
        IDS.forEach(id -> diagramActions.put(id, bars.getGlobalActionHandler(id)));
        handler = new CellEditorActionHandler(bars);
        handler.addCellEditor(editor);
        bars.updateActionBars();
    }

    void restore() {
        handler.dispose();
        diagramActions.forEach(bars::setGlobalActionHandler);
        bars.updateActionBars();
    }
}
