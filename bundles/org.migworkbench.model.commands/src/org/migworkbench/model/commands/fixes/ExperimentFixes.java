package org.migworkbench.model.commands.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PublishedFigure;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.Labels;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.commands.fixes.Problem.Cure;
import org.migworkbench.model.validation.Rule;

/** Mends experiments and published figures; what was published where, only a person knows. */
final class ExperimentFixes {

    private ExperimentFixes() {
    }

    static void add(Map<Rule, Cure> cures) {
        cures.put(Rule.EXPERIMENT_SCENARIO_MISSING, ExperimentFixes::scenarios);
        cures.put(Rule.BASELINE_NOT_COMPARED, problem -> {
            Experiment experiment = problem.element(Experiment.class);
            return Stream.concat(compare(experiment, experiment.getBaseline()),
                    Fix.of("Have no baseline", new SetFeatureCommand(experiment, Literals.EXPERIMENT__BASELINE, null)));
        });
        addFigures(cures);
    }

    private static void addFigures(Map<Rule, Cure> cures) {
        cures.put(Rule.FIGURE_POLICY_MISSING, problem -> Stream.concat(ofPolicies(problem), remove(problem)));
        cures.put(Rule.FIGURE_OF_BASELINE, problem -> Stream.concat(ofPolicies(problem), remove(problem)));
        cures.put(Rule.FIGURE_POLICY_NOT_COMPARED, problem -> Stream.of(
                compare(experiment(problem), figure(problem).getPolicy()), ofPolicies(problem), remove(problem))
                .flatMap(each -> each));
        cures.put(Rule.FIGURE_WORKLOAD_NOT_COMPARED, problem -> Stream.of(
                compareWorkload(problem), Fix.of("Let it be the mean of all workloads",
                        new SetFeatureCommand(figure(problem), Literals.PUBLISHED_FIGURE__WORKLOAD, null)),
                remove(problem)).flatMap(each -> each));
    }

    private static PublishedFigure figure(Problem problem) {
        return problem.element(PublishedFigure.class);
    }

    private static Experiment experiment(Problem problem) {
        return (Experiment) figure(problem).eContainer();
    }

    private static Stream<Fix> scenarios(Problem problem) {
        Stream<Fix> there = problem.document().getScenarios().stream().limit(Problem.FEW)
                .flatMap(scenario -> Fix.of("Repeat the scenario " + Labels.of(scenario), new SetFeatureCommand(
                        problem.finding().element(), Literals.EXPERIMENT__SCENARIO, scenario)));
        return Stream.concat(there, problem.remove("Remove the experiment " + problem.name()));
    }

    private static Stream<Fix> compare(Experiment experiment, Policy policy) {
        List<Policy> compared = with(experiment.getPolicies(), policy);
        return Fix.of("Compare " + Labels.of(policy) + ", too", PropertyEdits.comparePolicies(experiment, compared));
    }

    private static Stream<Fix> compareWorkload(Problem problem) {
        Workload workload = figure(problem).getWorkload();
        List<Workload> compared = with(experiment(problem).getWorkloads(), workload);
        return Fix.of("Compare " + Labels.of(workload) + ", too",
                PropertyEdits.compareWorkloads(experiment(problem), compared));
    }

    private static <E extends EObject> List<E> with(List<E> those, E another) {
        List<E> all = new ArrayList<>(those);
        all.add(another);
        return all;
    }

    private static Stream<Fix> ofPolicies(Problem problem) {
        Experiment experiment = experiment(problem);
        return experiment.getPolicies().stream().filter(policy -> policy != experiment.getBaseline())
                .limit(Problem.FEW).flatMap(policy -> Fix.of("Let it be of the policy " + Labels.of(policy),
                        new SetFeatureCommand(figure(problem), Literals.PUBLISHED_FIGURE__POLICY, policy)));
    }

    private static Stream<Fix> remove(Problem problem) {
        return problem.remove("Remove the published figure");
    }
}
