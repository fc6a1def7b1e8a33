package org.migworkbench.engine.datacenter.strategy.catalog;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.quantities.Unit;

/**
 * What holds for a strategy as a whole.
 *
 * @param notHotAfter  whether nobody goes to a host that would be hot with it
 * @param horizonNanos time in nanoseconds in which a move has to pay; 0 = not asked
 * @param perRound     most moves out of a host in a round of decisions; 0 = until it isn't hot
 * @param coldTargets  whether balancing moves go to cold hosts alone
 * @param gathers      whether all who leave are gathered before each gets a host, those who ask for most first
 * @param switchesOff  whether hosts without virtual machines are switched off
 */
public record Frame(boolean notHotAfter, long horizonNanos, int perRound, boolean coldTargets, boolean gathers,
        boolean switchesOff) {

    private static final String WHY = "No source: a value to start from.";

    /** Whether nobody goes to a host that would be hot with it. */
    public static final ParamSpec<Boolean> NOT_HOT_AFTER = ParamSpec.flag("notHotAfter", true, ParamSource.PUBLISHED,
            "CloudSim, isHostOverUtilizedAfterAllocation", "Whether nobody goes to a host that would be hot with it.");
    /** Time in which a move has to pay. */
    public static final ParamSpec<Long> HORIZON = new ParamSpec<>("horizon", ParamType.time(0, 1e18), "0 s",
            ParamSource.ASSUMED, WHY,
            "Time in which a move has to pay: the work that no longer is above the mean load, against what the move costs guest and hosts; 0 = not asked.");
    /** Most moves out of a host in a round. */
    public static final ParamSpec<Long> PER_ROUND = new ParamSpec<>("perRound", ParamType.whole(Unit.NONE, 0, 1e6), "0",
            ParamSource.ASSUMED, WHY, "Most moves out of a host in a round of decisions; 0 = until it isn't hot.");
    /** Whether balancing moves go to cold hosts alone. */
    public static final ParamSpec<Boolean> COLD_TARGETS = ParamSpec.flag("coldTargets", false, ParamSource.ASSUMED, WHY,
            "Whether hot hosts give to cold hosts alone.");
    /** Whether all who leave are gathered first. */
    public static final ParamSpec<Boolean> GATHERS = ParamSpec.flag("gathers", false, ParamSource.ASSUMED, WHY,
            "Whether all who leave are gathered before each gets a host, those who ask for most first, as in CloudSim.");
    /** Whether empty hosts are switched off. */
    public static final ParamSpec<Boolean> SWITCHES_OFF = ParamSpec.flag("switchOff", true, ParamSource.PUBLISHED,
            "CloudSim: a host without load takes no power",
            "Whether hosts without virtual machines are switched off.");
    /** All of them. */
    public static final List<ParamSpec<?>> PARAMS = List.of(NOT_HOT_AFTER, HORIZON, PER_ROUND, COLD_TARGETS, GATHERS,
            SWITCHES_OFF);

    static Frame of(Params params) {
        return new Frame(params.get(NOT_HOT_AFTER), params.get(HORIZON), params.getInt(PER_ROUND),
                params.get(COLD_TARGETS), params.get(GATHERS), params.get(SWITCHES_OFF));
    }
}
