package org.migworkbench.cli.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line without a command: says what there is. */
@Command(name = "workbench", synopsisSubcommandLabel = "COMMAND", description = {
        "Simulates live migrations of virtual machines, page by page.",
        "Without a command the window opens." }, footer = { "",
                "Exit status: 0 done; 2 wrong arguments or input, told in one line on standard error;",
                "3 the run ended and a migration did not complete or did not converge, or results differ (diff);",
                "1 the program itself failed.", "",
                "'workbench COMMAND --help' describes a command." }, commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
public final class WorkbenchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing; allowed: "
                + String.join(", ", spec.subcommands().keySet()));
    }
}
