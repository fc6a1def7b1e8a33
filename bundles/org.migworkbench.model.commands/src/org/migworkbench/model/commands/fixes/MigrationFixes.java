package org.migworkbench.model.commands.fixes;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.Connections;
import org.migworkbench.model.commands.Labels;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.commands.fixes.Problem.Cure;
import org.migworkbench.model.commands.kinds.PolicyEdits;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.validation.Rule;

/** Mends migrations and scenarios. */
final class MigrationFixes {

    private MigrationFixes() {
    }

    static void add(Map<Rule, Cure> cures) {
        cures.put(Rule.VM_MISSING, problem -> Stream.concat(others(problem), remove(problem)));
        cures.put(Rule.VM_ON_NO_HOST, problem -> Stream.concat(others(problem), remove(problem)));
        cures.put(Rule.MIGRATED_TWICE, problem -> Stream.concat(remove(problem), others(problem)));
        cures.put(Rule.TARGET_MISSING, problem -> Stream.concat(targets(problem), remove(problem)));
        cures.put(Rule.TARGET_IS_SOURCE, problem -> Stream.concat(targets(problem), remove(problem)));
        cures.put(Rule.NO_WAY, problem -> Stream.concat(source(problem).stream()
                .flatMap(from -> NetworkFixes.connect(from, migration(problem).getTarget())), targets(problem)));
        cures.put(Rule.POLICY_MISSING, MigrationFixes::policies);
        cures.put(Rule.SCENARIO_EMPTY, MigrationFixes::begin);
    }

    private static Migration migration(Problem problem) {
        return problem.element(Migration.class);
    }

    private static Optional<Host> source(Problem problem) {
        return Optional.ofNullable(migration(problem).getVm()).map(VirtualMachine::eContainer)
                .filter(Host.class::isInstance).map(Host.class::cast);
    }

    private static Stream<Fix> remove(Problem problem) {
        return problem.remove("Remove the migration " + problem.name());
    }

    /** Machines that the scenario doesn't migrate yet. */
    private static Stream<Fix> others(Problem problem) {
        Scenario scenario = (Scenario) migration(problem).eContainer();
        Predicate<VirtualMachine> isMoved = vm -> scenario.getMigrations().stream().anyMatch(one -> one.getVm() == vm);
        return problem.hosts().stream().filter(host -> host != migration(problem).getTarget())
                .flatMap(host -> host.getVms().stream()).filter(isMoved.negate()).limit(Problem.FEW)
                .flatMap(vm -> Fix.of("Migrate " + Labels.of(vm),
                        new SetFeatureCommand(migration(problem), Literals.MIGRATION__VM, vm)));
    }

    /** Hosts to which links lead; without a machine any. */
    private static Stream<Fix> targets(Problem problem) {
        Stream<Host> hosts = source(problem).map(from -> NetworkFixes.reachable(problem, from))
                .orElseGet(() -> problem.hosts().stream());
        return hosts.limit(Problem.FEW).flatMap(host -> Fix.of("Migrate to " + Labels.of(host),
                new SetFeatureCommand(migration(problem), Literals.MIGRATION__TARGET, host)));
    }

    private static Stream<Fix> policies(Problem problem) {
        Stream<Fix> there = problem.document().getPolicies().stream().limit(Problem.FEW)
                .flatMap(policy -> Fix.of("Use the policy " + Labels.of(policy),
                        PolicyEdits.use(migration(problem), policy)));
        return Stream.concat(there, Fix.of("Use a new policy of the kind '" + ElementDefaults.POLICY_KIND + "'",
                PolicyEdits.add(problem.document(), ElementDefaults.policy(), Optional.of(migration(problem)))));
    }

    private static Stream<Fix> begin(Problem problem) {
        Scenario scenario = problem.element(Scenario.class);
        return problem.hosts().stream().flatMap(host -> host.getVms().stream().flatMap(
                vm -> NetworkFixes.reachable(problem, host).limit(1).flatMap(target -> Fix.of("Migrate "
                        + Labels.of(vm) + " to " + Labels.of(target),
                        Connections.migrate(problem.document(), Optional.of(scenario), vm, target)))))
                .limit(Problem.FEW);
    }
}
