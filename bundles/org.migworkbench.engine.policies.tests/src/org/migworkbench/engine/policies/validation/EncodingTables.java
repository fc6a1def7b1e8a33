package org.migworkbench.engine.policies.validation;

import java.util.Locale;
import java.util.TreeMap;
import org.migworkbench.engine.policies.validation.EncodedRun.Outcome;
import org.migworkbench.engine.policies.validation.EncodedRun.Setting;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** Writes the part of docs/validation.md about encodings: recordings and published tables. */
public final class EncodingTables {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double GIGABIT_PAYLOAD = 937.66e6 / 8;
    private static final WorkloadRef IDLE = new WorkloadRef("idle", new TreeMap<>());
    private static final ContentSpec ONE_WORD = new ContentSpec(ContentSpec.Kind.WORDS, 1,
            ContentSpec.Places.SPREAD, ContentSpec.Data.TEXT);
    private static final ContentSpec TWO_WORDS = new ContentSpec(ContentSpec.Kind.WORDS, 2,
            ContentSpec.Places.RANDOM, ContentSpec.Data.TEXT);
    private static final ContentSpec TEXT = new ContentSpec(ContentSpec.Kind.WORDS, 32, ContentSpec.Places.SPREAD,
            ContentSpec.Data.TEXT);

    /** Cost of the first write to a page, 1.5 to 2 us (from the bitmap column of QEMU commit 34a68001f1). */
    private static final long FAULT_NANOS = 2000;

    private final StringBuilder text = new StringBuilder();

    private EncodingTables() {
    }

    /**
     * Runs all scenarios.
     *
     * @return the tables as Markdown
     */
    public static String write() {
        EncodingTables tables = new EncodingTables();
        tables.recordings();
        tables.withTheirZeroPages();
        tables.described();
        tables.ageing();
        tables.stress();
        tables.compressionThreads();
        tables.threadsAndMethods();
        return tables.text.toString();
    }

    private void recordings() {
        line("### Recorded migrations of QEMU with XBZRLE and multifd\n");
        line("Each cell: recorded / simulated, difference.\n");
        line("| guest | encoding | limit MiB/s | total ms | sent MB | rounds | downtime ms | cache hits"
                + " | cache misses |\n|---|---|---|---|---|---|---|---|---|");
        for (EncodedRecording one : EncodedRecording.all()) {
            Outcome simulated = one.simulate();
            line("| %s | %s | %d | %s | %s | %d / %d | %d / %.0f | %s |", one.name(), one.encoding(),
                    one.maxBandwidth() >> 20, cell("%.0f", one.totalMs(), 1000 * simulated.seconds()),
                    cell("%.1f", one.bytes() / 1e6, simulated.result().bytesSent() / 1e6), one.rounds(),
                    simulated.result().rounds().size(), one.downtimeMs(), simulated.result().downtimeNanos() / 1e6,
                    simulated.stats() == null ? "- | -"
                            : one.hits() + " / " + simulated.stats().hits() + " | "
                                    + cell("%.0f", one.misses(), simulated.stats().misses()));
        }
        line("");
    }

    private void withTheirZeroPages() {
        line("Check of a cause, no validation: the same with as many zero pages as QEMU counted.\n");
        line("| guest | encoding | limit MiB/s | total ms | sent MB |\n|---|---|---|---|---|");
        for (EncodedRecording one : EncodedRecording.all()) {
            Outcome simulated = one.simulateWithItsZeroPages();
            line("| %s | %s | %d | %s | %s |", one.name(), one.encoding(), one.maxBandwidth() >> 20,
                    cell("%.0f", one.totalMs(), 1000 * simulated.seconds()),
                    cell("%.1f", one.bytes() / 1e6, simulated.result().bytesSent() / 1e6));
        }
        line("");
    }

    /** Recordings of which only the time is described. */
    private void described() {
        WorkloadRef skew = new WorkloadRef("hot-cold", EncodedRun.map("workingSet", "128 MiB", "writeRate", "8000"));
        WorkloadRef uniform = new WorkloadRef("uniform", EncodedRun.map("workingSet", "128 MiB", "writeRate", "6000"));
        line("Two more of which the description has the time alone, at 16 MiB/s with a downtime limit of 300 ms; without"
                + " XBZRLE neither ended in 40 s.\n");
        line("| guest | with XBZRLE, total s | without, within 40 s |\n|---|---|---|");
        for (boolean isSkew : new boolean[] { true, false }) {
            Setting setting = new Setting(512L << 20, 75_000_000, isSkew ? TWO_WORDS : TEXT,
                    isSkew ? skew : uniform, 2e9, 16 << 20, 300, 40, 0);
            Outcome with = EncodedRun.run(setting, "xbzrle");
            Outcome without = EncodedRun.run(setting, "");
            line("| %s | %s | no / %s |", isSkew ? "skew128" : "uni128",
                    with.completed() ? cell("%.1f", isSkew ? 15.5 : 28, with.seconds()) : "**never**",
                    without.completed() ? "**yes**" : "no");
        }
        line("");
    }

    private void ageing() {
        long first = 387_794 - 210_653;
        WorkloadRef stress = new WorkloadRef("sweep", EncodedRun.map("workingSet", "16 MiB", "writeRate", "10000000"));
        line("### XBZRLE: ageing of the cache (QEMU commit 27af7d6ea5)\n");
        line("Each cell: published / simulated, difference. Each run is cut off after the published total time.\n");
        line("| | without ageing | with ageing |\n|---|---|---|");
        Outcome[] runs = new Outcome[2]; // without and with
        double[] seconds = { 52.398, 18.729 };
        for (int i = 0; i < 2; i++) {
            runs[i] = EncodedRun.run(new Setting((2_869_840 + first) * 4096, (first - 4096) * 4096, ONE_WORD, stress,
                    GIGABIT_PAYLOAD, NEVER, 30, seconds[i], FAULT_NANOS), "xbzrle", "cacheSize", "8 MiB", "ageing",
                    Boolean.toString(i == 1));
        }
        pair("not found of all looked up", "%.3f", share(18_297, 1_228_737), runs[0].stats().missRate(),
                share(194_823, 210_653), runs[1].stats().missRate());
        pair("found and not found a round", "%.0f", (18_297 + 1_228_737) / 270.0, perRound(runs[0]),
                (194_823 + 210_653) / 97.0, perRound(runs[1]));
        pair("not found a round", "%.0f", 1_228_737 / 270.0, missesPerRound(runs[0]), 210_653 / 97.0,
                missesPerRound(runs[1]));
        pair("sent, MB", "%.0f", 5780.760580, runs[0].result().bytesSent() / 1e6, 1615.042219,
                runs[1].result().bytesSent() / 1e6);
        pair("rounds", "%.0f", 270, runs[0].result().rounds().size(), 97, runs[1].result().rounds().size());
        pair("pages sent whole", "%.0f", 1_403_465, runs[0].wholePages(), 387_794, runs[1].wholePages());
        pair("zero pages", "%.0f", 2_878_530, runs[0].result().traffic().zeroPages(), 2_869_840,
                runs[1].result().traffic().zeroPages());
        line("");
    }

    private static double share(double found, double missed) {
        return missed / (found + missed);
    }

    private static double perRound(Outcome run) {
        return (run.stats().hits() + run.stats().misses()) / (double) (run.result().rounds().size() - 1);
    }

    private static double missesPerRound(Outcome run) {
        return run.stats().misses() / (double) (run.result().rounds().size() - 1);
    }

    private void stress() {
        line("### XBZRLE: the stress of QEMU's docs/xbzrle.txt\n");
        line("Published: completes with XBZRLE (after 110 s), never without. The speed of the writer isn't published.\n");
        line("| page writes a second (assumed) | with XBZRLE | without |\n|---|---|---|");
        for (String rate : new String[] { "300000", "1000000", "3000000", "10000000" }) {
            WorkloadRef stress = new WorkloadRef("sweep", EncodedRun.map("workingSet", "16 MiB", "writeRate", rate));
            Setting setting = new Setting(1L << 30, 300_000_000, ONE_WORD, stress, GIGABIT_PAYLOAD, 32 << 20, 30, 60,
                    FAULT_NANOS);
            line("| %s | %s | %s |", rate, ends(setting, EncodedRun.run(setting, "xbzrle")),
                    ends(setting, EncodedRun.run(setting, "")));
        }
        line("");
    }

    private static String ends(Setting setting, Outcome run) {
        return run.completed() ? String.format(Locale.ROOT, "completes after %.1f s", run.seconds())
                : String.format(Locale.ROOT, "not within %.0f s", setting.timeoutSeconds());
    }

    private void compressionThreads() {
        long memory = 4_211_524L << 10;
        long nonZero = 88_592L * 4096;
        line("### Compression threads (QEMU docs/multi-thread-compression.txt)\n");
        line("Each cell: published / simulated, difference.\n");
        line("| guest | total ms: off | on | sent kB: off | on | downtime ms: off | on |\n|---|---|---|---|---|---|---|");
        Setting idle = new Setting(memory, nonZero, ONE_WORD, IDLE, GIGABIT_PAYLOAD, NEVER, 300, 100, 0);
        threadsRow("idle", idle, new double[] { 3333, 1833, 363_536, 107_819, 100, 27 }, "3.6");
        Setting writer = new Setting(memory, -1, ONE_WORD, IDLE, GIGABIT_PAYLOAD, NEVER, 300, 100, 0);
        double[] published = { 37_369, 15_989, 4_274_143, 1_699_824, 337, 173 };
        threadsRow("random writer", writer, published, "3.6");
        threadsRow("random writer, its own ratio 2.53 (check of a cause)", writer, published, "2.53");
        line("");
    }

    private void threadsRow(String guest, Setting setting, double[] published, String ratio) {
        Outcome off = EncodedRun.run(setting, "");
        Outcome on = EncodedRun.run(setting, "compress-threads", "compressionRatio", ratio);
        line("| %s | %s | %s | %s | %s | %.0f / %.0f | %.0f / %.0f |", guest,
                cell("%.0f", published[0], 1000 * off.seconds()), cell("%.0f", published[1], 1000 * on.seconds()),
                cell("%.0f", published[2], off.result().bytesSent() / 1024.0),
                cell("%.0f", published[3], on.result().bytesSent() / 1024.0), published[4],
                off.result().downtimeNanos() / 1e6, published[5], on.result().downtimeNanos() / 1e6);
    }

    private void threadsAndMethods() {
        line("### Multifd with zlib and zstd\n");
        line("| source | threads | method, level | total s: published | simulated | diff. |\n|---|---|---|---|---|---|");
        Setting pgbench = new Setting(8_000_000_000L / 4096 * 4096, 5_000_000_000L, ONE_WORD, IDLE, 5e9 / 154, NEVER,
                300, 1000, 0);
        String msg = "Plotnikov 2019, 5 GB of pgbench";
        method(msg, pgbench, 154, "8", "none", "1", "0");
        method(msg, pgbench, 22, "8", "zlib", "1", "0");
        method(msg, pgbench, 23, "8", "zlib", "5", "0");
        method(msg, pgbench, 27, "8", "zlib", "9", "0");
        method(msg, pgbench, 23, "8", "zstd", "1", "0");
        method(msg, pgbench, 23, "8", "zstd", "5", "0");
        method(msg, pgbench, 25, "8", "zstd", "15", "0");
        method(msg, pgbench, 49, "1", "zlib", "1", "0");
        method(msg, pgbench, 71, "1", "zlib", "5", "0");
        method(msg, pgbench, 26, "1", "zstd", "1", "0");
        method(msg, pgbench, 31, "1", "zstd", "5", "0");
        Setting silesia = new Setting(64L << 30, 54_000_000_000L, ONE_WORD, IDLE, 10e9 / 8, NEVER, 300, 1000, 0);
        method("QEMU's QATzip text, 54 GB of Silesia", silesia, 46.063, "8", "none", "1", "0");
        method("QEMU's QATzip text, 54 GB of Silesia", silesia, 20.165, "8", "zstd", "1", "2.5");
        line("");
    }

    private void method(String source, Setting setting, double published, String threads, String method, String level,
            String ratio) {
        Outcome run = EncodedRun.run(setting, "multifd", "channels", threads, "compression", method,
                "compressionLevel", level, "compressionRatio", ratio);
        line("| %s | %s | %s, %s | %.1f | %.1f | %+.0f %% |", source, threads, method, level, published,
                run.seconds(), 100 * (run.seconds() / published - 1));
    }

    private void pair(String name, String format, double a, double simulatedA, double b, double simulatedB) {
        line("| %s | %s | %s |", name, cell(format, a, simulatedA), cell(format, b, simulatedB));
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String cell(String format, double published, double simulated) {
        return String.format(Locale.ROOT, format + " / " + format + ", %+.1f %%", published, simulated,
                100 * (simulated / published - 1));
    }
}
