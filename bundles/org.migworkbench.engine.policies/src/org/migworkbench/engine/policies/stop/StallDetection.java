package org.migworkbench.engine.policies.stop;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * KubeVirt's stall detection (VEP 248) over QEMU's rule. A migration has stalled when a pass leaves as much as the best
 * one before the window did, or nearly so. Then it waits for a pass that leaves as little as the best one, ever less
 * particular, and acts: post-copy or any downtime where that is allowed, otherwise the highest downtime limit if the
 * pause is anywhere near it, otherwise it aborts. A switch that doesn't come in time is aborted too, and so is a
 * migration after its completion time-out if nothing else is allowed. The pause is reckoned with a smoothed bandwidth.
 *
 * <p>This follows the text of the proposal. The first version that was merged differs in places: it takes the reckoned
 * pause as the downtime limit, lets the patience never fall below a second, and aborts at the completion time-out
 * whatever is allowed.
 */
public final class StallDetection extends ManagedThreshold {

    private static final String SOURCE = "KubeVirt VEP 248, ";
    private static final long QEMU_LIMIT = 300_000_000L;

    private static final ParamSpec<Long> MAX_DOWNTIME = ManagerParams.downtimeLimit("900 ms", SOURCE + "maxDowntimeMs",
            "The downtime limit after a stall, if neither post-copy nor a longer stop is allowed; QEMU's 300 ms at most"
                    + " before that.");
    private static final ParamSpec<Long> WINDOW = ManagerParams.time("stallProgressTimeout", "40 s", 1e6, 1e14,
            SOURCE + "stallProgressTimeout",
            "How old a pass must be to be compared with, and how long a rest as small as the best one is waited for at"
                    + " first.");
    private static final ParamSpec<Double> MARGIN = share("stallMargin", "4 %", 0,
            "How much less a pass must leave to count as progress, and how much more than the best one is near enough.");
    private static final ParamSpec<Long> SWITCHOVER_TIMEOUT = ManagerParams.time("switchoverTimeout", "60 s", 0, 1e14,
            SOURCE + "switchoverTimeout",
            "The migration is aborted when the guest hasn't stopped this long after the downtime limit was raised.");
    private static final ParamSpec<Double> FACTOR = factor("completionTimeoutFactor", "2",
            "The guest may stand still no longer than until the completion time-out times this factor.");
    private static final ParamSpec<Double> POSSIBLE = factor("precopyPossibleFactor", "1.5",
            "The migration is aborted when the pause would exceed the downtime limit times this factor.");
    private static final ParamSpec<Double> ALPHA = share("ewmaAlpha", "40 %", 0.001,
            "Weight of each new sample of the bandwidth against those before.");
    private static final ParamSpec<Double> DECAY = share("patienceWindowDecayFactor", "50 %", 0,
            "By how much the time shortens that the next smallest rest is waited for.");
    private static final ParamSpec<Boolean> SEARCH = ManagerParams.flag("searchLocalMinima", true,
            SOURCE + "searchLocalMinima", "Whether it waits for a small rest; otherwise it acts as soon as it stalls.");

    private final StallHistory history;
    private final long maxDowntimeNanos;
    private final long completionNanos;
    private final double deadlineNanos;
    private final long switchoverNanos;
    private final double possible;
    private final double alpha;
    private final boolean search;
    private final boolean postcopy;
    private final boolean disruption;
    private double bytesPerSecond;
    private boolean initiated;
    private boolean timeoutChecked;
    private long switchoverDeadline = Long.MAX_VALUE;

    private StallDetection(long maxDowntimeNanos, Params params, PolicyContext context) {
        super(ManagerParams.qemu(Math.min(maxDowntimeNanos, QEMU_LIMIT), params, context),
                KubeVirtTimeouts.POLL_NANOS);
        this.history = new StallHistory(params.get(WINDOW), params.get(MARGIN),
                params.get(DECAY));
        this.maxDowntimeNanos = maxDowntimeNanos;
        long completion = ManagerParams.perGib(params.get(ManagerParams.COMPLETION_PER_GIB), context);
        this.completionNanos = completion == 0 ? Long.MAX_VALUE : completion;
        this.deadlineNanos = completionNanos * params.get(FACTOR);
        this.switchoverNanos = params.get(SWITCHOVER_TIMEOUT);
        this.possible = params.get(POSSIBLE);
        this.alpha = params.get(ALPHA);
        this.search = params.get(SEARCH);
        this.postcopy = params.get(ManagerParams.ALLOW_POSTCOPY);
        this.disruption = params.get(ManagerParams.ALLOW_DISRUPTION);
    }

    /**
     * Its parameters.
     *
     * @return the declarations
     */
    public static List<ParamSpec<?>> params() {
        return List.of(MAX_DOWNTIME, WINDOW, MARGIN, SEARCH, DECAY, SWITCHOVER_TIMEOUT, POSSIBLE, ALPHA,
                ManagerParams.COMPLETION_PER_GIB, FACTOR, ManagerParams.ALLOW_POSTCOPY, ManagerParams.ALLOW_DISRUPTION,
                ManagerParams.SWITCHOVER_BANDWIDTH);
    }

    /**
     * Makes the rule for a migration.
     *
     * @param params  values of {@link #params}
     * @param context the migration
     * @return the rule
     */
    public static StallDetection of(Params params, PolicyContext context) {
        return new StallDetection(ManagerParams.downtimeLimit(MAX_DOWNTIME, params, context), params, context);
    }

    @Override
    Decision look(RunView run) {
        double sample = qemu().bytesPerSecond();
        bytesPerSecond = bytesPerSecond == 0 ? sample : alpha * sample + (1 - alpha) * bytesPerSecond;
        long elapsed = run.nowNanos() - run.startNanos();
        if (elapsed > switchoverDeadline) {
            return Decision.abort("The guest had not stopped " + Quantity.formatNanos(switchoverNanos)
                    + " after the downtime limit was raised to "
                    + Quantity.formatNanos(qemu().downtimeLimitNanos()) + ".");
        }
        if (elapsed > completionNanos && !initiated && !timeoutChecked) {
            timeoutChecked = true;
            return late(elapsed, run.remainingPages() * run.pageSizeBytes());
        }
        return Decision.CONTINUE;
    }

    @Override
    Decision passEnded(long remainingBytes, RunView run) {
        long elapsed = run.nowNanos() - run.startNanos();
        boolean wasStalled = history.isStalled();
        history.passEnded(elapsed, remainingBytes);
        if (!history.isStalled() || initiated || search && !history.isNearBest(remainingBytes)) {
            return Decision.CONTINUE;
        }
        return bytesPerSecond > 0 && fits(elapsed, remainingBytes)
                ? act(elapsed, remainingBytes, wasStalled ? "had stalled" : "stalled") : Decision.CONTINUE;
    }

    /** What is done at a small rest after a stall. */
    private Decision act(long elapsed, long remainingBytes, String stalled) {
        double pause = pauseNanos(remainingBytes);
        if (postcopy) {
            initiated = true;
            return Decision.postcopy("The migration " + stalled + ", with " + Quantity.formatBytes(remainingBytes)
                    + " left.").meaning(EndKind.FORCED);
        }
        if (!disruption && pause > maxDowntimeNanos * possible) {
            return Decision.abort("The migration " + stalled + ", with " + Quantity.formatBytes(remainingBytes)
                    + " left: a pause of " + Quantity.formatNanos((long) pause) + ", where "
                    + Quantity.formatNanos(maxDowntimeNanos) + " are allowed.");
        }
        raise(elapsed, "The migration " + stalled + ", with " + Quantity.formatBytes(remainingBytes) + " left.",
                disruption ? (long) ManagerParams.LONGEST_DOWNTIME : maxDowntimeNanos);
        return Decision.CONTINUE;
    }

    /** What is done at the completion time-out. */
    private Decision late(long elapsed, long remainingBytes) {
        String reason = "The migration had not completed after " + Quantity.formatNanos(completionNanos);
        if ((postcopy || disruption) && fits(elapsed, remainingBytes)) {
            if (postcopy) {
                initiated = true;
                return Decision.postcopy(reason + ".").meaning(EndKind.FORCED);
            }
            raise(elapsed, reason + ".", (long) ManagerParams.LONGEST_DOWNTIME);
            return Decision.CONTINUE;
        }
        return Decision.abort(reason + " and was aborted.");
    }

    private void raise(long elapsed, String reason, long downtimeNanos) {
        initiated = true;
        force(reason, downtimeNanos, maxDowntimeNanos);
        switchoverDeadline = elapsed + switchoverNanos;
    }

    @Override
    public boolean mayAskForPostcopy() {
        return postcopy;
    }

    /** Whether the pause would be over by the last moment allowed. */
    private boolean fits(long elapsed, long remainingBytes) {
        return pauseNanos(remainingBytes) <= deadlineNanos - elapsed;
    }

    private double pauseNanos(long remainingBytes) {
        return remainingBytes * 1e9 / bytesPerSecond;
    }

    private static ParamSpec<Double> share(String name, String text, double min, String description) {
        return new ParamSpec<>(name, ParamType.real(Unit.SHARE, min, 1), text, ParamSource.PUBLISHED, SOURCE + name,
                description);
    }

    private static ParamSpec<Double> factor(String name, String text, String description) {
        return new ParamSpec<>(name, ParamType.real(Unit.FACTOR, 1, 1e6), text, ParamSource.PUBLISHED, SOURCE + name,
                description);
    }
}
