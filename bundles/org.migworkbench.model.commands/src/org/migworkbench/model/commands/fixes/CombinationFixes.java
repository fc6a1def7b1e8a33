package org.migworkbench.model.commands.fixes;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.AddCommand;
import org.migworkbench.model.commands.Labels;
import org.migworkbench.model.commands.SetParameterCommand;
import org.migworkbench.model.commands.fixes.Problem.Cure;
import org.migworkbench.model.commands.kinds.PolicyEdits;
import org.migworkbench.model.validation.ParameterRules.Role;
import org.migworkbench.model.validation.Rule;

/**
 * Mends parts that don't go together. No rule tells which parts it is about, so each is offered and the trial tells which
 * help: one's own parts and values are taken back before strategies come in the place of the policy's.
 */
final class CombinationFixes {

    private CombinationFixes() {
    }

    static void add(Map<Rule, Cure> cures) {
        cures.put(Rule.COMBINATION, problem -> Stream.of(parts(problem), values(problem), strategies(problem))
                .flatMap(each -> each));
        cures.put(Rule.STRATEGY_TWICE, CombinationFixes::parts);
        cures.put(Rule.STRATEGY_REFUSED, problem -> Stream.concat(values(problem), parts(problem)));
        cures.put(Rule.WORKLOAD_REFUSED, problem -> Stream.concat(values(problem), roomFor(problem)));
    }

    private static Stream<PolicyPart> partsInForce(Problem problem) {
        return problem.finding().element() instanceof Policy policy
                ? policy.getOverrides().stream().filter(PolicyPart::isEnabled) : Stream.empty();
    }

    private static Stream<Fix> parts(Problem problem) {
        return partsInForce(problem).flatMap(part -> Fix.of("Switch '" + part.getKind() + "' off",
                PolicyEdits.setInForce(part, false)));
    }

    /** Lets the defaults hold again. */
    private static Stream<Fix> values(Problem problem) {
        return Stream.concat(Stream.of(problem.finding().element()), partsInForce(problem))
                .flatMap(owner -> owner.eContents().stream().filter(Parameter.class::isInstance)
                        .map(Parameter.class::cast).flatMap(parameter -> reset(problem, owner, parameter)));
    }

    private static Stream<Fix> reset(Problem problem, EObject owner, Parameter parameter) {
        String kind = (String) owner.eGet(owner.eClass().getEStructuralFeature(Literals.POLICY__KIND.getName()));
        return problem.rules().byDefault(KindFixes.role(owner), kind, parameter.getName()).stream()
                .flatMap(usual -> Fix.of("Take the default of " + parameter.getName() + ", " + usual,
                        new SetParameterCommand(owner, parameter.getName(), null)));
    }

    private static Stream<Fix> strategies(Problem problem) {
        if (!(problem.finding().element() instanceof Policy policy)) {
            return Stream.empty();
        }
        List<String> there = policy.getOverrides().stream().map(PolicyPart::getKind).toList();
        return problem.rules().kinds(Role.POLICY_PART).stream().filter(kind -> !there.contains(kind))
                .flatMap(kind -> Fix.of("Use '" + kind + "'",
                        new AddCommand(policy, Literals.POLICY__OVERRIDES, part(kind))));
    }

    private static PolicyPart part(String kind) {
        PolicyPart part = ModelFactory.eINSTANCE.createPolicyPart();
        part.setKind(kind);
        return part;
    }

    /** More memory for the machines in which the workload runs, in steps of a factor 2. */
    private static Stream<Fix> roomFor(Problem problem) {
        return problem.hosts().stream().flatMap(host -> host.getVms().stream())
                .filter(vm -> vm.getWorkloads().contains(problem.element(Workload.class))
                        && EcoreUtil.isAncestor(problem.document(), vm))
                .flatMap(CombinationFixes::larger);
    }

    private static Stream<Fix> larger(VirtualMachine vm) {
        long memory = Long.highestOneBit(Math.max(1, vm.getMemoryBytes()));
        return Stream.of(2L, 4L, 8L, 16L).filter(factor -> memory < Long.MAX_VALUE / 32)
                .flatMap(factor -> ValueFixes.set(vm, Literals.VIRTUAL_MACHINE__MEMORY_BYTES, factor * memory)
                        .map(fix -> new Fix(fix.label() + " in " + Labels.of(vm), fix.command())));
    }
}
