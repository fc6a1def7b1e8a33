package org.migworkbench.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveScenario;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ScenarioSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A real migration on this computer, beside the simulation of the same. */
@Command(name = "demo", sortOptions = false, sortSynopsis = false, description = {
        "Starts two QEMUs on this computer with a small guest that writes memory and checks its own pages, migrates it, and simulates the same beside it. Nothing else on the computer is touched." }, footer = {
                "", "Examples:", "  workbench live demo",
                "  workbench live demo --working-set 48MiB --write-rate 6000 --bandwidth 32MiB/s --policy qemu-auto-converge",
                "  workbench live demo --content words:2 --pattern skew:0.9:0.1 --policy qemu-xbzrle --there-and-back 2 --json" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
final class LiveDemoCommand implements Callable<Integer> {

    private static final String USUAL_BANDWIDTH = "32MiB/s";
    private static final String USUAL_DOWNTIME = "100ms";
    private static final long WARM_UP_MILLIS = 700;
    private static final int MOST_TIMES = 1000;

    private final CommandServices services;
    private final PrintWriter out;
    private final PrintWriter err;

    @Mixin
    private DemoGuestOptions guestOptions = new DemoGuestOptions();

    @Mixin
    private LiveOptions options = new LiveOptions();

    @Option(names = "--there-and-back", paramLabel = "N", description = "Migrate there and back so many times. Default: there once.")
    private int thereAndBack;

    LiveDemoCommand(CommandServices services, PrintWriter out, PrintWriter err) {
        this.services = services;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (thereAndBack < 0 || thereAndBack > MOST_TIMES) {
            throw new InputException("--there-and-back: The value " + thereAndBack + " is not allowed; allowed is 0 to "
                    + MOST_TIMES + '.');
        }
        DemoGuest guest = guestOptions.guest();
        LiveBackend backend = services.requireLive();
        ScenarioSpec spec = LiveScenario.of(guest.vmSpec(), options.asked(USUAL_BANDWIDTH, USUAL_DOWNTIME));
        LiveRunner runner = new LiveRunner(options, out, err);
        runner.checkFolder();
        int times = thereAndBack == 0 ? 1 : 2 * thereAndBack;
        List<LiveRunner.LiveMigration> done;
        try (LiveSession session = backend.demo(guest, options.settings());
                OnInterrupt end = new OnInterrupt(session)) {
            Thread.sleep(WARM_UP_MILLIS); // for the guest's rate before the migration
            done = runner.run(session, spec, times, LiveRunner.terminal());
        } catch (LiveException e) {
            throw new InputException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("The demonstration was interrupted.", e);
        }
        RunResult simulated = services.backend().run(spec, RunObserver.NONE, RunControl.NONE);
        LivePrinter printer = new LivePrinter(out);
        if (options.json()) {
            printer.json(done, simulated);
        } else {
            printer.people(done);
            printer.comparison(done, simulated);
        }
        return done.stream().allMatch(LivePrinter::isGood) ? ExitCode.DONE : ExitCode.NOT_CONVERGED;
    }
}
