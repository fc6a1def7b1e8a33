package org.migworkbench.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * A result among those that are compared.
 *
 * @param label    what tells it from the others, for people
 * @param measured whether it was measured and not simulated: what nobody measured is 0 there
 * @param result   the result
 */
public record ComparedResult(String label, boolean measured, RunResult result) {

    /** Checks that nothing is missing. */
    public ComparedResult {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(result, "result");
    }

    /**
     * The virtual machines that were moved.
     *
     * @return their names, in the order of the result
     */
    public List<String> vms() {
        return result.migrations().stream().map(MigrationResult::vm).toList();
    }

    /**
     * The migration of a virtual machine.
     *
     * @param vm its name
     * @return the migration. That of another virtual machine if there is only one in the result: nothing else can be
     *         meant. Empty where the result has several and none of this name
     */
    public Optional<ComparedMigration> migration(String vm) {
        Optional<MigrationResult> named = result.migrations().stream().filter(one -> one.vm().equals(vm)).findFirst();
        Optional<MigrationResult> meant = named.isEmpty() && result.migrations().size() == 1
                ? Optional.of(result.migrations().get(0)) : named;
        return meant.flatMap(this::compared);
    }

    private Optional<ComparedMigration> compared(MigrationResult migration) {
        Optional<MigrationSpec> spec = result.spec().migrations().stream()
                .filter(one -> one.vm().equals(migration.vm())).findFirst();
        Optional<VmSpec> vm = result.spec().vms().stream().filter(one -> one.id().equals(migration.vm())).findFirst();
        return spec.isEmpty() || vm.isEmpty() ? Optional.empty()
                : Optional.of(new ComparedMigration(this, spec.get(), vm.get(), migration));
    }

    /**
     * The virtual machines of all results.
     *
     * @param results the results
     * @return their names, each once. If each result has one migration alone, that of the first: they belong together
     *         whatever their names
     */
    public static List<String> vms(List<ComparedResult> results) {
        List<String> all = new ArrayList<>();
        results.forEach(one -> one.vms().stream().filter(vm -> !all.contains(vm)).forEach(all::add));
        boolean single = results.stream().allMatch(one -> one.vms().size() == 1);
        return single && !all.isEmpty() ? List.of(all.get(0)) : List.copyOf(all);
    }
}
