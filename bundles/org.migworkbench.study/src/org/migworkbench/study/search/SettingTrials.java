package org.migworkbench.study.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Runs of changed scenarios for one knob, each made once. */
final class SettingTrials {

    private final ScenarioRunner runner;
    private final SearchMonitor monitor;
    private final Knob knob;
    private final String vm;
    private final Map<Trial, RunResult> made = new HashMap<>();

    /** A run that was made. */
    private record Trial(ScenarioSpec spec, Fidelity fidelity) {
    }

    /** The search is over before this could be known. */
    static final class Over extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Over() {
            super("The search is over.", null, false, false);
        }
    }

    SettingTrials(ScenarioRunner runner, SearchMonitor monitor, Knob knob, String vm) {
        this.runner = runner;
        this.monitor = monitor;
        this.knob = knob;
        this.vm = vm;
    }

    /** Whether the goal is reached with one seed, which is the scenario's; an Over if that can't be known any more. */
    boolean reaches(ScenarioSpec spec, Fidelity fidelity) {
        return isReached(run(spec, fidelity));
    }

    /** Whether the goal is reached with each of the seeds. */
    boolean reaches(ScenarioSpec spec, Fidelity fidelity, List<Long> seeds) {
        return seeds.stream().allMatch(seed -> reaches(seeded(spec, seed), fidelity));
    }

    Finding.Proof proof(ScenarioSpec spec, Fidelity fidelity, List<Long> seeds) {
        int reached = 0;
        for (long seed : seeds) {
            reached += reaches(seeded(spec, seed), fidelity) ? 1 : 0;
        }
        return new Finding.Proof(spec, run(seeded(spec, seeds.get(0)), fidelity), reached, seeds.size(), fidelity);
    }

    /** Whether fluid runs know all that the scenario has. */
    boolean isFluidKnown(ScenarioSpec spec) {
        try {
            run(spec, Fidelity.FLUID);
            return true;
        } catch (InvalidScenarioException e) {
            return false;
        }
    }

    private RunResult run(ScenarioSpec spec, Fidelity fidelity) {
        Trial trial = new Trial(spec, fidelity);
        RunResult known = made.get(trial);
        if (known != null) {
            return known;
        }
        if (monitor.isOver() || Thread.currentThread().isInterrupted()) {
            throw new Over();
        }
        RunResult result = runner.run(spec, fidelity, RunObserver.NONE, new EndsWithSearch());
        if (monitor.isOver() && migration(result).map(one -> one.outcome() == Outcome.CANCELLED).orElse(true)) {
            throw new Over();
        }
        made.put(trial, result);
        monitor.tried(knob, isReached(result));
        return result;
    }

    private boolean isReached(RunResult result) {
        return migration(result).map(one -> MigrationState.of(one) == MigrationState.CONVERGED
                || knob.isMetByForce() && one.outcome() == Outcome.COMPLETED).orElse(false);
    }

    private Optional<MigrationResult> migration(RunResult result) {
        return result.migrations().stream().filter(one -> one.vm().equals(vm)).findFirst();
    }

    private static ScenarioSpec seeded(ScenarioSpec spec, long seed) {
        return new ScenarioSpec(spec.name(), spec.links(), spec.vms(), spec.migrations(), spec.hosts(), spec.traffic(),
                spec.faults(), seed);
    }

    /** Lets a run end when the search does. */
    private final class EndsWithSearch implements RunControl {

        @Override
        public boolean isCancelled() {
            return monitor.isOver() || Thread.currentThread().isInterrupted();
        }

        @Override
        public void progress(double fraction, String phaseId) {
            // The search counts finished runs.
        }
    }
}
