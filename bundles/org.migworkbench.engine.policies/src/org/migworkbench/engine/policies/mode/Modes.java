package org.migworkbench.engine.policies.mode;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.literature.Sources;
import org.migworkbench.engine.policy.ConnectionRules;
import org.migworkbench.engine.policy.PostcopyRules;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Unit;

/** Pre-copy, and QEMU's post-copy with what can be said about it and the connection. */
public final class Modes {

    private static final ParamSpec<Boolean> PREEMPT = ParamSpec.flag("postcopyPreempt", false, ParamSource.PUBLISHED,
            "QEMU, postcopy-preempt",
            "Whether requested pages have a channel of their own, past what is queued and past the limit.");
    private static final ParamSpec<Long> SEND_BUFFER = new ParamSpec<>("sendBuffer",
            ParamType.whole(Unit.BYTES, 0, 1L << 30),
            "4 MiB", ParamSource.PUBLISHED,
            "Linux kernel documentation, tcp_wmem: greatest size of a socket's send buffer",
            "What waits in the connection at most; without preempt a requested page waits behind it.");
    private static final ParamSpec<Long> REQUEST_COST = new ParamSpec<>("requestCost", ParamType.time(0, 60e9),
            "100 us",
            ParamSource.ASSUMED,
            "No source; requests of P. Xu's series for preempt take 64 to 512 us in all at 10 Gbit/s.",
            "Fixed time of a page request besides the network: the fault, both sides' threads, putting the page in place.");
    private static final ParamSpec<Long> CONNECTION = new ParamSpec<>("connectionTimeout", ParamType.time(0, 1e15),
            "924.6 s",
            ParamSource.PUBLISHED, "Linux kernel documentation, tcp_retries2",
            "How long the path may carry nothing until the connection breaks; 0 = at once, like a reset.");
    private static final ParamSpec<Long> RECOVER = new ParamSpec<>("recoverAfter", ParamType.time(0, 1e15), "0",
            ParamSource.ASSUMED, "QEMU waits for whoever calls migrate-recover.",
            "Time from when the path is up again until somebody has recovered a broken post-copy; 0 = nobody does.");

    /** Live rounds, then the rest. */
    public static final NamedStrategy<TransferMode> PRECOPY = new NamedStrategy<>(new PolicyDescriptor<>("precopy",
            TransferMode.class, "Pre-copy", "Live rounds, then the rest while the guest stands still.", Sources.XEN,
            List.of()), (params, context) -> new Precopy());

    /** Post-copy where the stop condition asks for it. */
    public static final NamedStrategy<TransferMode> POSTCOPY = new NamedStrategy<>(new PolicyDescriptor<>("postcopy",
            TransferMode.class, "Post-copy",
            "As pre-copy; where the stop condition asks for it, the guest goes on at the destination and what is missing"
                    + " follows.",
            Sources.QEMU, List.of(PREEMPT, SEND_BUFFER, REQUEST_COST, CONNECTION, RECOVER)),
            (params, context) -> postcopy(params));

    private Modes() {
    }

    private static TransferMode postcopy(Params params) {
        long recover = params.get(RECOVER);
        return new PrecopyThenPostcopy(
                new PostcopyRules(params.get(PREEMPT), params.get(REQUEST_COST), params.get(SEND_BUFFER)),
                new ConnectionRules(params.get(CONNECTION), recover == 0 ? Long.MAX_VALUE : recover));
    }
}
