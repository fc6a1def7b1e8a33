package org.migworkbench.model.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Document;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.validation.ParameterRules.Role;

/** Checks the kinds and parameters of policies and workloads. */
final class KindCheck {

    private final FindingList findings;
    private final ParameterRules rules;

    /** @param rules null to check only what needs no knowledge of kinds */
    KindCheck(FindingList findings, ParameterRules rules) {
        this.findings = findings;
        this.rules = rules;
    }

    void check(Document document) {
        document.getWorkloads().forEach(this::check);
        document.getPolicies().forEach(this::check);
    }

    /** Checks what one migration uses. */
    void check(Migration migration) {
        VirtualMachine vm = migration.getVm();
        if (vm != null) {
            vm.getWorkloads().forEach(this::check);
            vm.getDiskWorkloads().forEach(this::check);
        }
        if (migration.getPolicy() != null) {
            check(migration.getPolicy());
        }
    }

    private void check(Workload workload) {
        check(workload, ModelPackage.Literals.WORKLOAD__KIND, Role.WORKLOAD, workload.getParameters());
    }

    private void check(Policy policy) {
        check(policy, ModelPackage.Literals.POLICY__KIND, Role.POLICY, policy.getParameters());
        for (PolicyPart part : policy.getOverrides()) {
            check(part, ModelPackage.Literals.POLICY_PART__KIND, Role.POLICY_PART, part.getParameters());
        }
    }

    private void check(EObject owner, EAttribute kindAttribute, Role role, List<Parameter> parameters) {
        String kind = (String) owner.eGet(kindAttribute);
        boolean known = isKnown(owner, kindAttribute, role, kind);
        Set<String> names = new HashSet<>();
        for (Parameter parameter : parameters) {
            if (isNamed(parameter, names) && known) {
                checkValue(parameter, role, kind);
            }
        }
    }

    private boolean isKnown(EObject owner, EAttribute kindAttribute, Role role, String kind) {
        boolean missing = kind == null || kind.isBlank();
        if (!missing && rules == null) {
            return false;
        }
        String message = missing ? "The kind is missing; allowed is the id of a kind." : rules.checkKind(role, kind);
        if (message != null) {
            findings.error(missing ? Rule.KIND_MISSING : Rule.KIND_UNKNOWN, owner, kindAttribute, message);
        }
        return message == null;
    }

    private boolean isNamed(Parameter parameter, Set<String> names) {
        if (parameter.getName() == null || parameter.getName().isBlank()) {
            findings.error(Rule.PARAMETER_NAMELESS, parameter, ModelPackage.Literals.PARAMETER__NAME,
                    "The parameter's name is missing; allowed"
                            + " is a name that the kind declares.");
            return false;
        }
        if (!names.add(parameter.getName())) {
            findings.error(Rule.PARAMETER_TWICE, parameter, ModelPackage.Literals.PARAMETER__NAME,
                    "The parameter '" + parameter.getName()
                            + "' stands twice; allowed is once.");
            return false;
        }
        return true;
    }

    private void checkValue(Parameter parameter, Role role, String kind) {
        String value = parameter.getValue() == null ? "" : parameter.getValue();
        String message = rules.checkParameter(role, kind, parameter.getName(), value);
        if (message != null) {
            findings.error(rules.parameters(role, kind).contains(parameter.getName())
                    ? Rule.PARAMETER_VALUE : Rule.PARAMETER_UNKNOWN, parameter, ModelPackage.Literals.PARAMETER__VALUE,
                    message);
        }
    }
}
