package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.testkit.GuestBuilder;
import org.migworkbench.engine.testkit.ScenarioBuilder;

/** A policy put together by its user is the same as the one that has these strategies. */
class CustomPolicyTest {

    private static final PolicyProvider<Strategies> CUSTOM = Scenarios.POLICIES.require(Strategies.class, "custom");

    @Test
    void theDefaultsAreXens() {
        assertSame(guest -> guest.policy("xen"), guest -> guest.policy("custom"));
        assertSame(guest -> guest.policy("xen", "maxIterations", "3", "batch", "64"),
                guest -> guest.policy("custom", "xenMaxIterations", "3", "xenBatch", "64"));
    }

    @Test
    void otherPoliciesCanBePutTogether() {
        assertSame(guest -> guest.policy("xen-adaptive", "rateStep", "20 Mibit/s"),
                guest -> guest.policy("custom", "bandwidth", "xen-adaptive", "stop", "xen-adaptive",
                        "xenAdaptiveRateStep", "20 Mibit/s"));
        String[] qemu = { "selection", "wrapping", "encoding", "zero-mark", "bandwidth", "qemu", "stop", "qemu",
                "switchoverCost", "5 ms" };
        assertSame(guest -> guest.policy("qemu"), guest -> guest.policy("custom", qemu));
        assertSame(guest -> guest.policy("qemu-auto-converge"),
                guest -> guest.policy("custom", with(qemu, "throttling", "auto-converge")));
        assertSame(guest -> guest.policy("qemu-postcopy", "postcopyAfter", "2"),
                guest -> guest.policy("custom", with(qemu, "transfer", "postcopy", "postcopyAfter", "2")));
        assertSame(guest -> guest.policy("postcopy-ft", "commitInterval", "20 ms"),
                guest -> guest.policy("custom", with(qemu, "transfer", "postcopy", "protection", "postcopy-ft",
                        "postcopyFtCommitInterval", "20 ms")));
        assertSame(guest -> guest.policy("qemu-xbzrle", "cacheSize", "8 MiB"),
                guest -> guest.policy("custom", with(qemu, "encoding", "xbzrle", "xbzrleCacheSize", "8 MiB")));
    }

    @Test
    void predictionEncodingAndSmoothingWorkTogether() {
        MigrationResult custom = assertSame(
                guest -> guest.policy("ar-prediction", "order", "2").with("rle").with("exp-smoothing", "alpha", "30 %"),
                guest -> guest.policy("custom", "selection", "ar-prediction", "arPredictionOrder", "2", "encoding",
                        "rle", "bandwidth", "exp-smoothing", "expSmoothingAlpha", "30 %"));
        assertNotEquals(custom.rounds(), run(guest -> guest.policy("custom")).rounds());
    }

    @Test
    void eachParameterHasItsOwnName() {
        List<String> names = CUSTOM.descriptor().params().stream().map(ParamSpec::name).toList();
        assertEquals(names.size(), new TreeSet<>(names).size());
        assertTrue(names.stream().allMatch(name -> name.matches("[a-z][A-Za-z0-9]*")), names.toString());
        assertTrue(
                names.containsAll(List.of("hcaWarmThreshold", "kubevirtStallAllowPostCopy", "postcopyRecoverAfter")));
    }

    @Test
    void aFormShowsTheParametersOfWhatIsChosen() {
        List<String> used = names("selection", "hca", "transfer", "postcopy");
        assertTrue(used.containsAll(List.of("hcaDecay", "postcopyAfter", "postcopyPreempt", "selection", "roundCost")));
        assertTrue(used.stream().noneMatch(name -> name.startsWith("arPrediction") || name.startsWith("multifd")));
        assertTrue(names("selection", "nonsense").stream().noneMatch(name -> name.startsWith("hca")));
        assertTrue(names().stream().filter(name -> !name.startsWith("disk")).count() < 16, names().toString());
    }

    @Test
    void wrongValuesAreToldWithTheirName() {
        InvalidScenarioException e = assertThrows(InvalidScenarioException.class, () -> run(
                guest -> guest.policy("custom", "selection", "hca", "hcaHotThreshold", "1", "hcaWarmThreshold", "2")));
        assertTrue(e.getMessage().contains("hotThreshold 1 is below the warmThreshold 2"), e.getMessage());
        e = assertThrows(InvalidScenarioException.class, () -> run(guest -> guest.policy("custom", "stop", "maybe")));
        assertTrue(e.getMessage().contains("'maybe' of stop is not allowed; allowed is xen, xen-adaptive, libxc"),
                e.getMessage());
    }

    private static List<String> names(String... values) {
        return CUSTOM.inUse(Scenarios.params(values)).stream().map(ParamSpec::name).toList();
    }

    private static String[] with(String[] params, String... more) {
        SortedMap<String, String> all = new TreeMap<>(Scenarios.params(params));
        all.putAll(Scenarios.params(more));
        return all.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
    }

    /** The same rounds, and the same end. */
    private static MigrationResult assertSame(Consumer<GuestBuilder> one, Consumer<GuestBuilder> custom) {
        MigrationResult expected = run(one);
        MigrationResult actual = run(custom);
        List<RoundStats> rounds = expected.rounds();
        assertEquals(rounds, actual.rounds());
        assertEquals(expected.reason(), actual.reason());
        assertEquals(expected.totalNanos(), actual.totalNanos());
        return actual;
    }

    private static MigrationResult run(Consumer<GuestBuilder> guest) {
        return Scenarios.BENCH.runOne(ScenarioBuilder.scenario("custom").link("link", 50e6).guest("vm", builder -> {
            builder.memoryMib(32).timeout(20_000_000_000L).workload("hot-cold", "workingSet", "30 MiB", "writeRate",
                    "90000");
            guest.accept(builder);
        }).build());
    }
}
