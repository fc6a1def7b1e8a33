package org.migworkbench.study.goal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.study.search.OrderedTasks;
import org.migworkbench.study.search.SeedCount;

/** Runs of one scenario with several seeds, at once. */
final class GoalTrials {

    private final ScenarioRunner runner;
    private final OrderedTasks tasks;
    private final String vm;
    private final Goal goal;
    private final GoalMonitor monitor;

    /** What came of some seeds. */
    record Sample(SeedCount seeds, Map<Measure, Double> means, double excess) {
    }

    /** The search is over before this could be known. */
    static final class Over extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Over() {
            super("The search is over.", null, false, false);
        }
    }

    GoalTrials(ScenarioRunner runner, OrderedTasks tasks, String vm, Goal goal, GoalMonitor monitor) {
        this.runner = runner;
        this.tasks = tasks;
        this.vm = vm;
        this.goal = goal;
        this.monitor = monitor;
    }

    Sample sample(ScenarioSpec spec, List<Long> seeds) {
        List<Optional<MigrationResult>> results = tasks.all(seeds.stream()
                .<Callable<Optional<MigrationResult>>>map(seed -> () -> run(spec.withSeed(seed))).toList());
        int met = (int) results.stream().flatMap(Optional::stream).filter(goal::isMet).count();
        double excess = results.stream().mapToDouble(one -> one.map(goal::excess).orElse(3.0)).average().orElse(0);
        Map<Measure, Double> means = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            means.put(measure, results.stream().flatMap(Optional::stream).mapToDouble(measure::of)
                    .filter(value -> !Double.isNaN(value)).average().orElse(Double.NaN));
        }
        return new Sample(new SeedCount(met, seeds.size()), means, excess);
    }

    /** Empty for values with which nothing can be run. */
    private Optional<MigrationResult> run(ScenarioSpec spec) {
        if (monitor.isOver()) {
            throw new Over();
        }
        try {
            Optional<MigrationResult> result = runner.run(spec, Fidelity.PAGE, RunObserver.NONE, new EndsWithSearch())
                    .migrations().stream().filter(one -> one.vm().equals(vm)).findFirst();
            if (monitor.isOver() && result.filter(one -> one.outcome() == Outcome.CANCELLED).isPresent()) {
                throw new Over();
            }
            return result;
        } catch (InvalidScenarioException e) {
            return Optional.empty();
        }
    }

    /** Lets a run end when the search does. */
    private final class EndsWithSearch implements RunControl {

        @Override
        public boolean isCancelled() {
            return monitor.isOver();
        }

        @Override
        public void progress(double fraction, String phaseId) {
            // The search counts points.
        }
    }
}
