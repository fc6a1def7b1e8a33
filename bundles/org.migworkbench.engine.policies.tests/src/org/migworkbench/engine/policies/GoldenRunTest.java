package org.migworkbench.engine.policies;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ReferenceText;
import org.migworkbench.engine.testkit.RunText;

/** One run of each policy as text: a change of any number shows as a difference to review. */
class GoldenRunTest {

    private static final String FOLDER = "bundles/org.migworkbench.engine.policies.tests/resources/golden/";

    /** Policies that do nothing special with a quiet guest. */
    private static final Set<String> BUSY = Set.of("ar-prediction", "exp-smoothing", "k-of-n", "markov",
            "mean-interval");

    static Stream<String> policies() {
        return Scenarios.POLICIES.all(Strategies.class).stream().map(policy -> policy.descriptor().id());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theRunIsTheReviewedOne(String policy) {
        boolean busy = BUSY.contains(policy);
        ScenarioSpec spec = Scenarios.one(64, Scenarios.policy(policy, "roundCost", "2 ms"), busy ? 100e6 : 50e6,
                Scenarios.workload("hot-cold", "workingSet", "24 MiB", "writeRate", busy ? "60000" : "6000"));
        ReferenceText.check(FOLDER + policy + ".txt", RunText.of(spec.seed(), Scenarios.runOne(spec)));
    }
}
