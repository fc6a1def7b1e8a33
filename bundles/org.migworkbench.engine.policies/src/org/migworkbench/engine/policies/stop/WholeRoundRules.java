package org.migworkbench.engine.policies.stop;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Unit;

/** Cloud Hypervisor's rules and those of other simulators, all of which send whole rounds. */
public final class WholeRoundRules {

    /** Bytes on the wire for each byte of memory in CloudSimMig; its factor rho. */
    public static final double CLOUDSIMMIG_RHO = 0.8;

    private static final double LONGEST = 1e17;
    private static final String CANCEL = "cancel";
    private static final String FORCE = "force";
    private static final String SIMGRID_SOURCE = "SimGrid, src/plugins/vm/VmLiveMigration.cpp";
    private static final String DISSECT_SOURCE = "DISSECT-CF, iaas/VirtualMachine.java, MigrationEvent";
    private static final String CLOUDSIMMIG_SOURCE = "CloudSimMig, SDNDatacenter.java and Memcopying.java";
    private static final String CLOUD_HYPERVISOR = "Cloud Hypervisor, pull request 7835 (2026)";

    private static final ParamSpec<String> TIMEOUT_ACTION = ParamSpec.choice("timeoutStrategy", List.of(CANCEL, FORCE),
            ParamSource.PUBLISHED, CLOUD_HYPERVISOR + ", timeout_strategy",
            "What happens at the end of the first round after the time-out: the migration is aborted, or the guest is"
                    + " stopped whatever is left.");
    private static final ParamSpec<Long> CLOUD_HYPERVISOR_DOWNTIME = downtime("300 ms",
            CLOUD_HYPERVISOR + ", downtime_ms");
    private static final ParamSpec<Long> CLOUDSIMMIG_DOWNTIME = downtime("500 ms",
            CLOUDSIMMIG_SOURCE + ", field default");
    private static final ParamSpec<Long> SIMGRID_DOWNTIME = downtime("30 ms", SIMGRID_SOURCE + ", a constant");
    private static final ParamSpec<Long> CLOUD_HYPERVISOR_TIMEOUT = timeout("3600 s", CLOUD_HYPERVISOR + ", timeout_s");
    private static final ParamSpec<Long> SIMGRID_TIMEOUT = timeout("10000000 s", SIMGRID_SOURCE + ", a constant");
    private static final ParamSpec<Long> PASSES = rounds("dirtyPasses",
            "Cloud Hypervisor before 2026, hard-coded; pull request 7835 names it");
    private static final ParamSpec<Long> DISSECT_ROUNDS = rounds("rounds", DISSECT_SOURCE + ", a constant");
    private static final ParamSpec<Long> DISSECT_REST = new ParamSpec<>("minRemaining",
            ParamType.whole(Unit.BYTES, 0, Long.MAX_VALUE), "262144", ParamSource.PUBLISHED,
            DISSECT_SOURCE + ", a constant", "The guest is stopped when less than this is left.");
    private static final ParamSpec<Long> CLOUDSIMMIG_ROUNDS = new ParamSpec<>("maxIterations",
            ParamType.whole(Unit.ROUNDS, 1, 1_000_000), "30", ParamSource.PUBLISHED, CLOUDSIMMIG_SOURCE,
            "The guest is stopped after the first round with a greater number.");

    /** Which rate Cloud Hypervisor takes for its estimate isn't described; the last round's is assumed. */
    public static final NamedStrategy<StopCondition> CLOUD_HYPERVISOR_RULE = StopRule.of(new PolicyDescriptor<>(
            "cloud-hypervisor", StopCondition.class, "Cloud Hypervisor, downtime",
            "Whole rounds until the last round's rate carries the rest within the downtime limit. After an hour the"
                    + " migration is aborted, or the guest is stopped all the same.",
            CLOUD_HYPERVISOR, List.of(CLOUD_HYPERVISOR_DOWNTIME, CLOUD_HYPERVISOR_TIMEOUT,
                    TIMEOUT_ACTION)),
            (params, context) -> within(CLOUD_HYPERVISOR_DOWNTIME, CLOUD_HYPERVISOR_TIMEOUT, params, context,
                    FORCE.equals(params.get(TIMEOUT_ACTION))));

    /** The rule of Cloud Hypervisor, five passes. */
    public static final NamedStrategy<StopCondition> CLOUD_HYPERVISOR_PASSES = StopRule.of(new PolicyDescriptor<>(
            "cloud-hypervisor-passes", StopCondition.class, "Cloud Hypervisor, five passes",
            "All of the memory, five rounds over what was dirtied, fewer if a round leaves nothing, and the rest with the"
                    + " guest stopped.",
            "Cloud Hypervisor, vmm/src/lib.rs, from 2020 to 2026", List.of(PASSES)),
            (params, context) -> new RoundsOrSmallRest(params.getInt(PASSES), 1));

    /** The rule of CloudSimMig's rules. */
    public static final NamedStrategy<StopCondition> CLOUDSIMMIG = StopRule.of(new PolicyDescriptor<>("cloudsimmig",
            StopCondition.class, "CloudSimMig's rules",
            "Rounds whose pages take four fifths of their size, until one leaves more than it sent, the rest goes in less"
                    + " than half a second, or 31 were made.",
            CLOUDSIMMIG_SOURCE, List.of(CLOUDSIMMIG_ROUNDS, CLOUDSIMMIG_DOWNTIME)),
            (params, context) -> new CloudSimMigRules(params.getInt(CLOUDSIMMIG_ROUNDS),
                    downtimeLimit(CLOUDSIMMIG_DOWNTIME, params, context), CLOUDSIMMIG_RHO));

    /** The rule of DISSECT-CF's rules. */
    public static final NamedStrategy<StopCondition> DISSECT_CF = StopRule.of(new PolicyDescriptor<>("dissect-cf",
            StopCondition.class, "DISSECT-CF's rules",
            "All of the memory, five rounds over what was dirtied, and the next with the guest stopped; earlier if little"
                    + " is left.",
            DISSECT_SOURCE, List.of(DISSECT_ROUNDS, DISSECT_REST)),
            (params, context) -> new RoundsOrSmallRest(params.getInt(DISSECT_ROUNDS),
                    params.get(DISSECT_REST)));

    /** The rule of SimGrid's rule. */
    public static final NamedStrategy<StopCondition> SIMGRID = StopRule.of(new PolicyDescriptor<>("simgrid",
            StopCondition.class, "SimGrid's rule",
            "Whole rounds until the last round's rate carries the rest in 30 ms. Never gives up before 10 million"
                    + " seconds: set a time-out.",
            SIMGRID_SOURCE, List.of(SIMGRID_DOWNTIME, SIMGRID_TIMEOUT)),
            (params, context) -> within(SIMGRID_DOWNTIME, SIMGRID_TIMEOUT, params, context, false));

    private WholeRoundRules() {
    }

    private static RestWithinDowntime within(ParamSpec<Long> downtime, ParamSpec<Long> timeout, Params params,
            PolicyContext context, boolean forces) {
        return new RestWithinDowntime(downtimeLimit(downtime, params, context), params.get(timeout), forces);
    }

    private static long downtimeLimit(ParamSpec<Long> own, Params params, PolicyContext context) {
        long limit = context.migration().downtimeLimitNanos();
        return limit > 0 ? limit : params.get(own);
    }

    private static ParamSpec<Long> downtime(String text, String citation) {
        return new ParamSpec<>("downtimeLimit", ParamType.time(0, 2000e9), text, ParamSource.PUBLISHED, citation,
                "The guest is stopped when the rest goes in this time. A downtime limit of the migration takes its"
                        + " place.");
    }

    private static ParamSpec<Long> timeout(String text, String citation) {
        return new ParamSpec<>("timeout", ParamType.time(1, LONGEST), text, ParamSource.PUBLISHED, citation,
                "The migration ends at the end of the first round after this time.");
    }

    private static ParamSpec<Long> rounds(String name, String citation) {
        return new ParamSpec<>(name, ParamType.whole(Unit.ROUNDS, 0, 1_000_000), "5", ParamSource.PUBLISHED, citation,
                "Live rounds after the first full pass; then the guest is stopped, however much is left.");
    }
}
