package org.migworkbench.engine.policies.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policies.throttling.AutoConverge;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** Writes the part of docs/validation.md that compares recorded migrations with auto-converge with their simulation. */
public final class AutoConvergeRecordings {

    /** Auto-converge that can be asked afterwards for QEMU's percentage, which the guest's slowdown doesn't show. */
    private static final class Watched implements PolicyProvider<Throttling> {

        private AutoConverge last;

        @Override
        public PolicyDescriptor<Throttling> descriptor() {
            return new PolicyDescriptor<>("watched", Throttling.class, "", "", "", AutoConverge.params());
        }

        @Override
        public Throttling create(Params params, PolicyContext context) {
            last = AutoConverge.of(params, context);
            return last;
        }
    }

    private static final String USE = "guestCpuUse";
    /** By the guest's writes: what a user gets who says nothing of it. */
    private static final String BY_WRITES = "0 %";

    private static final List<Recording> RECORDED = List.of(
            new Recording("hot16", 256, 16, 3000, 120 << 20, 300, 616, 4, 91771822, 45029, 3),
            new Recording("hot16", 256, 16, 3000, 40 << 20, 300, 2106, 4, 98818642, 45029, 4),
            new Recording("uni128", 512, 128, 6000, 120 << 20, 300, 1715, 14, 244894276, 80823, 4),
            new Recording("uni128", 512, 128, 6000, 40 << 20, 300, 8410, 6, 364613266, 80823, 9),
            new Recording("hot16 (again)", 256, 16, 3000, 120 << 20, 300, 615, 4, 91751320, 45031, 3),
            new Recording("hot16 (again)", 256, 16, 3000, 40 << 20, 300, 2109, 6, 98777620, 45031, 4),
            new Recording("uni128 (again)", 512, 128, 6000, 120 << 20, 300, 1713, 12, 245005066, 80821, 4),
            new Recording("uni128 (again)", 512, 128, 6000, 40 << 20, 300, 8407, 4, 364108456, 80821, 10));

    private final Watched watched = new Watched();
    private final StringBuilder text = new StringBuilder();

    private AutoConvergeRecordings() {
    }

    /**
     * Simulates all recordings.
     *
     * @return the tables as Markdown
     */
    public static String write() {
        AutoConvergeRecordings tables = new AutoConvergeRecordings();
        tables.given();
        tables.told();
        return tables.text.toString();
    }

    private void given() {
        line("### Recorded migrations of QEMU with auto-converge");
        line("");
        line("| guest | limit MiB/s | total ms | sent MB | rounds | downtime ms | throttle %% |");
        line("|---|---|---|---|---|---|---|");
        for (Recording one : RECORDED) {
            MigrationResult result = run(one, 40, USE, BY_WRITES);
            line("| %s | %d | %s | %s | %d / %d | %d / %.0f | 0 / %d |", one.name(), one.maxBandwidth() >> 20,
                    pair("%.0f", one.totalMs(), result.totalNanos() / 1e6),
                    pair("%.1f", one.bytes() / 1e6, result.bytesSent() / 1e6), one.rounds(), result.rounds().size(),
                    one.downtimeMs(), result.downtimeNanos() / 1e6, watched.last.percentage());
        }
        line("");
    }

    /** Two recordings that aren't given, but that the recordings' description tells the end of. */
    private void told() {
        Recording slow = new Recording("uni128", 512, 128, 6000, 16 << 20, 300, 0, 0, 0, 0, 0);
        line("`uni128` at 16 MiB/s, of which the recordings' description tells the end:");
        line("");
        line("| parameters | recorded | simulated, defaults | simulated, always busy |");
        line("|---|---|---|---|");
        String[] strong = { "cpuThrottleInitial", "50 %", "cpuThrottleIncrement", "20 %", "throttleTriggerThreshold",
                "30 %" };
        line("| the defaults | not converged after 55 s, at 60 %% | %s | %s |", end(slow, 55, BY_WRITES),
                end(slow, 55, "100 %"));
        line("| initial 50, step 20, threshold 30 | converged after 54.6 s, at 99 %% | %s | %s |",
                end(slow, 90, BY_WRITES, strong), end(slow, 90, "100 %", strong));
        line("");
    }

    private String end(Recording recording, long seconds, String use, String... params) {
        List<String> all = new ArrayList<>(List.of(params));
        all.addAll(List.of(USE, use));
        MigrationResult result = run(recording, seconds, all.toArray(String[]::new));
        return String.format(Locale.ROOT, "%s after %.1f s, at %d %%", result.ending().converged() ? "converged"
                : "not converged", result.totalNanos() / 1e9, watched.last.percentage());
    }

    /** QEMU that reads the log every 5 s at least, and slows the guest. */
    private MigrationResult run(Recording recording, long timeoutSeconds, String... params) {
        PolicyRef base = ComparisonScenario.ref("kubevirt", "allowAutoConverge", "true");
        PolicySpec policy = ComparisonScenario.policy(base, ComparisonScenario.ref("watched", params));
        ScenarioSpec spec = recording.scenario();
        MigrationSpec old = spec.migrations().get(0);
        MigrationSpec migration = new MigrationSpec(old.vm(), old.path(), 0, policy,
                old.bandwidthLimitBytesPerSecond(), old.downtimeLimitNanos(), timeoutSeconds * 1_000_000_000L);
        List<PolicyProvider<?>> providers = new ArrayList<>(BuiltInPolicies.all());
        providers.add(watched);
        Run run = new SimulationEngine().open(
                new ScenarioSpec(spec.name(), spec.links(), spec.vms(), List.of(migration), spec.seed()),
                PolicyCatalog.of(providers), WorkloadCatalog.of(BuiltInWorkloads.all()), RunObserver.NONE);
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        return run.result().migrations().get(0);
    }

    private static String pair(String format, double recorded, double simulated) {
        return String.format(Locale.ROOT, format + " / " + format + ", %+.1f %%", recorded, simulated,
                100 * (simulated / recorded - 1));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
