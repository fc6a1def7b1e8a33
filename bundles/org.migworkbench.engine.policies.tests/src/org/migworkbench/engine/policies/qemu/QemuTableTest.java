package org.migworkbench.engine.policies.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.param.NumberType;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

/** The table holds for each policy that says of itself that QEMU can carry it out, and it is the way to QEMU and back. */
class QemuTableTest {

    private static final List<PolicyDescriptor<Strategies>> POLICIES = PolicyCatalog.of(BuiltInPolicies.all())
            .all(Strategies.class).stream().map(PolicyProvider::descriptor)
            .filter(policy -> policy.isFor(QemuTable.QEMU)).toList();

    private static Stream<String> params() {
        return Stream.of(QemuTable.PARAMETERS.stream().map(QemuParameter::param),
                QemuTable.PARAMETERS.stream().flatMap(row -> row.conditions().stream()).map(QemuCondition::param),
                QemuTable.CAPABILITIES.stream().flatMap(row -> row.conditions().stream()).map(QemuCondition::param),
                Stream.of(QemuTable.POSTCOPY_AFTER, QemuTable.PAUSE, QemuTable.RECOVER_AFTER))
                .flatMap(names -> names).distinct();
    }

    private static ParamSpec<?> spec(PolicyDescriptor<Strategies> policy, String name) {
        return policy.params().stream().filter(param -> param.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError(policy.id() + " has no parameter " + name));
    }

    @Test
    void everyRowIsAParameterOfEachOfQemusPolicies() {
        assertTrue(POLICIES.stream().anyMatch(policy -> policy.id().equals(QemuTable.QEMU)), POLICIES::toString);
        for (PolicyDescriptor<Strategies> policy : POLICIES) {
            params().forEach(name -> assertFalse(spec(policy, name).isRequired(), name));
        }
    }

    @Test
    void conditionsAskForWordsThatAChoiceHas() {
        for (QemuCapability row : QemuTable.CAPABILITIES) {
            row.conditions().forEach(QemuTableTest::checkWord);
        }
        QemuTable.PARAMETERS.forEach(row -> row.conditions().forEach(QemuTableTest::checkWord));
    }

    private static void checkWord(QemuCondition condition) {
        ParamSpec<?> spec = spec(POLICIES.get(0), condition.param());
        if (condition.isValue()) {
            assertEquals(condition.word(), spec.parse(condition.word()).toString());
        } else {
            assertTrue(spec.type() instanceof NumberType, condition.toString());
        }
    }

    @Test
    void eachNameOfQemuStandsOnce() {
        Set<String> names = new HashSet<>();
        QemuTable.PARAMETERS.forEach(row -> assertTrue(names.add(row.name()), row.name()));
        QemuTable.CAPABILITIES.forEach(row -> assertTrue(names.add(row.name()), row.name()));
    }

    /** All conditions of the row are fulfilled, and then its value goes to QEMU and comes back. */
    @Test
    void eachRowIsTheWayToQemuAndBack() {
        for (QemuParameter row : QemuTable.PARAMETERS) {
            SortedMap<String, String> asked = new TreeMap<>();
            row.conditions().stream().filter(QemuCondition::isValue)
                    .forEach(condition -> asked.put(condition.param(), condition.word()));
            ParamSpec<?> spec = spec(POLICIES.get(0), row.param());
            if (row.conditions().contains(QemuCondition.isAboveZero(row.param()))) {
                asked.put(row.param(), Long.toString(1 << 20));
            }
            Map<String, Object> set = request(asked).parameters(true);
            assertTrue(set.containsKey(row.name()), row.name());
            assertEquals(row.side() == QemuSide.BOTH, request(asked).parameters(false).containsKey(row.name()));
            String back = new QemuReading(asked)
                    .params(Set.of(), Map.of(row.name(), set.get(row.name()).toString())).get(row.param());
            if (row.limit() == QemuLimit.NONE) {
                assertEquals(spec.parse(asked.getOrDefault(row.param(), spec.defaultText())), spec.parse(back),
                        row.name());
            } else {
                assertEquals(null, back, "a limit is the migration's");
            }
        }
    }

    private static QemuRequest request(SortedMap<String, String> params) {
        return new QemuRequest(POLICIES.stream().filter(policy -> policy.id().equals(QemuTable.QEMU)).findFirst()
                .orElseThrow().params(), migration(params, Double.POSITIVE_INFINITY, 0));
    }

    private static MigrationSpec migration(SortedMap<String, String> params, double bandwidth, long downtimeNanos) {
        return new MigrationSpec("vm", List.of("link"), 0,
                new PolicySpec(new PolicyRef(QemuTable.QEMU, params), List.of()), bandwidth, downtimeNanos,
                Long.MAX_VALUE);
    }

    @Test
    void limitsOfTheMigrationGoFirst() {
        SortedMap<String, String> params = new TreeMap<>(Map.of("maxBandwidth", "1 MiB/s", "downtimeLimit", "1 s"));
        Map<String, Object> set = new QemuRequest(POLICIES.get(0).params(), migration(params, 4096, 7_000_000))
                .parameters(true);
        assertEquals(4096L, set.get(QemuTable.MAX_BANDWIDTH.name()));
        assertEquals(7L, set.get(QemuTable.DOWNTIME_LIMIT.name()));
    }

    @Test
    void capabilitiesOfARecordingSayWhichPolicyItWas() {
        assertEquals(Map.of("encoding", "xbzrle", "throttling", "auto-converge"),
                new QemuReading(Map.of()).params(Set.of("events", "xbzrle", "multifd", "auto-converge", "x-colo"),
                        Map.of("unheard-of", "1")));
        assertEquals(Map.of(), new QemuReading(Map.of()).params(Set.of("postcopy-ram", "postcopy-preempt"), Map.of()),
                "prepared for and never asked for");
        assertEquals(Map.of(QemuTable.POSTCOPY_AFTER, "2", "postcopyPreempt", "true"),
                new QemuReading(Map.of(QemuTable.POSTCOPY_AFTER, "2"))
                        .params(Set.of("postcopy-ram", "postcopy-preempt"), Map.of()));
    }
}
