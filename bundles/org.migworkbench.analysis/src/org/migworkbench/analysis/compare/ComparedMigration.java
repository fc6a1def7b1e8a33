package org.migworkbench.analysis.compare;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * A migration of a result that is compared.
 *
 * @param of     the result that it is in
 * @param spec   what was asked for
 * @param vm     the virtual machine
 * @param result what came of it
 */
public record ComparedMigration(ComparedResult of, MigrationSpec spec, VmSpec vm, MigrationResult result) {

    /** Checks that nothing is missing. */
    public ComparedMigration {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(result, "result");
    }

    /** The migration as a run of its own, for what measures runs. */
    RunResult alone() {
        return new RunResult(of.result().spec(), of.result().engineVersion(), of.result().fidelity(), List.of(result));
    }
}
