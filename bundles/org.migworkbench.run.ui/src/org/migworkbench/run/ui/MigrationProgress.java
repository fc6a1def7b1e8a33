package org.migworkbench.run.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.analysis.GuestService;
import org.migworkbench.analysis.Headline;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.spec.VmSpec;

/**
 * How far a migration is.
 *
 * @param vm     the virtual machine
 * @param rounds its rounds so far
 * @param result what came of it; empty while it runs
 */
record MigrationProgress(VmSpec vm, MigrationRounds rounds, Optional<MigrationResult> result) {

    MigrationProgress {
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(rounds, "rounds");
        Objects.requireNonNull(result, "result");
    }

    static MigrationProgress of(MigrationResult result, VmSpec vm) {
        return new MigrationProgress(vm, MigrationRounds.of(result), Optional.of(result));
    }

    MigrationState state() {
        return result.map(MigrationState::of).orElse(MigrationState.RUNNING);
    }

    /** What was taken from the guest; empty if nothing was or it isn't known yet. */
    List<String> details() {
        return result.map(GuestService::lines).orElse(List.of());
    }

    String headline() {
        return result.map(ended -> Headline.of(ended, vm)).orElseGet(() -> Headline.running(rounds));
    }
}
