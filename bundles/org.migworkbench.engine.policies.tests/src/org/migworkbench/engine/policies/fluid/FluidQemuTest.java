package org.migworkbench.engine.policies.fluid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * QEMU's capabilities and its managers in fluid mode against page level. The tolerance: total time and bytes within 5 %,
 * downtime within 5 % or 60 ms, the same outcome.
 */
class FluidQemuTest {

    private static final double LINE = 125e6;
    private static final long TIMEOUT = 300_000_000_000L;

    private static ScenarioSpec spec(String policy, Map<String, String> params, ContentSpec content, long nonZero,
            WorkloadRef workload, double limit) {
        VmSpec vm = new VmSpec("vm", 256L << 20, 4096, 1, nonZero, content, List.of(workload));
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0,
                new PolicySpec(new PolicyRef(policy, new TreeMap<>(params)), List.of()), limit, 0, TIMEOUT);
        return FluidCases.scenario(List.of(new LinkSpec("link", LINE, 20_000)), List.of(vm), List.of(migration), 42);
    }

    private static List<WorkloadRef> guests() {
        return List.of(FluidCases.uniform(16, 300), FluidCases.uniform(96, 3000), FluidCases.hotCold(96, 3000),
                FluidCases.uniform(16, 30000), FluidCases.workload("sweep", 96, 3000));
    }

    private static void assertAgrees(ScenarioSpec spec, MigrationResult page, MigrationResult fluid) {
        String text = spec.migrations().get(0) + " " + spec.vms().get(0).workloads() + " page " + summary(page)
                + ", fluid " + summary(fluid);
        assertEquals(page.outcome(), fluid.outcome(), text);
        assertEquals(page.totalNanos(), fluid.totalNanos(), 0.05 * page.totalNanos(), text);
        assertEquals(page.bytesSent(), fluid.bytesSent(), 0.05 * page.bytesSent(), text);
        assertEquals(page.downtimeNanos(), fluid.downtimeNanos(), Math.max(60e6, 0.05 * page.downtimeNanos()), text);
    }

    private static String summary(MigrationResult result) {
        return result.totalNanos() / 1e9 + " s, " + result.bytesSent() / 1e6 + " MB, " + result.downtimeNanos() / 1e6
                + " ms, " + result.rounds().size() + " rounds, " + result.outcome() + " " + result.reason();
    }

    @ParameterizedTest
    @ValueSource(strings = { "none", "zlib", "zstd" })
    void multifdAgrees(String method) {
        for (ContentSpec.Data data : ContentSpec.Data.values()) {
            ContentSpec content = new ContentSpec(ContentSpec.Kind.RANDOM, 0, ContentSpec.Places.RANDOM, data);
            for (WorkloadRef guest : guests()) {
                ScenarioSpec spec = spec("qemu", Map.of("encoding", "multifd", "compression", method, "stolenShare",
                        "0.3", "channels", "4"), content, 200L << 20, guest, 60e6);
                assertAgrees(spec, FluidCases.pages(spec), FluidCases.fluid(spec));
            }
        }
    }

    @Test
    void compressThreadsAgree() {
        for (String threads : new String[] { "1", "8" }) {
            for (WorkloadRef guest : guests()) {
                ScenarioSpec spec = spec("qemu", Map.of(), ContentSpec.RANDOM, VmSpec.ALL_NON_ZERO, guest, 60e6);
                MigrationSpec one = spec.migrations().get(0);
                PolicySpec policy = new PolicySpec(one.policy().base(), List.of(new PolicyRef("compress-threads",
                        new TreeMap<>(Map.of("compressThreads", threads)))));
                ScenarioSpec compressing = FluidCases.scenario(spec.links(), spec.vms(),
                        List.of(new MigrationSpec("vm", one.path(), 0, policy, 60e6, 0, TIMEOUT)), 42);
                assertAgrees(compressing, FluidCases.pages(compressing), FluidCases.fluid(compressing));
            }
        }
    }

    /** Where the fixed bytes of rounds and packets show: hardly anything compresses to anything else. */
    @Test
    void compressedBytesAreExactInTheFirstRound() {
        ContentSpec text = new ContentSpec(ContentSpec.Kind.RANDOM, 0, ContentSpec.Places.RANDOM,
                ContentSpec.Data.TEXT);
        ScenarioSpec spec = spec("qemu", Map.of("encoding", "multifd", "compression", "zstd", "compressionRatio",
                "1000", "channels", "200"), text, VmSpec.ALL_NON_ZERO, new WorkloadRef("idle", new TreeMap<>()), LINE);
        RoundStats page = FluidCases.pages(spec).rounds().get(0);
        RoundStats fluid = FluidCases.fluid(spec).rounds().get(0);
        assertEquals(page.traffic().bytesSent(), fluid.traffic().bytesSent(), 2.0);
        assertEquals(page.durationNanos(), fluid.durationNanos(), 0.03 * page.durationNanos());
    }

    @ParameterizedTest
    @ValueSource(strings = { "kubevirt", "kubevirt-stall", "nova" })
    void managersAgree(String policy) {
        for (WorkloadRef guest : guests()) {
            ScenarioSpec spec = spec(policy, Map.of(), ContentSpec.RANDOM, VmSpec.ALL_NON_ZERO, guest, 30e6);
            assertAgrees(spec, FluidCases.pages(spec), FluidCases.fluid(spec));
        }
    }

    /** The pause belongs to no round at either level, so it makes no last row seem slow. */
    @Test
    void theLastRoundBeginsAfterThePauseBeforeTheSwitchover() {
        ScenarioSpec spec = spec("qemu", Map.of("pauseBeforeSwitchover", "500 ms"), ContentSpec.RANDOM,
                VmSpec.ALL_NON_ZERO, FluidCases.uniform(16, 300), 60e6);
        for (MigrationResult result : List.of(FluidCases.pages(spec), FluidCases.fluid(spec))) {
            List<RoundStats> rounds = result.rounds();
            RoundStats live = rounds.get(rounds.size() - 2);
            RoundStats last = rounds.get(rounds.size() - 1);
            assertEquals(live.startNanos() + live.durationNanos() + 500_000_000L, last.startNanos());
            assertTrue(last.durationNanos() < 500_000_000L, last.toString());
        }
    }

    /** A time-out at the moment of a look, with the same words. */
    @Test
    void aManagersTimeOutIsFoundWhereTheManagerLooks() {
        ScenarioSpec spec = spec("nova", Map.of("completionTimeoutPerGiB", "5 s"), ContentSpec.RANDOM,
                VmSpec.ALL_NON_ZERO,
                FluidCases.uniform(96, 30000), 16e6);
        MigrationResult page = FluidCases.pages(spec);
        MigrationResult fluid = FluidCases.fluid(spec);
        assertTrue(page.reason().contains("had not completed"), page.reason());
        assertEquals(page.reason(), fluid.reason());
        assertEquals(page.totalNanos(), fluid.totalNanos(), 0.02 * page.totalNanos());
    }
}
