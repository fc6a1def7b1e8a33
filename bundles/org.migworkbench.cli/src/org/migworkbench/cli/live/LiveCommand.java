package org.migworkbench.cli.live;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Real migrations; its own commands say of what. */
@Command(name = "live", synopsisSubcommandLabel = "COMMAND", description = {
        "Migrates real virtual machines of QEMU and follows them as a simulation is followed." }, footer = { "",
                "'workbench live COMMAND --help' describes a command." }, commandListHeading = "%nCommands:%n", optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
public final class LiveCommand implements Runnable {

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
