package org.migworkbench.engine.policies.stop;

import java.util.List;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.quantities.Quantity;

/**
 * KubeVirt's time-outs over QEMU's rule. Every 400 ms it looks how much is left. Less than at the look before counts as
 * progress; without any for the progress time-out the migration is aborted. After the completion time-out it goes on in
 * post-copy or the guest is stopped, if that is allowed; otherwise the migration is aborted. Times are compared in whole
 * seconds.
 *
 * <p>KubeVirt itself stops the guest by pausing it and lets QEMU send the rest within the migration's bandwidth limit;
 * here the rest goes as in any stop-and-copy.
 */
public class KubeVirtTimeouts extends ManagedThreshold {

    /** How often KubeVirt looks, in nanoseconds (virt-launcher, monitorSleepPeriodMS). */
    static final long POLL_NANOS = 400_000_000L;

    /** Progress time-out. */
    static final ParamSpec<Long> PROGRESS = ManagerParams.time("progressTimeout", "150 s", 0, 1e14,
            "KubeVirt, progressTimeout",
            "The migration is aborted when what is left hasn't become less for this time; 0 = no limit.");

    private static final ParamSpec<Long> DOWNTIME_LIMIT = ManagerParams.downtimeLimit("300 ms", "QEMU, downtime-limit",
            "The guest is stopped when the rest is expected to take less.");
    private static final long SECOND = 1_000_000_000L;

    private final long completionNanos;
    private final long progressNanos;
    private final boolean postcopy;
    private final boolean disruption;
    private long progressedNanos = Long.MIN_VALUE;
    private long remainingBefore;

    KubeVirtTimeouts(DowntimeThreshold qemu, Params params, PolicyContext context) {
        super(qemu, POLL_NANOS);
        this.completionNanos = ManagerParams.perGib(params.get(ManagerParams.COMPLETION_PER_GIB), context);
        this.progressNanos = params.get(PROGRESS);
        this.postcopy = params.get(ManagerParams.ALLOW_POSTCOPY);
        this.disruption = params.get(ManagerParams.ALLOW_DISRUPTION);
    }

    /**
     * Its parameters.
     *
     * @return the declarations
     */
    public static List<ParamSpec<?>> params() {
        return List.of(DOWNTIME_LIMIT, ManagerParams.SWITCHOVER_BANDWIDTH, ManagerParams.COMPLETION_PER_GIB, PROGRESS,
                ManagerParams.ALLOW_POSTCOPY, ManagerParams.ALLOW_DISRUPTION);
    }

    /**
     * Makes the rule for a migration.
     *
     * @param params  values of {@link #params}
     * @param context the migration
     * @return the rule
     */
    public static KubeVirtTimeouts of(Params params, PolicyContext context) {
        return new KubeVirtTimeouts(
                ManagerParams.qemu(ManagerParams.downtimeLimit(DOWNTIME_LIMIT, params, context), params, context),
                params, context);
    }

    @Override
    Decision look(RunView run) {
        long now = run.nowNanos();
        long remaining = run.remainingPages();
        if (progressedNanos == Long.MIN_VALUE || remaining < remainingBefore) {
            progressedNanos = now;
        }
        remainingBefore = remaining;
        boolean late = isLonger(now - run.startNanos(), completionNanos);
        if (late && (postcopy || disruption)) {
            String reason = "The migration had not completed after " + Quantity.formatNanos(completionNanos) + ".";
            return postcopy ? Decision.postcopy(reason).meaning(EndKind.FORCED) : Decision.switchOver(reason);
        }
        if (isLonger(now - progressedNanos, progressNanos)) {
            return Decision.abort("What was left had not become less for " + Quantity.formatNanos(progressNanos) + ".");
        }
        return late ? Decision.abort("The migration had not completed after "
                + Quantity.formatNanos(completionNanos) + " and was aborted.") : Decision.CONTINUE;
    }

    @Override
    public Outlook outlook(RunView run) {
        return qemu().outlook(run).endingAt(
                completionNanos == 0 ? Outlook.NEVER
                        : Outlook.after(run.startNanos(), (double) completionNanos + SECOND));
    }

    /** Whether a time in whole seconds exceeds a limit; 0 = there is none. */
    static boolean isLonger(long nanos, long limitNanos) {
        return limitNanos != 0 && nanos / SECOND * SECOND > limitNanos;
    }

    @Override
    public boolean mayAskForPostcopy() {
        return postcopy;
    }
}
