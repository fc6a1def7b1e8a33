package org.migworkbench.core.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.io.DocumentPlace;
import org.migworkbench.model.structure.MachineStreams;

/** Makes from a scenario of a document what the engine runs. */
public final class ScenarioSpecs {

    private ScenarioSpecs() {
    }

    /**
     * Translates a scenario: its migrations, their virtual machines, and the network cards and links on their way.
     *
     * <p>The same document gives the same specification. Nothing in the document is changed.
     *
     * @param document the document that holds the scenario
     * @param scenario the scenario
     * @param policies the known policies
     * @param workloads the known workloads
     * @return the specification, or what keeps it from being made
     */
    public static Translation translate(Document document, Scenario scenario, PolicyCatalog policies,
            WorkloadCatalog workloads) {
        return new ScenarioTranslator(document, scenario, workloads).translate(policies);
    }

    /**
     * Translates a scenario without judging whether it can be run.
     *
     * @param document  the document that holds the scenario
     * @param scenario  a scenario whose migrations have a machine, a target and a policy each
     * @param workloads the known workloads
     * @return the specification; empty where not even that can be made
     */
    public static Optional<ScenarioSpec> draft(Document document, Scenario scenario, WorkloadCatalog workloads) {
        return new ScenarioTranslator(document, scenario, workloads).draft();
    }

    /**
     * The name of a virtual machine's random numbers, which stays when it is renamed.
     *
     * @param document the document
     * @param vm       a virtual machine
     * @return the stream that it has in specifications; empty if it isn't in the document
     */
    public static Optional<String> stream(Document document, VirtualMachine vm) {
        return Optional.ofNullable(new MachineStreams(document).streamOf(vm));
    }

    /**
     * The elements that the links of a scenario's specification come from, in its order: a link for each direction that is
     * used, a host for its network card.
     *
     * @param document the document that holds the scenario
     * @param scenario a scenario that can be run
     * @param workloads the known workloads
     * @return links and hosts
     */
    public static List<EObject> linkElements(Document document, Scenario scenario, WorkloadCatalog workloads) {
        return new ScenarioTranslator(document, scenario, workloads).linkElements();
    }

    /**
     * Translates a virtual machine as if it were migrated.
     *
     * @param document  the document
     * @param vm        a machine of it
     * @param workloads the known workloads
     * @return the machine with all that runs in it; its values aren't checked
     */
    public static VmSpec guest(Document document, VirtualMachine vm, WorkloadCatalog workloads) {
        return new GuestSpecs(new WorkloadPaths(workloads, DocumentPlace.folder(document)))
                .migrated(vm, new MachineStreams(document));
    }
}
