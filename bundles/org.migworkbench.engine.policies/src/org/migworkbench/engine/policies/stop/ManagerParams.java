package org.migworkbench.engine.policies.stop;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.quantities.Unit;

/** Parameters that the rules of several managers declare alike. */
final class ManagerParams {

    /** Longest downtime that QEMU takes. */
    static final double LONGEST_DOWNTIME = 2000e9;

    /** Rate that QEMU expects for the rest. */
    static final ParamSpec<Double> SWITCHOVER_BANDWIDTH = new ParamSpec<>("availSwitchoverBandwidth",
            ParamType.real(Unit.BYTES_PER_SECOND, 0, Double.POSITIVE_INFINITY), "0", ParamSource.PUBLISHED,
            "QEMU, avail-switchover-bandwidth",
            "Rate at which the rest is expected to go once the guest stands still; 0 = the rate measured last.");

    /** Completion time-out of KubeVirt. */
    static final ParamSpec<Long> COMPLETION_PER_GIB = new ParamSpec<>("completionTimeoutPerGiB",
            ParamType.time(0, 1e14), "150 s", ParamSource.PUBLISHED,
            "KubeVirt, completionTimeoutPerGiB; 800 s in older versions, 20 s in its hyperconverged operator."
                    + " Counting begun GiB is assumed",
            "Time that the migration may take for each GiB of the guest's memory, begun ones included; 0 = no limit.");

    /** Whether post-copy is allowed. */
    static final ParamSpec<Boolean> ALLOW_POSTCOPY = flag("allowPostCopy", false, "KubeVirt, allowPostCopy",
            "Whether the migration goes on in post-copy when it doesn't complete. Needs a transfer mode with post-copy.");

    /** Whether the guest may be paused for long. */
    static final ParamSpec<Boolean> ALLOW_DISRUPTION = flag("allowWorkloadDisruption", false,
            "KubeVirt, allowWorkloadDisruption",
            "Whether the guest may be stopped, for however long, when the migration doesn't complete. allowPostCopy goes"
                    + " before it.");

    private ManagerParams() {
    }

    /** Declares whether something is so. */
    static ParamSpec<Boolean> flag(String name, boolean byDefault, String citation, String description) {
        return ParamSpec.flag(name, byDefault, ParamSource.PUBLISHED, citation, description);
    }

    /** Declares a word. */
    static ParamSpec<String> choice(String name, List<String> words, String citation, String description) {
        return ParamSpec.choice(name, words, ParamSource.PUBLISHED, citation, description);
    }

    /** Declares a time. */
    static ParamSpec<Long> time(String name, String text, double min, double max, String citation, String description) {
        return new ParamSpec<>(name, ParamType.time(min, max), text, ParamSource.PUBLISHED, citation, description);
    }

    /** Declares the longest wanted pause, in whose place the migration's own goes. */
    static ParamSpec<Long> downtimeLimit(String text, String citation, String description) {
        return time("downtimeLimit", text, 0, LONGEST_DOWNTIME, citation,
                description + " A downtime limit of the migration takes its place.");
    }

    /** The migration's downtime limit, or else the parameter's. */
    static long downtimeLimit(ParamSpec<Long> own, Params params, PolicyContext context) {
        long limit = context.migration().downtimeLimitNanos();
        return limit > 0 ? limit : params.get(own);
    }

    /** QEMU's rule with a downtime limit. */
    static DowntimeThreshold qemu(long downtimeLimitNanos, Params params, PolicyContext context) {
        return new DowntimeThreshold(downtimeLimitNanos, params.get(SWITCHOVER_BANDWIDTH),
                context.vm().pageSizeBytes());
    }

    /** Memory of the guest in GiB, rounded up. */
    static long gibibytes(PolicyContext context) {
        return (context.vm().memoryBytes() + (1L << 30) - 1) >> 30;
    }

    /** So much for each GiB, without overflow. */
    static long perGib(long nanos, PolicyContext context) {
        double all = (double) nanos * gibibytes(context);
        return all >= Long.MAX_VALUE ? Long.MAX_VALUE : (long) all;
    }
}
