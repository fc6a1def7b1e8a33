package org.migworkbench.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.VirtualMachine;

/** No edit is dropped without a word, and none is complained about that has nothing to change. */
class ObstacleTest {

    private static final String NAME = "The name ' ' is not allowed; allowed is one with a visible character and no line"
            + " break.";

    private final VirtualMachine vm = ModelFactory.eINSTANCE.createVirtualMachine();
    private final Command blank;
    private final Command same;

    ObstacleTest() {
        vm.setName("Web");
        vm.setVcpus(2);
        blank = new RenameCommand(vm, " ");
        same = new RenameCommand(vm, "Web");
    }

    private static Optional<String> compound(Command... parts) {
        CompoundCommand compound = new CompoundCommand("Both");
        for (Command part : parts) {
            compound.add(part);
        }
        return Obstacle.of(compound);
    }

    @Test
    void saysWhyANameIsNotAllowed() {
        assertEquals(Optional.of(NAME), Obstacle.of(blank));
    }

    @Test
    void hasNothingToSayWhereNothingChanges() {
        assertEquals(Optional.empty(), Obstacle.of(same));
        assertEquals(Optional.empty(),
                Obstacle.of(new SetFeatureCommand(vm, ModelPackage.Literals.VIRTUAL_MACHINE__VCPUS, 2)));
        assertEquals(Optional.empty(), Obstacle.of(new SetBoundsCommand(vm, vm.getX(), vm.getY(), -1, -1)));
        assertEquals(Optional.empty(),
                Obstacle.of(new SetParameterCommand(ModelFactory.eINSTANCE.createPolicy(), "maxIterations", null)));
    }

    @Test
    void hasNothingToSayWhereItCanBeDone() {
        assertEquals(Optional.empty(), Obstacle.of(new RenameCommand(vm, "Mail")));
    }

    @Test
    void namesAnEditThatHasNoWordsOfItsOwn() {
        Command wrongType = new SetFeatureCommand(vm, ModelPackage.Literals.VIRTUAL_MACHINE__VCPUS, "two");
        assertEquals(Optional.of("'" + wrongType.getLabel() + "' can't be done here."), Obstacle.of(wrongType));
        assertEquals(Optional.of("This can't be done here."), Obstacle.of(UnexecutableCommand.INSTANCE));
    }

    @Test
    void anEditOfSeveralPartsSaysWhatOneSays() {
        assertEquals(Optional.of(NAME), compound(new RenameCommand(vm, "Mail"), blank));
        assertEquals(Optional.empty(), compound(same, same));
    }
}
