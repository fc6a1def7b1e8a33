package org.migworkbench.engine.policies.stop;

import java.util.List;
import java.util.function.BiFunction;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Unit;

/**
 * A rule for the end of the live phase as a strategy. Each can have two more: post-copy after some rounds, and more
 * readings of the log.
 */
public final class StopRule {

    /** Post-copy after rounds. */
    public static final ParamSpec<Long> POSTCOPY_AFTER = new ParamSpec<>("postcopyAfter",
            ParamType.whole(Unit.ROUNDS, 0, 1_000_000), "0", ParamSource.ASSUMED,
            "QEMU leaves the moment to its user; one round is the hybrid of Hines et al., VEE 2009.",
            "Rounds after which the guest goes on at the destination, unless it has converged; 0 = no post-copy.");

    /** How often the log is read besides. */
    public static final ParamSpec<Long> LOG_PERIOD = new ParamSpec<>("logPeriod", ParamType.time(0, 3600e9), "0",
            ParamSource.PUBLISHED, "QEMU, system/cpu-throttle.c: 5 s with auto-converge, else none",
            "The log is read at least so often, for a throttling that waits for its readings; 0 = only where the rule"
                    + " wants it.");

    private StopRule() {
    }

    /**
     * A rule as a strategy.
     *
     * @param about   what is known of it, with the parameters of its own
     * @param factory makes it
     * @return the strategy
     */
    public static NamedStrategy<StopCondition> of(PolicyDescriptor<StopCondition> about,
            BiFunction<Params, PolicyContext, ? extends StopCondition> factory) {
        return new NamedStrategy<>(about.with(ParamSpec.joined(about.params(), List.of(POSTCOPY_AFTER, LOG_PERIOD))),
                (params, context) -> wrapped(factory.apply(params, context), params));
    }

    private static StopCondition wrapped(StopCondition rule, Params params) {
        int rounds = params.getInt(POSTCOPY_AFTER);
        long period = params.get(LOG_PERIOD);
        StopCondition hybrid = rounds == 0 ? rule : new PostcopyAfterRounds(rule, rounds);
        return period == 0 ? hybrid : new PeriodicLogReading(hybrid, period);
    }
}
