package org.migworkbench.model.commands.fixes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.commands.fixes.Problem.Cure;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.validation.ParameterRules.Role;
import org.migworkbench.model.validation.Rule;
import org.migworkbench.quantities.Excerpt;

/** Mends kinds and parameters of policies, their parts and workloads. */
final class KindFixes {

    private KindFixes() {
    }

    static void add(Map<Rule, Cure> cures) {
        cures.put(Rule.KIND_MISSING, problem -> Stream.concat(usual(problem), removePart(problem)));
        cures.put(Rule.KIND_UNKNOWN, problem -> Stream.of(similar(problem), usual(problem), removePart(problem))
                .flatMap(each -> each));
        cures.put(Rule.PARAMETER_NAMELESS, problem -> problem.remove("Remove the parameter without a name"));
        cures.put(Rule.PARAMETER_TWICE, problem -> problem.remove("Remove the second '"
                + Excerpt.of(parameter(problem).getName()) + "'"));
        cures.put(Rule.PARAMETER_UNKNOWN, problem -> Stream.concat(renamed(problem),
                problem.remove("Remove the parameter '" + Excerpt.of(parameter(problem).getName()) + "'")));
        cures.put(Rule.PARAMETER_VALUE, problem -> Stream.concat(near(problem), reset(problem)));
    }

    private static EAttribute kindOf(EObject owner) {
        if (owner instanceof Policy) {
            return Literals.POLICY__KIND;
        }
        return owner instanceof PolicyPart ? Literals.POLICY_PART__KIND : Literals.WORKLOAD__KIND;
    }

    static Role role(EObject owner) {
        if (owner instanceof Policy) {
            return Role.POLICY;
        }
        return owner instanceof PolicyPart ? Role.POLICY_PART : Role.WORKLOAD;
    }

    private static Stream<Fix> use(EObject owner, String kind) {
        return Fix.of("Use the kind '" + kind + "'", new SetFeatureCommand(owner, kindOf(owner), kind));
    }

    /** Kinds whose ids are like the unknown one. */
    private static Stream<Fix> similar(Problem problem) {
        EObject owner = problem.finding().element();
        return new Nearness((String) owner.eGet(kindOf(owner))).near(problem.rules().kinds(role(owner)))
                .limit(Problem.FEW).flatMap(kind -> use(owner, kind));
    }

    /** What new elements have. */
    private static Stream<Fix> usual(Problem problem) {
        EObject owner = problem.finding().element();
        if (owner instanceof PolicyPart) {
            return Stream.empty();
        }
        return use(owner, owner instanceof Workload ? ElementDefaults.WORKLOAD_KIND : ElementDefaults.POLICY_KIND);
    }

    private static Stream<Fix> removePart(Problem problem) {
        return problem.finding().element() instanceof PolicyPart part
                ? problem.remove("Take the policy's own strategy in place of '" + Excerpt.of(kind(part)) + "'")
                : Stream.empty();
    }

    private static String kind(EObject owner) {
        Object kind = owner.eGet(kindOf(owner));
        return kind == null ? "" : (String) kind;
    }

    private static Parameter parameter(Problem problem) {
        return problem.element(Parameter.class);
    }

    private static Stream<Fix> renamed(Problem problem) {
        EObject owner = parameter(problem).eContainer();
        List<String> set = owner.eContents().stream().filter(Parameter.class::isInstance)
                .map(each -> ((Parameter) each).getName()).toList();
        List<String> free = problem.rules().parameters(role(owner), kind(owner)).stream()
                .filter(name -> !set.contains(name)).toList();
        return new Nearness(parameter(problem).getName()).near(free).limit(Problem.FEW)
                .flatMap(name -> Fix.of("Call it '" + name + "'",
                        new SetFeatureCommand(parameter(problem), Literals.PARAMETER__NAME, name)));
    }

    private static Stream<Fix> near(Problem problem) {
        Parameter parameter = parameter(problem);
        EObject owner = parameter.eContainer();
        String refused = parameter.getValue() == null ? "" : parameter.getValue();
        List<String> near = problem.rules().near(role(owner), kind(owner), parameter.getName(), refused);
        return new Nearness(refused).order(near).limit(Problem.FEW).flatMap(value -> Fix.of("Set "
                + parameter.getName() + " to " + value,
                new SetFeatureCommand(parameter, Literals.PARAMETER__VALUE,
                        value)));
    }

    private static Stream<Fix> reset(Problem problem) {
        EObject owner = parameter(problem).eContainer();
        Optional<String> usual = problem.rules().byDefault(role(owner), kind(owner), parameter(problem).getName());
        return usual.stream().flatMap(value -> problem.remove("Take the default of " + parameter(problem).getName()
                + ", " + value));
    }
}
