package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.validation.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a file. */
@Command(name = "validate", sortOptions = false, sortSynopsis = false, description = {
        "Checks a .migration or .migration.yaml file: whether it can be read, its values and references, and whether each scenario can be run.",
        "Each finding is one line with its severity, the file, the address of the value and what is allowed." }, footer = {
                "", "Exit status: 0 where there is no error, 2 where there is one or the file cannot be read.", "",
                "Example:",
                "  workbench validate web.migration" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n", parameterListHeading = "%n")
public final class ValidateCommand implements Callable<Integer> {

    private final CommandServices services;
    private final PrintWriter out;

    @Parameters(paramLabel = "FILE", description = "The .migration or .migration.yaml file.")
    private String file;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    /**
     * Creates the command.
     *
     * @param services what it works with
     * @param out      standard output
     */
    public ValidateCommand(CommandServices services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Override
    public Integer call() {
        DocumentInput input = new DocumentInput(services.documents(), file);
        LoadResult loaded = input.read();
        requireLoaded(input, loaded);
        loaded.notices().forEach(notice -> print("notice: " + notice.text()));
        List<Finding> findings = services.documents().validate(loaded.document().orElseThrow());
        findings.forEach(finding -> print(severity(finding) + ": " + input.text(finding)));
        input.requireNoError(findings);
        print(file + ": no error" + (findings.isEmpty() ? "."
                : ", " + findings.size() + (findings.size() == 1 ? " warning." : " warnings.")));
        return ExitCode.DONE;
    }

    private void requireLoaded(DocumentInput input, LoadResult loaded) {
        if (loaded.isLoaded()) {
            return;
        }
        // standard error gets the first; a list is of use where there are more
        if (loaded.problems().size() > 1) {
            loaded.problems().forEach(problem -> print("error: " + problem.text()));
        }
        input.load();
    }

    private static String severity(Finding finding) {
        return DocumentService.isError(finding) ? "error" : "warning";
    }

    private void print(String line) {
        out.print(line.replaceAll("\\s*\\R\\s*", " ") + "\n");
    }
}
