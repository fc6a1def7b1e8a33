package org.migworkbench.engine.fluid;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * A scenario that was checked and read once and can be run again and again in fluid mode. It never changes, so several
 * threads may run it at once. All its runs give the same result.
 */
public final class FluidScenario {

    private final ScenarioSpec spec;
    private final ScenarioReader reader;
    private final List<PreparedMigration> plans;
    private final double[] capacities;

    FluidScenario(ScenarioSpec spec, ScenarioReader reader, List<PreparedMigration> plans) {
        this.spec = spec;
        this.reader = reader;
        this.plans = List.copyOf(plans);
        this.capacities = spec.links().stream().mapToDouble(link -> link.bytesPerSecond()).toArray();
    }

    /**
     * What is run.
     *
     * @return the specification
     */
    public ScenarioSpec spec() {
        return spec;
    }

    /**
     * Opens a run.
     *
     * @param observer told of events on the thread that advances the run
     * @return the run at time 0
     */
    public Run open(RunObserver observer) {
        return open(RunOptions.NONE.observer(observer));
    }

    /**
     * Opens a run.
     *
     * @param options who looks at it, and whether it grows
     * @return the run at time 0
     */
    public Run open(RunOptions options) {
        Objects.requireNonNull(options, "options");
        return new FluidRun(this, plans, capacities, options);
    }

    /** A migration that is added to a run of this scenario. */
    PreparedMigration prepare(MigrationSpec migration) {
        return reader.readAdded(spec.alone(migration)).plans.get(0);
    }

    /**
     * Runs to the end.
     *
     * @return the result
     */
    public RunResult run() {
        Run run = open(RunObserver.NONE);
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        return run.result();
    }

    /**
     * Prepares another scenario, for example the next point of a sweep. What the guests write is read anew only for
     * virtual machines that are not in this scenario just like that, under the same seed.
     *
     * @param other what to run
     * @return the other scenario
     * @throws InvalidScenarioException if it has an error, or something that fluid mode doesn't know
     */
    public FluidScenario vary(ScenarioSpec other) {
        return reader.read(other, this);
    }

    /** The memory of a virtual machine's migration if it is the same as in a specification, else null. */
    FluidMemory memoryFor(ScenarioSpec other, int migration) {
        if (other.seed() != spec.seed() || migration >= plans.size()) {
            return null;
        }
        PreparedMigration plan = plans.get(migration);
        boolean same = other.vms().stream().anyMatch(plan.vm()::equals)
                && other.migrations().get(migration).vm().equals(plan.vm().id());
        return same ? plan.memory() : null;
    }
}
