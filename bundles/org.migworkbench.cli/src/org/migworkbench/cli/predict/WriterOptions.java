package org.migworkbench.cli.predict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.core.run.PredictScenario;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workloads.load.Bursts;
import org.migworkbench.engine.workloads.load.DirtyRate;
import org.migworkbench.engine.workloads.load.GuestLoad;
import org.migworkbench.engine.workloads.load.LoadGenerator;
import org.migworkbench.engine.workloads.load.LoadGenerators;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import picocli.CommandLine.Option;

/** The options that say what the guest writes: by writes, by a measured rate, by a measured curve, or by what runs in it. */
final class WriterOptions {

    static final String WORKING_SET = "--working-set";
    static final String WRITE_RATE = "--write-rate";
    static final String PATTERN = "--pattern";
    static final String CONTENT = "--content";
    static final String DIRTY_CURVE = "--dirty-curve";
    static final String DIRTY_RATE = "--dirty-rate";
    /** How the assumption begins that all memory is written. */
    static final String UNKNOWN_WORKING_SET = "The working set isn't known";
    private static final String DIRTY_WINDOW = "--dirty-window";
    private static final String BURSTS = "--bursts";
    private static final String LOAD = "--load";

    @Option(names = WORKING_SET, paramLabel = "SIZE", description = "Memory that the guest writes. Default: 0, an idle guest; with --dirty-rate all of its memory, which is an assumption.")
    private String workingSet;

    @Option(names = WRITE_RATE, paramLabel = "N", description = "Page writes a second. Default: 0, an idle guest.")
    private String writeRate;

    @Option(names = PATTERN, paramLabel = "PATTERN", description = "How writes are spread over the working set: uniform; skew:F:S, share F of the writes goes to share S of the working set, such as "
            + "skew:0.9:0.1; sweep, page after page. Default: uniform.")
    private String pattern;

    @Option(names = CONTENT, paramLabel = "CONTENT", description = "What a write leaves in a page: random; zero; words:N, N 8-byte words are changed. Default: random.")
    private String content;

    @Option(names = DIRTY_RATE, paramLabel = "RATE", description = "In place of --write-rate: different pages that are dirtied in a window, by its length, as 150MiB/s or 39044pages/s; what QEMU's calc-dirty-rate and libvirt's domdirtyrate-calc measure.")
    private String dirtyRate;

    @Option(names = DIRTY_WINDOW, paramLabel = "TIME", description = "The window that --dirty-rate was measured over. Default: 1s.")
    private String dirtyWindow;

    @Option(names = BURSTS, paramLabel = "LENGTH/PERIOD:FACTOR", description = "Times at which it writes more, or dirties more: 5s/20s:3 is 5 s of each 20 s at 3 times the rate. Default: none.")
    private String bursts;

    @Option(names = DIRTY_CURVE, paramLabel = "T:PAGES,...", description = "In place of all these: PAGES different pages are written within T seconds.")
    private String dirtyCurve;

    @Option(names = LOAD, paramLabel = "NAME[:[Nx]SIZE][:hang=TIME]", description = "In place of all these: what runs in the guest, such as stress:4x400M, memtester:1G, kernel-build. The list is in docs/command-line.md.")
    private String load;

    /**
     * What the options say.
     *
     * @param workloads    what writes
     * @param nonZeroBytes memory outside the working set that isn't zero; empty for what --nonzero says
     * @param assumptions  what they don't say and is assumed, a sentence each
     */
    record Writers(List<WorkloadRef> workloads, OptionalLong nonZeroBytes, List<String> assumptions) {
    }

    /** What writes the memory of a guest of which so much isn't zero. */
    Writers writers(long memoryBytes, OptionalLong nonZero) {
        refuseMixtures();
        if (dirtyCurve != null) {
            return sure(new WorkloadRef("curve", new TreeMap<>(Map.of("points", dirtyCurve))));
        }
        if (load != null) {
            return ofLoad(nonZero.orElse(0));
        }
        return dirtyRate != null ? measured(memoryBytes, nonZero) : written();
    }

    private static Writers sure(WorkloadRef workload) {
        return new Writers(List.of(workload), OptionalLong.empty(), List.of());
    }

    private Writers ofLoad(long nonZeroBytes) {
        LoadGenerator row = QuantityOptions.parse(LOAD, load, LoadGenerators::require);
        GuestLoad does = QuantityOptions.parse(LOAD, load, LoadGenerators::parse);
        OptionalLong filled = does.nonZeroBytes().isEmpty() ? OptionalLong.empty()
                : OptionalLong.of(nonZeroBytes + does.nonZeroBytes().getAsLong());
        return new Writers(does.workloads(), filled, row.source() == ParamSource.PUBLISHED ? List.of()
                : List.of("What " + row.id() + " does to memory: " + row.citation() + "."));
    }

    /** Without a working set all that isn't zero is written, so that the rate holds for longer times too. */
    private Writers measured(long memoryBytes, OptionalLong nonZero) {
        long window = dirtyWindow == null ? DirtyRate.USUAL_WINDOW_NANOS
                : QuantityOptions.nanos(DIRTY_WINDOW, dirtyWindow);
        if (window <= 0) {
            throw new InputException(
                    DIRTY_WINDOW + ": The value '" + Excerpt.of(dirtyWindow) + "' is not allowed; allowed is above 0.");
        }
        DirtyRate rate = new DirtyRate(pagesPerSecond(), window / 1e9);
        long set = workingSet == null ? nonZero.orElse(memoryBytes) : QuantityOptions.bytes(WORKING_SET, workingSet);
        if (rate.pages() == 0) {
            return new Writers(List.of(), OptionalLong.empty(), List.of());
        }
        WorkloadRef workload = withBursts(over(rate, set), () -> over(rate.times(bursts().factor()), set));
        if (workingSet != null) {
            return sure(workload);
        }
        return new Writers(List.of(workload), nonZero.isPresent() ? OptionalLong.of(0) : OptionalLong.empty(),
                List.of(UNKNOWN_WORKING_SET + "; all of " + Quantity.formatBytes(set)
                        + " is taken for it, so that as much is dirtied over longer times too. --working-set SIZE says"
                        + " otherwise."));
    }

    private static WorkloadRef over(DirtyRate rate, long set) {
        try {
            return rate.over(set, PredictScenario.PAGE_SIZE_BYTES);
        } catch (IllegalArgumentException e) {
            throw new InputException(DIRTY_RATE + ": " + e.getMessage(), e);
        }
    }

    private double pagesPerSecond() {
        String text = dirtyRate.strip();
        if (text.matches(".*[0-9]\\s*(?i:pages?(/s|ps)?)")) {
            return QuantityOptions.parse(DIRTY_RATE, text.replaceFirst("\\s*(?i:pages?(/s|ps)?)$", ""),
                    number -> Quantity.parse(number, Unit.PER_SECOND));
        }
        if (text.matches("[0-9.eE+]{1,40}(/s)?")) {
            throw new InputException(
                    DIRTY_RATE + ": The value '" + Excerpt.of(dirtyRate) + "' may be pages or bytes a second; write "
                            + text.replace("/s", "") + "pages/s or " + text.replace("/s", "") + "B/s.");
        }
        double bytes = QuantityOptions.bytesPerSecond(DIRTY_RATE, text);
        if (Double.isInfinite(bytes)) {
            throw new InputException(DIRTY_RATE + ": The value '" + Excerpt.of(dirtyRate)
                    + "' is not allowed; allowed is a rate such as 150MiB/s or 39044pages/s.");
        }
        return bytes / PredictScenario.PAGE_SIZE_BYTES;
    }

    private Writers written() {
        long set = workingSet == null ? 0 : QuantityOptions.bytes(WORKING_SET, workingSet);
        WriteRate written = WriteRate.parse(writeRate == null ? "0" : writeRate);
        double rate = written.perSecond();
        TreeMap<String, String> params = new TreeMap<>(
                Map.of("workingSet", Long.toString(set), "writeRate", written.text()));
        String kind = pattern == null ? "uniform" : pattern(pattern, params);
        if (set == 0 && rate > 0) {
            throw new InputException(WRITE_RATE + " " + writeRate + " needs --working-set SIZE above 0");
        }
        if (set == 0) {
            return new Writers(List.of(), OptionalLong.empty(), List.of());
        }
        WorkloadRef usual = new WorkloadRef(kind, params);
        return new Writers(List.of(withBursts(usual, () -> faster(usual, rate))), OptionalLong.empty(),
                written.notes());
    }

    private WorkloadRef faster(WorkloadRef usual, double rate) {
        TreeMap<String, String> params = new TreeMap<>(usual.params());
        params.put("writeRate", Double.toString(rate * bursts().factor()));
        return new WorkloadRef(usual.id(), params);
    }

    private WorkloadRef withBursts(WorkloadRef usual, Supplier<WorkloadRef> burst) {
        return bursts == null ? usual : bursts().of(usual, burst.get());
    }

    private Bursts bursts() {
        return QuantityOptions.parse(BURSTS, bursts, Bursts::parse);
    }

    private void refuseMixtures() {
        Map<String, String> given = given();
        refuse(given, DIRTY_CURVE, List.of(WORKING_SET, WRITE_RATE, PATTERN, CONTENT, DIRTY_RATE, DIRTY_WINDOW, BURSTS,
                LOAD));
        refuse(given, LOAD, List.of(WORKING_SET, WRITE_RATE, PATTERN, DIRTY_RATE, DIRTY_WINDOW, BURSTS));
        refuse(given, DIRTY_RATE, List.of(WRITE_RATE, PATTERN));
        if (dirtyWindow != null && dirtyRate == null) {
            throw new InputException(DIRTY_WINDOW + " " + dirtyWindow + " needs --dirty-rate RATE");
        }
        if (bursts != null && dirtyRate == null && writeRate == null) {
            throw new InputException(BURSTS + " " + bursts + " needs --dirty-rate RATE or --write-rate N");
        }
        if (bursts != null && pattern != null && pattern.startsWith("skew")) {
            throw new InputException(BURSTS + " cannot be together with --pattern " + pattern
                    + "; allowed is uniform or sweep");
        }
    }

    private static void refuse(Map<String, String> given, String option, List<String> others) {
        List<String> wrong = given.containsKey(option) ? others.stream().filter(given::containsKey).sorted().toList()
                : List.of();
        if (!wrong.isEmpty()) {
            throw new InputException(option + " cannot be together with " + String.join(", ", wrong)
                    + "; what the guest writes is told by --working-set and --write-rate, by --dirty-rate, by"
                    + " --dirty-curve, or by --load");
        }
    }

    private Map<String, String> given() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put(WORKING_SET, workingSet);
        options.put(WRITE_RATE, writeRate);
        options.put(PATTERN, pattern);
        options.put(CONTENT, content);
        options.put(DIRTY_RATE, dirtyRate);
        options.put(DIRTY_WINDOW, dirtyWindow);
        options.put(BURSTS, bursts);
        options.put(DIRTY_CURVE, dirtyCurve);
        options.put(LOAD, load);
        options.values().removeIf(Objects::isNull);
        return options;
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
        return new InputException("--pattern: The value '" + Excerpt.of(text)
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

    ContentSpec content() {
        if (content == null || content.equals("random")) {
            return ContentSpec.RANDOM;
        }
        if (content.equals("zero")) {
            return new ContentSpec(ContentSpec.Kind.ZERO, 0);
        }
        if (content.matches("words:[0-9]{1,4}")) {
            return new ContentSpec(ContentSpec.Kind.WORDS, Integer.parseInt(content.substring("words:".length())));
        }
        throw new InputException("--content: The value '" + Excerpt.of(content)
                + "' is not allowed; allowed is random, zero, or words:N with N from 1 to 512.");
    }

    /** The option that a workload came from, or a parameter of it. */
    String ofWorkload(String parameter) {
        if (load != null) {
            return LOAD;
        }
        return switch (parameter) {
            case "hotWrites", "hotPages" -> PATTERN;
            case "phases" -> BURSTS;
            case "writeRate" -> dirtyRate == null ? WRITE_RATE : DIRTY_RATE;
            default -> dirtyCurve == null ? WORKING_SET : DIRTY_CURVE;
        };
    }
}
