package org.migworkbench.model.commands.fixes;

import java.util.Map;
import java.util.stream.Stream;
import org.migworkbench.model.Fault;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.commands.Labels;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.commands.fixes.Problem.Cure;
import org.migworkbench.model.validation.Rule;

/** Mends faults. */
final class FaultFixes {

    private static final int TRIED = 20;

    private FaultFixes() {
    }

    static void add(Map<Rule, Cure> cures) {
        cures.put(Rule.FAULT_LINK_MISSING, problem -> Stream.concat(links(problem, Problem.FEW), remove(problem)));
        cures.put(Rule.FAULT_WITHOUT_EFFECT, problem -> Stream.concat(links(problem, TRIED), remove(problem)));
        cures.put(Rule.FAULT_MIGRATION_MISSING, problem -> Stream.concat(migrations(problem), remove(problem)));
        cures.put(Rule.FAULT_MIGRATION_ELSEWHERE, problem -> Stream.concat(migrations(problem), remove(problem)));
    }

    private static Stream<Fix> links(Problem problem, int most) {
        return problem.document().getDataCenter().getLinks().stream().limit(most)
                .flatMap(link -> Fix.of("Let it be of the link " + Labels.of(link),
                        new SetFeatureCommand(problem.element(Fault.class), Literals.FAULT__LINK, link)));
    }

    private static Stream<Fix> migrations(Problem problem) {
        Fault fault = problem.element(Fault.class);
        return ((Scenario) fault.eContainer()).getMigrations().stream().limit(Problem.FEW)
                .flatMap(migration -> Fix.of("Let it be of the migration of " + Labels.of(migration.getVm()),
                        new SetFeatureCommand(fault, Literals.FAULT__MIGRATION, migration)));
    }

    private static Stream<Fix> remove(Problem problem) {
        return problem.remove("Remove the fault " + problem.name());
    }
}
