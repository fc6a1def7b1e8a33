package org.migworkbench.core.pagemap;

import java.util.Objects;
import java.util.Optional;
import org.migworkbench.analysis.pagemap.PageMap;
import org.migworkbench.analysis.pagemap.PageMapRecorder;
import org.migworkbench.core.run.Backend;
import org.migworkbench.core.run.MemoryNeed;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.MigrationEngine;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * Makes maps of pages. A result holds its specification and seed, so its run can be made again exactly, and no run has to
 * pay for a map that nobody looks at.
 */
public final class PageMaps {

    private final Backend backend;

    /**
     * A map as it can be had.
     *
     * @param map      the map
     * @param sameRun  whether the run was the result's own once more; a fluid result's is another one, page by page
     */
    public record Made(PageMap map, boolean sameRun) {

        /** Checks that nothing is missing. */
        public Made {
            Objects.requireNonNull(map, "map");
        }
    }

    /**
     * Prepares.
     *
     * @param backend carries out the runs
     */
    public PageMaps(Backend backend) {
        this.backend = backend;
    }

    /**
     * Why there can be no map of a result.
     *
     * @param result the result
     * @return a sentence with what can be done instead; empty if a map can be made
     */
    public static Optional<String> refusal(RunResult result) {
        String version = result.engineVersion();
        if (!version.equals(MigrationEngine.VERSION)) {
            return Optional.of(version.matches("\\d.*")
                    ? "This result was made by version " + version + " of the engine; run it again to see its pages."
                    : "Of a real migration single pages are not known. Run the scenario that was calibrated from it to"
                            + " see pages.");
        }
        return MemoryNeed.of(result.spec(), Fidelity.PAGE).shortage();
    }

    /**
     * Makes the run of a result again and writes down what becomes of the pages of a guest. Takes as long as the run.
     *
     * @param result  the result, of which there is no {@link #refusal}
     * @param vm      id of the virtual machine
     * @param control told the progress, and asked whether to go on
     * @return the map; empty if it was cancelled
     */
    public Optional<Made> make(RunResult result, String vm, RunControl control) {
        ScenarioSpec spec = result.spec();
        VmSpec guest = spec.vms().stream().filter(one -> one.id().equals(vm)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No virtual machine '" + vm + "'"));
        PageMapRecorder recorder = new PageMapRecorder(guest, PageMapRecorder.USUAL_BYTES);
        backend.run(spec, Fidelity.PAGE, RunOptions.NONE.observer(recorder).witness(recorder).control(control));
        return control.isCancelled() ? Optional.empty()
                : Optional.of(new Made(recorder.map(), result.fidelity() == Fidelity.PAGE));
    }
}
