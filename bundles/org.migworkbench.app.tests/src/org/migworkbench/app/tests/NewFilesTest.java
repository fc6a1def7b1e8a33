package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.migworkbench.app.welcome.WelcomeEditor;
import org.migworkbench.app.welcome.WelcomeInput;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.Example;
import org.migworkbench.core.document.ExampleCatalog;
import org.migworkbench.ui.CoreServices;

/** From an empty workspace to something that runs. */
class NewFilesTest extends UiTest {

    private static final String NEW_SCENARIO = "org.eclipse.ui.newWizard(newWizardId=org.migworkbench.app.newScenario)";

    @Test
    void newScenarioHasNoProblemsAndRuns() {
        finishWizard(NEW_SCENARIO);
        DiagramPage diagram = new DiagramPage(UiThread.waitFor("the scenario is open",
                () -> window.page().getActiveEditor() instanceof org.migworkbench.diagram.document.DocumentEditor editor
                        ? editor
                        : null));
        assertEquals(IPath.fromPortableString("/Scenarios/scenario.migration"), diagram.file().getFullPath());
        DocumentService documents = CoreServices.require(DocumentService.class);
        assertEquals("[]", UiThread.get(() -> documents.validate(diagram.document()).toString()));
        window.execute("org.migworkbench.run.ui.run");
        assertTrue(window.results().waitForRounds() > 1);
    }

    @Test
    void everyExampleOpensWithoutProblemsThatStopIt() {
        DocumentService documents = CoreServices.require(DocumentService.class);
        for (Example example : new ExampleCatalog().examples()) {
            DiagramPage diagram = window.openExample(example.id());
            assertTrue(diagram.isReadable(), example.id());
            assertFalse(
                    UiThread.get(
                            () -> documents.validate(diagram.document()).stream().anyMatch(DocumentService::isError)),
                    example.id());
            window.closeEditors();
        }
    }

    @Test
    void secondCopyGetsTheNextNumber() {
        IFile first = window.openExample("clark-quake3").file();
        window.closeEditors();
        IFile second = window.openExample("clark-quake3").file();
        assertEquals("quake3.migration", first.getName());
        assertEquals("quake3 2.migration", second.getName());
        assertTrue(first.exists());
    }

    @Test
    void welcomePageGivesWayToWhatIsOpened() {
        UiThread.run(() -> WelcomeInput.open(window.page()));
        assertTrue(window.activeEditor() instanceof WelcomeEditor);
        window.openExample("clark-quake3");
        UiThread.waitUntil("the welcome page has closed", () -> window.page().getEditorReferences().length == 1);
        assertEquals("quake3.migration \u2013 Migration Workbench", window.title());
    }

    @Test
    void workspaceOfTheFilesIsInUtf8() throws org.eclipse.core.runtime.CoreException {
        assertEquals("UTF-8", ResourcesPlugin.getWorkspace().getRoot().getDefaultCharset());
    }

    /** Opens a wizard, which blocks whoever opened it, and presses Finish. */
    private void finishWizard(String command) {
        UiThread.run(() -> window.shell().getDisplay().asyncExec(() -> window.execute(command)));
        Shell dialog = UiThread.waitFor("the wizard is open", this::wizardShell);
        Button finish = UiThread.get(() -> WindowPage.find(dialog, Button.class,
                button -> "Finish".equals(button.getText().replace("&", ""))));
        assertNotNull(finish, "there is a Finish button");
        assertTrue(UiThread.get(finish::isEnabled), "all that the wizard asks for has a default");
        UiThread.run(() -> finish.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event()));
    }

    private Shell wizardShell() {
        for (Shell shell : window.window().getShell().getDisplay().getShells()) {
            if (shell.getData() instanceof WizardDialog && shell.isVisible()) {
                return shell;
            }
        }
        return null;
    }
}
