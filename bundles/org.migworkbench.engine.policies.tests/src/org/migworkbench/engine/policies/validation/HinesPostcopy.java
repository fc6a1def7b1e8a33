package org.migworkbench.engine.policies.validation;

import java.util.List;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.bandwidth.ConstantRate;
import org.migworkbench.engine.policies.encoding.PlainPages;
import org.migworkbench.engine.policies.mode.PrecopyThenPostcopy;
import org.migworkbench.engine.policies.selection.BubblingScan;
import org.migworkbench.engine.policies.selection.WrappingScan;
import org.migworkbench.engine.policy.ConnectionRules;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PostcopyRules;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.RoundStats;

/**
 * Post-copy of Hines, Deshpande and Gopalan: the guest goes on at the destination before a page was sent, requests go
 * before what is pushed.
 *
 * @param bubbling whether the pushing follows the requests; else it goes on in order whatever is asked for
 */
record HinesPostcopy(boolean bubbling) implements PolicyProvider<Strategies> {

    private static final int PAGE_HEADER_BYTES = 8;
    private static final long SERVICE_NANOS = 100_000;

    /** Goes on at the destination as soon as it is asked. */
    private static final class AtOnce implements StopCondition {

        @Override
        public Decision judge(RoundStats last, RunView run) {
            return Decision.postcopy("Post-copy from the start.");
        }

        @Override
        public Decision judgeDirtySet(long dirtyPages, RunView run) {
            return Decision.postcopy("Post-copy from the start.");
        }
    }

    /** Goes on in order, whatever was asked for. */
    private record InOrder(PageSelection inner) implements PageSelection {

        @Override
        public void beginRound(org.migworkbench.engine.policy.RoundView round) {
            inner.beginRound(round);
        }

        @Override
        public int select(org.migworkbench.engine.policy.PageView pages, int budget, int[] outPages) {
            return inner.select(pages, budget, outPages);
        }

        @Override
        public int skippedPages() {
            return inner.skippedPages();
        }
    }

    String id() {
        return bubbling ? "hines-bubbling" : "hines-pushing";
    }

    @Override
    public PolicyDescriptor<Strategies> descriptor() {
        return new PolicyDescriptor<>(id(), Strategies.class, "Post-copy from the start", "For comparison.",
                "Hines et al., VEE 2009", List.of());
    }

    @Override
    public Strategies create(Params params, PolicyContext context) {
        int pages = context.vm().pageCount();
        return Strategies.of(bubbling ? new BubblingScan(pages) : new InOrder(new WrappingScan(pages)),
                new PlainPages(PAGE_HEADER_BYTES, 0, context.vm().pageSizeBytes()),
                new ConstantRate(Double.POSITIVE_INFINITY), new AtOnce(),
                new PrecopyThenPostcopy(new PostcopyRules(true, SERVICE_NANOS, 0), ConnectionRules.LINUX));
    }
}
