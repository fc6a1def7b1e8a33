package org.migworkbench.engine.testkit;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.DiskCopy;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.Protection;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
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
        for (PolicyProvider<Strategies> provider : policies.all(Strategies.class)) {
            watched.add(new Watched(provider));
        }
        policies.all(PageSelection.class).forEach(p -> watched.add(new WatchedPart<>(p,
                (inner, context) -> new SelectionWatch(inner, this))));
        policies.all(Encoding.class).forEach(p -> watched.add(new WatchedPart<>(p,
                (inner, context) -> new EncodingWatch(inner, this))));
        policies.all(BandwidthAllocation.class).forEach(p -> watched.add(new WatchedPart<>(p,
                (inner, context) -> new BandwidthWatch(inner, this, context.pathBytesPerSecond()))));
        watched.addAll(policies.all(StopCondition.class));
        watched.addAll(policies.all(TransferMode.class));
        watched.addAll(policies.all(Throttling.class));
        watched.addAll(policies.all(Protection.class));
        watched.addAll(policies.all(DiskCopy.class));
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

    private final class Watched implements PolicyProvider<Strategies> {

        private final PolicyProvider<Strategies> inner;

        Watched(PolicyProvider<Strategies> inner) {
            this.inner = inner;
        }

        @Override
        public PolicyDescriptor<Strategies> descriptor() {
            return inner.descriptor();
        }

        @Override
        public Strategies create(Params params, PolicyContext context) {
            Strategies s = inner.create(params, context);
            WatchedPolicies watch = WatchedPolicies.this;
            return new Strategies(new SelectionWatch(s.selection(), watch), new EncodingWatch(s.encoding(), watch),
                    new BandwidthWatch(s.bandwidth(), watch, context.pathBytesPerSecond()), s.stop(), s.mode(),
                    s.throttling(), s.costs(), s.protection(), s.disk());
        }
    }

    private interface Wrapping<P> {
        P wrap(P inner, PolicyContext context);
    }

    private record WatchedPart<P>(PolicyProvider<P> inner, Wrapping<P> wrapping) implements PolicyProvider<P> {

        @Override
        public PolicyDescriptor<P> descriptor() {
            return inner.descriptor();
        }

        @Override
        public P create(Params params, PolicyContext context) {
            return wrapping.wrap(inner.create(params, context), context);
        }
    }
}
