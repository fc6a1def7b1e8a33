package org.migworkbench.engine.policies;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ReferenceText;
import org.migworkbench.engine.testkit.RunText;

/** One run of each policy as text: a change of any number shows as a difference to review. */
class GoldenRunTest {

    private static final String FOLDER = "bundles/org.migworkbench.engine.policies.tests/resources/golden/";

    @ParameterizedTest
    @ValueSource(strings = { "cloud-hypervisor", "cloud-hypervisor-passes", "cloudsimmig", "custom", "dissect-cf",
            "hca",
            "kubevirt",
            "kubevirt-ramp", "kubevirt-stall", "libxc", "magician", "me2", "nova", "postcopy-ft", "qemu",
            "qemu-auto-converge",
            "qemu-dirty-limit",
            "qemu-multifd", "qemu-postcopy", "qemu-xbzrle", "simgrid", "xen",
            "xen-adaptive" })
    void theRunIsTheReviewedOne(String policy) {
        ScenarioSpec spec = Scenarios.one(64, Scenarios.policy(policy, "roundCost", "2 ms"), 50e6,
                Scenarios.workload("hot-cold", "workingSet", "24 MiB", "writeRate", "6000"));
        ReferenceText.check(FOLDER + policy + ".txt", RunText.of(spec.seed(), Scenarios.runOne(spec)));
    }

    /** Policies that do nothing special with a quiet guest. */
    @ParameterizedTest
    @ValueSource(strings = { "ar-prediction", "exp-smoothing", "k-of-n", "markov", "mean-interval" })
    void theRunOfABusyGuestIsTheReviewedOne(String policy) {
        ScenarioSpec spec = Scenarios.one(64, Scenarios.policy(policy, "roundCost", "2 ms"), 100e6,
                Scenarios.workload("hot-cold", "workingSet", "24 MiB", "writeRate", "60000"));
        ReferenceText.check(FOLDER + policy + ".txt", RunText.of(spec.seed(), Scenarios.runOne(spec)));
    }
}
