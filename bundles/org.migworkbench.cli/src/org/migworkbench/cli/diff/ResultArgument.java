package org.migworkbench.cli.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.FailureText;

/** A result that is named on the command line. */
final class ResultArgument {

    private ResultArgument() {
    }

    static ComparedResult read(String text) {
        Path folder = path(text);
        if (!Files.isRegularFile(folder.resolve(ResultLayout.SUMMARY))) {
            throw new InputException("'" + Excerpt.of(text) + "' is not a result; allowed is a folder with "
                    + ResultLayout.SUMMARY + " and " + ResultLayout.ROUNDS);
        }
        try {
            return new ComparedResult(text, isMeasured(folder), ResultFiles.read(folder));
        } catch (IOException | RuntimeException e) {
            throw new InputException("'" + Excerpt.of(text) + "' cannot be read: " + FailureText.of(e), e);
        }
    }

    /** A real migration has its recording in its folder, an imported one beside it. */
    private static boolean isMeasured(Path folder) {
        return Files.exists(folder.resolve(ResultLayout.RECORDING)) || Files.exists(
                folder.resolveSibling(ResultLayout.recording(folder.getFileName().toString())));
    }

    private static Path path(String text) {
        try {
            Path path = Path.of(text).toAbsolutePath().normalize();
            if (text.isBlank() || path.getFileName() == null) {
                throw new InputException("'" + Excerpt.of(text) + "' cannot be the folder of a result");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new InputException("'" + Excerpt.of(text) + "' is not a path: " + e.getReason(), e);
        }
    }
}
