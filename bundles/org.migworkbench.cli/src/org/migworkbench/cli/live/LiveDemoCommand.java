package org.migworkbench.cli.live;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveScenario;
import org.migworkbench.core.live.course.LiveMachines;
import org.migworkbench.core.live.course.LiveMigration;
import org.migworkbench.core.live.course.LivePlan;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.validation.ScenarioValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A real migration on this computer, beside the simulation of the same. */
@Command(name = "demo", sortOptions = false, sortSynopsis = false, description = {
        "Starts two QEMUs on this computer with a small guest that writes memory and checks its own pages, migrates it, and simulates the same beside it. Nothing else on the computer is touched." }, footer = {
                "", "Examples:", "  workbench live demo",
                "  workbench live demo --working-set 48MiB --write-rate 6000 --bandwidth 32MiB/s --policy qemu-auto-converge",
                "  workbench live demo --content words:2 --pattern skew:0.9:0.1 --policy qemu-xbzrle --there-and-back 2 --json" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
public final class LiveDemoCommand implements Callable<Integer> {

    private static final String USUAL_BANDWIDTH = "32MiB/s";
    private static final String USUAL_DOWNTIME = "100ms";
    private static final int MOST_TIMES = 1000;

    private final CommandServices services;
    private final PrintWriter out;
    private final PrintWriter err;

    @Mixin
    private DemoGuestOptions guestOptions = new DemoGuestOptions();

    @Mixin
    private LiveOptions options = new LiveOptions();

    @Option(names = "--there-and-back", paramLabel = "N", description = "Migrate there and back so many times. Default: there once.")
    private Integer thereAndBack;

    /**
     * Creates the command.
     *
     * @param services what it works with
     * @param out      standard output
     * @param err      standard error
     */
    public LiveDemoCommand(CommandServices services, PrintWriter out, PrintWriter err) {
        this.services = services;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        int times = times();
        DemoGuest guest = guestOptions.guest();
        LiveScenario.Asked asked = options.asked(USUAL_BANDWIDTH, USUAL_DOWNTIME);
        ScenarioSpec simulated = simulated(guest, asked);
        LiveRunner runner = new LiveRunner(services, options, out, err);
        runner.checkFolder();
        LivePlan plan = new LivePlan(new LiveMachines.Demonstration(guest), asked, times,
                new LivePlan.Pauses(LivePlan.Pauses.DEMO_MILLIS, 0), Optional.empty());
        List<LiveMigration> done = runner.run(plan, options.settings(), false);
        return runner.print(done,
                Optional.of(services.backend().run(simulated, RunOptions.NONE)));
    }

    /** What is simulated beside; it is checked before anything real happens. */
    private ScenarioSpec simulated(DemoGuest guest, LiveScenario.Asked asked) {
        ScenarioSpec spec = LiveScenario.of(guest.vmSpec(), asked);
        Catalogs catalogs = services.catalogs();
        LiveRunner.requireNoError(
                ScenarioValidator.validate(spec, catalogs.policies(), catalogs.workloads()));
        return spec;
    }

    private int times() {
        if (thereAndBack == null) {
            return 1;
        }
        if (thereAndBack < 1 || thereAndBack > MOST_TIMES) {
            throw new InputException("--there-and-back: The value " + thereAndBack + " is not allowed; allowed is 1 to "
                    + MOST_TIMES + '.');
        }
        return 2 * thereAndBack;
    }
}
