package org.migworkbench.diagram.parts;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.migworkbench.model.Element;
import org.migworkbench.model.Note;

/** Edits a name, or the text of a note, at its place in the diagram. */
final class NameEditing extends DirectEditManager {

    private static final int MIN_WIDTH = 80;

    private final NamePlace place;
    private TextKeys keys;

    NameEditing(ElementEditPart<?> part, NamePlace place) {
        super(part, TextCellEditor.class, locator(place));
        this.place = place;
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new TextCellEditor(composite, place.lines() ? SWT.MULTI | SWT.WRAP : SWT.SINGLE);
    }

    @Override
    protected void initCellEditor() {
        Text text = (Text) getCellEditor().getControl();
        getCellEditor().setValue(value());
        text.setFont(place.figure().getFont());
        text.selectAll();
        if (getEditPart().getViewer().getEditDomain() instanceof DefaultEditDomain domain) {
            IEditorPart editor = domain.getEditorPart();
            keys = new TextKeys(editor.getEditorSite().getActionBars(), getCellEditor());
        }
    }

    @Override
    protected void bringDown() {
        if (keys != null) {
            keys.restore();
            keys = null;
        }
        super.bringDown();
    }

    private String value() {
        Element element = (Element) getEditPart().getModel();
        String text = element instanceof Note note ? note.getText() : element.getName();
        return text == null ? "" : text;
    }

    private static CellEditorLocator locator(NamePlace place) {
        return editor -> {
            Rectangle bounds = place.figure().getBounds().getCopy();
            place.figure().translateToAbsolute(bounds);
            Point size = editor.getControl().computeSize(SWT.DEFAULT, SWT.DEFAULT);
            int width = place.lines() ? bounds.width : Math.max(MIN_WIDTH, Math.max(bounds.width, size.x));
            int height = place.lines() ? bounds.height : Math.max(bounds.height, size.y);
            editor.getControl().setBounds(bounds.x, place.lines() ? bounds.y : bounds.y + (bounds.height - height) / 2,
                    width, height);
        };
    }
}
