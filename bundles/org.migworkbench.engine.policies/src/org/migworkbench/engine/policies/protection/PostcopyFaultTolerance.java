package org.migworkbench.engine.policies.protection;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Protection;
import org.migworkbench.engine.policy.ProtectionRules;
import org.migworkbench.engine.policy.ProtectionRules.Heartbeat;
import org.migworkbench.engine.policy.ProtectionRules.Place;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Unit;

/** Post-copy whose guest survives the loss of a host or of the network, as QEMU's post-copy with it or alone. */
public final class PostcopyFaultTolerance {

    private static final String ID = "postcopy-ft";
    private static final String LABEL = "Post-copy with fault tolerance";
    private static final String SUMMARY = "While pages are missing at the destination, what the guest changes there is"
            + " committed to the source or a store in transactions, and its output waits for them: after a failure the"
            + " guest goes on from the last commit.";
    private static final String SOURCE = "Fernando, Terner, Gopalan and Yang, INFOCOM 2019, pages 343 to 351"
            + " (PostCopyFT, and V-Recover after it); Chen et al., Telecommunications Science 37(7), 2021, pages 57 to"
            + " 66";
    private static final String POSTCOPY_FT = "Fernando et al., INFOCOM 2019";
    private static final double HOUR = 3600e9;
    private static final String OUTPUT = "output";
    private static final String STORE = "store";
    private static final String OWN = "own";

    private static final ParamSpec<String> TRIGGER = choice("commitTrigger", List.of("interval", OUTPUT, "either"),
            ParamSource.PUBLISHED, POSTCOPY_FT + ", has both; commits at intervals are its main case.",
            "What a commit waits for: the interval, an output of the guest that no commit covers, or whichever comes"
                    + " first.");
    private static final ParamSpec<Long> INTERVAL = time("commitInterval", "100 ms", ParamType.time(1e3, 60e9),
            ParamSource.PUBLISHED,
            POSTCOPY_FT + ": 100 us to 100 ms were tested; the longest costs least.",
            "From the acknowledgement of a commit to the begin of the next.");
    private static final ParamSpec<Double> OUTPUTS = new ParamSpec<>("outputRate",
            ParamType.real(Unit.PER_SECOND, 0, 1e6), "100", ParamSource.ASSUMED,
            "No source; a service with a hundred answers a second.",
            "Messages that the guest sends to the outside while it isn't stopped, evenly spaced. They wait for the"
                    + " commit that covers them.");
    private static final ParamSpec<String> PLACE = choice("commitTo", List.of("source", STORE), ParamSource.PUBLISHED,
            POSTCOPY_FT + ": a store in the memory of the source or of a third host.",
            "Where commits go: to the source, or to a store on a third host.");
    private static final ParamSpec<String> NETWORK = choice("checkpointNetwork", List.of("links", OWN),
            ParamSource.ASSUMED,
            "The published set-up had network cards of their own; most hosts have none to spare.",
            "Which way commits to the source take: the other direction of the migration's links, or a network of their"
                    + " own. What goes to a store always has its own.");
    private static final ParamSpec<Double> BANDWIDTH = new ParamSpec<>("checkpointBandwidth",
            ParamType.real(Unit.BYTES_PER_SECOND, 1e3, 1e12), "1 Gbit/s", ParamSource.PUBLISHED,
            POSTCOPY_FT + ": Gigabit Ethernet.", "Rate of the checkpoints' own network, if there is one.");
    private static final ParamSpec<Long> LATENCY = time("checkpointLatency", "100 us", ParamType.time(0, 10e9),
            ParamSource.ASSUMED,
            "No source; a switch in the same room.", "One-way latency of that network.");
    private static final ParamSpec<Long> STATE = new ParamSpec<>("checkpointState",
            ParamType.whole(Unit.BYTES, 0, 1L << 30), "16 KiB", ParamSource.ASSUMED,
            "No source; a guest with one processor and few devices.",
            "State of processors and devices in each checkpoint.");
    private static final ParamSpec<Long> PAUSE = time("checkpointPause", "100 us", ParamType.time(0, 10e9),
            ParamSource.ASSUMED,
            "No source; stopping the processors, reading their state and the log of written pages.",
            "Fixed time of each checkpoint's pause, besides sending what is left.");
    private static final ParamSpec<Long> FORWARD = time("forwardInterval", "0", ParamType.time(0, HOUR),
            ParamSource.ASSUMED,
            "V-Recover's interval isn't published; off, since it takes the network of a third host.",
            "From one forward checkpoint of the source to the next, to the store, against the loss of the source; 0 ="
                    + " none.");
    private static final ParamSpec<Long> BEAT = time("heartbeat", "10 ms", ParamType.time(1e4, 60e9),
            ParamSource.ASSUMED,
            POSTCOPY_FT + ", has heartbeats but doesn't say how often.",
            "Interval in which the hosts tell each other that they live.");
    private static final ParamSpec<Long> MISSED = new ParamSpec<>("missedBeats", ParamType.whole(Unit.NONE, 1, 1000),
            "3", ParamSource.ASSUMED, "Not published. One may be late, two may be chance.",
            "Heartbeats in a row that must be missing until the other host, or the network, counts as lost.");
    private static final ParamSpec<Long> WAIT = time("networkWait", "0", ParamType.time(0, HOUR), ParamSource.PUBLISHED,
            POSTCOPY_FT + ": the source goes on as soon as the failure is found.",
            "How long a broken network may be recovered, as QEMU does, before the source goes on from the last"
                    + " commit.");
    private static final ParamSpec<Long> RESTORE = time("restoreCost", "5 ms", ParamType.time(0, 600e9),
            ParamSource.ASSUMED,
            "As QEMU's switchoverCost.", "Fixed time of starting the guest from a checkpoint.");
    private static final ParamSpec<Long> RESTORE_PAGE = time("restorePageCost", "10 us", ParamType.time(0, 1e9),
            ParamSource.PUBLISHED,
            "Derived from one figure of V-Recover: about 200 ms for 20,000 pages.",
            "Time for each page of the checkpoint that has to be put in its place.");

    private static final List<ParamSpec<?>> PARAMS = List.of(TRIGGER, INTERVAL, OUTPUTS, PLACE, NETWORK, BANDWIDTH,
            LATENCY, STATE, PAUSE, FORWARD, BEAT, MISSED, WAIT, RESTORE, RESTORE_PAGE);

    /** The protection as a strategy. */
    public static final NamedStrategy<Protection> STRATEGY = new NamedStrategy<>(
            new PolicyDescriptor<>(ID, Protection.class, LABEL, SUMMARY, SOURCE, PARAMS),
            (params, context) -> protection(params));

    /** No protection. */
    public static final NamedStrategy<Protection> NONE = new NamedStrategy<>(new PolicyDescriptor<>("no-protection",
            Protection.class, "None", "What is lost with a host is lost.", "None.", List.of()),
            (params, context) -> Protection.NONE);

    private PostcopyFaultTolerance() {
    }

    private static Protection protection(Params params) {
        double outputs = params.get(OUTPUTS);
        String trigger = params.get(TRIGGER);
        if (trigger.equals(OUTPUT) && outputs == 0) {
            throw new IllegalArgumentException("The outputRate 0 is not allowed with the commitTrigger output, which"
                    + " would then never commit; allowed is a rate above 0.");
        }
        ProtectionRules rules = new ProtectionRules(params.get(PLACE).equals(STORE) ? Place.STORE
                : Place.SOURCE, params.get(NETWORK).equals(OWN), params.get(BANDWIDTH),
                params.get(LATENCY), params.get(STATE), params.get(PAUSE), outputs,
                new Heartbeat(params.get(BEAT), params.getInt(MISSED)), params.get(WAIT),
                params.get(RESTORE), params.get(RESTORE_PAGE));
        return new TransactionSync(rules, trigger.equals(OUTPUT) ? TransactionSync.Trigger.OUTPUT
                : trigger.equals("either") ? TransactionSync.Trigger.EITHER : TransactionSync.Trigger.INTERVAL,
                params.get(INTERVAL), params.get(FORWARD));
    }

    private static ParamSpec<String> choice(String name, List<String> words, ParamSource source, String citation,
            String description) {
        return ParamSpec.choice(name, words, source, citation, description);
    }

    private static ParamSpec<Long> time(String name, String text, ParamType<Long> type, ParamSource source,
            String citation, String description) {
        return new ParamSpec<>(name, type, text, source, citation, description);
    }
}
