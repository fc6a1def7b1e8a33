package org.migworkbench.study.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Runs of changed scenarios for one knob, each made once; on one thread. */
final class SettingTrials {

    /** What takes more rounds than these is no setting that works: near the border chance decides, after thousands. */
    private static final int MOST_ROUNDS = 1000;

    private final ScenarioRunner runner;
    private final SearchMonitor monitor;
    private final Knob knob;
    private final String vm;
    private final Map<Trial, Boolean> made = new HashMap<>();
    /** The last run that reached the goal: mostly the one that proves it. */
    private RunResult last;

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

    String vm() {
        return vm;
    }

    /**
     * Whether the goal is reached with one seed, which is the scenario's; an Over if that can't be known any more. It isn't
     * by a scenario that can't be run.
     */
    boolean reaches(ScenarioSpec spec, Fidelity fidelity) {
        Trial trial = new Trial(spec, fidelity);
        Boolean known = made.get(trial);
        if (known == null) {
            known = isReached(trial);
            made.put(trial, known);
            monitor.tried(knob, known);
        }
        return known;
    }

    /** Whether the goal is reached with each of the seeds. */
    boolean reaches(ScenarioSpec spec, Fidelity fidelity, List<Long> seeds) {
        return seeds.stream().allMatch(seed -> reaches(spec.withSeed(seed), fidelity));
    }

    Finding.Proof proof(ScenarioSpec spec, Fidelity fidelity, List<Long> seeds) {
        int reached = 0;
        for (long seed : seeds) {
            reached += reaches(spec.withSeed(seed), fidelity) ? 1 : 0;
        }
        ScenarioSpec own = spec.withSeed(seeds.get(0));
        RunResult result = last != null && last.spec().equals(own) && last.fidelity() == fidelity ? last
                : run(own, fidelity);
        return new Finding.Proof(spec, vm, result, new SeedCount(reached, seeds.size()), fidelity);
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

    private boolean isReached(Trial trial) {
        try {
            RunResult result = run(trial.spec(), trial.fidelity());
            boolean reached = isReached(result);
            last = reached ? result : last;
            return reached;
        } catch (InvalidScenarioException e) {
            return false;
        }
    }

    private RunResult run(ScenarioSpec spec, Fidelity fidelity) {
        if (isOver()) {
            throw new Over();
        }
        EndsWithSearch control = new EndsWithSearch();
        RunResult result = runner.run(spec, fidelity, control, control);
        if (isOver() && migration(result).map(one -> one.outcome() == Outcome.CANCELLED).orElse(true)) {
            throw new Over();
        }
        return result;
    }

    private boolean isOver() {
        return monitor.isOver() || Thread.currentThread().isInterrupted();
    }

    private boolean isReached(RunResult result) {
        return migration(result).map(one -> MigrationState.of(one) == MigrationState.CONVERGED
                || knob.isMetByForce() && one.outcome() == Outcome.COMPLETED).orElse(false);
    }

    private Optional<MigrationResult> migration(RunResult result) {
        return result.migrations().stream().filter(one -> one.vm().equals(vm)).findFirst();
    }

    /** Lets a run end when the search does, or when only luck could still bring it to its goal. */
    private final class EndsWithSearch implements RunControl, RunObserver {

        private int rounds;

        @Override
        public void on(SimEvent event) {
            rounds += event instanceof RoundEnded round && round.vm().equals(vm) ? 1 : 0;
        }

        @Override
        public boolean isCancelled() {
            return rounds > MOST_ROUNDS || isOver();
        }

        @Override
        public void progress(double fraction, String phaseId) {
            // The search counts finished runs.
        }
    }
}
