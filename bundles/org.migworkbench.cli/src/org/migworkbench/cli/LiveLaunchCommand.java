package org.migworkbench.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveScenario;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.engine.spec.ScenarioSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts a virtual machine of the user's own on this computer and migrates it. */
@Command(name = "launch", sortOptions = false, sortSynopsis = false, description = {
        "Starts a virtual machine and a destination on this computer as a profile says, and migrates it. Both end with the command unless they are kept." }, footer = {
                "", "A profile holds one NAME = VALUE a line: name, binary, machine, memory, accelerator, cpu, and any",
                "number of argument, one word of QEMU's command line each.", "", "Example:",
                "  workbench live launch --profile linux.profile --wait 20s --policy qemu-multifd" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
final class LiveLaunchCommand implements Callable<Integer> {

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

    LiveLaunchCommand(CommandServices services, PrintWriter out, PrintWriter err) {
        this.services = services;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        LiveRunner runner = new LiveRunner(options, out, err);
        runner.checkFolder();
        LiveScenario.Asked asked = options.asked(null, null);
        long pause = QuantityOptions.nanos("--wait", wait) / NANOS_PER_MILLI;
        try (LiveSession session = services.requireLive().launch(LiveOptions.path("--profile", profile),
                options.settings().keeping(keep)); OnInterrupt end = new OnInterrupt(session)) {
            Thread.sleep(pause);
            ScenarioSpec spec = LiveScenario.of(session.vm(), asked);
            List<LiveRunner.LiveMigration> done = runner.run(session, spec, 1, LiveRunner.terminal());
            LivePrinter printer = new LivePrinter(out);
            if (options.json()) {
                printer.json(done, null);
            } else {
                printer.people(done);
            }
            return LivePrinter.isGood(done.get(0)) ? ExitCode.DONE : ExitCode.NOT_CONVERGED;
        } catch (LiveException e) {
            throw new InputException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("The launch was interrupted.", e);
        }
    }
}
