package org.migworkbench.engine.policies;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ReferenceText;

/** Runs in which the network is slower than the guest, so that a rule or a throttle has to act, as reviewed texts. */
class GoldenRuleTest {

    private static final String FOLDER = "bundles/org.migworkbench.engine.policies.tests/resources/golden/slow-network-";
    private static final long TIMEOUT = 120_000_000_000L;

    @ParameterizedTest
    @CsvSource({ "kubevirt,,completionTimeoutPerGiB=20 s", "kubevirt-postcopy,,completionTimeoutPerGiB=20 s;"
            + "allowPostCopy=true", "kubevirt-ramp,,cooldown=2 s;downtimeLimit=3 s",
            "kubevirt-stall,,stallProgressTimeout=5 s;allowWorkloadDisruption=true",
            "nova,,downtimeDelay=3 s;downtimeLimit=4 s;completionTimeoutPerGiB=15 s;timeoutAction=forceComplete",
            "proxmox,,", "cloudsimmig,,", "dissect-cf,,", "cloud-hypervisor,,timeout=10 s;timeoutStrategy=force",
            "qemu,auto-converge,", "qemu,dirty-limit," })
    void theRunIsTheReviewedOne(String name, String throttling, String params) {
        String policy = name.equals("kubevirt-postcopy") ? "kubevirt" : name;
        String[] pairs = params == null ? new String[0] : params.split("[=;]");
        PolicySpec spec = new PolicySpec(new PolicyRef(policy, Scenarios.params(pairs)),
                throttling == null ? List.of() : List.of(new PolicyRef(throttling, Scenarios.params())));
        ScenarioSpec scenario = Scenarios.one(64, spec, 20e6, TIMEOUT,
                Scenarios.workload("sweep", "workingSet", "48 MiB", "writeRate", "12000"));
        ReferenceText.check(FOLDER + (throttling == null ? name : throttling) + ".txt",
                text(Scenarios.runOne(scenario)));
    }

    private static String text(MigrationResult result) {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(Locale.ROOT, "%s, converged %b: %s\n", result.outcome().id(), result.ending().converged(),
                        result.reason()));
        text.append(String.format(Locale.ROOT, "total %d ns, downtime %d ns, bytes %d\n", result.totalNanos(),
                result.downtimeNanos(), result.bytesSent()));
        for (RoundStats round : result.rounds()) {
            text.append(String.format(Locale.ROOT,
                    "%d %s at %d ns for %d ns: sent %d pages, dirtied %d, left %d bytes, throttle %.4f\n",
                    round.round(), round.phase().id(), round.startNanos(), round.durationNanos(),
                    round.traffic().pagesSent(),
                    round.guest().pagesDirtied(), round.traffic().remainingBytes(), round.guest().throttle()));
        }
        return text.toString();
    }
}
