package org.migworkbench.engine.testkit;

import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.WireCost;

/** Notes costs below 0 and more zero pages than there are pages. */
final class EncodingWatch implements Encoding {

    private final Encoding inner;
    private final WatchedPolicies watch;

    EncodingWatch(Encoding inner, WatchedPolicies watch) {
        this.inner = inner;
        this.watch = watch;
    }

    @Override
    public void start() {
        inner.start();
    }

    @Override
    public void beginRound(RoundView round) {
        inner.beginRound(round);
    }

    @Override
    public void encode(PageView view, int[] selected, int count, WireCost out) {
        inner.encode(view, selected, count, out);
        watch.check(out.bytes >= 0, "bytes of a batch", out.bytes, 0);
        watch.check(out.cpuNanos >= 0, "nanoseconds of an encoding", out.cpuNanos, 0);
        watch.check(out.stolenNanos >= 0, "nanoseconds taken from the guest", out.stolenNanos, 0);
        watch.check(out.zeroPages >= 0 && out.zeroPages <= count, "zero pages of a batch", out.zeroPages, count);
        watch.batch(count, out.bytes);
    }
}
