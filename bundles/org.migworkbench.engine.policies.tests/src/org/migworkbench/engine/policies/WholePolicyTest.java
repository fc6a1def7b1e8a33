package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyPart;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.testkit.GuestBuilder;
import org.migworkbench.engine.testkit.ScenarioBuilder;

/** A whole policy is the row of its strategies: put together over another one they are the same. */
class WholePolicyTest {

    @Test
    void everyPolicyNamesAStrategyOfEachKindInTheCatalog() {
        for (PolicyProvider<Strategies> policy : Scenarios.POLICIES.all(Strategies.class)) {
            List<PolicyPart> parts = policy.parts(Scenarios.params());
            List<StrategyKind<?>> kinds = new ArrayList<>();
            parts.forEach(part -> kinds.add(part.kind()));
            assertEquals(StrategyKind.ALL.size(), kinds.size(), policy.descriptor().id());
            assertTrue(kinds.containsAll(StrategyKind.ALL), policy.descriptor().id());
            parts.forEach(part -> assertEquals(part.strategy(), Scenarios.POLICIES.require(part.kind().type(),
                    part.strategy().id()).descriptor()));
        }
    }

    @Test
    void theStrategiesOfAPolicyMakeItOverAnother() {
        assertSame(guest -> guest.policy("xen-adaptive", "rateStep", "20 Mibit/s"),
                guest -> guest.policy("xen").with("token-bucket", "rateStep", "20 Mibit/s").with("xen-adaptive"));
        assertSame(guest -> guest.policy("qemu"), guest -> qemu(guest));
        assertSame(guest -> guest.policy("qemu-auto-converge"),
                guest -> qemu(guest, "logPeriod", "5 s").with("auto-converge"));
        assertSame(guest -> guest.policy("qemu-postcopy", "postcopyAfter", "2"),
                guest -> qemu(guest, "postcopyAfter", "2").with("postcopy"));
        assertSame(guest -> guest.policy("libxc"), guest -> guest.policy("qemu").with("libxc").with("linear")
                .with("plain", "batchHeader", "16").with("constant").with("precopy").with("fixed-times"));
    }

    /** QEMU's strategies over Xen's, with values for the stop condition. */
    private static GuestBuilder qemu(GuestBuilder guest, String... stop) {
        return guest.policy("xen", "switchoverCost", "5 ms").with("wrapping").with("rate-window").with("zero-mark")
                .with("qemu", stop);
    }

    @Test
    void aChoiceNamesItsStrategy() {
        PolicyProvider<Strategies> qemu = Scenarios.POLICIES.require(Strategies.class, "qemu");
        assertEquals("zero-mark", encoding(qemu));
        assertEquals("xbzrle", encoding(qemu, "encoding", "xbzrle"));
        assertEquals("zero-mark", encoding(qemu, "encoding", "nonsense"));
        assertEquals("multifd", encoding(Scenarios.POLICIES.require(Strategies.class, "qemu-multifd")));
        assertEquals("auto-converge", id(StrategyKind.THROTTLING, Scenarios.POLICIES.require(Strategies.class, "nova"),
                "allowAutoConverge", "true"));
    }

    @Test
    void theDisksParametersAreDeclaredOnce() {
        List<ParamSpec<?>> disk = PolicyPart.only(StrategyKind.DISK,
                Scenarios.POLICIES.require(Strategies.class, "xen").parts(new TreeMap<>()));
        assertEquals(12, disk.size());
        for (PolicyProvider<Strategies> policy : Scenarios.POLICIES.all(Strategies.class)) {
            long same = policy.descriptor().params().stream().filter(spec -> disk.stream().anyMatch(one -> one == spec))
                    .count();
            assertEquals(policy.descriptor().id().equals("me2") ? 11 : 12, same, policy.descriptor().id());
        }
    }

    @Test
    void wrongValuesOfAStrategyAreToldWithTheirName() {
        InvalidScenarioException e = assertThrows(InvalidScenarioException.class,
                () -> run(guest -> guest.policy("xen").with("hca", "hotThreshold", "1", "warmThreshold", "2")));
        assertTrue(e.getMessage().contains("hotThreshold 1 is below the warmThreshold 2"), e.getMessage());
    }

    @Test
    void anOverrideChangesTheRun() {
        assertNotEquals(run(guest -> guest.policy("xen")).rounds(),
                run(guest -> guest.policy("xen").with("rle")).rounds());
    }

    private static String encoding(PolicyProvider<Strategies> policy, String... values) {
        return id(StrategyKind.ENCODING, policy, values);
    }

    private static String id(StrategyKind<?> kind, PolicyProvider<Strategies> policy, String... values) {
        return policy.parts(Scenarios.params(values)).stream().filter(part -> part.kind() == kind)
                .map(part -> part.strategy().id()).findFirst().orElseThrow();
    }

    /** The same rounds, and the same end. */
    private static void assertSame(Consumer<GuestBuilder> one, Consumer<GuestBuilder> other) {
        MigrationResult expected = run(one);
        MigrationResult actual = run(other);
        assertEquals(expected.rounds(), actual.rounds());
        assertEquals(expected.reason(), actual.reason());
        assertEquals(expected.totalNanos(), actual.totalNanos());
    }

    private static MigrationResult run(Consumer<GuestBuilder> guest) {
        return Scenarios.BENCH.runOne(ScenarioBuilder.scenario("rows").link("link", 50e6).guest("vm", builder -> {
            builder.memoryMib(32).timeout(20_000_000_000L).workload("hot-cold", "workingSet", "30 MiB", "writeRate",
                    "90000");
            guest.accept(builder);
        }).build());
    }
}
