package org.migworkbench.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.quantities.FailureText;

/** The folder that {@code --out} names. It is looked at before anything runs, so that no run is in vain. */
final class ResultFolder {

    private static final String NAME = "--out";
    private static final List<String> OF_EXPERIMENTS = List.of(ResultLayout.CELLS, ResultLayout.EXPERIMENT,
            ResultLayout.SCENARIO);

    private final String text;
    private final Path path;

    private ResultFolder(String text, Path path) {
        this.text = text;
        this.path = path;
    }

    /** A folder for the result of a scenario: new, empty, or with such a result, which is replaced. */
    static ResultFolder ofScenario(String text) {
        ResultFolder folder = named(text, "a new folder or one with a result");
        List<String> names = folder.names();
        if (!names.isEmpty() && !names.equals(List.of(ResultLayout.ROUNDS, ResultLayout.SUMMARY))) {
            throw folder.holds("something else than a result", "a new folder or one with a result");
        }
        ResultFiles.clearLeftovers(folder.path.getParent(), 1);
        return folder;
    }

    /** A folder for experiments: new or empty; to go on, one with an experiment. */
    static ResultFolder ofExperiments(String text, boolean resumes) {
        ResultFolder folder = named(text, "a new folder");
        List<String> names = folder.names().stream().filter(name -> !name.startsWith(".")).toList();
        if (!OF_EXPERIMENTS.containsAll(names)) {
            throw folder.holds("something else than an experiment",
                    "a new folder, or with --resume one with an experiment");
        }
        if (!resumes && !names.isEmpty()) {
            throw folder.holds("an experiment", "a new folder; with --resume the runs that still fit are taken from it"
                    + " and the others replaced");
        }
        return folder;
    }

    private static ResultFolder named(String text, String allowed) {
        try {
            Path path = Path.of(text).toAbsolutePath();
            requirePossible(text, path, allowed);
            return new ResultFolder(text, path);
        } catch (InvalidPathException e) {
            throw new InputException(NAME + ": '" + text + "' is not a path: " + e.getReason(), e);
        }
    }

    private static void requirePossible(String text, Path path, String allowed) {
        if (text.isBlank() || path.getFileName() == null) {
            throw new InputException(NAME + ": '" + text + "' cannot be the folder of a result; allowed is "
                    + allowed + ".");
        }
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new InputException(NAME + ": '" + text + "' is a file and no result; allowed is " + allowed + ".");
        }
    }

    private List<String> names() {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (var content = Files.list(path)) {
            return content.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new InputException(NAME + ": '" + text + "' cannot be read: " + FailureText.of(e), e);
        }
    }

    private InputException holds(String what, String allowed) {
        return new InputException(NAME + ": '" + text + "' holds " + what + "; allowed is " + allowed + ".");
    }

    Path path() {
        return path;
    }

    void write(RunResult result, Path place) {
        try {
            ResultFiles.write(result, place);
        } catch (IOException e) {
            throw new InputException(NAME + ": '" + text + "' cannot be written: " + FailureText.of(e), e);
        }
    }
}
