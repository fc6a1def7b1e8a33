package org.migworkbench.core.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.migration.PolicyLimits;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

/** Only limits that are in force are told. */
class PolicyLimitsTest {

    private static PolicyLimits limits(String base, String... overrides) {
        PolicySpec policy = new PolicySpec(new PolicyRef(base, new TreeMap<>()),
                Stream.of(overrides).map(id -> new PolicyRef(id, new TreeMap<>())).toList());
        return PolicyLimits.of(new MigrationSpec("vm", List.of("link"), 0, policy, 1e9, 0, Long.MAX_VALUE),
                PolicyCatalog.of(BuiltInPolicies.all()));
    }

    @Test
    void whatOnlyAReplacedStrategyReadsIsNoLimit() {
        assertTrue(limits("xen").find("maxIterations").isPresent());
        assertTrue(limits("xen", "rle").find("maxIterations").isPresent(), "the stop condition is still its own");
        assertEquals(Optional.empty(), limits("xen", "qemu").find("maxIterations"), "QEMU's rule stops it now");
    }
}
