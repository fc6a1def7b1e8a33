package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.Host;
import org.migworkbench.model.commands.Gesture;
import org.migworkbench.model.commands.RenameCommand;
import org.migworkbench.model.commands.SetBoundsCommand;
import org.migworkbench.ui.properties.SelectedElement;

/** Two pages of one document: one undo, one file, one selection. */
class PagesTest extends UiTest {

    private static final String EDITOR = "org.migworkbench.app.tests.pages";
    private static final String DRAWING = "org.migworkbench.app.tests.drawing";
    private static final String NAMES = "org.migworkbench.app.tests.names";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String SAVE = "org.eclipse.ui.file.save";

    private IFile file;
    private DocumentEditor editor;
    private DiagramPage diagram;

    @BeforeEach
    void openBothPages() {
        DiagramPage alone = window.openExample("clark-specweb99");
        file = alone.file();
        window.closeEditors();
        open();
    }

    private void open() {
        editor = UiThread.get(() -> (DocumentEditor) IDE.openEditor(window.page(), file, EDITOR));
        diagram = new DiagramPage(editor);
    }

    @Test
    void thePagesAreChosenInTheirOrder() {
        assertTrue(UiThread.get(() -> editor.pages().hasChoice()));
        assertEquals(List.of(DRAWING, NAMES), UiThread.get(() -> editor.pages().ids()));
        assertTrue(UiThread.get(() -> editor.getAdapter(GraphicalViewer.class) != null));
        show(NAMES);
        assertNull(UiThread.get(() -> editor.getAdapter(GraphicalViewer.class)), "the other page draws nothing");
    }

    @Test
    void theKeysOfSubTabsLeadFromPageToPage() {
        UiThread.run(() -> window.page().activate(editor));
        window.execute("org.eclipse.ui.navigate.nextSubTab");
        assertNull(UiThread.get(() -> editor.getAdapter(GraphicalViewer.class)), "the second page");
        window.execute("org.eclipse.ui.navigate.nextSubTab");
        assertTrue(UiThread.get(() -> editor.getAdapter(GraphicalViewer.class) != null), "round to the first again");
        window.execute("org.eclipse.ui.navigate.previousSubTab");
        assertNull(UiThread.get(() -> editor.getAdapter(GraphicalViewer.class)), "and back");
    }

    @Test
    void anEditOnOnePageIsUndoneOnTheOther() {
        show(NAMES);
        Host host = diagram.host("PE-2650 B");
        UiThread.run(() -> editor.session().orElseThrow().execute(new RenameCommand(host, "Renamed")));
        assertTrue(UiThread.get(() -> names().names().contains("Renamed")));
        assertTrue(diagram.isDirty());
        show(DRAWING);
        assertTrue(diagram.isDirty(), "the document is dirty, not a page");
        window.execute(UNDO);
        assertEquals("PE-2650 B", host.getName());
        assertFalse(diagram.isDirty());
        show(NAMES);
        assertFalse(UiThread.get(() -> names().names().contains("Renamed")));
        window.execute(REDO);
        assertEquals("Renamed", host.getName());
        assertTrue(UiThread.get(() -> names().names().contains("Renamed")));
    }

    @Test
    void theStepsOfADragAreOneUndo() {
        Host host = diagram.host("PE-2650 B");
        int before = host.getX();
        UiThread.run(() -> {
            Gesture drag = new Gesture();
            for (int step = 1; step <= 10; step++) {
                editor.session().orElseThrow().execute(new SetBoundsCommand(host, before + step, host.getY(),
                        SetBoundsCommand.AUTOMATIC, SetBoundsCommand.AUTOMATIC), drag);
            }
        });
        assertEquals(before + 10, host.getX());
        window.execute(UNDO);
        assertEquals(before, host.getX());
        assertFalse(diagram.isDirty());
    }

    @Test
    void eachPageSavesTheDocument() {
        diagram.renameInPlace(diagram.host("PE-2650 B"), "from the drawing");
        show(NAMES);
        window.execute(SAVE);
        UiThread.waitUntil("the document is saved", () -> !diagram.isDirty());
        window.closeEditors();
        open();
        assertEquals("from the drawing", diagram.host("from the drawing").getName());
    }

    @Test
    void whatIsSelectedStaysSelectedOnTheNextPage() {
        Host second = diagram.host("PE-2650 B");
        Host third = diagram.host("PE-2650 C");
        diagram.select(second);
        show(NAMES);
        assertSame(second, selected());
        UiThread.run(() -> editor.pages().active().orElseThrow().selection()
                .setSelection(new StructuredSelection(third)));
        assertSame(third, selected());
        show(DRAWING);
        assertSame(third, selected());
    }

    private void show(String page) {
        UiThread.run(() -> {
            window.page().activate(editor);
            editor.pages().show(page);
        });
    }

    private NamesPage names() {
        return (NamesPage) editor.pages().active().orElseThrow();
    }

    private EObject selected() {
        return UiThread.get(() -> {
            EObject ofEditor = SelectedElement.first(editor.getSite().getSelectionProvider().getSelection())
                    .orElseThrow();
            assertSame(ofEditor, SelectedElement.first(window.window().getSelectionService().getSelection())
                    .orElseThrow(), "the window knows of it");
            return ofEditor;
        });
    }
}
