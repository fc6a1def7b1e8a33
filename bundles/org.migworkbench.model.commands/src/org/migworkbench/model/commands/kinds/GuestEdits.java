package org.migworkbench.model.commands.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.AddCommand;
import org.migworkbench.model.commands.DeleteElementsCommand;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.commands.SetParameterCommand;
import org.migworkbench.model.defaults.ElementDefaults;

/** The edits of what runs in a virtual machine, each one step for undo. */
public final class GuestEdits {

    private GuestEdits() {
    }

    /**
     * Makes a workload that is in no document yet.
     *
     * @param name       its name; null for a fresh one
     * @param kind       its kind
     * @param parameters the values by name; empty for the default
     * @return the workload
     */
    public static Workload workload(String name, String kind, Map<String, Optional<String>> parameters) {
        Workload workload = ModelFactory.eINSTANCE.createWorkload();
        workload.setName(name);
        workload.setKind(kind);
        parameters.forEach((key, value) -> value
                .ifPresent(text -> workload.getParameters().add(ElementDefaults.parameter(key, text))));
        return workload;
    }

    /**
     * Sets parameters of a workload; those that stay the same are no part of the edit.
     *
     * @param workload   the workload
     * @param parameters the values by name; empty for the default
     * @return the command; it can't be executed if nothing changes
     */
    public static Command set(Workload workload, Map<String, Optional<String>> parameters) {
        CompoundCommand change = new CompoundCommand("Change region");
        parameters.forEach((name, value) -> {
            Command part = new SetParameterCommand(workload, name, value.orElse(null));
            if (part.canExecute()) {
                change.add(part);
            }
        });
        return change;
    }

    /**
     * Adds workloads to what runs in a machine.
     *
     * @param vm    a machine of a document
     * @param added new workloads, in no document yet
     * @return the command
     */
    public static Command add(VirtualMachine vm, List<Workload> added) {
        List<Workload> all = new ArrayList<>(vm.getWorkloads());
        all.addAll(added);
        return run(vm, added, all, "Add workload");
    }

    /**
     * Lets other workloads run in a machine in place of all that do; those that nothing else uses stay in the document.
     *
     * @param vm  a machine of a document
     * @param all new workloads, in no document yet; none for an idle guest
     * @return the command; it can't be executed if nothing changes
     */
    public static Command replace(VirtualMachine vm, List<Workload> all) {
        return run(vm, all, all, "Change guest");
    }

    /**
     * Lets a copy of a workload run in a machine in place of the workload, so that an edit of it changes no other machine.
     *
     * @param vm       the machine
     * @param workload a workload that runs in it
     * @return the command
     */
    public static Command own(VirtualMachine vm, Workload workload) {
        Workload copy = EcoreUtil.copy(workload);
        copy.setId(null);
        List<Workload> all = new ArrayList<>(vm.getWorkloads());
        all.set(all.indexOf(workload), copy);
        return run(vm, List.of(copy), all, "Own copy of workload");
    }

    private static Command run(VirtualMachine vm, List<Workload> added, List<Workload> all, String label) {
        Document document = (Document) EcoreUtil.getRootContainer(vm);
        CompoundCommand change = new CompoundCommand(label);
        added.forEach(one -> {
            if (one.getName() != null) {
                one.setName(fresh(document, one.getName()));
            }
            change.add(new AddCommand(document, Literals.DOCUMENT__WORKLOADS, one));
        });
        Command list = new SetFeatureCommand(vm, Literals.VIRTUAL_MACHINE__WORKLOADS, all);
        if (list.canExecute()) {
            change.add(list);
        }
        return change;
    }

    private static String fresh(Document document, String base) {
        String name = base;
        for (int number = 2; isTaken(document, name); number++) {
            name = base + " " + number;
        }
        return name;
    }

    private static boolean isTaken(Document document, String name) {
        return document.getWorkloads().stream().anyMatch(other -> name.equalsIgnoreCase(other.getName()));
    }

    /**
     * Takes a workload out of a machine. One that nothing else in the document refers to is deleted.
     *
     * @param vm       the machine
     * @param workload a workload that runs in it
     * @return the command
     */
    public static Command remove(VirtualMachine vm, Workload workload) {
        long users = EcoreUtil.UsageCrossReferencer.find(workload, EcoreUtil.getRootContainer(vm)).size();
        return users > 1 ? new SetFeatureCommand(vm, Literals.VIRTUAL_MACHINE__WORKLOADS,
                vm.getWorkloads().stream().filter(one -> one != workload).toList())
                : new DeleteElementsCommand(List.of(workload));
    }
}
