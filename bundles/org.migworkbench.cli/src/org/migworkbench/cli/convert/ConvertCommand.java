package org.migworkbench.cli.convert;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.migworkbench.cli.documents.NewFile;
import org.migworkbench.cli.commands.ExitCode;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.text.DocumentFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a document in its other format. */
@Command(name = "convert", sortOptions = false, sortSynopsis = false, description = {
        "Writes a .migration file as .migration.yaml, or the other way round. The file itself is not changed.",
        "Nothing of the document is lost; the comments of a .migration.yaml are not part of it." }, footer = { "",
                "Exit status: 0 done; 2 the file cannot be read or written.", "", "Examples:",
                "  workbench convert web.migration",
                "  workbench convert web.migration.yaml night.migration --force" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n", parameterListHeading = "%n")
public final class ConvertCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "FILE", description = "The .migration or .migration.yaml file.")
    private String file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", description = "The file to write, in the format that its ending says. Default: beside FILE, with the other ending.")
    private String target;

    @Option(names = "--force", description = "Replace NEW if it is there.")
    private boolean force;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    /**
     * Creates the command.
     *
     * @param out standard output
     */
    public ConvertCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Document document = load(path(file));
        Path to = target();
        if (Files.exists(to) && !force) {
            throw new InputException(to + " is there already; --force replaces it");
        }
        try {
            DocumentFiles.convert(document, to);
        } catch (IOException e) {
            throw new InputException(e.getMessage(), e);
        }
        out.print("Wrote " + to + ".\n");
        return ExitCode.DONE;
    }

    private Path target() {
        String other = DocumentFiles.isYaml(file) ? DocumentFiles.XMI : DocumentFiles.YAML;
        String name = target == null ? DocumentFiles.baseName(file) + other : target;
        NewFile.requireEnding(name);
        return path(name);
    }

    private static Document load(Path path) {
        LoadResult loaded = DocumentFiles.load(path);
        return loaded.document().orElseThrow(() -> new InputException(loaded.problems().get(0).text()));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException("'" + name + "' is not a path: " + e.getReason(), e);
        }
    }
}
