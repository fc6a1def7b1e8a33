package org.migworkbench.cli.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.run.Prediction;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that describe the virtual machine, the link and the policy of a prediction. */
final class PredictOptions {

    private static final Map<String, String> OPTION_OF_VALUE = Map.of("memoryBytes", "--memory", "nonZeroBytes",
            "--nonzero", "content", "--content", "bandwidthLimitBytesPerSecond", "--bandwidth", "downtimeLimitNanos",
            "--downtime-limit", "timeoutNanos", "--timeout", "bytesPerSecond", "--line-rate");
    private static final Map<String, String> OPTION_OF_PARAMETER = Map.of("workingSet", "--working-set", "writeRate",
            "--write-rate", "hotWrites", "--pattern", "hotPages", "--pattern", "points", "--dirty-curve");

    @Option(names = "--memory", required = true, paramLabel = "SIZE", description = "Memory of the virtual machine; its pages have 4 KiB.")
    private String memory;

    @Option(names = "--nonzero", paramLabel = "SIZE", description = "Memory outside the working set that is not zero; the rest are zero pages. Default: all of it.")
    private String nonZero;

    @Option(names = "--working-set", paramLabel = "SIZE", description = "Memory that the guest writes. Default: 0, an idle guest.")
    private String workingSet;

    @Option(names = "--write-rate", paramLabel = "N", description = "Page writes a second. Default: 0, an idle guest.")
    private String writeRate;

    @Option(names = "--pattern", paramLabel = "PATTERN", description = "How writes are spread over the working set: uniform; skew:F:S, share F of the writes goes to share S of the working set, such as "
            + "skew:0.9:0.1; sweep, page after page. Default: uniform.")
    private String pattern;

    @Option(names = "--content", paramLabel = "CONTENT", description = "What a write leaves in a page: random; zero; words:N, N 8-byte words are changed. Default: random.")
    private String content;

    @Option(names = "--dirty-curve", paramLabel = "T:PAGES,...", description = "In place of the four options --working-set, --write-rate, --pattern and --content: PAGES different pages are written within T "
            + "seconds.")
    private String dirtyCurve;

    @Option(names = "--bandwidth", paramLabel = "RATE", description = "The most that the migration may send. Default: no limit but the line rate.")
    private String bandwidth;

    @Option(names = "--line-rate", paramLabel = "RATE", description = "Rate of the link when no limit holds. Default: that of --bandwidth. One of the two is "
            + "needed.")
    private String lineRate;

    @Option(names = "--downtime-limit", paramLabel = "TIME", description = "Longest acceptable pause, for policies that know one. Default: the policy's own.")
    private String downtimeLimit;

    @Option(names = "--policy", paramLabel = "ID[:KEY=VALUE,...][+...]", description = "The policy and its parameters, such as xen:maxIterations=10; 'workbench policies' lists them. After a plus sign, a strategy in the place of the policy's own of its kind, such as xen+rle+k-of-n:dirtyRounds=3. Default: xen.")
    private String policy = "xen";

    @Mixin
    private DiskOptions disk = new DiskOptions();

    @Option(names = "--timeout", paramLabel = "TIME", description = "Give up after this time. Default: never.")
    private String timeout;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all that is random; the same seed gives the same numbers. Default: 1.")
    private String seed = "1";

    Prediction prediction() {
        requireOneWorkload();
        OptionalDouble limit = rate("--bandwidth", bandwidth);
        OptionalDouble line = rate("--line-rate", lineRate);
        PolicySpec reference = QuantityOptions.parse("--policy", policy, PolicyText::parseWhole);
        Prediction prediction = new Prediction(QuantityOptions.bytes("--memory", memory),
                nonZero == null ? OptionalLong.empty() : OptionalLong.of(QuantityOptions.bytes("--nonzero", nonZero)),
                workloads(), contentSpec(), limit, line,
                downtimeLimit == null ? 0 : QuantityOptions.nanos("--downtime-limit", downtimeLimit), reference,
                timeout == null ? Long.MAX_VALUE : QuantityOptions.nanos("--timeout", timeout),
                QuantityOptions.seed("--seed", seed), disk.disk());
        requireLinkRate(limit, line);
        return prediction;
    }

    private static OptionalDouble rate(String option, String value) {
        return value == null ? OptionalDouble.empty()
                : OptionalDouble.of(QuantityOptions.bytesPerSecond(option, value));
    }

    private static void requireLinkRate(OptionalDouble limit, OptionalDouble line) {
        if (line.isEmpty() && (limit.isEmpty() || Double.isInfinite(limit.getAsDouble()))) {
            throw new InputException("The rate of the link is missing: give --line-rate RATE, --bandwidth RATE, or"
                    + " both, for example --bandwidth 1Gbit/s");
        }
    }

    private void requireOneWorkload() {
        if (dirtyCurve == null) {
            return;
        }
        Map<String, String> others = ofWorkingSet();
        if (!others.isEmpty()) {
            throw new InputException("--dirty-curve cannot be together with " + String.join(", ", others.keySet())
                    + "; allowed is either --dirty-curve or the options --working-set, --write-rate, --pattern and --content");
        }
    }

    /** The options that are given of those that describe a working set. */
    private Map<String, String> ofWorkingSet() {
        Map<String, String> options = new TreeMap<>();
        put(options, "--working-set", workingSet);
        put(options, "--write-rate", writeRate);
        put(options, "--pattern", pattern);
        put(options, "--content", content);
        return options;
    }

    private static void put(Map<String, String> options, String name, String value) {
        if (value != null) {
            options.put(name, value);
        }
    }

    private List<WorkloadRef> workloads() {
        if (dirtyCurve != null) {
            return List.of(new WorkloadRef("curve", new TreeMap<>(Map.of("points", dirtyCurve))));
        }
        return writers();
    }

    private List<WorkloadRef> writers() {
        long set = workingSet == null ? 0 : QuantityOptions.bytes("--working-set", workingSet);
        double rate = writeRate == null ? 0
                : QuantityOptions.parse("--write-rate", writeRate, text -> Quantity.parse(text, Unit.PER_SECOND));
        TreeMap<String, String> params = new TreeMap<>(
                Map.of("workingSet", Long.toString(set), "writeRate", writeRate == null ? "0" : writeRate));
        String kind = pattern == null ? "uniform" : pattern(pattern, params);
        if (set == 0 && rate > 0) {
            throw new InputException("--write-rate " + writeRate + " needs --working-set SIZE above 0");
        }
        return set == 0 ? List.of() : List.of(new WorkloadRef(kind, params));
    }

    private static String pattern(String text, Map<String, String> params) {
        if (text.equals("uniform") || text.equals("sweep")) {
            return text;
        }
        String[] parts = text.split(":", -1);
        if (parts.length != 3 || !parts[0].equals("skew") || !isShare(parts[1]) || !isShare(parts[2])) {
            throw wrongPattern(text);
        }
        params.put("hotWrites", parts[1]);
        params.put("hotPages", parts[2]);
        return "hot-cold";
    }

    private static InputException wrongPattern(String text) {
        return new InputException("--pattern: The value '" + text
                + "' is not allowed; allowed is uniform, sweep, or skew:F:S with shares F and S above 0 and up to 1, such as skew:0.9:0.1.");
    }

    private static boolean isShare(String text) {
        try {
            double share = Quantity.parse(text, Unit.SHARE);
            return share > 0 && share <= 1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private ContentSpec contentSpec() {
        if (content == null || content.equals("random")) {
            return ContentSpec.RANDOM;
        }
        if (content.equals("zero")) {
            return new ContentSpec(ContentSpec.Kind.ZERO, 0);
        }
        if (content.matches("words:[0-9]{1,4}")) {
            return new ContentSpec(ContentSpec.Kind.WORDS, Integer.parseInt(content.substring("words:".length())));
        }
        throw wrongContent();
    }

    private InputException wrongContent() {
        return new InputException("--content: The value '" + content
                + "' is not allowed; allowed is random, zero, or words:N with N from 1 to 512.");
    }

    /** The option that a place in the specification came from, with a colon; empty where it is none. */
    static String name(Place place) {
        for (Optional<Place> at = Optional.of(place); at.isPresent(); at = at.get().owner()) {
            String option = option(at.get());
            if (!option.isEmpty()) {
                return option + ": ";
            }
        }
        return "";
    }

    private static String option(Place place) {
        if (place instanceof Place.Policy) {
            return "--policy";
        }
        if (place instanceof Place.Value value) {
            return ofValue(value);
        }
        if (place instanceof Place.Parameter parameter) {
            return ofParameter(parameter);
        }
        return place instanceof Place.Workload workload && workload.isOfDisk() ? DiskOptions.WRITE_RATE : "";
    }

    private static String ofValue(Place.Value value) {
        return value.of() instanceof Place.Disk ? DiskOptions.ofValue(value.step())
                : OPTION_OF_VALUE.getOrDefault(value.step(), "");
    }

    private static String ofParameter(Place.Parameter parameter) {
        return parameter.of() instanceof Place.Workload workload && !workload.isOfDisk()
                ? OPTION_OF_PARAMETER.getOrDefault(parameter.step(), "") : "";
    }
}
