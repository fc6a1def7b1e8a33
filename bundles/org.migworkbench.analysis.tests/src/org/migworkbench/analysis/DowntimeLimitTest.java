package org.migworkbench.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

class DowntimeLimitTest {

    private static final PolicyCatalog POLICIES = PolicyCatalog.of(List.of(
            new Declared<>("limited", Strategies.class, List.of(limit("300 ms"))),
            new Declared<>("patient", Strategies.class, List.of()),
            new Declared<>("stop-limited", StopCondition.class, List.of(limit("50 ms"))),
            new Declared<>("stop-patient", StopCondition.class, List.of()),
            new Declared<>("selects", PageSelection.class, List.of())));

    @Test
    void itIsThePolicysUnlessTheMigrationHasItsOwn() {
        assertEquals(millis(300), limit("limited", "", 0));
        assertEquals(millis(80), limit("limited", "", 80));
        assertEquals(millis(120), DowntimeLimit.nanos(migration(new PolicyRef("limited",
                new TreeMap<>(Map.of("downtimeLimit", "120 ms"))), List.of(), 0), POLICIES));
    }

    @Test
    void aPolicyThatKnowsNoneHasNoneWhateverTheMigrationSays() {
        assertEquals(OptionalLong.empty(), limit("patient", "", 0));
        assertEquals(OptionalLong.empty(), limit("patient", "", 80));
    }

    @Test
    void aStopConditionOfItsOwnTakesThePlaceOfTheBases() {
        assertEquals(millis(50), limit("patient", "stop-limited", 0));
        assertEquals(millis(50), limit("limited", "stop-limited", 0));
        assertEquals(OptionalLong.empty(), limit("limited", "stop-patient", 0));
        assertEquals(millis(300), limit("limited", "selects", 0));
    }

    @Test
    void aPolicyThatIsGoneHasNone() {
        assertEquals(OptionalLong.empty(), limit("gone", "", 0));
        assertEquals(OptionalLong.empty(), limit("limited", "gone", 80));
    }

    private static OptionalLong limit(String base, String override, long ownMillis) {
        List<PolicyRef> overrides = override.isEmpty() ? List.of() : List.of(new PolicyRef(override, new TreeMap<>()));
        return DowntimeLimit.nanos(migration(new PolicyRef(base, new TreeMap<>()), overrides, ownMillis), POLICIES);
    }

    private static MigrationSpec migration(PolicyRef base, List<PolicyRef> overrides, long ownMillis) {
        return new MigrationSpec("vm", List.of("link"), 0, new PolicySpec(base, overrides), 1e9,
                ownMillis * Results.MILLI, Long.MAX_VALUE);
    }

    private static OptionalLong millis(long millis) {
        return OptionalLong.of(millis * Results.MILLI);
    }

    private static ParamSpec<Long> limit(String text) {
        return new ParamSpec<>("downtimeLimit", ParamType.time(0, 1e12), text, ParamSource.ASSUMED, "A test.",
                "Longest wanted pause.");
    }

    /** A policy of which only the declaration matters. */
    private record Declared<P>(String id, Class<P> kind, List<ParamSpec<?>> params) implements PolicyProvider<P> {

        @Override
        public PolicyDescriptor<P> descriptor() {
            return new PolicyDescriptor<>(id, kind, id, id, id, params);
        }

        @Override
        public P create(Params values, PolicyContext context) {
            throw new UnsupportedOperationException();
        }
    }
}
