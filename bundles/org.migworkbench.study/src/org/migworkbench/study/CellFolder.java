package org.migworkbench.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * Keeps finished runs in folders, {@code cells/EXPERIMENT/WORKLOAD/POLICY/seed-N} below a folder, each written
 * completely or not at all. Whoever starts again after a crash takes from there what still fits.
 */
public final class CellFolder implements CellStore {

    /** All cells, experiment, workload, policy, and what is in there. */
    private static final int LEVELS = 5;

    private final Path folder;
    private final boolean resumes;
    private final InputFiles files = new InputFiles();

    /**
     * Names a folder.
     *
     * @param folder  where; made when the first run is kept
     * @param resumes whether runs that are there are taken; if not, they are replaced
     */
    public CellFolder(Path folder, boolean resumes) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.resumes = resumes;
    }

    @Override
    public Optional<RunResult> recall(PlannedCell cell, ScenarioSpec spec, Fidelity fidelity) {
        Path place = place(cell, spec.seed());
        if (!resumes || !Files.isDirectory(place)) {
            return Optional.empty();
        }
        try {
            return readsTheSame(place, cell)
                    ? Optional.of(ResultFiles.read(place)).filter(result -> fits(result, spec, fidelity))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Somebody edited or broke it: the run is made again and takes its place.
            return Optional.empty();
        }
    }

    /** A file that a workload replays may have another content by now. */
    private boolean readsTheSame(Path place, PlannedCell cell) throws IOException {
        return ResultFiles.inputs(place).equals(files.contents(cell.files()));
    }

    private static boolean fits(RunResult result, ScenarioSpec spec, Fidelity fidelity) {
        return result.spec().equals(spec) && result.fidelity() == fidelity
                && result.engineVersion().equals(version(fidelity));
    }

    /** What the engine of today would write: results of another version may have other numbers. */
    private static String version(Fidelity fidelity) {
        return fidelity == Fidelity.FLUID ? FluidEngine.VERSION : SimulationEngine.VERSION;
    }

    @Override
    public void keep(PlannedCell cell, RunResult result) throws IOException {
        ResultFiles.write(result, files.contents(cell.files()), place(cell, result.spec().seed()));
    }

    /** Clears away what a process that was killed while it kept a run has left. */
    public void clearLeftovers() {
        ResultFiles.clearLeftovers(folder, LEVELS);
    }

    /**
     * Where a run is kept.
     *
     * @param cell its cell
     * @param seed its seed
     * @return the folder, which need not exist
     */
    public Path place(PlannedCell cell, long seed) {
        return folder.resolve(ResultLayout.CELLS).resolve(cell.folder()).resolve("seed-" + seed);
    }
}
