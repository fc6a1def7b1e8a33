package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.editor.text.SourcePage;
import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.commands.PropertyEdits;

/** The document as text: what is typed is in the drawing, what is drawn is in the text, and undo leads back over both. */
class SourcePageTest extends UiTest {

    private static final String PAGE = "org.migworkbench.editor.text";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    private DocumentEditor editor;
    private SourcePage page;
    private StyledText text;

    private void open() {
        editor = window.openExample("clark-specweb99").editor();
        page = UiThread.get(() -> {
            editor.pages().show(PAGE);
            return (SourcePage) editor.pages().active().orElseThrow();
        });
        UiThread.waitUntil("the text is there", () -> !page.text().isEmpty());
        text = UiThread.get(() -> (StyledText) Display.getCurrent().getFocusControl());
    }

    private Host host() {
        return editor.session().orElseThrow().document().getDataCenter().getSites().get(0).getHosts().get(0);
    }

    private String shown() {
        return UiThread.get(page::text);
    }

    private void type(String old, String by) {
        UiThread.run(() -> {
            int place = text.getText().indexOf(old);
            text.setSelection(place, place + old.length());
            text.insert(by);
        });
    }

    @Test
    void typingDrawingAndUndoAreInStep() {
        open();
        String begin = shown();
        int cores = UiThread.get(() -> host().getCpuCores());
        type("cpuCores: " + cores + "\n", "cpuCores: 7 # by hand\n");
        UiThread.waitUntil("the document has the cores", () -> host().getCpuCores() == 7);
        UiThread.run(() -> editor.session().orElseThrow()
                .execute(PropertyEdits.set(host(), Literals.ELEMENT__NAME, "Renamed")));
        UiThread.waitUntil("the text has the name", () -> page.text().contains("source: Renamed\n"));
        assertTrue(shown().contains("cpuCores: 7 # by hand\n"), shown());
        window.execute(UNDO);
        window.execute(UNDO);
        UiThread.waitUntil("the text is as it was", () -> page.text().equals(begin));
        assertEquals(cores, UiThread.get(() -> host().getCpuCores()));
        assertFalse(editor.isDirty(), "undo leads back to what was saved");
        window.execute(REDO);
        UiThread.waitUntil("the comment is back", () -> page.text().contains("cpuCores: 7 # by hand\n"));
        window.execute(UNDO);
    }

    @Test
    void aTextThatCannotBeReadIsKeptAndChangesNothing() {
        open();
        String begin = shown();
        String name = UiThread.get(() -> host().getName());
        type("memory: ", "memry: ");
        UiThread.waitUntil("it is told", () -> WindowPage.allText(text.getShell()).contains("'memry'"));
        assertEquals(name, UiThread.get(() -> host().getName()));
        assertTrue(editor.isDirty(), "what was typed isn't saved");
        assertTrue(shown().contains("memry: "));
        assertEquals(Optional.empty(), UiThread.get(() -> editor.session().orElseThrow().findings().stream()
                .filter(finding -> finding.message().contains("memry")).findFirst()));
        window.execute(UNDO);
        UiThread.waitUntil("the text is as it was", () -> page.text().equals(begin));
        UiThread.waitUntil("nothing is left to save", () -> !editor.isDirty());
    }
}
