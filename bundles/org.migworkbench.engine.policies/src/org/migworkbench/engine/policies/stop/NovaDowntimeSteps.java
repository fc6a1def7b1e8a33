package org.migworkbench.engine.policies.stop;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * OpenStack Nova over QEMU's rule. The downtime limit rises in equal steps, the first of which comes at once; the time
 * between two steps and the completion time-out grow with the memory, of which 2 GiB are the least that counts. After
 * the time-out the migration is aborted, or it is forced: in post-copy where that is permitted, otherwise by stopping
 * the guest. Disks, which Nova adds to the memory, aren't migrated here, and its old progress time-out, off by default
 * and deprecated, isn't offered.
 */
public final class NovaDowntimeSteps extends ManagedThreshold {

    private static final String SOURCE = "OpenStack Nova, nova/conf/libvirt.py, ";
    private static final String ABORT = "abort";
    private static final String FORCE = "forceComplete";

    private static final ParamSpec<Long> DOWNTIME = ManagerParams.downtimeLimit("500 ms",
            SOURCE + "live_migration_downtime",
            "The highest downtime limit, reached by the last step.");
    private static final ParamSpec<Long> STEPS = new ParamSpec<>("downtimeSteps", ParamType.whole(Unit.NONE, 3, 1000),
            "10", ParamSource.PUBLISHED, SOURCE + "live_migration_downtime_steps",
            "Number of steps. The first limit is the highest one over this number.");
    private static final ParamSpec<Long> DELAY = ManagerParams.time("downtimeDelay", "75 s", 3e9, 1e14,
            SOURCE + "live_migration_downtime_delay",
            "Time between two steps for each GiB of memory, 2 GiB at least.");
    private static final ParamSpec<Long> TIMEOUT = ManagerParams.time("completionTimeoutPerGiB", "800 s", 0, 1e14,
            SOURCE + "live_migration_completion_timeout",
            "Time that the migration may take for each GiB of memory, 2 GiB at least; 0 = no limit.");
    private static final ParamSpec<String> ACTION = ManagerParams.choice("timeoutAction", List.of(ABORT, FORCE),
            SOURCE + "live_migration_timeout_action", "What happens after that time.");
    private static final ParamSpec<Boolean> POSTCOPY = ManagerParams.flag("permitPostCopy", false,
            SOURCE + "live_migration_permit_post_copy",
            "Whether a forced migration goes on in post-copy. Needs a transfer mode with post-copy.");

    private static final long POLL_NANOS = 500_000_000L;
    private static final long QEMU_LIMIT = 300_000_000L;
    private static final long LEAST_GIB = 2;
    private static final long MILLI = 1_000_000;

    private final long highestMillis;
    private final long steps;
    private final long delayNanos;
    private final long timeoutNanos;
    private final boolean forces;
    private final boolean postcopy;

    private NovaDowntimeSteps(Params params, PolicyContext context) {
        super(ManagerParams.qemu(QEMU_LIMIT, params, context), POLL_NANOS);
        long gib = Math.max(LEAST_GIB, ManagerParams.gibibytes(context));
        this.highestMillis = ManagerParams.downtimeLimit(DOWNTIME, params, context) / MILLI;
        this.steps = params.get(STEPS);
        this.delayNanos = params.get(DELAY) * gib;
        this.timeoutNanos = params.get(TIMEOUT) * gib;
        this.forces = FORCE.equals(params.get(ACTION));
        this.postcopy = params.get(POSTCOPY);
    }

    /**
     * Its parameters.
     *
     * @return the declarations
     */
    public static List<ParamSpec<?>> params() {
        return List.of(DOWNTIME, STEPS, DELAY, TIMEOUT, ACTION, POSTCOPY, ManagerParams.SWITCHOVER_BANDWIDTH);
    }

    /**
     * Makes the rule for a migration.
     *
     * @param params  values of {@link #params}
     * @param context the migration
     * @return the rule
     */
    public static NovaDowntimeSteps of(Params params, PolicyContext context) {
        return new NovaDowntimeSteps(params, context);
    }

    @Override
    Decision look(RunView run) {
        long elapsed = run.nowNanos() - run.startNanos();
        if (elapsed > 0) {
            double first = (double) highestMillis / steps;
            long step = Math.min(steps, (elapsed - 1) / delayNanos);
            qemu().setDowntimeLimit((long) (first + (highestMillis - first) / steps * step) * MILLI);
        }
        if (timeoutNanos == 0 || elapsed <= timeoutNanos) {
            return Decision.CONTINUE;
        }
        String reason = "The migration had not completed after " + Quantity.formatNanos(timeoutNanos);
        if (!forces) {
            return Decision.abort(reason + " and was aborted.");
        }
        return postcopy ? Decision.postcopy(reason + ".").meaning(EndKind.FORCED) : Decision.switchOver(reason + ".");
    }

    @Override
    public Outlook outlook(RunView run) {
        long ends = timeoutNanos == 0 ? Outlook.NEVER : Outlook.after(run.startNanos(), timeoutNanos);
        return qemu().outlookAt(highestMillis * MILLI).endingAt(ends)
                .changingUntil(Outlook.after(run.startNanos(), (double) steps * delayNanos + POLL_NANOS));
    }

    @Override
    public boolean mayAskForPostcopy() {
        return postcopy;
    }
}
