package org.migworkbench.engine.policies.selection;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Unit;

/** The hierarchical copy as a strategy. The authors published neither layers nor thresholds. */
public final class Hierarchy {

    /** Where the algorithm is described. */
    public static final String SOURCE = "Liu, Qu, Yan, Li, Li: Hierarchical Copy Algorithm for Xen Live Migration,"
            + " CyberC 2010";

    private static final double LONGEST = 600e9;

    private static final ParamSpec<Long> MEASURE_TIME = new ParamSpec<>("measureTime", ParamType.time(0, LONGEST),
            "2 s", ParamSource.ASSUMED,
            "Published only as earlier than round 1; 2 s is the window of analysis_phase in Xen"
                    + " 3.0.4. Try 0 to 8 s (Clark et al. look at windows of 8 s).",
            "How long the guest's writes are watched before the first round; part of the total migration time.");
    private static final ParamSpec<Long> SAMPLE_TIME = new ParamSpec<>("sampleTime", ParamType.time(1e6, LONGEST),
            "50 ms", ParamSource.ASSUMED, "Not published; 50 ms as in analysis_phase of Xen 3.0.4 and Clark et al.,"
                    + " NSDI 2005. Try 10 to 500 ms.",
            "Time between two samples before the first round.");
    private static final ParamSpec<Long> WARM = new ParamSpec<>("warmThreshold",
            ParamType.whole(Unit.NONE, 1, WriteCounts.MOST + 1), "4", ParamSource.ASSUMED,
            "Not published; a tenth of the 40 samples, half of what a round counts as. Try 1 to"
                    + " 8.",
            "Least count of a warm page; below it a page is cold and goes in every live round. 256 = no page is warm.");
    private static final ParamSpec<Long> HOT = new ParamSpec<>("hotThreshold",
            ParamType.whole(Unit.NONE, 1, WriteCounts.MOST + 1), "12", ParamSource.ASSUMED,
            "Not published; between 8, what one round leaves, and 16, what a page written in every"
                    + " round tends to. Try 8 to 16.",
            "Least count of a hot page, which goes while the guest stands still; not below warmThreshold. 256 = no page"
                    + " is hot.");
    private static final ParamSpec<Long> WARM_PERIOD = new ParamSpec<>("warmPeriod",
            ParamType.whole(Unit.ROUNDS, 1, 1000), "2", ParamSource.ASSUMED,
            "Not published; the next possible to every round. Try 1 to 4.",
            "Warm pages go in the live rounds whose number is divisible by this.");
    private static final ParamSpec<Boolean> HOT_FIRST = ParamSpec.flag("hotFirstRound", false, ParamSource.ASSUMED,
            "Not published; what is measured before round 1 can only serve to leave"
                    + " pages out of it.",
            "Whether hot pages go in the first round too.");
    private static final ParamSpec<Long> ROUND_WEIGHT = new ParamSpec<>("roundWeight",
            ParamType.whole(Unit.NONE, 0, WriteCounts.MOST), "8", ParamSource.ASSUMED,
            "Not published; with 1 and halving no count would stay above 2. Try 4 to 16.",
            "What a live round in which a page was written adds to its count; a sample before the first round adds 1.");
    private static final ParamSpec<Double> DECAY = new ParamSpec<>("decay", ParamType.share(), "0.5",
            ParamSource.ASSUMED, "Not published; halving. Try 0 (the last round alone counts) to 1 (nothing fades).",
            "What a live round leaves of a count, before that round's writes are added.");

    /** The hierarchy over a scan. */
    public static final NamedStrategy<PageSelection> STRATEGY = new NamedStrategy<>(new PolicyDescriptor<>("hca",
            PageSelection.class, "Hierarchical copy",
            "Counts how often pages are written, from before the first round on. Pages that are seldom written go in"
                    + " every round, others in every second one or only while the guest stands still.",
            SOURCE, ParamSpec.joined(List.of(MEASURE_TIME, SAMPLE_TIME, WARM, HOT, WARM_PERIOD, HOT_FIRST, ROUND_WEIGHT,
                    DECAY), ScanChoice.params())),
            Hierarchy::over);

    private Hierarchy() {
    }

    private static PageSelection over(Params params, PolicyContext context) {
        int warm = params.getInt(WARM);
        int hot = params.getInt(HOT);
        if (hot < warm) {
            throw new IllegalArgumentException("The hotThreshold " + hot + " is below the warmThreshold " + warm
                    + "; allowed is " + warm + " to " + (WriteCounts.MOST + 1) + ".");
        }
        return new HierarchicalCopy(ScanChoice.scan(params, context), context.vm().pageCount(),
                new HierarchicalCopy.Layers(warm, hot, params.getInt(WARM_PERIOD),
                        params.get(HOT_FIRST)),
                new HierarchicalCopy.History(params.get(MEASURE_TIME), params.get(SAMPLE_TIME),
                        params.getInt(ROUND_WEIGHT), params.get(DECAY)));
    }
}
