package org.migworkbench.analysis.migration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * One migration as plots are made of it: what is known depends on whether it has ended, and on who made it.
 *
 * @param name     what it is called where several are laid over each other: its virtual machine, or its result
 * @param rounds   its rounds so far
 * @param result   what came of it; empty while it runs
 * @param scenario what was run; empty where that isn't known
 * @param limits   the values that decide what it does
 * @param others   the other migrations of the same run, which may share its links
 */
public record PlottedMigration(String name, MigrationRounds rounds, Optional<MigrationResult> result,
        Optional<ScenarioSpec> scenario, PolicyLimits limits, List<MigrationRounds> others) {

    /** Checks that nothing is missing. */
    public PlottedMigration {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rounds, "rounds");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(limits, "limits");
        others = List.copyOf(others);
    }

    /**
     * A migration of which nothing but its rounds is known.
     *
     * @param rounds its rounds so far
     * @return the migration
     */
    public static PlottedMigration of(MigrationRounds rounds) {
        return new PlottedMigration(rounds.vm(), rounds, Optional.empty(), Optional.empty(), PolicyLimits.NONE,
                List.of());
    }

    /**
     * A migration that goes on.
     *
     * @param rounds    its rounds so far
     * @param scenario  what is run
     * @param policies  known policies
     * @return the migration
     */
    public static PlottedMigration of(MigrationRounds rounds, ScenarioSpec scenario, PolicyCatalog policies) {
        PolicyLimits limits = spec(scenario, rounds.vm()).map(spec -> PolicyLimits.of(spec, policies))
                .orElse(PolicyLimits.NONE);
        return new PlottedMigration(rounds.vm(), rounds, Optional.empty(), Optional.of(scenario), limits,
                List.of());
    }

    /**
     * A migration of a run that is over.
     *
     * @param run       the run
     * @param migration a migration of it
     * @param policies  known policies
     * @return the migration
     */
    public static PlottedMigration of(RunResult run, MigrationResult migration, PolicyCatalog policies) {
        List<MigrationRounds> others = run.migrations().stream().filter(other -> other != migration)
                .map(MigrationRounds::of).toList();
        return of(MigrationRounds.of(migration), run.spec(), policies).ended(migration).beside(others);
    }

    /**
     * The same migration after its end.
     *
     * @param ended what came of it
     * @return the migration
     */
    public PlottedMigration ended(MigrationResult ended) {
        return new PlottedMigration(name, rounds, Optional.of(ended), scenario, limits, others);
    }

    /**
     * The same migration among others.
     *
     * @param same the other migrations of the same run
     * @return the migration
     */
    public PlottedMigration beside(List<MigrationRounds> same) {
        return new PlottedMigration(name, rounds, result, scenario, limits, same);
    }

    /**
     * The same migration under another name.
     *
     * @param other the name
     * @return the migration
     */
    public PlottedMigration named(String other) {
        return new PlottedMigration(other, rounds, result, scenario, limits, others);
    }

    /**
     * What was asked for.
     *
     * @return the specification of the migration; empty where it isn't known
     */
    public Optional<MigrationSpec> spec() {
        return scenario.flatMap(known -> spec(known, rounds.vm()));
    }

    /**
     * The virtual machine.
     *
     * @return its specification; empty where it isn't known
     */
    public Optional<VmSpec> vm() {
        return scenario.flatMap(
                known -> known.vms().stream().filter(vm -> vm.id().equals(rounds.vm())).findFirst());
    }

    private static Optional<MigrationSpec> spec(ScenarioSpec scenario, String vm) {
        return scenario.migrations().stream().filter(migration -> migration.vm().equals(vm)).findFirst();
    }
}
