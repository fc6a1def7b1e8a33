package org.migworkbench.model.defaults;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Note;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

/** The values with which what a person adds to a document can be run at once. */
public final class ElementDefaults {

    /** The kind of a policy of which nothing is known. */
    public static final String POLICY_KIND = "xen";

    /** The kind of a workload of which nothing is known. */
    public static final String WORKLOAD_KIND = "uniform";

    private static final long GIB = 1L << 30;
    private static final double TEN_GBIT = 1.25e9;
    private static final long TENTH_MS = 100_000;
    private static final String POLICY_NAME = "Xen pre-copy";
    private static final String WORKLOAD_NAME = "Uniform writes";
    private static final int REPETITIONS = 5;
    private static final long FAULT_DELAY = 5_000_000_000L;
    private static final long FAULT_DURATION = 1_000_000_000L;
    private static final int FAULT_ROUND = 2;

    private ElementDefaults() {
    }

    /**
     * Gives a new element its values; the model's own defaults stay where nothing else is known of the kind.
     *
     * @param element the element
     */
    public static void equip(EObject element) {
        if (element instanceof Host host) {
            host.setCpuCores(4);
            host.setMemoryBytes(16 * GIB);
            host.setNicBytesPerSecond(TEN_GBIT);
        } else if (element instanceof VirtualMachine vm) {
            vm.setMemoryBytes(4 * GIB);
            vm.setVcpus(2);
        } else if (element instanceof Link link) {
            link.setBytesPerSecond(TEN_GBIT);
            link.setLatencyNanos(TENTH_MS);
        } else if (element instanceof Note note) {
            note.setText("Note");
        } else if (element instanceof Experiment experiment) {
            experiment.setRepetitions(REPETITIONS);
        }
    }

    /**
     * What the name of a new element begins with.
     *
     * @param kind its kind
     * @return such as {@code Host}, which a number follows
     */
    public static String nameOf(EClass kind) {
        return kind == Literals.VIRTUAL_MACHINE ? "VM" : kind.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /**
     * Makes the policy of migrations for which none was chosen.
     *
     * @return a new policy with a name
     */
    public static Policy policy() {
        Policy policy = ModelFactory.eINSTANCE.createPolicy();
        policy.setName(POLICY_NAME);
        policy.setKind(POLICY_KIND);
        return policy;
    }

    /**
     * Makes the workload of virtual machines for which none was chosen.
     *
     * @return a new workload with a name
     */
    public static Workload workload() {
        Workload workload = ModelFactory.eINSTANCE.createWorkload();
        workload.setName(WORKLOAD_NAME);
        workload.setKind(WORKLOAD_KIND);
        return workload;
    }

    /**
     * Tells whether a workload is the one for virtual machines for which none was chosen.
     *
     * @param workload any workload
     * @return whether its kind and name are those of {@link #workload()}
     */
    public static boolean isDefault(Workload workload) {
        return WORKLOAD_KIND.equals(workload.getKind()) && WORKLOAD_NAME.equals(workload.getName());
    }

    /**
     * Makes a parameter of a policy or workload.
     *
     * @param name its name
     * @param value its value as text
     * @return a new parameter
     */
    public static Parameter parameter(String name, String value) {
        Parameter parameter = ModelFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        return parameter;
    }

    /**
     * Lets a link be down for a while.
     *
     * @param fault the new fault
     * @param link the link
     */
    public static void linkDown(Fault fault, Link link) {
        fault.setKind(FaultKind.LINK_DOWN);
        fault.setLink(link);
        fault.setDelayNanos(FAULT_DELAY);
        fault.setDurationNanos(FAULT_DURATION);
    }

    /**
     * Lets the destination of a migration be lost in its second round.
     *
     * @param fault the new fault
     * @param migration the migration
     */
    public static void destinationLost(Fault fault, Migration migration) {
        fault.setKind(FaultKind.DESTINATION_LOST);
        fault.setMigration(migration);
        fault.setTrigger(FaultTrigger.ROUND);
        fault.setRound(FAULT_ROUND);
    }
}
