package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.CommandStack;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.VirtualMachine;

/** Changing a scenario in the drawing, and taking it back. */
class EditingTest extends UiTest {

    private static final String EXAMPLE = "clark-specweb99";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final String COPY = "org.eclipse.ui.edit.copy";
    private static final String PASTE = "org.eclipse.ui.edit.paste";
    private static final String DELETE = "org.eclipse.ui.edit.delete";
    private static final String SAVE = "org.eclipse.ui.file.save";

    @Test
    void draggingMachineToAnotherHostMakesItsMigration() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        VirtualMachine vm = diagram.machine();
        Host target = diagram.hostWithout(vm);
        diagram.migrations().forEach(migration -> delete(diagram, migration));
        assertEquals(List.of(), diagram.migrations());

        diagram.drag(vm, target);

        UiThread.waitUntil("the machine has a migration", () -> diagram.migrations().size() == 1);
        Migration migration = diagram.migrations().get(0);
        assertSame(vm, migration.getVm());
        assertSame(target, migration.getTarget());
        assertFalse(target.getVms().contains(vm), "the machine waits on its host for the run");

        window.execute(UNDO);
        assertEquals(0, diagram.migrations().size(), "undo takes the migration away");
        window.execute(REDO);
        assertEquals(1, diagram.migrations().size(), "redo brings it back");
    }

    @Test
    void draggingMachineToThirdHostChangesTheTargetOfItsMigration() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        Migration migration = diagram.migrations().get(0);
        assertEquals("PE-2650 B", migration.getTarget().getName());

        diagram.drag(diagram.machine(), diagram.host("PE-2650 C"));

        UiThread.waitUntil("the migration has another target",
                () -> migration.getTarget() != diagram.host("PE-2650 B"));
        assertSame(diagram.host("PE-2650 C"), migration.getTarget());
        assertEquals(List.of(migration), diagram.migrations());

        window.execute(UNDO);
        assertSame(diagram.host("PE-2650 B"), migration.getTarget());
        assertFalse(diagram.isDirty());
    }

    @Test
    void draggingMachineToWhereItMigratesChangesNothing() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        Document before = diagram.copyOfDocument();

        diagram.drag(diagram.machine(), diagram.host("PE-2650 B"));

        assertTrue(UiThread.get(() -> WindowPage.allText(window.shell()))
                .contains(diagram.machine().getName() + " already migrates to PE-2650 B"));
        assertTrue(EcoreUtil.equals(before, diagram.copyOfDocument()));
        assertFalse(UiThread.get(() -> commands(diagram).canUndo()), "there is nothing to take back");
    }

    @Test
    void everyStepIsUndoneToWhatWasRead() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        Document before = diagram.copyOfDocument();
        diagram.renameInPlace(diagram.machine(), "renamed");
        delete(diagram, diagram.machine());
        assertFalse(EcoreUtil.equals(before, diagram.copyOfDocument()));
        while (UiThread.get(() -> commands(diagram).canUndo())) {
            window.execute(UNDO);
        }
        assertTrue(EcoreUtil.equals(before, diagram.copyOfDocument()), "all is as it was read");
        assertFalse(diagram.isDirty());
    }

    @Test
    void nameIsTypedInPlace() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        diagram.renameInPlace(diagram.machine(), "web front end");
        assertEquals("web front end", diagram.machine().getName());
        assertTrue(diagram.isDirty());
    }

    @Test
    void copyAndPasteMakeSecondMachineWithAnIdOfItsOwn() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        diagram.select(diagram.machine());
        window.execute(COPY);
        window.execute(PASTE);
        List<VirtualMachine> machines = diagram.all(VirtualMachine.class);
        assertEquals(2, machines.size());
        assertFalse(machines.get(0).getId().equals(machines.get(1).getId()));
        assertTrue(diagram.isShown(machines.get(1)));
    }

    @Test
    void deletedMachineTakesItsMigrationWithIt() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        delete(diagram, diagram.machine());
        assertEquals(List.of(), diagram.all(VirtualMachine.class));
        assertEquals(List.of(), diagram.migrations());
        window.execute(UNDO);
        assertEquals(1, diagram.migrations().size());
        assertSame(diagram.machine(), diagram.migrations().get(0).getVm());
    }

    @Test
    void savedFileOpensAsWhatWasSaved() throws CoreException, IOException {
        DiagramPage diagram = window.openExample(EXAMPLE);
        diagram.renameInPlace(diagram.machine(), "saved name");
        window.execute(SAVE);
        UiThread.waitUntil("the document is saved", () -> !diagram.isDirty());
        Document saved = diagram.copyOfDocument();
        IFile file = diagram.file();
        byte[] bytes = content(file);
        window.closeEditors();

        DiagramPage again = window.open(file);
        assertTrue(EcoreUtil.equals(saved, again.copyOfDocument()));
        assertFalse(again.isDirty());
        again.renameInPlace(again.machine(), "other");
        window.execute(UNDO);
        assertArrayEquals(bytes, content(file), "what was undone was never written");
    }

    private void delete(DiagramPage diagram, Element element) {
        diagram.select(element);
        window.execute(DELETE);
    }

    private static CommandStack commands(DiagramPage diagram) {
        return diagram.editor().commandStack();
    }

    private static byte[] content(IFile file) throws CoreException, IOException {
        try (InputStream content = file.getContents()) {
            return content.readAllBytes();
        }
    }
}
