package org.migworkbench.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.analysis.GuestService;
import org.migworkbench.analysis.Headline;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * How far a migration is.
 *
 * @param vm     the virtual machine
 * @param spec   what was asked for
 * @param rounds its rounds so far
 * @param result what came of it; empty while it runs
 */
public record MigrationProgress(VmSpec vm, MigrationSpec spec, MigrationRounds rounds,
        Optional<MigrationResult> result) {

    /** Checks that nothing is missing. */
    public MigrationProgress {
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(rounds, "rounds");
        Objects.requireNonNull(result, "result");
    }

    /**
     * The migrations of a run that is over.
     *
     * @param result the result
     * @return its migrations, in the order of the result
     */
    public static List<MigrationProgress> of(RunResult result) {
        List<MigrationProgress> migrations = new ArrayList<>();
        for (MigrationResult migration : result.migrations()) {
            result.spec().migrations().stream().filter(spec -> spec.vm().equals(migration.vm())).findFirst()
                    .ifPresent(spec -> vm(result.spec(), spec.vm())
                            .ifPresent(vm -> migrations.add(ended(vm, spec, migration))));
        }
        return migrations;
    }

    static MigrationProgress ended(VmSpec vm, MigrationSpec spec, MigrationResult result) {
        return new MigrationProgress(vm, spec, MigrationRounds.of(result), Optional.of(result));
    }

    static Optional<VmSpec> vm(ScenarioSpec spec, String id) {
        return spec.vms().stream().filter(vm -> vm.id().equals(id)).findFirst();
    }

    /**
     * What it came to.
     *
     * @return the state, also while it runs
     */
    public MigrationState state() {
        return result.map(MigrationState::of).orElse(MigrationState.RUNNING);
    }

    /**
     * What was taken from the guest.
     *
     * @return a line each; none if nothing was or it isn't known yet
     */
    public List<String> details() {
        return result.map(GuestService::lines).orElse(List.of());
    }

    /**
     * The answer in one sentence.
     *
     * @return the sentence, also while it runs
     */
    public String headline() {
        return result.map(ended -> Headline.of(ended, vm)).orElseGet(() -> Headline.running(rounds));
    }
}
