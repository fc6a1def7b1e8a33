package org.migworkbench.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

class PredictionTest {

    private static ScenarioSpec scenario(OptionalDouble limit, OptionalDouble lineRate) {
        return PredictScenario.of(new Prediction(new PredictedGuest(1 << 20, List.of()), limit, lineRate, 0,
                PolicyText.parseWhole("xen"), Long.MAX_VALUE, MigrationSpec.ANY_ROUNDS, 1));
    }

    @Test
    void theLimitIsTheLineRateWhereNoneIsGiven() {
        ScenarioSpec spec = scenario(OptionalDouble.of(5), OptionalDouble.empty());
        assertEquals(5, spec.links().get(0).bytesPerSecond());
        assertEquals(5, spec.migrations().get(0).bandwidthLimitBytesPerSecond());
    }

    @Test
    void withoutLimitTheLineRateHolds() {
        ScenarioSpec spec = scenario(OptionalDouble.empty(), OptionalDouble.of(7));
        assertEquals(7, spec.links().get(0).bytesPerSecond());
        assertEquals(Double.POSITIVE_INFINITY, spec.migrations().get(0).bandwidthLimitBytesPerSecond());
        assertEquals(VmSpec.ALL_NON_ZERO, spec.vms().get(0).nonZeroBytes());
    }

    @Test
    void oneOfTheTwoIsNeeded() {
        assertThrows(IllegalArgumentException.class, () -> scenario(OptionalDouble.empty(), OptionalDouble.empty()));
    }

    @Test
    void readsPolicies() {
        assertEquals(new PolicyRef("xen", new java.util.TreeMap<>()), PolicyText.parse("xen"));
        PolicyRef policy = PolicyText.parse("p:a=1, b=0.5:3,2:4,c=x");
        assertEquals("{a=1, b=0.5:3,2:4, c=x}", policy.params().toString());
        for (String wrong : List.of("", ":a=1", "xen:", "xen:a", "xen:=1", "xen:a=1,a=2")) {
            assertThrows(IllegalArgumentException.class, () -> PolicyText.parse(wrong), wrong);
        }
    }

    @Test
    void readsOverrides() {
        PolicySpec policy = PolicyText.parseWhole("xen:maxFactor=1e+1 + ar-prediction:order=2+rle");
        assertEquals("{maxFactor=1e+1}", policy.base().params().toString());
        assertEquals(List.of("ar-prediction", "rle"), policy.overrides().stream().map(PolicyRef::id).toList());
        assertEquals("xen:maxFactor=1e+1+ar-prediction:order=2+rle", PolicyText.of(policy));
        assertEquals(policy, PolicyText.parseWhole(PolicyText.of(policy)));
        for (String wrong : List.of("", "+rle", "xen+", "xen++rle", "xen+rle:")) {
            assertThrows(IllegalArgumentException.class, () -> PolicyText.parseWhole(wrong), wrong);
        }
        String message = assertThrows(IllegalArgumentException.class, () -> PolicyText.parseWhole("custom:stop=qemu"))
                .getMessage();
        assertTrue(message.contains("xen+ar-prediction:order=2+rle"), message);
    }
}
