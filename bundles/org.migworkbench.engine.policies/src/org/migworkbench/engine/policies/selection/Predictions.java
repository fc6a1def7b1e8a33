package org.migworkbench.engine.policies.selection;

import java.util.List;
import java.util.function.Function;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Unit;

/** Page selections that predict which pages will be written again soon and send them later. */
public final class Predictions {

    private static final String CHEN = "Chen, Zhang and Zhang, Memory Optimization Algorithm of Migration Based on Xen"
            + " Virtual Machine, Computer Science 2013 no. 9, pages 64 to 67";
    private static final String HU = "Bolin Hu et al., A Time-Series Based Precopy Approach, ICPADS 2011";
    private static final String MARKOV_SOURCE = "Computer Engineering 2011 37(13), pages 36 to 39";
    private static final String CLASS = "class";
    private static final String PAGE = "page";

    private static final ParamSpec<Long> ORDER = new ParamSpec<>("order", ParamType.whole(Unit.NONE, 1, 3), "1",
            ParamSource.ASSUMED, "Not published. 1 has the least to estimate from five intervals.",
            "Order p of the autoregressive model: how many past intervals the next one depends on.");
    private static final ParamSpec<String> COEFFICIENTS = ParamSpec.choice("coefficients", List.of(CLASS, PAGE),
            ParamSource.ASSUMED, "Not published. Five intervals of one page say little; a class has those of many.",
            "Whether the model's coefficients are fitted to all pages whose mean interval has the same power of ten, or"
                    + " to each page's own intervals.");
    private static final ParamSpec<Double> PASSES = new ParamSpec<>("thresholdPasses",
            ParamType.real(Unit.FACTOR, 0, 1000), "1", ParamSource.ASSUMED,
            "Not published. 1: a page that is written again before it could be sent again gains nothing by going now.",
            "A page is sent only if its next write is expected later than this many times the time that sending all"
                    + " candidates would take, plus threshold.");
    private static final ParamSpec<Long> THRESHOLD = new ParamSpec<>("threshold", ParamType.time(0, 3600e9), "0",
            ParamSource.ASSUMED, "Not published. 0: thresholdPasses alone, which fits guests and links of any size.",
            "A page is sent only if its next write is expected later than this, plus the part of thresholdPasses.");
    private static final ParamSpec<Double> OVERDUE = new ParamSpec<>("overdue", ParamType.real(Unit.FACTOR, 1, 1e6),
            "2", ParamSource.ASSUMED,
            "Not published; without it a page that is never written again would wait for the last round.",
            "A page that hasn't been written for this many predicted intervals is sent: the prediction was wrong.");
    private static final ParamSpec<Long> SCAN_PERIOD = new ParamSpec<>("scanPeriod", ParamType.time(0, 3600e9), "50 ms",
            ParamSource.ASSUMED,
            "Not published for this method; Clark et al., NSDI 2005, read the log every 50 ms to measure working sets.",
            "Time from the begin of a round until the log is first read within it, then after twice that time, four"
                    + " times and so on; 0 = only at the end of rounds.");
    private static final ParamSpec<Boolean> SKIP_REWRITTEN = ParamSpec.flag("skipRewritten", true, ParamSource.ASSUMED,
            "Not published; Xen, which the method was built on, does it.",
            "Whether a page that the log shows as written again in this round is passed over too.");
    private static final ParamSpec<Long> DIRTY_ROUNDS = new ParamSpec<>("dirtyRounds",
            ParamType.whole(Unit.ROUNDS, 1, WriteHistory.ROUNDS), "2", ParamSource.ASSUMED,
            "Not found in print. 2 is the least that is no single chance.",
            "K: a page that was written in at least so many of the last N rounds waits.");
    private static final ParamSpec<Long> WINDOW = new ParamSpec<>("lastRounds",
            ParamType.whole(Unit.ROUNDS, 1, WriteHistory.ROUNDS), "3", ParamSource.ASSUMED,
            "Not found in print. 3: Xen's pre-copy often has few rounds of any length.",
            "N: how many of the last rounds are looked at.");
    private static final ParamSpec<Double> PROBABILITY = new ParamSpec<>("probability", ParamType.share(), "50 %",
            ParamSource.ASSUMED, "Not published. 50 %: whatever is more likely.",
            "A page waits if it is written in the next round with more than this probability.");

    private static final List<ParamSpec<?>> SCAN = List.of(SCAN_PERIOD, SKIP_REWRITTEN, Scans.BATCH);

    /** By an autoregressive model of the intervals between writes. */
    public static final NamedStrategy<PageSelection> AR = predictive(new PolicyDescriptor<>("ar-prediction",
            PageSelection.class, "AR prediction",
            "Predicts each page's next write from the intervals between its last writes with an autoregressive model,"
                    + " and sends a page only if that is far enough away.",
            CHEN, ParamSpec.joined(List.of(ORDER, COEFFICIENTS, PASSES, THRESHOLD, OVERDUE), SCAN)),
            params -> interval(params, params.getInt(ORDER),
                    params.get(COEFFICIENTS).equals(CLASS)));
    /** By the mean interval between writes. */
    public static final NamedStrategy<PageSelection> MEAN = predictive(new PolicyDescriptor<>("mean-interval",
            PageSelection.class, "Mean interval",
            "Expects each page's next write after the mean of its last intervals, and sends a page only if that is far"
                    + " enough away.",
            "None; ar-prediction with order 0, for comparison.",
            ParamSpec.joined(List.of(PASSES, THRESHOLD, OVERDUE), SCAN)), params -> interval(params, 0, false));
    /** By the rounds in which a page was written. */
    public static final NamedStrategy<PageSelection> K_OF_N = predictive(new PolicyDescriptor<>("k-of-n",
            PageSelection.class, "K of the last N rounds",
            "A page that was written in at least K of the last N rounds waits for a quieter time or the last round.",
            HU, ParamSpec.joined(List.of(DIRTY_ROUNDS, WINDOW), SCAN)), Predictions::frequentlyDirty);
    /** By how written and unwritten rounds follow each other. */
    public static final NamedStrategy<PageSelection> MARKOV = predictive(new PolicyDescriptor<>("markov",
            PageSelection.class, "Markov chain of dirty and clean",
            "A page that is likely to be written in the next round, judged by how its states followed each other,"
                    + " waits.",
            MARKOV_SOURCE, ParamSpec.joined(List.of(PROBABILITY), SCAN)),
            params -> new DirtyChain(params.get(PROBABILITY)));

    private Predictions() {
    }

    private static DeferralRule interval(Params params, int order, boolean pooled) {
        return new PredictedInterval(order, pooled, params.get(PASSES),
                params.get(THRESHOLD) / (double) WriteHistory.TICK_NANOS,
                params.get(OVERDUE));
    }

    private static DeferralRule frequentlyDirty(Params params) {
        int least = params.getInt(DIRTY_ROUNDS);
        int window = params.getInt(WINDOW);
        if (least > window) {
            throw new IllegalArgumentException("The dirtyRounds " + least + " are more than the lastRounds " + window
                    + "; allowed is up to the lastRounds.");
        }
        return new FrequentlyDirty(least, window);
    }

    private static NamedStrategy<PageSelection> predictive(PolicyDescriptor<PageSelection> descriptor,
            Function<Params, DeferralRule> rule) {
        return new NamedStrategy<>(descriptor, (params, context) -> new PredictiveScan(context.vm().pageCount(),
                params.getInt(Scans.BATCH), rule.apply(params), params.get(SKIP_REWRITTEN), params.get(SCAN_PERIOD)));
    }
}
