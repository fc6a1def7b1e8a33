package org.migworkbench.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** Each built-in policy has its family. */
class PolicyFamilyTest {

    @Test
    void noBuiltInPolicyIsLeftOver() {
        List<String> left = BuiltInPolicies.all().stream().map(PolicyProvider::descriptor)
                .filter(policy -> policy.kind() == Strategies.class).map(PolicyDescriptor::id)
                .filter(id -> PolicyFamily.of(id) == PolicyFamily.OTHERS).toList();
        assertEquals(List.of(), left);
        assertEquals(PolicyFamily.OTHERS, PolicyFamily.of("of another bundle"));
    }
}
