package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.ui.CoreServices;

/** A recorded migration comes into the workspace, and a guest is calibrated from it. */
class ImportRecordingTest extends UiTest {

    private static final String IMPORT = "org.eclipse.ui.file.import(importWizardId=org.migworkbench.app.importRecording)";
    private static final String CALIBRATE = "org.migworkbench.app.calibrate";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private WizardBox open(String command) {
        UiThread.run(() -> window.shell().getDisplay().asyncExec(() -> window.execute(command)));
        return WizardBox.waitFor();
    }

    @Test
    void showsTheFitAndOpensAScenarioThatRuns() throws Exception {
        IProject project = project("moves");
        WizardBox wizard = open(IMPORT);
        wizard.type("File:", write("night.jsonl", RecordedMove.text()).toString());
        wizard.waitForText("Recording: web, 256 MiB. Converged after");
        assertFalse(wizard.isEnabled("Finish"), "the fit is seen before anything is written");
        assertEquals("/moves", UiThread.get(wizard.field("Into folder:", Text.class)::getText));

        wizard.press("Next");
        wizard.waitForText("Model uniform");
        assertTrue(wizard.table().contains("working set | "), wizard.table());
        assertTrue(wizard.table().contains("least squares"), wizard.table());
        wizard.tab(2);
        assertTrue(wizard.table().startsWith("outcome | completed | completed | same\n"), wizard.table());
        assertEquals(List.of(), names(project));
        wizard.press("Finish");
        wizard.waitUntilClosed();

        DiagramPage diagram = diagram();
        assertEquals("/moves/night-move.migration", diagram.file().getFullPath().toString());
        assertEquals(List.of("night-move", "night-move.migration", "night-move.recording.jsonl"),
                names(project));
        DocumentService documents = CoreServices.require(DocumentService.class);
        assertEquals("[]", UiThread.get(() -> documents.validate(diagram.document()).toString()));
        window.execute("org.migworkbench.run.ui.run");
        assertTrue(window.results().waitForRounds() > 1);
    }

    @Test
    void withoutCalibrationOnePageDoesAndMakesTheProject() throws Exception {
        WizardBox wizard = open(IMPORT);
        wizard.type("File:", write("night.jsonl", RecordedMove.text()).toString());
        wizard.tick("Calibrate a guest and open it", false);
        wizard.type("Into folder:", "fresh/from qemu");
        wizard.press("Finish");
        wizard.waitUntilClosed();

        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("fresh");
        assertEquals(List.of("night-move", "night-move.recording.jsonl"), names(project.getFolder("from qemu")));
        assertNull(window.activeEditor());
    }

    @Test
    void brokenFileIsRefusedWithItsLine() throws Exception {
        WizardBox wizard = open(IMPORT);
        assertFalse(wizard.isEnabled("Next"));
        wizard.type("File:", write("broken.jsonl", RecordedMove.text() + "{\"sample\":{}}\n").toString());
        wizard.waitForText("broken.jsonl: line ");
        assertFalse(wizard.isEnabled("Next"));
        assertFalse(wizard.isEnabled("Finish"));
        wizard.type("File:", folder.resolve("none").toString());
        wizard.waitForText("none: The file does not exist.");
    }

    @Test
    void columnsAreAskedForOnlyOfATable() throws Exception {
        Path table = write("poll.csv", "Seconds,Left\n0.0,1024\n0.5,512\n");
        Path other = write("night.jsonl", RecordedMove.text());
        WizardBox wizard = open(IMPORT);
        assertNull(wizard.field("Columns:", Text.class));
        wizard.type("File:", table.toString());
        wizard.waitForText("Its columns: Seconds,Left");
        assertNotNull(wizard.field("Columns:", Text.class));
        wizard.type("Columns:", "time=Seconds:s,remaining=Left:KiB");
        wizard.waitForText("Table: a guest");
        wizard.press("Next");
        wizard.waitForText("Not calibrated: ");
        wizard.press("Back");
        wizard.type("File:", other.toString());
        wizard.waitForText("Recording: web");
        assertNull(wizard.field("Columns:", Text.class));
    }

    @Test
    void recordingInTheTreeIsCalibratedAndStays() throws Exception {
        IProject project = project("kept");
        IFile recording = project.getFile("recording.jsonl");
        byte[] content = RecordedMove.text().getBytes(StandardCharsets.UTF_8);
        recording.create(new ByteArrayInputStream(content), IResource.NONE, null);
        select(recording);
        WizardBox wizard = open(CALIBRATE);
        wizard.press("Next");
        wizard.press("Finish");
        wizard.waitUntilClosed();

        assertEquals("/kept/night-move.migration", diagram().file().getFullPath().toString());
        assertEquals(List.of("night-move.migration", "recording.jsonl"), names(project));
        assertArrayEquals(content, Files.readAllBytes(recording.getLocation().toPath()));
        window.closeEditors();
        select(recording);
        wizard = open(CALIBRATE);
        wizard.press("Next");
        wizard.press("Finish");
        wizard.waitUntilClosed();
        assertEquals("/kept/night-move 2.migration", diagram().file().getFullPath().toString());
    }

    @Test
    void onlyRecordingsHaveTheEntryInTheirMenu() throws Exception {
        IProject project = project("kept");
        IFile recording = project.getFile("recording.jsonl");
        recording.create(new ByteArrayInputStream(new byte[0]), IResource.NONE, null);
        IFile other = project.getFile("notes.txt");
        other.create(new ByteArrayInputStream(new byte[0]), IResource.NONE, null);
        assertTrue(menuOf(recording).contains("Calibrate from Recording\u2026"), menuOf(recording).toString());
        assertFalse(menuOf(other).contains("Calibrate from Recording\u2026"), menuOf(other).toString());
    }

    private List<String> menuOf(IFile file) {
        select(file);
        CommonNavigator tree = (CommonNavigator) window.view(AppIds.SCENARIOS_VIEW);
        return WindowPage.contextMenu(tree.getCommonViewer().getControl());
    }

    private void select(IFile file) {
        UiThread.waitUntil(file.getName() + " is selected", () -> {
            CommonNavigator tree = (CommonNavigator) window.page().showView(AppIds.SCENARIOS_VIEW);
            tree.getCommonViewer().setSelection(new StructuredSelection(file), true);
            return tree.getCommonViewer().getStructuredSelection().getFirstElement() == null ? Boolean.FALSE
                    : tree.getCommonViewer().getStructuredSelection().getFirstElement().equals(file);
        });
    }

    private DiagramPage diagram() {
        return new DiagramPage(UiThread.waitFor("the scenario is open",
                () -> window.page().getActiveEditor() instanceof DocumentEditor editor ? editor : null));
    }

    private static IProject project(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        return project;
    }

    private static List<String> names(IContainer container) throws CoreException {
        return Arrays.stream(container.members()).map(IResource::getName)
                .filter(name -> !name.startsWith(".")).sorted().toList();
    }
}
