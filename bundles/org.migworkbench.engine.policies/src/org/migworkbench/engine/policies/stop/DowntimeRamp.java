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
import org.migworkbench.quantities.Unit;

/**
 * KubeVirt's downtime tuning (VEP 291): QEMU's downtime limit begins low and is raised in equal steps to a ceiling. From
 * a given pass on the limit is raised whenever a cool-down time has passed. KubeVirt's time-outs hold besides.
 */
public final class DowntimeRamp extends KubeVirtTimeouts {

    private static final String SOURCE = "KubeVirt VEP 291, ";

    private static final ParamSpec<Long> CEILING = ManagerParams.downtimeLimit("1050 ms", SOURCE + "maxDowntimeMs",
            "The highest downtime limit, reached by the last step.");
    private static final ParamSpec<Long> INITIAL = ManagerParams.time("initialDowntime", "150 ms", 1e6,
            ManagerParams.LONGEST_DOWNTIME, SOURCE + "initialMs", "The downtime limit at first.");
    private static final ParamSpec<Long> STEPS = new ParamSpec<>("downtimeSteps", ParamType.whole(Unit.NONE, 2, 1000),
            "7", ParamSource.PUBLISHED,
            SOURCE + "steps; its timeline has 7 values from 150 to 1050 ms, so both ends are counted",
            "How many values the downtime limit has, the first and the last included.");
    private static final ParamSpec<Long> START = new ParamSpec<>("startAfterIteration",
            ParamType.whole(Unit.ROUNDS, 1, 1_000_000), "3", ParamSource.PUBLISHED, SOURCE + "startAfterIteration",
            "The first cool-down begins when this pass has begun.");
    private static final ParamSpec<Long> COOLDOWN = ManagerParams.time("cooldown", "10 s", 0, 1e14,
            SOURCE + "cooldownSeconds", "Shortest time between two steps.");

    private final long initialNanos;
    private final long ceilingNanos;
    private final long stepNanos;
    private final int startIteration;
    private final long cooldownNanos;
    private long cooldownBegan = Long.MIN_VALUE;

    private DowntimeRamp(long initialNanos, long ceilingNanos, Params params, PolicyContext context) {
        super(ManagerParams.qemu(initialNanos, params, context), params, context);
        this.initialNanos = initialNanos;
        this.ceilingNanos = ceilingNanos;
        this.stepNanos = (ceilingNanos - initialNanos) / (params.get(STEPS) - 1);
        this.startIteration = params.getInt(START);
        this.cooldownNanos = params.get(COOLDOWN);
    }

    /**
     * Its parameters.
     *
     * @return the declarations
     */
    public static List<ParamSpec<?>> params() {
        return List.of(CEILING, INITIAL, STEPS, START, COOLDOWN, ManagerParams.SWITCHOVER_BANDWIDTH,
                ManagerParams.COMPLETION_PER_GIB, PROGRESS, ManagerParams.ALLOW_POSTCOPY,
                ManagerParams.ALLOW_DISRUPTION);
    }

    /**
     * Makes the rule for a migration.
     *
     * @param params  values of {@link #params}
     * @param context the migration
     * @return the rule
     */
    public static DowntimeRamp of(Params params, PolicyContext context) {
        long ceiling = ManagerParams.downtimeLimit(CEILING, params, context);
        return new DowntimeRamp(Math.min(params.get(INITIAL), ceiling), ceiling, params, context);
    }

    @Override
    public Outlook outlook(RunView run) {
        long limit = qemu().downtimeLimitNanos();
        if (limit >= ceilingNanos || stepNanos == 0) {
            return super.outlook(run);
        }
        double steps = Math.ceil((double) (ceilingNanos - limit) / stepNanos);
        double longest = steps * (cooldownNanos + POLL_NANOS);
        long until = cooldownBegan == Long.MIN_VALUE ? Outlook.NEVER : Outlook.after(cooldownBegan, longest);
        return qemu().outlookAt(ceilingNanos).endingAt(super.outlook(run).endsNanos()).changingUntil(until);
    }

    @Override
    Decision look(RunView run) {
        long now = run.nowNanos();
        if (cooldownBegan == Long.MIN_VALUE) {
            if (run.rounds() >= startIteration) {
                cooldownBegan = now;
            }
        } else if (now - cooldownBegan >= cooldownNanos) {
            cooldownBegan = now;
            long limit = Math.max(initialNanos, qemu().downtimeLimitNanos());
            qemu().setDowntimeLimit(Math.min(ceilingNanos, limit + stepNanos));
        }
        return super.look(run);
    }
}
