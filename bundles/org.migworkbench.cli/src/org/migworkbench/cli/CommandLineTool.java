package org.migworkbench.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.ExitCode;
import org.migworkbench.cli.commands.ImportCommand;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.PoliciesCommand;
import org.migworkbench.cli.commands.RunCommand;
import org.migworkbench.cli.commands.ValidateCommand;
import org.migworkbench.cli.commands.WorkbenchCommand;
import org.migworkbench.cli.convert.ConvertCommand;
import org.migworkbench.cli.datacenter.DataCenterCommand;
import org.migworkbench.cli.diff.DiffCommand;
import org.migworkbench.cli.documents.ImportTopologyCommand;
import org.migworkbench.cli.documents.NewCommand;
import org.migworkbench.cli.live.LiveAttachCommand;
import org.migworkbench.cli.live.LiveCommand;
import org.migworkbench.cli.live.LiveDemoCommand;
import org.migworkbench.cli.live.LiveLaunchCommand;
import org.migworkbench.cli.predict.CompareCommand;
import org.migworkbench.cli.predict.PredictCommand;
import org.migworkbench.core.run.MemoryNeed;
import org.migworkbench.core.run.MemoryShortage;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.quantities.Quantity;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** Understands and carries out one command line. */
public final class CommandLineTool {

    private static final int HELP_WIDTH = 110;
    /** No message is longer; the lists of what is allowed are well below. */
    private static final int LONGEST = 4000;

    private final CommandServices services;
    private final TerminalWriter shown;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Consumer<Exception> log;

    /**
     * Creates a tool.
     *
     * @param services what the commands work with
     * @param out receives results, as UTF-8
     * @param err receives one line about what is wrong, as UTF-8
     * @param log is told of failures of the program itself
     */
    public CommandLineTool(CommandServices services, PrintStream out, PrintStream err, Consumer<Exception> log) {
        this.services = Objects.requireNonNull(services, "services");
        this.shown = TerminalWriter.of(out);
        this.out = new PrintWriter(shown);
        this.err = new PrintWriter(TerminalWriter.of(err));
        this.log = Objects.requireNonNull(log, "log");
    }

    /**
     * Carries out a command line.
     *
     * @param arguments the arguments, the command first
     * @return 0 done, 1 the program failed, 2 wrong arguments or input, or what came out could not be written, 3 the run
     * ended without the migration being completed, or results differ
     */
    public int execute(String... arguments) {
        int code;
        shown.setForPrograms(List.of(arguments).contains("--json"));
        try {
            code = commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            code = refuse(outOfMemory(e));
        }
        code = written(code);
        err.flush();
        return code;
    }

    /** A result that nobody could read is none: the disk is full, or the reader of a pipe has gone. */
    private int written(int code) {
        if (!out.checkError() || code == ExitCode.INTERNAL_ERROR) {
            return code;
        }
        return refuse("Standard output could not be written completely: its disk is full, or who read it has ended.");
    }

    private static String outOfMemory(OutOfMemoryError e) {
        return "The memory that the program may take of this computer's, "
                + Quantity.formatBytes(Runtime.getRuntime().maxMemory()) + ", is used up (" + e.getMessage() + "): "
                + MemoryNeed.REMEDY + '.';
    }

    private CommandLine commandLine() {
        CommandLine line = commands();
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setExpandAtFiles(false);
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setOut(out);
        line.setErr(err);
        line.setParameterExceptionHandler((exception, arguments) -> refuse(describe(exception)));
        line.setExecutionExceptionHandler((exception, command, result) -> fail(exception));
        return line;
    }

    private CommandLine commands() {
        CommandLine line = new CommandLine(new WorkbenchCommand());
        line.addSubcommand(new RunCommand(services, out));
        line.addSubcommand(new PredictCommand(services, out));
        line.addSubcommand(new NewCommand(out));
        line.addSubcommand(new ValidateCommand(services, out));
        line.addSubcommand(new PoliciesCommand(services, out));
        line.addSubcommand(live());
        line.addSubcommand(new ImportCommand(services, out));
        line.addSubcommand(new ImportTopologyCommand(out));
        line.addSubcommand(new ConvertCommand(out));
        line.addSubcommand(new CompareCommand(services, out));
        line.addSubcommand(new DiffCommand(services, out));
        line.addSubcommand(new DataCenterCommand(services, out));
        return line;
    }

    private CommandLine live() {
        CommandLine live = new CommandLine(new LiveCommand());
        live.addSubcommand(new LiveDemoCommand(services, out, err));
        live.addSubcommand(new LiveAttachCommand(services, out, err));
        live.addSubcommand(new LiveLaunchCommand(services, out, err));
        return live;
    }

    private int refuse(String message) {
        err.print(Excerpt.of(message.strip().replaceAll("\\s*\\R\\s*", " "), LONGEST) + "\n");
        return ExitCode.BAD_INPUT;
    }

    private int fail(Exception exception) {
        if (exception instanceof InputException || exception instanceof MemoryShortage) {
            return refuse(exception.getMessage());
        }
        log.accept(exception);
        err.print("The program failed, which is not the fault of the input: "
                + exception.getClass().getSimpleName() + ": " + FailureText.of(exception) + "\n");
        return ExitCode.INTERNAL_ERROR;
    }

    private static String describe(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        if (!(exception instanceof UnmatchedArgumentException unmatched)) {
            return exception.getMessage() + "; see '" + command.getCommandSpec().qualifiedName() + " --help'";
        }
        String first = unmatched.getUnmatched().get(0);
        if (!first.startsWith("-") && !command.getSubcommands().isEmpty()) {
            return "'" + Excerpt.of(first) + "' is not a command; allowed: "
                    + String.join(", ", command.getSubcommands().keySet());
        }
        return noPartOf(command, first);
    }

    private static String noPartOf(CommandLine command, String word) {
        String what = word.startsWith("-") ? "an option" : "an argument";
        return "'" + Excerpt.of(word) + "' is not " + what + " of '" + command.getCommandSpec().qualifiedName()
                + "'; allowed: "
                + options(command);
    }

    private static String options(CommandLine command) {
        List<OptionSpec> options = command.getCommandSpec().options();
        return options.stream().map(OptionSpec::longestName).sorted().collect(Collectors.joining(", "));
    }
}
