package org.migworkbench.cli.live;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.core.live.course.LiveMachines;
import org.migworkbench.core.live.course.LivePlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts a virtual machine of the user's own on this computer and migrates it. */
@Command(name = "launch", sortOptions = false, sortSynopsis = false, description = {
        "Starts a virtual machine and a destination on this computer as a profile says, and migrates it. Both end with the command unless they are kept." }, footer = {
                "", "A profile holds one NAME = VALUE a line: name, binary, machine, memory, accelerator, cpu, and any",
                "number of argument, one word of QEMU's command line each.", "", "Example:",
                "  workbench live launch --profile linux.profile --wait 20s --policy qemu-multifd" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
public final class LiveLaunchCommand implements Callable<Integer> {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final CommandServices services;
    private final PrintWriter out;
    private final PrintWriter err;

    @Option(names = "--profile", required = true, paramLabel = "FILE", description = "How to start QEMU.")
    private String profile;

    @Option(names = "--wait", paramLabel = "TIME", description = "Time for the guest to start before it is migrated. Default: 5s.")
    private String wait = "5s";

    @Option(names = "--keep", description = "Leave the machines running; 'live attach' finds them again.")
    private boolean keep;

    @Mixin
    private LiveOptions options = new LiveOptions();

    /**
     * Creates the command.
     *
     * @param services what it works with
     * @param out      standard output
     * @param err      standard error
     */
    public LiveLaunchCommand(CommandServices services, PrintWriter out, PrintWriter err) {
        this.services = services;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        LiveRunner runner = new LiveRunner(services, options, out, err);
        runner.checkFolder();
        long start = QuantityOptions.nanos("--wait", wait) / NANOS_PER_MILLI;
        LivePlan plan = new LivePlan(new LiveMachines.Launched(LiveOptions.path("--profile", profile)),
                options.asked(null, null), 1, new LivePlan.Pauses(start, 0), Optional.empty());
        return runner.print(runner.run(plan, options.settings().keeping(keep), false), Optional.empty());
    }
}
