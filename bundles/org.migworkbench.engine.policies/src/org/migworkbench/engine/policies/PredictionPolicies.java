package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.bandwidth.ConstantRate;
import org.migworkbench.engine.policies.selection.DeferralRule;
import org.migworkbench.engine.policies.selection.DirtyChain;
import org.migworkbench.engine.policies.selection.FrequentlyDirty;
import org.migworkbench.engine.policies.selection.PredictedInterval;
import org.migworkbench.engine.policies.selection.PredictiveScan;
import org.migworkbench.engine.policies.selection.WriteHistory;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.quantities.Unit;

/** Policies that predict which pages will be written again soon and send them later. */
final class PredictionPolicies {

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

    private static final List<ParamSpec<?>> SCAN = List.of(SCAN_PERIOD, SKIP_REWRITTEN, XenPolicy.BATCH);

    static final Prediction AR = new Prediction("ar-prediction", "AR prediction",
            "Predicts each page's next write from the intervals between its last writes with an autoregressive model,"
                    + " and sends a page only if that is far enough away.",
            CHEN, List.of(ORDER, COEFFICIENTS, PASSES, THRESHOLD, OVERDUE),
            params -> interval(params, params.getInt(ORDER),
                    params.get(COEFFICIENTS).equals(CLASS)));
    static final Prediction MEAN = new Prediction("mean-interval", "Mean interval",
            "Expects each page's next write after the mean of its last intervals, and sends a page only if that is far"
                    + " enough away.",
            "None; ar-prediction with order 0, for comparison.", List.of(PASSES, THRESHOLD, OVERDUE),
            params -> interval(params, 0, false));
    static final Prediction K_OF_N = new Prediction("k-of-n", "K of the last N rounds",
            "A page that was written in at least K of the last N rounds waits for a quieter time or the last round.",
            HU, List.of(DIRTY_ROUNDS, WINDOW), PredictionPolicies::frequentlyDirty);
    static final Prediction MARKOV = new Prediction("markov", "Markov chain of dirty and clean",
            "A page that is likely to be written in the next round, judged by how its states followed each other,"
                    + " waits.",
            MARKOV_SOURCE, List.of(PROBABILITY),
            params -> new DirtyChain(params.get(PROBABILITY)));

    private PredictionPolicies() {
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

    /** A rule that defers pages, to be put into any policy or run with the rest of Xen's. */
    record Prediction(String id, String label, String summary, String source, List<ParamSpec<?>> params,
            Function<Params, DeferralRule> rule) {

        /** The page selection alone. */
        PolicyProvider<PageSelection> alone() {
            return SingleStrategy.of(id, PageSelection.class, label, summary, source, joined(params, SCAN),
                    this::selection);
        }

        /** With Xen's encoding, rate and rules. */
        PolicyProvider<Strategies> overXen() {
            List<ParamSpec<?>> xen = List.of(XenPolicy.MAX_ITERATIONS, XenPolicy.MAX_FACTOR, XenPolicy.MIN_REMAINING,
                    CommonParams.ROUND_COST, CommonParams.SWITCHOVER_COST);
            return SingleStrategy.of(id, Strategies.class, label,
                    summary + " Otherwise Xen's pre-copy at the migration's bandwidth limit.", source,
                    joined(joined(params, SCAN), xen), this::strategies);
        }

        private PredictiveScan selection(Params values, PolicyContext context) {
            return new PredictiveScan(context.vm().pageCount(), values.getInt(XenPolicy.BATCH),
                    rule.apply(values), values.get(SKIP_REWRITTEN), values.get(SCAN_PERIOD));
        }

        private Strategies strategies(Params values, PolicyContext context) {
            return XenPolicy.strategies(values, context, selection(values, context),
                    new ConstantRate(context.migration().bandwidthLimitBytesPerSecond()), false);
        }

        private static List<ParamSpec<?>> joined(List<ParamSpec<?>> first, List<ParamSpec<?>> second) {
            List<ParamSpec<?>> all = new ArrayList<>(first);
            all.addAll(second);
            return all;
        }
    }
}
