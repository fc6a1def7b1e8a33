package org.migworkbench.engine.policies;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.mode.PrecopyThenPostcopy;
import org.migworkbench.engine.policy.ConnectionRules;
import org.migworkbench.engine.policy.PostcopyRules;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.quantities.Unit;

/** What QEMU's policies let be said about post-copy and the connection. */
final class QemuTransfer {

    static final ParamSpec<Long> POSTCOPY_AFTER = new ParamSpec<>("postcopyAfter",
            ParamType.whole(Unit.ROUNDS, 0, 1_000_000), "0", ParamSource.ASSUMED,
            "QEMU leaves the moment to its user; one round is the hybrid of Hines et al., VEE 2009.",
            "Rounds after which the guest goes on at the destination, unless it has converged; 0 = no post-copy.");
    static final ParamSpec<Double> POSTCOPY_BANDWIDTH = new ParamSpec<>("maxPostcopyBandwidth",
            ParamType.real(Unit.BYTES_PER_SECOND, 0, Double.POSITIVE_INFINITY), "0", ParamSource.PUBLISHED,
            "QEMU, max-postcopy-bandwidth", "Mean rate in post-copy, kept in windows of 100 ms; 0 = no limit.");
    static final ParamSpec<Boolean> PREEMPT = ParamSpec.flag("postcopyPreempt", false, ParamSource.PUBLISHED,
            "QEMU, postcopy-preempt",
            "Whether requested pages have a channel of their own, past what is queued and past the limit.");
    static final ParamSpec<Long> SEND_BUFFER = new ParamSpec<>("sendBuffer", ParamType.whole(Unit.BYTES, 0, 1L << 30),
            "4 MiB", ParamSource.PUBLISHED,
            "Linux kernel documentation, tcp_wmem: greatest size of a socket's send buffer",
            "What waits in the connection at most; without preempt a requested page waits behind it.");
    static final ParamSpec<Long> REQUEST_COST = new ParamSpec<>("requestCost", ParamType.time(0, 60e9), "100 us",
            ParamSource.ASSUMED,
            "No source; requests of P. Xu's series for preempt take 64 to 512 us in all at 10 Gbit/s.",
            "Fixed time of a page request besides the network: the fault, both sides' threads, putting the page in place.");
    static final ParamSpec<Long> PAUSE = new ParamSpec<>("pauseBeforeSwitchover", ParamType.time(0, 3600e9), "0",
            ParamSource.ASSUMED, "QEMU's pause-before-switchover waits for whoever asked for it; off by default.",
            "How long the stopped guest waits for the go-ahead before the rest is sent.");
    static final ParamSpec<Long> CONNECTION = new ParamSpec<>("connectionTimeout", ParamType.time(0, 1e15), "924.6 s",
            ParamSource.PUBLISHED, "Linux kernel documentation, tcp_retries2",
            "How long the path may carry nothing until the connection breaks; 0 = at once, like a reset.");
    static final ParamSpec<Long> RECOVER = new ParamSpec<>("recoverAfter", ParamType.time(0, 1e15), "0",
            ParamSource.ASSUMED, "QEMU waits for whoever calls migrate-recover.",
            "Time from when the path is up again until somebody has recovered a broken post-copy; 0 = nobody does.");

    private QemuTransfer() {
    }

    static List<ParamSpec<?>> params() {
        return List.of(POSTCOPY_BANDWIDTH, PREEMPT, SEND_BUFFER, REQUEST_COST, PAUSE, CONNECTION,
                RECOVER);
    }

    /** The parameters of {@link #mode} alone. */
    static List<ParamSpec<?>> modeParams() {
        return List.of(PREEMPT, SEND_BUFFER, REQUEST_COST, CONNECTION, RECOVER);
    }

    static TransferMode mode(Params params) {
        long recover = params.get(RECOVER);
        return new PrecopyThenPostcopy(
                new PostcopyRules(params.get(PREEMPT), params.get(REQUEST_COST),
                        params.get(SEND_BUFFER)),
                new ConnectionRules(params.get(CONNECTION), recover == 0 ? Long.MAX_VALUE : recover));
    }
}
