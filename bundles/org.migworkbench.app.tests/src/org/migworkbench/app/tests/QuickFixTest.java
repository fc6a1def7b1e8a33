package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.migworkbench.diagram.document.ProblemMarkers;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.io.ModelFiles;

/** Problems are mended at Ctrl+1 and in the Problems view, and the mending is taken back. */
class QuickFixTest extends UiTest {

    private static final String EXAMPLE = "clark-specweb99";
    private static final String QUICK_FIX = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String SAVE = "org.eclipse.ui.file.save";

    @Test
    void quickFixMendsTheSelectedElementAndUndoTakesItBack() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        Migration migration = diagram.migrations().get(0);
        Host before = migration.getTarget();
        Host source = (Host) migration.getVm().eContainer();
        diagram.execute(new SetFeatureCommand(migration, Literals.MIGRATION__TARGET, source));
        waitForProblems(diagram, 1);
        diagram.select(migration);

        window.execute(QUICK_FIX);
        Table offered = UiThread.waitFor("the fixes", QuickFixTest::fixes);
        List<String> rows = UiThread.get(() -> Arrays.stream(offered.getItems()).map(TableItem::getText).toList());
        assertTrue(rows.get(0).contains("is the host that"), rows::toString);
        assertTrue(rows.get(1).contains("Migrate to '"), rows::toString);
        UiThread.run(() -> offered.notifyListeners(SWT.DefaultSelection, new Event()));

        UiThread.waitUntil("the target is another host", () -> migration.getTarget() != source);
        waitForProblems(diagram, 0);
        window.execute(UNDO);
        assertSame(source, migration.getTarget());
        waitForProblems(diagram, 1);
        window.execute(UNDO);
        assertSame(before, migration.getTarget());
    }

    @Test
    void aMarkerOfAClosedFileIsMendedInItsEditor() throws Exception {
        DiagramPage diagram = window.openExample(EXAMPLE);
        IFile file = diagram.file();
        VirtualMachine vm = diagram.machine();
        diagram.execute(new SetFeatureCommand(vm, Literals.VIRTUAL_MACHINE__VCPUS, 0));
        window.execute(SAVE);
        UiThread.waitUntil("the problem is in the Problems view", () -> markers(file).length == 1);
        byte[] broken = ModelFiles.toBytes(diagram.document());
        window.closeEditors();
        IMarker marker = markers(file)[0];

        IMarkerResolution[] fixes = UiThread.get(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
        assertEquals("Set virtual CPUs to 1", fixes[0].getLabel());
        UiThread.run(() -> fixes[0].run(marker));

        DiagramPage again = window.open(file);
        UiThread.waitUntil("it is mended", () -> again.machine().getVcpus() == 1);
        assertTrue(again.isDirty(), "a person saves it");
        window.execute(UNDO);
        assertArrayEquals(broken, ModelFiles.toBytes(again.document()));
    }

    private static void waitForProblems(DiagramPage diagram, int count) {
        UiThread.waitUntil(count + " problems",
                () -> diagram.editor().session().orElseThrow().findings().size() == count);
    }

    private static IMarker[] markers(IFile file) throws CoreException {
        return file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
    }

    /** The list of the small window, once it is there. */
    private static Table fixes() {
        return Arrays.stream(UiThread.display().getShells()).filter(Shell::isVisible)
                .map(shell -> WindowPage.find(shell, Table.class,
                        table -> table.getItemCount() > 1 && table.getItem(0).getText().endsWith(".")))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }
}
