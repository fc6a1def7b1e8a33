import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.plots.DirtyRateAndBandwidthPlot;
import org.migworkbench.analysis.plots.RemainingAndDowntimePlot;
import org.migworkbench.engine.ContentSpec;
import org.migworkbench.engine.LinkSpec;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.PageClassSpec;
import org.migworkbench.engine.PolicyRef;
import org.migworkbench.engine.PolicySpec;
import org.migworkbench.engine.RunControl;
import org.migworkbench.engine.Run;
import org.migworkbench.engine.RunObserver;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.SimulationEngine;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.WorkloadRef;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.PolicyCatalog;
import org.migworkbench.engine.policy.PolicyProvider;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;
import org.migworkbench.plots.ui.PlotPicture;

/**
 * Draws docs/images/policies: each policy moving the same guest, by the plots that the window shows. The guest has 512 MiB,
 * a third of it free, writes 60,000 times a second into 128 MiB, nine tenths of that into a tenth, and has 1 Gbit/s.
 */
public final class PolicyPlots {

    private static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());
    private static final long MIB = 1 << 20;
    private static final long MEMORY = 512 * MIB;
    private static final int PAGE = 4096;
    private static final long TIMEOUT_NANOS = 60_000_000_000L;
    private static final int SEED = 1;

    private PolicyPlots() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (PolicyProvider<Strategies> policy : POLICIES.all(Strategies.class)) {
            String id = policy.descriptor().id();
            MigrationRounds rounds = MigrationRounds.of(move(id));
            String svg = new String(new PlotPicture(List.of(new RemainingAndDowntimePlot().compute(rounds),
                    new DirtyRateAndBandwidthPlot().compute(rounds))).svg(), StandardCharsets.UTF_8);
            // a hundredth of a pixel is enough
            Files.writeString(folder.resolve(id + ".svg"), svg.replaceAll("(\\.\\d\\d)\\d+", "$1"));
        }
    }

    private static MigrationResult move(String policy) {
        TreeMap<String, String> workload = new TreeMap<>();
        workload.put("workingSet", "128 MiB");
        workload.put("writeRate", "60000");
        VmSpec vm = new VmSpec("vm", MEMORY, PAGE, 1, VmSpec.ALL_NON_ZERO,
                new ContentSpec(ContentSpec.Kind.WORDS, 64, ContentSpec.Places.RANDOM, ContentSpec.Data.TEXT), 0,
                new PageClassSpec(MEMORY / 3, 0, 0), List.of(new WorkloadRef("hot-cold", workload)));
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0,
                new PolicySpec(new PolicyRef(policy, new TreeMap<>()), List.of()), Double.POSITIVE_INFINITY, 0,
                TIMEOUT_NANOS);
        ScenarioSpec spec = new ScenarioSpec("policies", List.of(new LinkSpec("link", 125e6, 0)), List.of(vm),
                List.of(migration), SEED);
        Run run = new SimulationEngine().open(spec, POLICIES, WorkloadCatalog.of(BuiltInWorkloads.all()),
                RunObserver.NONE);
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        MigrationResult result = run.result().migrations().get(0);
        System.out.printf("%s: %d rounds, %.2f s, %.0f ms, %.0f MiB, %s%n", policy, result.rounds().size(),
                result.totalNanos() / 1e9, result.downtimeNanos() / 1e6, result.bytesSent() / (double) MIB,
                result.reason());
        return result;
    }
}
