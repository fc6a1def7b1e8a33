package org.migworkbench.core.live.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.migworkbench.analysis.result.FileName;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.core.live.LiveReport;

/** The folder of one real migration: its result, its recording and the log of its commands. */
public final class LiveFolder {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    private LiveFolder() {
    }

    /**
     * Names a folder for a migration that is over.
     *
     * @param home where the folders of migrations are
     * @param machine name of the machine
     * @param now when it was over
     * @return a folder that doesn't exist yet
     */
    public static Path free(Path home, String machine, LocalDateTime now) {
        String name = FileName.of(machine) + ' ' + STAMP.format(now);
        Path folder = home.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = home.resolve(name + " (" + number + ')');
        }
        return folder;
    }

    /**
     * Writes what a migration left; the folders above are made where they are missing.
     *
     * @param migration the migration
     * @param folder the folder, which is new or empty
     * @throws IOException if it can't be written
     */
    public static void write(LiveMigration migration, Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        ResultFiles.write(migration.result(), folder);
        LiveReport report = migration.report();
        if (report.recording().isPresent()) {
            Files.copy(report.recording().get(), folder.resolve(ResultLayout.RECORDING));
        }
        if (report.log().isPresent()) {
            Files.copy(report.log().get(), folder.resolve(report.log().get().getFileName().toString()));
        }
    }
}
