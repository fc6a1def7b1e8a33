package org.migworkbench.engine.policies.mode;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.policy.SwitchCosts;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;

/** Fixed times of a migration as a strategy. */
public final class FixedTimes {

    /** Fixed cost of each round after the first. */
    public static final ParamSpec<Long> ROUND_COST = new ParamSpec<>("roundCost", ParamType.time(0, 60e9), "0",
            ParamSource.ASSUMED, "No source gives one; Clark et al., NSDI 2005, Fig. 9, suggests 20 to 90 ms.",
            "Fixed cost per round: time for reading the log and the like before the first page of each round after"
                    + " the first.");

    /** How long the guest waits for the go-ahead. */
    public static final ParamSpec<Long> PAUSE = new ParamSpec<>("pauseBeforeSwitchover", ParamType.time(0, 3600e9), "0",
            ParamSource.ASSUMED, "QEMU's pause-before-switchover waits for whoever asked for it; off by default.",
            "How long the stopped guest waits for the go-ahead before the rest is sent.");

    /** Fixed cost of the switch. */
    public static final ParamSpec<Long> SWITCHOVER_COST = new ParamSpec<>("switchoverCost", ParamType.time(0, 60e9),
            "0",
            ParamSource.ASSUMED,
            "Depends on the machine; Clark et al., NSDI 2005, Fig. 9, has 9 ms: 210 of downtime, 201 for copying.",
            "Fixed cost of the switch: time after the last page until the guest runs at the destination.");

    /** The times as a strategy. */
    public static final NamedStrategy<SwitchCosts> STRATEGY = new NamedStrategy<>(new PolicyDescriptor<>("fixed-times",
            SwitchCosts.class, "Fixed times", "Times that rounds and the switch take besides sending.",
            "None; each policy has its own.", List.of(ROUND_COST, PAUSE, SWITCHOVER_COST)),
            (params, context) -> new SwitchCosts(params.get(ROUND_COST), params.get(PAUSE),
                    params.get(SWITCHOVER_COST)));

    private FixedTimes() {
    }
}
