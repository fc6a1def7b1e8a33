package org.migworkbench.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.migworkbench.model.ModelPackage.Literals.HOST__NIC_BYTES_PER_SECOND;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__MEMORY_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__VCPUS;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.model.Document;

/** The steps of one drag are one undo, whatever they change. */
class GestureTest {

    private static final int STEPS = 40;

    private final Laboratory lab = new Laboratory();
    private final DocumentCommandStack stack = new DocumentCommandStack();

    /** Each kind of step that people make continuously, and how many commands are left of a whole gesture. */
    static Stream<Arguments> gestures() {
        return Stream.of(
                gesture("number", 1,
                        lab -> step -> new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__MEMORY_BYTES,
                                4096L * (step + 1))),
                gesture("place", 1, lab -> step -> new SetBoundsCommand(lab.a, step, -step, 70, 80)),
                gesture("parameter that was there", 1,
                        lab -> step -> new SetParameterCommand(lab.xen, "maxIterations", "" + (step + 100))),
                gesture("parameter that comes", 1,
                        lab -> step -> new SetParameterCommand(lab.xen, "maxFactor", "" + (step + 1))),
                gesture("two values in turns", STEPS,
                        lab -> step -> step % 2 == 0
                                ? new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__VCPUS, step + 2)
                                : new SetFeatureCommand(lab.a, HOST__NIC_BYTES_PER_SECOND, 1e6 * step)),
                gesture("two places at once", STEPS, lab -> step -> {
                    CompoundCommand both = new CompoundCommand();
                    both.add(new SetBoundsCommand(lab.a, step + 1, 0, 10, 10));
                    both.add(new SetBoundsCommand(lab.b, step + 1, 0, 10, 10));
                    return both;
                }),
                gesture("parameter that comes and goes", STEPS,
                        lab -> step -> new SetParameterCommand(lab.xen, "maxFactor", step % 2 == 0 ? "3" : null)));
    }

    private static Arguments gesture(String name, int left, Function<Laboratory, IntFunction<Command>> steps) {
        return Arguments.of(name, left, steps);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gestures")
    void oneUndoTakesAllStepsBack(String name, int left, Function<Laboratory, IntFunction<Command>> steps) {
        Document before = EcoreUtil.copy(lab.document);
        Gesture drag = new Gesture();
        IntStream.range(0, STEPS).mapToObj(steps.apply(lab)).forEach(step -> stack.execute(step, drag));
        Document after = EcoreUtil.copy(lab.document);
        assertEquals(1, stack.getCommands().length);
        assertEquals(left, ((DocumentCommandStack.GestureCommand) stack.getUndoCommand()).size());
        for (int i = 0; i < 3; i++) {
            stack.undo();
            assertTrue(EcoreUtil.equals(before, lab.document), "undone");
            assertFalse(stack.isDirty());
            stack.redo();
            assertTrue(EcoreUtil.equals(after, lab.document), "redone");
            assertTrue(stack.isDirty());
        }
    }

    @Test
    void anotherGestureIsAnotherEdit() {
        resize(2, new Gesture());
        resize(3, new Gesture());
        assertUndoneTo(2, 1);
    }

    @Test
    void anEditWithoutAGestureStandsForItself() {
        Gesture drag = new Gesture();
        resize(2, drag);
        stack.execute(resized(3));
        stack.execute(resized(4));
        resize(5, drag);
        assertUndoneTo(4, 3, 2, 1);
    }

    @Test
    void aGestureThatGoesOnAfterAnUndoIsANewEdit() {
        Gesture drag = new Gesture();
        stack.execute(resized(2));
        resize(3, drag);
        stack.execute(resized(9));
        stack.undo();
        resize(4, drag);
        assertFalse(stack.canRedo(), "what was undone is out of reach");
        assertUndoneTo(3, 2, 1);
    }

    @Test
    void whatWasSavedInTheMiddleCanBeReachedAgain() {
        Gesture drag = new Gesture();
        resize(2, drag);
        stack.markSaveLocation();
        resize(3, drag);
        assertTrue(stack.isDirty());
        stack.undo();
        assertEquals(2, lab.web.getVcpus());
        assertFalse(stack.isDirty());
    }

    @Test
    void aStepThatChangesNothingIsNoEdit() {
        resize(lab.web.getVcpus(), new Gesture());
        stack.execute(null, new Gesture());
        assertNull(stack.getUndoCommand());
    }

    @Test
    void listenersHearEachStep() {
        int[] heard = new int[1];
        stack.addCommandStackListener(event -> heard[0]++);
        Gesture drag = new Gesture();
        List.of(2, 3, 4).forEach(vcpus -> resize(vcpus, drag));
        assertEquals(3, heard[0]);
    }

    private Command resized(int vcpus) {
        return new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__VCPUS, vcpus);
    }

    private void resize(int vcpus, Gesture gesture) {
        stack.execute(resized(vcpus), gesture);
    }

    private void assertUndoneTo(int... vcpus) {
        for (int each : vcpus) {
            stack.undo();
            assertEquals(each, lab.web.getVcpus());
        }
        assertFalse(stack.canUndo());
    }
}
