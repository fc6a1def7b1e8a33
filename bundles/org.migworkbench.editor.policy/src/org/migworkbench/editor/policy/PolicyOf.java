package org.migworkbench.editor.policy;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Document;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds the policy that an element leads to. */
final class PolicyOf {

    private PolicyOf() {
    }

    /** The policy that an element is, is part of, or uses; empty if it has to do with none. */
    static Optional<Policy> element(EObject element) {
        if (element instanceof Migration migration) {
            return Optional.ofNullable(migration.getPolicy());
        }
        if (element instanceof VirtualMachine vm) {
            return moves(vm);
        }
        for (EObject part = element; part != null; part = part.eContainer()) {
            if (part instanceof Policy policy) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    private static Optional<Policy> moves(VirtualMachine vm) {
        return EcoreUtil.getRootContainer(vm) instanceof Document document ? document.getScenarios().stream()
                .map(Scenario::getMigrations).flatMap(all -> all.stream()).filter(one -> one.getVm() == vm)
                .map(Migration::getPolicy).filter(one -> one != null).findFirst() : Optional.empty();
    }
}
