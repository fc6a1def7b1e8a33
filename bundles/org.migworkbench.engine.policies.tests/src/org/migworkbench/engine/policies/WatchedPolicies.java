package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.migworkbench.engine.RoundStats;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.Params;
import org.migworkbench.engine.policy.PolicyCatalog;
import org.migworkbench.engine.policy.PolicyContext;
import org.migworkbench.engine.policy.PolicyDescriptor;
import org.migworkbench.engine.policy.PolicyProvider;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.WireCost;

/**
 * The built-in policies with a watch on them: what the contract forbids is noted as a violation, and for each page the
 * time is kept at which its content was last read for sending.
 */
final class WatchedPolicies {

    final List<String> violations = new ArrayList<>();
    long batches;
    long pages;
    long bytes;
    long[] lastSentNanos;

    PolicyCatalog catalog() {
        List<PolicyProvider<?>> watched = new ArrayList<>();
        for (PolicyProvider<Strategies> provider : Scenarios.POLICIES.all(Strategies.class)) {
            watched.add(new Watched(provider));
        }
        return PolicyCatalog.of(watched);
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
            lastSentNanos = new long[context.vm().pageCount()];
            Arrays.fill(lastSentNanos, -1);
            Watch watch = new Watch(s, context.pathBytesPerSecond());
            return new Strategies(watch, watch, watch, s.stop(), s.mode(), s.throttling(), s.costs());
        }
    }

    private final class Watch implements PageSelection, Encoding, BandwidthAllocation {

        private final Strategies inner;
        private final double capacity;
        private final BitSet inRound = new BitSet();
        private int[] selected;
        private int count;

        Watch(Strategies inner, double capacity) {
            this.inner = inner;
            this.capacity = capacity;
        }

        @Override
        public void beginRound(RoundView round) {
            inRound.clear();
            inner.selection().beginRound(round);
            inner.bandwidth().beginRound(round);
        }

        @Override
        public int select(PageView view, int budget, int[] outPages) {
            int chosen = inner.selection().select(view, budget, outPages);
            check(chosen >= 0 && chosen <= budget, "budget " + budget + " but chose " + chosen);
            for (int i = 0; i < chosen; i++) {
                check(view.isCandidate(outPages[i]), "page " + outPages[i] + " isn't dirty");
                check(!inRound.get(outPages[i]), "page " + outPages[i] + " twice");
                inRound.set(outPages[i]);
            }
            return chosen;
        }

        @Override
        public long measureNanos() {
            return inner.selection().measureNanos();
        }

        @Override
        public long sampleNanos() {
            return inner.selection().sampleNanos();
        }

        @Override
        public void sampled(long[] written) {
            inner.selection().sampled(written);
        }

        @Override
        public void explore(PageView view, long[] notNeeded) {
            inner.selection().explore(view, notNeeded);
        }

        @Override
        public int skippedPages() {
            return inner.selection().skippedPages();
        }

        @Override
        public void encode(PageView view, int[] chosen, int number, WireCost out) {
            inner.encoding().encode(view, chosen, number, out);
            check(out.bytes > 0 && out.cpuNanos >= 0, "cost " + out.bytes);
            selected = chosen;
            count = number;
            batches++;
            pages += number;
            bytes += out.bytes;
        }

        @Override
        public double limitBytesPerSecond() {
            return inner.bandwidth().limitBytesPerSecond();
        }

        @Override
        public long release(long nowNanos, long size) {
            for (int i = 0; i < count; i++) {
                lastSentNanos[selected[i]] = nowNanos;
            }
            long time = inner.bandwidth().release(nowNanos, size);
            check(inner.bandwidth().limitBytesPerSecond() > 0 && capacity > 0, "limit not above 0");
            return time;
        }

        @Override
        public long nextBatchNanos(long nowNanos) {
            return inner.bandwidth().nextBatchNanos(nowNanos);
        }

        @Override
        public int batchPages(int most) {
            int pagesNow = inner.bandwidth().batchPages(most);
            check(pagesNow >= 1 && pagesNow <= most, "batch of " + pagesNow + " of " + most);
            return pagesNow;
        }

        @Override
        public double peakBytesPerSecond(double limit) {
            return inner.bandwidth().peakBytesPerSecond(limit);
        }

        @Override
        public void roundEnded(RoundStats stats) {
            check(stats.bandwidthBytesPerSecond() <= capacity * (1 + 1e-9), "faster than the path");
            inner.bandwidth().roundEnded(stats);
        }

        @Override
        public boolean isAtMaximum() {
            return inner.bandwidth().isAtMaximum();
        }

        private void check(boolean holds, String violation) {
            if (!holds) {
                violations.add(violation);
            }
        }
    }
}
