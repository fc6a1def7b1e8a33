package org.migworkbench.cli.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.run.PredictedGuest;
import org.migworkbench.core.run.Prediction;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.quantities.Quantity;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that describe the virtual machine, the link and the policies of predictions. */
final class PredictOptions {

    private static final String ROUNDS = "--max-rounds";
    private static final Map<String, String> OPTION_OF_VALUE = Map.of("memoryBytes", GuestOptions.MEMORY,
            "nonZeroBytes", GuestOptions.NONZERO, "vcpus", GuestOptions.VCPUS, "content", WriterOptions.CONTENT,
            "bandwidthLimitBytesPerSecond", "--bandwidth", "downtimeLimitNanos", "--downtime-limit", "timeoutNanos",
            "--timeout", "maxRounds", ROUNDS, "bytesPerSecond", "--line-rate");

    @Mixin
    private GuestOptions guest = new GuestOptions();

    @Option(names = "--bandwidth", paramLabel = "RATE[,...]", description = "The most that the migration may send. Several are compared. Default: no limit but the line rate.")
    private String bandwidth;

    @Option(names = "--line-rate", paramLabel = "RATE", description = "Rate of the link when no limit holds. Default: that of --bandwidth. One of the two is "
            + "needed.")
    private String lineRate;

    @Option(names = "--downtime-limit", paramLabel = "TIME[,...]", description = "Longest acceptable pause, for policies that know one. Several are compared. Default: the policy's own.")
    private String downtimeLimit;

    @Option(names = "--policy", paramLabel = "ID[:KEY=VALUE,...][+...][,...]", description = "The policy and its parameters, such as xen:maxIterations=10; 'workbench policies' lists them. After a plus sign, a strategy in the place of the policy's own of its kind, such as xen+rle+k-of-n:dirtyRounds=3. After a comma, or in a further --policy, another policy to compare. Default: qemu.")
    private List<String> policy = List.of();

    @Option(names = "--timeout", paramLabel = "TIME", description = "Give up after this time. Default: never.")
    private String timeout;

    @Option(names = ROUNDS, paramLabel = "N", description = "Give up where another live round after so many would be begun. Default: any number.")
    private String maxRounds;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all that is random; the same seed gives the same numbers. Default: 1.")
    private String seed = "1";

    /** All questions: each policy with each bandwidth and each downtime limit. */
    List<Prediction> predictions() {
        PredictedGuest asked = guest.guest();
        OptionalDouble line = lineRate == null ? OptionalDouble.empty()
                : OptionalDouble.of(QuantityOptions.bytesPerSecond("--line-rate", lineRate));
        List<Prediction> all = new ArrayList<>();
        for (PolicySpec one : policies()) {
            for (OptionalDouble limit : limits(line)) {
                for (long downtime : downtimes()) {
                    all.add(new Prediction(asked, limit, line, downtime, one, timeoutNanos(), rounds(),
                            QuantityOptions.seed("--seed", seed)));
                }
            }
        }
        return all;
    }

    private List<PolicySpec> policies() {
        List<String> texts = policy.isEmpty() ? List.of("qemu") : policy;
        return texts.stream().flatMap(text -> QuantityOptions.parse("--policy", text, PolicyText::parseAll).stream())
                .distinct().toList();
    }

    private List<OptionalDouble> limits(OptionalDouble line) {
        List<OptionalDouble> limits = bandwidth == null ? List.of(OptionalDouble.empty())
                : values(bandwidth).map(text -> OptionalDouble.of(QuantityOptions.bytesPerSecond("--bandwidth", text)))
                        .distinct().toList();
        for (OptionalDouble limit : limits) {
            requireLinkRate(limit, line);
        }
        return limits;
    }

    private List<Long> downtimes() {
        return downtimeLimit == null ? List.of(0L)
                : values(downtimeLimit).map(text -> QuantityOptions.nanos("--downtime-limit", text)).distinct()
                        .toList();
    }

    /** The values of a list; a comma between two digits is one of a number. */
    private static Stream<String> values(String list) {
        return Stream.of(list.split("(?<![0-9]),|,(?![0-9])", -1));
    }

    private long timeoutNanos() {
        return timeout == null ? Long.MAX_VALUE : QuantityOptions.nanos("--timeout", timeout);
    }

    private int rounds() {
        return maxRounds == null ? MigrationSpec.ANY_ROUNDS
                : (int) Math.min(MigrationSpec.ANY_ROUNDS,
                        QuantityOptions.parse(ROUNDS, maxRounds, Quantity::parseCount));
    }

    private static void requireLinkRate(OptionalDouble limit, OptionalDouble line) {
        if (line.isEmpty() && (limit.isEmpty() || Double.isInfinite(limit.getAsDouble()))) {
            throw new InputException("The rate of the link is missing: give --line-rate RATE, --bandwidth RATE, or"
                    + " both, for example --bandwidth 1Gbit/s");
        }
    }

    /** The option that a place in the specification came from, with a colon; empty where it is none. */
    String name(Place place) {
        for (Optional<Place> at = Optional.of(place); at.isPresent(); at = at.get().owner()) {
            String option = option(at.get());
            if (!option.isEmpty()) {
                return option + ": ";
            }
        }
        return "";
    }

    private String option(Place place) {
        if (place instanceof Place.Policy) {
            return "--policy";
        }
        if (place instanceof Place.Value value) {
            return ofValue(value);
        }
        if (place instanceof Place.Parameter parameter) {
            return ofParameter(parameter);
        }
        if (place instanceof Place.Workload workload) {
            return workload.isOfDisk() ? DiskOptions.WRITE_RATE : guest.ofWorkload("");
        }
        return "";
    }

    private static String ofValue(Place.Value value) {
        return value.of() instanceof Place.Disk ? DiskOptions.ofValue(value.step())
                : OPTION_OF_VALUE.getOrDefault(value.step(), "");
    }

    private String ofParameter(Place.Parameter parameter) {
        return parameter.of() instanceof Place.Workload workload && !workload.isOfDisk()
                ? guest.ofWorkload(parameter.step()) : "";
    }
}
