package org.migworkbench.benchmarks;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks in turns in this JVM and prints one table, or one JSON object with {@code --json}. Targets are
 * judged by processor time, because the machine may have other work too; only how soon a cancel is answered, and a preview is
 * there, is judged by the clock.
 */
public final class SpeedTable {

    private static final int ROUNDS = 10;
    private static final int HUGE_ROUNDS = 3; // of seconds each, so that a round more or less tells nothing
    private static final int CANCEL_POINTS = 10;
    private static final int HUGE_MIB = 1 << 20;
    private static final double MILLION = 1e6;
    private static final double NO_TARGET = Double.POSITIVE_INFINITY;
    private static final double FOUR_GIB_MILLIS = 50;
    private static final double TEBIBYTE_MILLIS = 10_000;
    private static final double FLUID_PER_SECOND = 100_000;
    private static final double NETWORK_PER_SECOND = 20_000;
    private static final double MOST_BYTES_PER_PAGE = 2;
    private static final double MOST_CANCEL_MILLIS = 50;
    private static final int PREVIEWS = 100;
    private static final int PREVIEW_MIB = 8192;
    private static final double MOST_PREVIEW_MILLIS = 60;

    private final List<Row> rows = new ArrayList<>();
    private final PrintStream progress;

    /** A line of the table: a benchmark with its parameters and what each round measured. */
    private static final class Row {

        private final String name;
        private final String benchmark;
        private final String[] params;
        private final int migrations;
        private final double mostCpuMillis;
        private final List<Double> wall = new ArrayList<>();
        private final List<Double> cpu = new ArrayList<>();
        private final List<Double> bytes = new ArrayList<>();

        /** @param mostCpuMillis the target: most processor time of one operation, positive infinity = none */
        Row(String name, int migrations, double mostCpuMillis, String benchmark, String... params) {
            this.name = name;
            this.migrations = migrations;
            this.mostCpuMillis = mostCpuMillis;
            this.benchmark = benchmark;
            this.params = params;
        }

        boolean isHuge() {
            return benchmark.startsWith("HugeGuest") || benchmark.startsWith("DataCenter");
        }
    }

    private SpeedTable(PrintStream progress) {
        this.progress = progress;
        for (String policy : new String[] { "xen", "libxc", "qemu" }) {
            for (String workload : new String[] { "uniform", "hot-cold" }) {
                rows.add(new Row("4 GiB, 10 rounds, " + workload + ", " + policy, 1, FOUR_GIB_MILLIS,
                        "PageLevelBenchmark.simulate",
                        "workload", workload, "policy", policy));
            }
        }
        for (String policy : new String[] { "libxc", "qemu", "xen" }) {
            rows.add(new Row("1 TiB, 64 GiB written, " + policy, 1, TEBIBYTE_MILLIS, "HugeGuestBenchmark.simulate",
                    "policy", policy));
        }
        rows.add(new Row("1000 guests of 64 MiB, one network", 1000, NO_TARGET, "SharedNetworkBenchmark.simulate"));
        for (String guests : new String[] { "1", "1000" }) {
            int count = Integer.parseInt(guests);
            String job = count == 1 ? "fluid, 4 GiB, 10 rounds, libxc" : "fluid, 1000 guests, one network";
            double most = count * 1000.0 / (count == 1 ? FLUID_PER_SECOND : NETWORK_PER_SECOND);
            rows.add(new Row(job, count, most, "FluidBenchmark.run", "guests", guests));
            rows.add(new Row(job + ", read too", count, count == 1 ? NO_TARGET : most, "FluidBenchmark.readAndRun",
                    "guests", guests));
        }
        rows.add(new Row("4 GiB idle, page level", 1, NO_TARGET, "IdleGuestBenchmark.workbench"));
        rows.add(new Row("4 GiB idle, CloudSim Plus 8.5.7", 1, NO_TARGET, "IdleGuestBenchmark.cloudSimPlus"));
        rows.add(new Row("day of 800 hosts, engine, fluid", 1, NO_TARGET, "DataCenterBenchmark.workbench"));
        rows.add(new Row("day of 800 hosts, CloudSim Plus 8.5.7", 1, NO_TARGET, "DataCenterBenchmark.cloudSimPlus"));
    }

    /**
     * Measures.
     *
     * @param args {@code --json} or nothing
     * @throws RunnerException      if JMH can't run a benchmark
     * @throws InterruptedException if somebody interrupts it
     * @throws IOException          if there is no folder for temporary files
     */
    public static void main(String[] args) throws RunnerException, InterruptedException, IOException {
        boolean json = args.length == 1 && args[0].equals("--json");
        if (args.length > 0 && !json) {
            System.err.println("The argument '" + args[0] + "' is not known; allowed is --json.");
            System.exit(2);
        }
        PrintStream out = System.out;
        System.setOut(System.err);
        System.setProperty("jmh.ignoreLock", "true");
        SpeedTable table = new SpeedTable(System.err);
        double load = load();
        table.measure();
        long[] cancel = new CancelLatency(Jobs.huge(HUGE_MIB, "libxc")).measure(CANCEL_POINTS);
        ScenarioSpec previewed = Jobs.tenRounds(PREVIEW_MIB, "hot-cold", "xen");
        long[] fluid = new PreviewLatency(previewed, Fidelity.FLUID).measure(PREVIEWS);
        long[] pages = new PreviewLatency(previewed, Fidelity.PAGE).measure(PREVIEWS);
        JsonObject result = table.result(load);
        result.add("cancelOneTebibyte", latency(cancel, MOST_CANCEL_MILLIS));
        result.add("previewEightGibibyteFluid", latency(fluid, MOST_PREVIEW_MILLIS));
        result.add("previewEightGibibytePages", latency(pages, MOST_PREVIEW_MILLIS));
        out.println(json ? new GsonBuilder().setPrettyPrinting().create().toJson(result) : text(result));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void measure() throws RunnerException {
        for (int round = 0; round <= ROUNDS; round++) {
            progress.println(round == 0 ? "warming up" : "round " + round + " of " + ROUNDS);
            for (Row row : rows) {
                if (!row.isHuge() || round <= HUGE_ROUNDS) {
                    measure(row, round == 0);
                }
            }
        }
    }

    /** One turn of a benchmark; the first is for the compiler alone. */
    private static void measure(Row row, boolean first) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder().include("\\." + row.benchmark.replace(".", "\\.") + "$")
                .forks(0).warmupIterations(first && !row.isHuge() ? 2 : 0).warmupTime(TimeValue.seconds(2))
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(300)).mode(org.openjdk.jmh.annotations.Mode.AverageTime)
                .timeUnit(java.util.concurrent.TimeUnit.MILLISECONDS).verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true).addProfiler(GCProfiler.class).addProfiler(CpuTimeProfiler.class);
        for (int i = 0; i < row.params.length; i += 2) {
            options.param(row.params[i], row.params[i + 1]);
        }
        for (RunResult result : new Runner(options.build()).run()) {
            if (!first) {
                row.wall.add(result.getPrimaryResult().getScore());
                row.cpu.add(secondary(result, CpuTimeProfiler.LABEL));
                row.bytes.add(secondary(result, "gc.alloc.rate.norm"));
            }
        }
    }

    private static double secondary(RunResult result, String label) {
        for (Result<?> one : result.getSecondaryResults().values()) {
            if (one.getLabel().endsWith(label)) {
                return one.getScore();
            }
        }
        return Double.NaN;
    }

    private JsonObject result(double load) {
        JsonObject result = new JsonObject();
        result.addProperty("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        result.addProperty("processors", Runtime.getRuntime().availableProcessors());
        result.addProperty("rounds", ROUNDS);
        result.addProperty("loadBefore", load);
        result.addProperty("loadAfter", load());
        result.add("benchmarks", lines());
        result.add("allocation", allocation());
        return result;
    }

    private JsonArray lines() {
        JsonArray lines = new JsonArray();
        for (Row row : rows) {
            JsonObject line = new JsonObject();
            line.addProperty("benchmark", row.name);
            line.addProperty("rounds", row.wall.size());
            line.addProperty("wallMs", median(row.wall));
            line.addProperty("cpuMs", median(row.cpu));
            line.addProperty("migrationsPerCpuSecond", row.migrations * 1000 / median(row.cpu));
            line.addProperty("bytesAllocated", Math.round(median(row.bytes)));
            if (row.mostCpuMillis < NO_TARGET) {
                line.addProperty("targetCpuMs", row.mostCpuMillis);
                line.addProperty("met", median(row.cpu) <= row.mostCpuMillis);
            }
            lines.add(line);
        }
        return lines;
    }

    private static JsonObject latency(long[] nanos, double mostMillis) {
        JsonObject latency = new JsonObject();
        latency.addProperty("points", nanos.length);
        latency.addProperty("medianMs", nanos[nanos.length / 2] / MILLION);
        latency.addProperty("mostMs", nanos[nanos.length - 1] / MILLION);
        latency.addProperty("targetMs", mostMillis);
        latency.addProperty("met", nanos[nanos.length - 1] / MILLION <= mostMillis);
        return latency;
    }

    private static JsonArray allocation() {
        JsonArray lines = new JsonArray();
        for (String policy : new String[] { "xen", "libxc", "qemu" }) {
            lines.add(line("4 GiB, 10 rounds, uniform, " + policy,
                    Allocation.of(Jobs.tenRounds(4096, "uniform", policy))));
        }
        lines.add(line("1 TiB, 64 GiB written, libxc", Allocation.of(Jobs.huge(HUGE_MIB, "libxc"))));
        return lines;
    }

    private static JsonObject line(String name, Allocation allocation) {
        JsonObject line = new JsonObject();
        line.addProperty("run", name);
        line.addProperty("openBytes", allocation.openBytes());
        line.addProperty("runBytes", allocation.runBytes());
        line.addProperty("pagesSent", allocation.pagesSent());
        line.addProperty("bytesPerPage", allocation.bytesPerPage());
        line.addProperty("targetBytesPerPage", MOST_BYTES_PER_PAGE);
        line.addProperty("met", allocation.bytesPerPage() <= MOST_BYTES_PER_PAGE);
        return line;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half]
                : Arrays.stream(sorted, half - 1, half + 1).average().orElse(Double.NaN);
    }

    private static String text(JsonObject result) {
        StringBuilder text = new StringBuilder();
        add(text, "%s, %d processors, load %.1f before and %.1f after; medians of %d rounds, of 1 TiB of %d%n%n",
                result.get("java").getAsString(), result.get("processors").getAsInt(),
                result.get("loadBefore").getAsDouble(), result.get("loadAfter").getAsDouble(), ROUNDS,
                HUGE_ROUNDS);
        add(text, "%-42s %6s %12s %12s %14s %14s %12s %7s%n", "benchmark", "rounds", "wall ms", "CPU ms",
                "runs / CPU s", "bytes / op", "target ms", "");
        result.getAsJsonArray("benchmarks").forEach(element -> {
            JsonObject line = element.getAsJsonObject();
            add(text, "%-42s %6d %12.3f %12.3f %14.1f %14d %12s %7s%n", line.get("benchmark").getAsString(),
                    line.get("rounds").getAsInt(), line.get("wallMs").getAsDouble(), line.get("cpuMs").getAsDouble(),
                    line.get("migrationsPerCpuSecond").getAsDouble(), line.get("bytesAllocated").getAsLong(),
                    line.has("met") ? String.format(Locale.ROOT, "%.3f", line.get("targetCpuMs").getAsDouble()) : "",
                    verdict(line));
        });
        add(text, "%n%-42s %12s %12s %14s %14s%n", "allocation", "open, bytes", "run, bytes", "pages sent",
                "bytes / page");
        result.getAsJsonArray("allocation").forEach(element -> {
            JsonObject line = element.getAsJsonObject();
            add(text, "%-42s %12d %12d %14d %14.3f %s (target %.0f)%n", line.get("run").getAsString(),
                    line.get("openBytes").getAsLong(),
                    line.get("runBytes").getAsLong(), line.get("pagesSent").getAsLong(),
                    line.get("bytesPerPage").getAsDouble(), verdict(line), MOST_BYTES_PER_PAGE);
        });
        add(text, "%nCancel at random points of 1 TiB");
        addLatency(text, result.getAsJsonObject("cancelOneTebibyte"));
        add(text, "%nPreview of 8 GiB, from the request to the result, fluid");
        addLatency(text, result.getAsJsonObject("previewEightGibibyteFluid"));
        add(text, "%nThe same at page level");
        addLatency(text, result.getAsJsonObject("previewEightGibibytePages"));
        return text.toString();
    }

    private static void addLatency(StringBuilder text, JsonObject latency) {
        add(text, ", %d times: median %.1f ms, most %.1f ms on the clock, target %.0f ms: %s",
                latency.get("points").getAsInt(), latency.get("medianMs").getAsDouble(),
                latency.get("mostMs").getAsDouble(), latency.get("targetMs").getAsDouble(), verdict(latency));
    }

    private static String verdict(JsonObject line) {
        return !line.has("met") ? "" : line.get("met").getAsBoolean() ? "met" : "missed";
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
