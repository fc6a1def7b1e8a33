package org.migworkbench.cli.live;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.course.LiveMachines;
import org.migworkbench.core.live.course.LivePlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Migrates a virtual machine that runs already. */
@Command(name = "attach", sortOptions = false, sortSynopsis = false, description = {
        "Migrates the virtual machine of a QEMU that runs already, or follows a migration that is under way there. It asks before it does anything; the QEMUs go on when the workbench ends." }, footer = {
                "", "SOCKET is unix:PATH, tcp:HOST:PORT or a path: a monitor in control mode (-qmp).", "",
                "Examples:", "  workbench live attach --source vm1.qmp --destination vm2.qmp --policy qemu-postcopy",
                "  workbench live attach --source vm1.qmp --uri tcp:host2:4444 --bandwidth 1Gbit/s --yes" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
public final class LiveAttachCommand implements Callable<Integer> {

    private final CommandServices services;
    private final PrintWriter out;
    private final PrintWriter err;

    @Option(names = "--source", required = true, paramLabel = "SOCKET", description = "Monitor of the QEMU with the guest.")
    private String source;

    @Option(names = "--destination", paramLabel = "SOCKET", description = "Monitor of the QEMU that waits for it (-incoming defer, or an address).")
    private String destination;

    @Option(names = "--uri", paramLabel = "URI", description = "Where the memory goes, such as tcp:HOST:PORT. Needed where the destination's monitor isn't given, or it listens at an address already.")
    private String uri;

    @Option(names = "--destination-log", paramLabel = "FILE", description = "File with the destination's standard error, where its reasons are found.")
    private String destinationLog;

    @Option(names = "--yes", description = "Don't ask.")
    private boolean yes;

    @Mixin
    private LiveOptions options = new LiveOptions();

    /**
     * Creates the command.
     *
     * @param services what it works with
     * @param out      standard output
     * @param err      standard error
     */
    public LiveAttachCommand(CommandServices services, PrintWriter out, PrintWriter err) {
        this.services = services;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (destination == null && uri == null) {
            throw new InputException("A destination is missing: give --destination SOCKET, --uri URI, or both.");
        }
        LiveEnds ends = new LiveEnds(source, Optional.ofNullable(destination), Optional.ofNullable(uri),
                Optional.ofNullable(destinationLog).map(file -> LiveOptions.path("--destination-log", file)));
        LiveRunner runner = new LiveRunner(services, options, out, err);
        runner.checkFolder();
        LivePlan plan = new LivePlan(new LiveMachines.Running(ends, Optional.empty()), options.asked(null, null), 1,
                LivePlan.Pauses.NONE, Optional.empty());
        return runner.print(runner.run(plan, options.settings(), !yes), Optional.empty());
    }
}
