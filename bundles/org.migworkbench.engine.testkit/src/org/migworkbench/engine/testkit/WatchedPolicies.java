package org.migworkbench.engine.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Strategy;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyPart;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/**
 * The policies of a catalog with a watch on them, strategies that stand by themselves too: what the contract forbids is
 * noted as a violation. The watch changes nothing, so the results are those without it.
 */
public final class WatchedPolicies {

    private static final int MOST_VIOLATIONS = 20;

    private final PolicyCatalog policies;
    private final List<String> violations = new ArrayList<>();
    private long batches;
    private long pages;
    private long bytes;

    /**
     * Watches a catalog.
     *
     * @param policies the policies
     */
    public WatchedPolicies(PolicyCatalog policies) {
        this.policies = policies;
    }

    /**
     * The watched policies.
     *
     * @return a catalog with the same descriptors
     */
    public PolicyCatalog catalog() {
        List<PolicyProvider<?>> watched = new ArrayList<>();
        policies.all(Strategies.class).forEach(p -> watched.add(new Watched<>(p, this::watchAll)));
        StrategyKind.ALL.forEach(kind -> addWatched(kind, watched));
        return PolicyCatalog.of(watched);
    }

    /**
     * What the strategies did that they must not do.
     *
     * @return at most {@value #MOST_VIOLATIONS} sentences in the order of time
     */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /**
     * How much was put on the wire.
     *
     * @return batches of all migrations
     */
    public long batches() {
        return batches;
    }

    /**
     * How much was put on the wire.
     *
     * @return pages of all migrations
     */
    public long pages() {
        return pages;
    }

    /**
     * How much was put on the wire.
     *
     * @return bytes of all migrations
     */
    public long bytes() {
        return bytes;
    }

    void batch(int batchPages, long batchBytes) {
        batches++;
        pages += batchPages;
        bytes += batchBytes;
    }

    void check(boolean holds, String violation, long value, long allowed) {
        if (!holds && violations.size() < MOST_VIOLATIONS) {
            violations.add(violation + ": " + value + ", allowed " + allowed);
        }
    }

    private <P extends Strategy> void addWatched(StrategyKind<P> kind, List<PolicyProvider<?>> watched) {
        policies.all(kind.type()).forEach(
                p -> watched.add(new Watched<>(p, (inner, context) -> watch(kind, inner, context))));
    }

    private Strategies watchAll(Strategies inner, PolicyContext context) {
        Strategies watched = inner;
        for (StrategyKind<?> kind : StrategyKind.ALL) {
            watched = watchOne(kind, watched, context);
        }
        return watched;
    }

    private <P extends Strategy> Strategies watchOne(StrategyKind<P> kind, Strategies inner, PolicyContext context) {
        return inner.with(kind, watch(kind, inner.get(kind), context));
    }

    private <P extends Strategy> P watch(StrategyKind<P> kind, P inner, PolicyContext context) {
        return kind.type().cast(inner instanceof PageSelection selection ? new SelectionWatch(selection, this)
                : inner instanceof Encoding encoding ? new EncodingWatch(encoding, this)
                        : inner instanceof BandwidthAllocation bandwidth
                                ? new BandwidthWatch(bandwidth, this, context.pathBytesPerSecond()) : inner);
    }

    private record Watched<P>(PolicyProvider<P> inner, BiFunction<P, PolicyContext, P> watch)
            implements
                PolicyProvider<P> {

        @Override
        public PolicyDescriptor<P> descriptor() {
            return inner.descriptor();
        }

        @Override
        public List<PolicyPart> parts(SortedMap<String, String> values) {
            return inner.parts(values);
        }

        @Override
        public P create(Params params, PolicyContext context) {
            return watch.apply(inner.create(params, context), context);
        }
    }
}
