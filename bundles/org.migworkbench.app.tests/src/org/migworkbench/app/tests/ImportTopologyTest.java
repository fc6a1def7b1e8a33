package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.app.recent.RecentFileStore;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.Document;
import org.migworkbench.ui.CoreServices;

/** Hosts and machines of a table become a scenario, or come beside what is drawn; what was open is remembered. */
class ImportTopologyTest extends UiTest {

    private static final String IMPORT = "org.eclipse.ui.file.import(importWizardId=org.migworkbench.app.importTopology)";

    @TempDir
    private Path folder;

    private WizardBox open() {
        UiThread.run(() -> window.shell().getDisplay().asyncExec(() -> window.execute(IMPORT)));
        return WizardBox.waitFor();
    }

    private String table() throws IOException {
        return Files.writeString(folder.resolve("vms.csv"), "vm,host,memory_gib\nweb,node1,4\ndb,node2,8\n").toString();
    }

    private DiagramPage diagram(String file) {
        return new DiagramPage(UiThread.waitFor(file + " is open",
                () -> window.page().getActiveEditor() instanceof DocumentEditor editor
                        && editor.getTitle().equals(file) ? editor : null));
    }

    private static int hosts(Document document) {
        return document.getDataCenter().getSites().stream().mapToInt(site -> site.getHosts().size()).sum();
    }

    @Test
    void newScenarioRunsAndIsRemembered() throws IOException {
        WizardBox wizard = open();
        wizard.type("Files:", folder.resolve("none.csv").toString());
        wizard.waitForText("none.csv: The file does not exist.");
        assertFalse(wizard.isEnabled("Finish"));
        wizard.type("Files:", table());
        wizard.press("Finish");
        wizard.waitUntilClosed();
        DiagramPage diagram = diagram("vms.migration");
        DocumentService documents = CoreServices.require(DocumentService.class);
        assertEquals("[]", UiThread.get(() -> documents.validate(diagram.document()).toString()));
        assertEquals(2, UiThread.get(() -> hosts(diagram.document())));
        UiThread.waitUntil("the file is among the recent ones",
                () -> RecentFileStore.present().stream().findFirst().equals(Optional.of(diagram.file())));
    }

    @Test
    void openScenarioTakesThemInOneStep() throws IOException {
        DiagramPage diagram = window.openExample("clark-quake3");
        int before = UiThread.get(() -> hosts(diagram.document()));
        WizardBox wizard = open();
        wizard.type("Files:", table());
        wizard.tick("Add to quake3.migration instead, beside what is drawn", true);
        wizard.press("Finish");
        wizard.waitUntilClosed();
        assertEquals(before + 2, UiThread.get(() -> hosts(diagram.document())));
        window.execute("org.eclipse.ui.edit.undo");
        assertEquals(before, UiThread.get(() -> hosts(diagram.document())));
    }

    @Test
    void editorShowsAgainWhatItShowed() {
        IWorkbenchPage page = window.page();
        window.openExample("which-knob");
        IMemento memory = UiThread.get(() -> {
            DocumentEditor editor = (DocumentEditor) page.getActiveEditor();
            editor.session().orElseThrow()
                    .showScenario(editor.session().orElseThrow().document().getScenarios().get(2));
            editor.pages().show(editor.pages().ids().get(1));
            XMLMemento written = XMLMemento.createWriteRoot("editor");
            editor.saveState(written);
            return written;
        });
        List<String> pages = UiThread.get(() -> ((DocumentEditor) page.getActiveEditor()).pages().ids());
        assertEquals(pages.get(1), memory.getString("shown"));
        String shown = UiThread.get(() -> {
            DocumentEditor editor = (DocumentEditor) page.getActiveEditor();
            editor.session().orElseThrow()
                    .showScenario(editor.session().orElseThrow().document().getScenarios().get(0));
            editor.restoreState(memory);
            return editor.session().orElseThrow().scenario().orElseThrow().getName();
        });
        assertEquals("3 Send what changed", shown);
    }
}
