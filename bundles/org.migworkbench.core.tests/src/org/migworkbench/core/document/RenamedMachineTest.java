package org.migworkbench.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.results.SpecChange;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.VirtualMachine;

/** A virtual machine that gets another name writes the same pages as before. */
class RenamedMachineTest {

    private static ScenarioSpec spec(Document document) {
        return TestDocuments.translate(document).spec().orElseThrow();
    }

    private static List<Long> dirtied(Document document) {
        return new TestDocuments.EngineBackend().run(spec(document), RunOptions.NONE).migrations().get(0).rounds()
                .stream().map(round -> round.guest().pagesDirtied()).toList();
    }

    private static Document busy() {
        Document document = TestDocuments.small();
        document.getWorkloads().get(0).getParameters().get(0).setValue("16MiB");
        document.getWorkloads().get(0).getParameters().get(1).setValue("20000");
        return document;
    }

    private static void rename(Document document, String path, String name) {
        PathAssignment.parse(path + ".name=" + name).apply(document);
    }

    @Test
    void itsResultStaysTheSame() {
        Document document = busy();
        List<Long> before = dirtied(document);
        ScenarioSpec specBefore = spec(document);
        rename(document, "vms[Web]", "Shop");
        assertEquals(before, dirtied(document));
        assertEquals("Shop", spec(document).vms().get(0).id());
        assertEquals(List.of(), SpecChange.between(specBefore, spec(document), TestDocuments.CATALOGS));
        rename(document, "vms[Shop]", "Web");
        assertEquals(specBefore, spec(document));
    }

    @Test
    void anotherMachineOfItsOldNameWritesOtherPages() {
        Document document = busy();
        rename(document, "vms[Web]", "Shop");
        Host host = TestDocuments.host(document, 0);
        VirtualMachine other = EcoreUtil.copy(host.getVms().get(0));
        other.setName("Web");
        other.setStream(null);
        host.getVms().add(other);
        TestDocuments.migration(document.getScenarios().get(0), other, TestDocuments.host(document, 1),
                document.getPolicies().get(0));
        ScenarioSpec spec = spec(document);
        assertNotEquals(spec.vms().get(0).streamName(), spec.vms().get(1).streamName());
    }

    @Test
    void othersOfTheSameNameKeepTheirs() {
        Document document = busy();
        Host host = TestDocuments.host(document, 0);
        VirtualMachine twin = EcoreUtil.copy(host.getVms().get(0));
        host.getVms().add(twin);
        TestDocuments.migration(document.getScenarios().get(0), twin, TestDocuments.host(document, 1),
                document.getPolicies().get(0));
        List<String> before = spec(document).vms().stream().map(vm -> vm.streamName()).toList();
        rename(document, "vms[0]", "Shop");
        assertEquals(before, spec(document).vms().stream().map(vm -> vm.streamName()).toList());
    }
}
