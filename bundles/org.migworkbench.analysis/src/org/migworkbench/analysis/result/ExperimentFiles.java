package org.migworkbench.analysis.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.migworkbench.analysis.experiment.ExperimentResult;

/** The table of experiments on disk. It is there completely or not at all. */
public final class ExperimentFiles {

    private ExperimentFiles() {
    }

    /**
     * Writes the table.
     *
     * @param results the experiments
     * @param folder  the folder; made if it is missing
     * @throws IOException if it can't be written; an older table is then as it was
     */
    public static void write(List<ExperimentResult> results, Path folder) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve(ResultLayout.EXPERIMENT), ExperimentCsv.of(results));
    }

    /**
     * Removes the table, before an experiment begins that will write a newer one.
     *
     * @param folder the folder
     * @throws IOException if it is there and can't be removed
     */
    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(ResultLayout.EXPERIMENT));
    }
}
