package org.migworkbench.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Note;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.Site;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.kinds.KindChange;

/** The edits that are made of commands: what they lead to, and that one undo takes each back. */
class EditsTest {

    private final Laboratory lab = new Laboratory();
    private final ModelFactory factory = lab.factory;

    static Stream<Arguments> edits() {
        return Stream.of(
                edit("site", lab -> Additions.to(lab.document, lab.factory.createSite())),
                edit("host in a site", lab -> Additions.to(lab.left, lab.factory.createHost())),
                edit("host on the ground", lab -> Additions.to(lab.document, lab.factory.createHost())),
                edit("first host", lab -> {
                    lab.document.setDataCenter(null);
                    lab.document.getScenarios().clear();
                    lab.document.getExperiments().clear();
                    return Additions.to(lab.document, lab.factory.createHost());
                }),
                edit("virtual machine", lab -> Additions.to(lab.c, lab.factory.createVirtualMachine())),
                edit("note", lab -> Additions.to(lab.document, lab.factory.createNote())),
                edit("fault of a link",
                        lab -> Additions.fault(lab.scenario, lab.direct, lab.factory.createFault())),
                edit("fault of a migration", lab -> Additions.fault(lab.webToB, lab.factory.createFault())),
                edit("experiment", lab -> Additions.experiment(lab.scenario, lab.factory.createExperiment())),
                edit("link", lab -> Connections.link(lab.a, lab.c)),
                edit("new target", lab -> Connections.migrate(lab.document, Optional.of(lab.scenario), lab.web, lab.c)),
                edit("migration", lab -> Connections.migrate(lab.document, Optional.empty(), lab.web, lab.c)),
                edit("traffic", lab -> Connections.talk(lab.web, lab.factory.createTraffic(), lab.c)),
                edit("new peer", lab -> Connections.talk(lab.database, lab.factory.createTraffic(), lab.a)),
                edit("kind", lab -> change(lab.xen, "Xen", "qemu", "QEMU pre-copy").command()),
                edit("fault", lab -> PropertyEdits.changeFault(lab.aLost, FaultKind.LINK_DOWN, FaultTrigger.TIME)),
                edit("policies", lab -> PropertyEdits.comparePolicies(lab.experiment, List.of(lab.adaptive))),
                edit("workloads", lab -> PropertyEdits.compareWorkloads(lab.experiment, List.of(lab.idle))),
                edit("own policy", lab -> PropertyEdits.ownPolicy(lab.document, lab.webToB)),
                edit("parameters of a policy",
                        lab -> PropertyEdits.setPolicyParameters(lab.document, lab.webToB,
                                Map.of("maxIterations", Optional.of("7"), "roundCost", Optional.of("1 ms")))),
                edit("own workload", lab -> PropertyEdits.ownWorkload(lab.document, lab.web)));
    }

    private static Arguments edit(String name, Function<Laboratory, Command> create) {
        return Arguments.of(name, create);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void oneUndoTakesAnEditBack(String name, Function<Laboratory, Command> create) {
        DocumentCommandStack stack = new DocumentCommandStack();
        Command edit = create.apply(lab);
        Document before = EcoreUtil.copy(lab.document);
        assertTrue(edit.canExecute());
        assertFalse(edit.getLabel().isBlank());
        stack.execute(edit);
        Document after = EcoreUtil.copy(lab.document);
        assertFalse(EcoreUtil.equals(before, after), "it changes something");
        stack.undo();
        assertTrue(EcoreUtil.equals(before, lab.document), "undone");
        assertFalse(stack.canUndo());
        stack.redo();
        assertTrue(EcoreUtil.equals(after, lab.document), "redone");
    }

    @Test
    void aHostOnTheGroundGetsASiteWhereItWasDrawn() {
        Host host = factory.createHost();
        host.setX(300);
        host.setY(200);
        Additions.to(lab.document, host).execute();
        Site site = (Site) host.eContainer();
        assertEquals(List.of(300, 200), List.of(site.getX(), site.getY()));
        assertEquals(List.of(10, 10), List.of(host.getX(), host.getY()));
        assertEquals("Site 1", site.getName());
        assertEquals("Host 1", host.getName());
        assertEquals(1.25e9, host.getNicBytesPerSecond());
    }

    @Test
    void newElementsHaveNamesOfTheirOwnInTheWholeDocument() {
        lab.c.setName("host 1");
        Host host = factory.createHost();
        Additions.to(lab.left, host).execute();
        assertEquals("Host 2", host.getName());
        VirtualMachine vm = factory.createVirtualMachine();
        Additions.to(lab.a, vm).execute();
        assertEquals("VM 1", vm.getName());
        assertEquals("Add virtual machine", Additions.to(lab.a, factory.createVirtualMachine()).getLabel());
    }

    @Test
    void machinesShareOneDefaultWorkload() {
        VirtualMachine first = factory.createVirtualMachine();
        VirtualMachine second = factory.createVirtualMachine();
        Additions.to(lab.a, first).execute();
        Additions.to(lab.b, second).execute();
        Workload workload = first.getWorkloads().get(0);
        assertEquals("Uniform writes", workload.getName());
        assertSame(workload, second.getWorkloads().get(0));
    }

    @Test
    void theModelSaysWhatCanBeWhere() {
        assertTrue(Additions.accepts(Literals.DOCUMENT, Literals.SITE));
        assertTrue(Additions.accepts(Literals.DOCUMENT, Literals.HOST));
        assertTrue(Additions.accepts(Literals.DOCUMENT, Literals.NOTE));
        assertTrue(Additions.accepts(Literals.SITE, Literals.HOST));
        assertTrue(Additions.accepts(Literals.HOST, Literals.VIRTUAL_MACHINE));
        assertFalse(Additions.accepts(Literals.DOCUMENT, Literals.VIRTUAL_MACHINE));
        assertFalse(Additions.accepts(Literals.SITE, Literals.NOTE));
        assertFalse(Additions.accepts(Literals.SITE, Literals.VIRTUAL_MACHINE));
        assertFalse(Additions.accepts(Literals.HOST, Literals.HOST));
        assertFalse(Additions.to(lab.left, factory.createNote()).canExecute());
        assertFalse(Additions.to(lab.web, factory.createVirtualMachine()).canExecute());
    }

    @Test
    void newElementsCanBeRunAtOnce() {
        Note note = factory.createNote();
        Additions.to(lab.document, note).execute();
        assertEquals("Note", note.getText());
        Connections.link(lab.a, lab.c).execute();
        Link link = lab.dataCenter.getLinks().get(2);
        assertEquals("Link 1", link.getName());
        assertEquals(100_000, link.getLatencyNanos());
        Fault fault = factory.createFault();
        Additions.fault(lab.webToB, fault).execute();
        assertSame(FaultKind.DESTINATION_LOST, fault.getKind());
        assertEquals(2, fault.getRound());
        Experiment experiment = factory.createExperiment();
        Additions.experiment(lab.scenario, experiment).execute();
        assertEquals(5, experiment.getRepetitions());
        assertSame(lab.xen, experiment.getBaseline());
        assertEquals(lab.document.getPolicies(), experiment.getPolicies());
    }

    @Test
    void aMachineTalksToAHostThatItNeverMovesTo() {
        assertEquals(Optional.of(lab.c), Connections.peer(lab.web));
        Traffic traffic = factory.createTraffic();
        Connections.talk(lab.web, traffic, lab.c).execute();
        assertSame(lab.c, lab.web.getTraffic().getPeer());
        assertFalse(Connections.talk(lab.web, factory.createTraffic(), lab.c).canExecute(), "it does already");
    }

    @Test
    void anOwnPolicyBeginsLikeTheOneBefore() {
        PolicyPart part = factory.createPolicyPart();
        part.setKind("adaptive-rate");
        lab.xen.getOverrides().add(part);
        Policy before = lab.webToB.getPolicy();
        PropertyEdits.ownPolicy(lab.document, lab.webToB).execute();
        Policy own = lab.webToB.getPolicy();
        assertFalse(own == before);
        assertEquals(before.getKind(), own.getKind());
        assertEquals(before.getParameters().size(), own.getParameters().size());
        assertEquals(List.of("adaptive-rate"), own.getOverrides().stream().map(PolicyPart::getKind).toList());
        assertEquals(1, before.getOverrides().size(), "what was there stays as it is");
    }

    @Test
    void parametersOfAPolicyThatSomethingElseHasTooAreThoseOfACopy() {
        Policy before = lab.webToB.getPolicy();
        Migration other = EcoreUtil.copy(lab.webToB);
        lab.document.getScenarios().get(0).getMigrations().add(other);
        PropertyEdits.setPolicyParameters(lab.document, lab.webToB, Map.of("roundCost", Optional.of("1 ms"))).execute();
        assertTrue(other.getPolicy() == before);
        assertFalse(lab.webToB.getPolicy() == before);
        assertTrue(before.getParameters().stream().noneMatch(each -> each.getName().equals("roundCost")));
        assertEquals(before.getName() + ", for " + lab.web.getName(), lab.webToB.getPolicy().getName());
    }

    @Test
    void aKindKeepsTheParametersThatItKnows() {
        change(lab.xen, "Xen", "other", "Other", "maxIterations").command().execute();
        assertEquals("other", lab.xen.getKind());
        assertEquals(1, lab.xen.getParameters().size());
        KindChange last = change(lab.xen, "Other", "third", "Third");
        String before = lab.xen.getName();
        String value = lab.xen.getParameters().get(0).getValue();
        assertTrue(last.text().contains("Lost, since it doesn't take them: maxIterations = " + value), last::text);
        Command edit = last.command();
        edit.execute();
        assertEquals(List.of(), lab.xen.getParameters());
        edit.undo();
        assertEquals(before, lab.xen.getName());
        assertEquals(1, lab.xen.getParameters().size());
    }

    @Test
    void aNameFollowsTheKindUntilItIsSomebodysOwn() {
        Policy policy = lab.xen;
        for (String given : new String[] { "", "Policy 3", "Xen pre-copy", "XEN", "Xen pre-copy 2" }) {
            policy.setName(given);
            change(policy, "Xen pre-copy", "qemu", "QEMU pre-copy").command().execute();
            assertEquals("QEMU pre-copy", policy.getName(), given);
        }
        for (String own : new String[] { "Our cluster", "Xen, tuned", "pre-copying", "n" }) {
            policy.setName(own);
            KindChange change = change(policy, "Xen pre-copy", "qemu", "QEMU pre-copy");
            change.command().execute();
            assertEquals(own, policy.getName());
            assertTrue(change.text().startsWith("'" + own + "' is now QEMU pre-copy and keeps its own name."),
                    change::text);
        }
        lab.adaptive.setName("QEMU pre-copy");
        policy.setName("Xen pre-copy");
        change(policy, "Xen pre-copy", "qemu", "QEMU pre-copy").command().execute();
        assertEquals("QEMU pre-copy 2", policy.getName(), "no two have one name");
    }

    private static KindChange change(Policy policy, String oldLabel, String id, String label, String... known) {
        return new KindChange(policy, oldLabel,
                new KindChange.Kind(id, label, (name, value) -> List.of(known).contains(name)));
    }

    @Test
    void aBaselineThatIsNotComparedAnyMoreGoes() {
        lab.experiment.setBaseline(lab.xen);
        PropertyEdits.comparePolicies(lab.experiment, List.of(lab.adaptive)).execute();
        assertNull(lab.experiment.getBaseline());
    }
}
