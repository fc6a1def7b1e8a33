package org.migworkbench.engine.policies.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policies.encoding.EncodingStats;
import org.migworkbench.engine.policies.encoding.MeasuredEncoding;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** One simulated migration by {@code qemu} with another encoding, and the encoding's own counts. */
final class EncodedRun {

    /** What is given for all runs of a table. */
    record Setting(long memoryBytes, long nonZeroBytes, ContentSpec content, WorkloadRef guest,
            double linkBytesPerSecond, double limitBytesPerSecond, long downtimeLimitMs, double timeoutSeconds,
            long writeFaultNanos) {
    }

    /** What came out. */
    record Outcome(MigrationResult result, EncodingStats stats) {

        double seconds() {
            return result.totalNanos() / 1e9;
        }

        boolean completed() {
            return result.outcome() == org.migworkbench.engine.result.Outcome.COMPLETED;
        }

        long wholePages() {
            return result.traffic().pagesSent() - result.traffic().zeroPages()
                    - (stats == null ? 0 : stats.hits() - stats.overflows());
        }
    }

    private static final String ID = "measured";

    private EncodedRun() {
    }

    static SortedMap<String, String> map(String... pairs) {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** Runs with an encoding, or with QEMU's own if {@code encoding} is empty. */
    static Outcome run(Setting setting, String encoding, String... params) {
        VmSpec vm = new VmSpec("vm", setting.memoryBytes(), 4096, 1, setting.nonZeroBytes(), setting.content(),
                setting.writeFaultNanos(), PageClassSpec.UNKNOWN, List.of(setting.guest()));
        PolicySpec policy = new PolicySpec(new PolicyRef("qemu", map("maxBandwidth", "0")),
                encoding.isEmpty() ? List.of() : List.of(new PolicyRef(ID, map(params))));
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0, policy, setting.limitBytesPerSecond(),
                setting.downtimeLimitMs() * 1_000_000, Math.round(setting.timeoutSeconds() * 1e9));
        ScenarioSpec scenario = new ScenarioSpec("encoded", List.of(new LinkSpec("link",
                setting.linkBytesPerSecond(), 0)), List.of(vm), List.of(migration), 2026);
        List<Encoding> made = new ArrayList<>();
        Run run = new SimulationEngine().open(scenario, catalog(encoding, made),
                WorkloadCatalog.of(BuiltInWorkloads.all()), RunOptions.NONE.goingOn()); // published runs were cut off
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        // the check of the scenario makes one too: the last is the one that ran
        EncodingStats stats = !made.isEmpty() && made.get(made.size() - 1) instanceof MeasuredEncoding measured
                ? measured.stats()
                : null;
        return new Outcome(run.result().migrations().get(0), stats);
    }

    /** The built-in policies and the wanted encoding under another id, kept when it is made. */
    private static PolicyCatalog catalog(String encoding, List<Encoding> made) {
        PolicyCatalog builtIn = PolicyCatalog.of(BuiltInPolicies.all());
        if (encoding.isEmpty()) {
            return builtIn;
        }
        PolicyProvider<Encoding> provider = builtIn.require(Encoding.class, encoding);
        List<PolicyProvider<?>> providers = new ArrayList<>(BuiltInPolicies.all());
        providers.add(new PolicyProvider<Encoding>() {

            @Override
            public PolicyDescriptor<Encoding> descriptor() {
                return new PolicyDescriptor<>(ID, Encoding.class, ID, ID, ID, provider.descriptor().params());
            }

            @Override
            public Encoding create(Params values, PolicyContext context) {
                Encoding one = provider.create(values, context);
                made.add(one);
                return one;
            }
        });
        return PolicyCatalog.of(providers);
    }
}
