package org.migworkbench.model.commands.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.defaults.ElementDefaults;

/** Every edit of a pipeline is one step, and undone to where it began. */
class PolicyEditsTest {

    private final Document document = ModelFactory.eINSTANCE.createDocument();
    private final Policy policy = ModelFactory.eINSTANCE.createPolicy();

    @BeforeEach
    void fill() {
        policy.setName("Xen pre-copy");
        policy.setKind("xen");
        policy.getParameters().add(ElementDefaults.parameter("maxIterations", "20"));
        document.getPolicies().add(policy);
    }

    private void executed(Command command, Runnable then) {
        EObject before = EcoreUtil.copy(document);
        assertTrue(command.canExecute());
        command.execute();
        then.run();
        EObject after = EcoreUtil.copy(document);
        command.undo();
        assertTrue(EcoreUtil.equals(before, document), "undo leads back");
        command.redo();
        assertTrue(EcoreUtil.equals(after, document), "redo leads there again");
    }

    private static KindChange.Kind strategy(String id, String... known) {
        return new KindChange.Kind(id, id, (name, value) -> List.of(known).contains(name));
    }

    @Test
    void aStrategyIsPutReplacedSwitchedAndTakenBack() {
        executed(PolicyEdits.put(policy, Optional.empty(), strategy("ar")),
                () -> assertEquals("ar", policy.getOverrides().get(0).getKind()));
        PolicyPart part = policy.getOverrides().get(0);
        part.getParameters().add(ElementDefaults.parameter("order", "2"));
        part.getParameters().add(ElementDefaults.parameter("window", "9"));
        executed(PolicyEdits.setInForce(part, false), () -> assertFalse(part.isEnabled()));
        executed(PolicyEdits.put(policy, Optional.of(part), strategy("markov", "order")), () -> {
            assertEquals("markov", part.getKind());
            assertTrue(part.isEnabled());
            assertEquals(List.of("order"), part.getParameters().stream().map(Parameter::getName).toList());
        });
        assertFalse(PolicyEdits.put(policy, Optional.of(part), strategy("markov", "order")).canExecute());
        executed(PolicyEdits.takeBack(part), () -> assertEquals(List.of(), policy.getOverrides()));
    }

    @Test
    void aPolicyBecomesAPresetAndItsNameFollowsUntilItIsNamed() {
        Policy template = ModelFactory.eINSTANCE.createPolicy();
        template.setName("Mine");
        template.setKind("qemu");
        template.getParameters().add(ElementDefaults.parameter("maxIterations", "20"));
        template.getParameters().add(ElementDefaults.parameter("channels", "4"));
        template.getOverrides().add(ModelFactory.eINSTANCE.createPolicyPart());
        template.getOverrides().get(0).setKind("rle");
        executed(PolicyEdits.become(policy, template, "Xen pre-copy"), () -> {
            assertEquals("Mine", policy.getName());
            assertEquals(2, policy.getParameters().size());
            assertEquals("rle", policy.getOverrides().get(0).getKind());
        });
        assertFalse(PolicyEdits.become(policy, template, "Mine").canExecute(), "it is so already");
        policy.setName("For the lecture");
        template.setName("Other");
        template.setKind("xen");
        executed(PolicyEdits.become(policy, template, "QEMU pre-copy"),
                () -> assertEquals("For the lecture", policy.getName()));
    }

    @Test
    void aNewPolicyGetsAFreeName() {
        Policy second = ModelFactory.eINSTANCE.createPolicy();
        second.setName("Xen pre-copy");
        executed(PolicyEdits.add(document, second, Optional.empty()),
                () -> assertEquals("Xen pre-copy 2", document.getPolicies().get(1).getName()));
    }
}
