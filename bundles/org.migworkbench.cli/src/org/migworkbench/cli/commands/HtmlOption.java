package org.migworkbench.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.migworkbench.analysis.html.PageSource;
import org.migworkbench.analysis.result.AtomicFile;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.FailureText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Writes a page of what a command prints. */
public final class HtmlOption {

    /** Its name. */
    public static final String NAME = "--html";

    @Option(names = NAME, paramLabel = "FILE", description = "Write the answer as one HTML page with plots, tables and inputs, too, which needs no network.")
    private String file;

    /**
     * Refuses a file that can't be written, so that no run is in vain.
     *
     * @throws InputException where the file can't be one
     */
    public void check() {
        if (file != null) {
            Path path = path();
            if (Files.isDirectory(path) || !Files.isDirectory(path.getParent())) {
                throw new InputException(NAME + ": '" + Excerpt.of(file)
                        + "' cannot be written; allowed is a file in a folder that exists.");
            }
        }
    }

    /**
     * Writes the page if one was asked for.
     *
     * @param command the command, which knows its arguments
     * @param title   what the page is about
     * @param inputs  what went in: rows, the headings first; may be empty
     * @param page    makes the page
     */
    public void write(CommandSpec command, String title, List<List<String>> inputs, Function<PageSource, String> page) {
        if (file == null) {
            return;
        }
        try {
            AtomicFile.write(path(), page.apply(new PageSource(title, "",
                    PageSource.command(command.root().commandLine().getParseResult().originalArgs()), inputs)));
        } catch (IOException e) {
            throw new InputException(NAME + ": '" + Excerpt.of(file) + "' cannot be written: " + FailureText.of(e), e);
        }
    }

    private Path path() {
        try {
            Path path = Path.of(file).toAbsolutePath();
            if (file.isBlank() || path.getFileName() == null) {
                throw new InputException(NAME + ": '" + Excerpt.of(file) + "' cannot be a file");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new InputException(NAME + ": '" + Excerpt.of(file) + "' is not a path: " + e.getReason(), e);
        }
    }
}
