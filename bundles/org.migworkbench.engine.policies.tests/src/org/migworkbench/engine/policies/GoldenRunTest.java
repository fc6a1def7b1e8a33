package org.migworkbench.engine.policies;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.RoundStats;
import org.migworkbench.engine.ScenarioSpec;

/** One run of each policy as text: a change of any number shows as a difference to review. */
class GoldenRunTest {

    private static final String FOLDER = "bundles/org.migworkbench.engine.policies.tests/resources/golden/";

    @ParameterizedTest
    @ValueSource(strings = { "cloud-hypervisor", "cloud-hypervisor-passes", "cloudsimmig", "dissect-cf", "hca",
            "kubevirt",
            "kubevirt-ramp", "kubevirt-stall", "libxc", "magician", "me2", "nova", "qemu", "qemu-auto-converge",
            "qemu-dirty-limit",
            "qemu-multifd", "qemu-postcopy", "qemu-xbzrle", "simgrid", "xen",
            "xen-adaptive" })
    void theRunIsTheReviewedOne(String policy) {
        ScenarioSpec spec = Scenarios.one(64, Scenarios.policy(policy, "roundCost", "2 ms"), 50e6,
                Scenarios.workload("hot-cold", "workingSet", "24 MiB", "writeRate", "6000"));
        ReferenceText.check(FOLDER + policy + ".txt", text(spec, Scenarios.runOne(spec)));
    }

    private static String text(ScenarioSpec spec, MigrationResult result) {
        StringBuilder text = new StringBuilder();
        line(text, "policy %s, seed %d", result.policy().base().id(), spec.seed());
        line(text, "%s, converged %b: %s", result.outcome().id(), result.converged(), result.reason());
        line(text, "total %d ns, downtime %d ns, bytes %d, pages %d, resent %d, zero %d", result.totalNanos(),
                result.downtimeNanos(), result.bytesSent(), result.pagesSent(), result.pagesResent(),
                result.zeroPages());
        for (RoundStats round : result.rounds()) {
            line(text, "round %d %s at %d ns for %d ns: sent %d pages %d bytes, dirtied %d, skipped %d, remaining %d,"
                    + " dirty rate %.0f B/s, bandwidth %.0f B/s, share %.4f, expected downtime %d ns", round.round(),
                    round.phase().id(), round.startNanos(), round.durationNanos(), round.pagesSent(),
                    round.bytesSent(), round.pagesDirtied(), round.pagesSkipped(), round.remainingBytes(),
                    round.dirtyRateBytesPerSecond(), round.bandwidthBytesPerSecond(), round.bandwidthShare(),
                    round.expectedDowntimeNanos());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
