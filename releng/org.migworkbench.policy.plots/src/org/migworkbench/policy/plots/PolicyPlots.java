package org.migworkbench.policy.plots;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.analysis.DowntimeLimit;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.analysis.queries.PlotQuery;
import org.migworkbench.analysis.queries.PlotResults;
import org.migworkbench.analysis.queries.Plots;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
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
import org.migworkbench.plots.ui.PlotPicture;

/**
 * Draws policies, each moving the same guest: a third of its memory is free, it writes 60,000 times a second into a quarter
 * of the memory, nine tenths of that into a tenth, and has 1 Gbit/s.
 */
public final class PolicyPlots {

    private static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());
    private static final long MIB = 1 << 20;
    private static final long MEMORY = 512 * MIB;
    private static final int FREE_PARTS = 3;
    private static final int WORKING_PARTS = 4;
    private static final int PAGE = 4096;
    private static final double BYTES_PER_SECOND = 125e6;
    private static final long TIMEOUT_NANOS = 60_000_000_000L;
    private static final int SEED = 1;
    private static final List<String> METRICS = List.of("remaining", "downtime", "dirtyRateAndBandwidth");

    private final long memoryBytes;
    private final Path folder;

    /**
     * Prepares the drawing.
     *
     * @param memoryBytes memory of the guest in bytes, a multiple of 4 MiB
     * @param folder      where the pictures go; is made if it isn't there
     */
    PolicyPlots(long memoryBytes, Path folder) {
        this.memoryBytes = memoryBytes;
        this.folder = folder;
    }

    /**
     * Draws every policy.
     *
     * @param arguments the folder for the pictures
     * @throws IOException where a picture can't be written
     */
    public static void main(String[] arguments) throws IOException {
        PolicyPlots plots = new PolicyPlots(MEMORY, Path.of(arguments[0]));
        for (PolicyProvider<Strategies> policy : POLICIES.all(Strategies.class)) {
            String id = policy.descriptor().id();
            MigrationResult result = plots.draw(id);
            System.out.printf("%s: %d rounds, %.2f s, %.0f ms, %.0f MiB, %s%n", id, result.rounds().size(),
                    result.totalNanos() / 1e9, result.downtimeNanos() / 1e6, result.bytesSent() / (double) MIB,
                    result.reason());
        }
    }

    /** Draws a policy into a file with its id as name; returns what was drawn. */
    MigrationResult draw(String policy) throws IOException {
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0,
                new PolicySpec(new PolicyRef(policy, new TreeMap<>()), List.of()), Double.POSITIVE_INFINITY, 0,
                TIMEOUT_NANOS);
        MigrationResult result = move(migration);
        MigrationRounds rounds = MigrationRounds.of(result)
                .withDowntimeLimit(DowntimeLimit.nanos(migration, POLICIES));
        List<PlotModel> plots = METRICS.stream().map(metric -> Plots.answer(
                new PlotQuery(new PlotResults.OfMigration(rounds), metric, PlotAxis.ROUND)).orElseThrow()).toList();
        String svg = new String(new PlotPicture(plots).svg(), StandardCharsets.UTF_8);
        // a hundredth of a pixel is enough
        Files.writeString(Files.createDirectories(folder).resolve(policy + ".svg"),
                svg.replaceAll("(\\.\\d\\d)\\d+", "$1"));
        return result;
    }

    private MigrationResult move(MigrationSpec migration) {
        SortedMap<String, String> writes = new TreeMap<>();
        writes.put("workingSet", memoryBytes / WORKING_PARTS / MIB + " MiB");
        writes.put("writeRate", "60000");
        VmSpec vm = new VmSpec("vm", memoryBytes, PAGE, 1, VmSpec.ALL_NON_ZERO,
                new ContentSpec(ContentSpec.Kind.WORDS, 64, ContentSpec.Places.RANDOM, ContentSpec.Data.TEXT), 0,
                new PageClassSpec(memoryBytes / FREE_PARTS, 0, 0), List.of(new WorkloadRef("hot-cold", writes)));
        ScenarioSpec spec = new ScenarioSpec("policies", List.of(new LinkSpec("link", BYTES_PER_SECOND, 0)),
                List.of(vm), List.of(migration), SEED);
        Run run = new SimulationEngine().open(spec, POLICIES, WorkloadCatalog.of(BuiltInWorkloads.all()),
                RunObserver.NONE);
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        return run.result().migrations().get(0);
    }
}
