package org.migworkbench.cli.datacenter;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.datacenter.spec.Limits;
import org.migworkbench.engine.datacenter.spec.MoveSettings;
import org.migworkbench.engine.datacenter.spec.MoveSettings.Cost;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import picocli.CommandLine.Option;

/** Options that say how moves are made and how many. */
final class MoveOptions {

    private static final MoveSettings USUAL = MoveSettings.of(PolicyText.parseWhole("qemu"));

    @Option(names = "--policy", paramLabel = "ID[:KEY=VALUE,...][+...]", description = "The policy that moves each machine; 'workbench policies' lists them. Default: qemu.")
    private String policy = "qemu";

    @Option(names = "--cost", paramLabel = "fluid|page|memory-over-bandwidth", description = "Who says what a move costs: the migration engine, fluid or page by page, or memory over half the bandwidth as in CloudSim. Default: fluid.")
    private String cost = Cost.FLUID.id();

    @Option(names = "--write-rate", paramLabel = "N", description = "Page writes a second of a machine at full load; at part load so much less. Assumed: 5000.")
    private String writeRate;

    @Option(names = "--working-set", paramLabel = "SHARE", description = "Share of its memory that these go to. Assumed: 10 %%.")
    private String workingSet;

    @Option(names = "--downtime-limit", paramLabel = "TIME", description = "Longest acceptable pause, for policies that know one. Default: the policy's own.")
    private String downtimeLimit;

    @Option(names = "--timeout", paramLabel = "TIME", description = "Give up a move after this time. Default: 30 min.")
    private String timeout;

    @Option(names = "--most-per-host", paramLabel = "N", description = "Most moves out of a host, and into it, at a time. Default: any number.")
    private String perHost = "0";

    @Option(names = "--most-in-all", paramLabel = "N", description = "Most moves at a time. Default: any number.")
    private String inAll = "0";

    @Option(names = "--cool-down", paramLabel = "TIME", description = "How long a machine stays after a move. Default: not at all; moves back within an hour are counted.")
    private String coolDown;

    MoveSettings settings() {
        return new MoveSettings(cost(), QuantityOptions.parse("--policy", policy, PolicyText::parseWhole), writes(),
                share(), USUAL.coresPerGbit(),
                timeout == null ? USUAL.timeoutNanos() : positive("--timeout", timeout),
                downtimeLimit == null ? 0 : QuantityOptions.nanos("--downtime-limit", downtimeLimit));
    }

    private static long positive(String option, String text) {
        long nanos = QuantityOptions.nanos(option, text);
        if (nanos <= 0) {
            throw new InputException(
                    option + ": '" + Excerpt.of(text) + "' is not allowed; allowed is a time above 0.");
        }
        return nanos;
    }

    private double writes() {
        double value = writeRate == null ? USUAL.writesPerSecond()
                : QuantityOptions.parse("--write-rate", writeRate, text -> Quantity.enter(text, Unit.PER_SECOND));
        if (!(value >= 0 && value <= 1e9)) {
            throw new InputException(
                    "--write-rate: '" + Excerpt.of(writeRate) + "' is not allowed; allowed is 0 to 1e9.");
        }
        return value;
    }

    private double share() {
        double value = workingSet == null ? USUAL.workingSetShare()
                : QuantityOptions.parse("--working-set", workingSet, text -> Quantity.enter(text, Unit.SHARE));
        if (!(value > 0 && value <= 1)) {
            throw new InputException("--working-set: '" + Excerpt.of(workingSet)
                    + "' is not allowed; allowed is a share above 0 up to 100 %.");
        }
        return value;
    }

    private Cost cost() {
        return Arrays.stream(Cost.values()).filter(one -> one.id().equals(cost)).findFirst()
                .orElseThrow(() -> new InputException("--cost: '" + Excerpt.of(cost) + "' is not known; allowed: "
                        + Arrays.stream(Cost.values()).map(Cost::id).collect(Collectors.joining(", ")) + "."));
    }

    Limits limits() {
        return new Limits(limit("--most-per-host", perHost), limit("--most-in-all", inAll),
                coolDown == null ? 0 : QuantityOptions.nanos("--cool-down", coolDown), Limits.NONE.backNanos());
    }

    private static int limit(String option, String text) {
        long value = CentreOptions.number(option, text);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new InputException(option + ": '" + Excerpt.of(text) + "' is not allowed; allowed is 0 or more.");
        }
        return (int) value;
    }
}
