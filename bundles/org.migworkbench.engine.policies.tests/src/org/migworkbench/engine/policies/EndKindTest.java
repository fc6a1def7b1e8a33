package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** Each way in which each rule ends a migration says rightly whether its goal was reached, or a limit forced it. */
class EndKindTest {

    private static final long TIMEOUT = 120_000_000_000L;
    private static final double SLOW = 20e6;
    private static final double FAST = 500e6;

    @ParameterizedTest
    @CsvSource({ "xen,", "xen-adaptive,", "libxc,", "dissect-cf,", "cloudsimmig,", "ar-prediction,", "k-of-n,",
            "mean-interval,", "markov,", "exp-smoothing,", "me2,", "cloud-hypervisor-passes,",
            "cloud-hypervisor,timeout=10 s;timeoutStrategy=force", "kubevirt,completionTimeoutPerGiB=20 s;"
                    + "allowWorkloadDisruption=true",
            "kubevirt,completionTimeoutPerGiB=20 s;allowPostCopy=true",
            "kubevirt-ramp,completionTimeoutPerGiB=20 s;allowWorkloadDisruption=true",
            "kubevirt-stall,stallProgressTimeout=5 s;allowWorkloadDisruption=true",
            "kubevirt-stall,stallProgressTimeout=5 s;allowPostCopy=true",
            "nova,completionTimeoutPerGiB=15 s;timeoutAction=forceComplete",
            "nova,completionTimeoutPerGiB=15 s;timeoutAction=forceComplete;permitPostCopy=true" })
    void aLimitForcesAGuestThatIsTooFast(String policy, String params) {
        MigrationResult result = busy(policy, params);
        assertEquals(EndKind.FORCED, result.ending().kind(), result.reason());
        assertEquals(Outcome.COMPLETED, result.outcome());
    }

    @ParameterizedTest
    @CsvSource({ "kubevirt,completionTimeoutPerGiB=20 s",
            "kubevirt-ramp,completionTimeoutPerGiB=20 s", "kubevirt-stall,stallProgressTimeout=5 s",
            "nova,completionTimeoutPerGiB=15 s", "cloud-hypervisor,timeout=10 s", "simgrid,timeout=10 s" })
    void aPolicyGivesUpAGuestThatIsTooFast(String policy, String params) {
        MigrationResult result = busy(policy, params);
        assertEquals(EndKind.GIVEN_UP, result.ending().kind(), result.reason());
        assertEquals(Outcome.FAILED, result.outcome());
    }

    @ParameterizedTest
    @CsvSource({ "qemu,", "qemu-multifd,", "simgrid,", "kubevirt,", "nova," })
    void whatNeverEndsIsGivenUp(String policy, String params) {
        MigrationResult result = busy(policy, params);
        assertEquals(EndKind.GIVEN_UP, result.ending().kind(), result.reason());
    }

    @ParameterizedTest
    @CsvSource({ "xen,", "xen-adaptive,", "libxc,", "dissect-cf,", "cloudsimmig,", "hca,", "ar-prediction,",
            "k-of-n,", "mean-interval,", "markov,", "exp-smoothing,", "magician,", "me2,", "cloud-hypervisor-passes,",
            "cloud-hypervisor,", "kubevirt,", "kubevirt-ramp,", "kubevirt-stall,", "nova,", "simgrid,", "qemu,",
            "qemu-xbzrle,", "qemu-multifd,", "qemu-auto-converge,", "qemu-dirty-limit,", "qemu-postcopy,",
            "postcopy-ft," })
    void anIdleGuestReachesTheGoalOfEachPolicy(String policy, String params) {
        MigrationResult result = run(policy, params, FAST, Scenarios.workload("idle"));
        assertEquals(EndKind.GOAL_REACHED, result.ending().kind(), result.reason());
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertTrue(result.ending().converged());
    }

    /** They keep hot pages back until the guest is stopped; what they wait for is that few others are left. */
    @ParameterizedTest
    @CsvSource({ "hca", "magician" })
    void aPolicyThatKeepsHotPagesBackReachesItsGoalWithoutThem(String policy) {
        MigrationResult result = busy(policy, null);
        assertEquals(EndKind.GOAL_REACHED, result.ending().kind(), result.reason());
        MigrationResult cut = busy(policy, "minRemaining=0");
        assertEquals(EndKind.FORCED, cut.ending().kind(), cut.reason());
    }

    @ParameterizedTest
    @CsvSource({ "qemu-postcopy,", "nova,downtimeLimit=4 s;downtimeDelay=3 s", "kubevirt-ramp,downtimeLimit=3 s;"
            + "cooldown=2 s" })
    void plannedPostcopyAndALimitThatRisesAsPlannedAreGoals(String policy, String params) {
        MigrationResult result = busy(policy, params);
        assertEquals(EndKind.GOAL_REACHED, result.ending().kind(), result.reason());
    }

    private static MigrationResult busy(String policy, String params) {
        return run(policy, params, SLOW, Scenarios.workload("sweep", "workingSet", "48 MiB", "writeRate", "12000"));
    }

    private static MigrationResult run(String policy, String params, double bytesPerSecond, WorkloadRef workload) {
        String[] pairs = params == null ? new String[0] : params.split("[=;]");
        PolicySpec spec = new PolicySpec(new PolicyRef(policy, Scenarios.params(pairs)),
                params != null && params.contains("PostCopy") ? List.of(new PolicyRef("postcopy", Scenarios.params()))
                        : List.of());
        ScenarioSpec scenario = Scenarios.one(64, spec, bytesPerSecond, TIMEOUT, workload);
        return Scenarios.runOne(scenario);
    }
}
