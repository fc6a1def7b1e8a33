package org.migworkbench.analysis.result;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.migworkbench.analysis.experiment.ExperimentResult;

/** The table of experiments on disk. It is there completely or not at all. */
public final class ExperimentFiles {

    /** Name of the file with a row a cell. */
    public static final String TABLE = "experiment.csv";

    private static final String UNFINISHED = '.' + TABLE + ".new";

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
        Path next = folder.resolve(UNFINISHED);
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(ExperimentCsv.of(results).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, folder.resolve(TABLE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Removes the table, before an experiment begins that will write a newer one.
     *
     * @param folder the folder
     * @throws IOException if it is there and can't be removed
     */
    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(TABLE));
    }
}
