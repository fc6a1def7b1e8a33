package org.migworkbench.engine.policy;

import java.util.Objects;

/** A whole policy, made for one migration of one run: a strategy of each kind. Immutable, though its strategies aren't. */
public final class Strategies {

    private final Strategy[] parts;
    // asked for at every step of a run, so each stands ready with its type
    private final PageSelection selection;
    private final Encoding encoding;
    private final BandwidthAllocation bandwidth;
    private final StopCondition stop;
    private final TransferMode mode;
    private final Throttling throttling;
    private final SwitchCosts costs;
    private final Protection protection;
    private final DiskCopy disk;

    private Strategies(Strategy[] parts) {
        this.parts = parts;
        this.selection = get(StrategyKind.SELECTION);
        this.encoding = get(StrategyKind.ENCODING);
        this.bandwidth = get(StrategyKind.BANDWIDTH);
        this.stop = get(StrategyKind.STOP);
        this.mode = get(StrategyKind.MODE);
        this.throttling = get(StrategyKind.THROTTLING);
        this.costs = get(StrategyKind.COSTS);
        this.protection = get(StrategyKind.PROTECTION);
        this.disk = get(StrategyKind.DISK);
    }

    /**
     * A policy of the strategies that each one needs; of all other kinds it has what does nothing special.
     *
     * @param selection which pages go now
     * @param encoding  what they cost on the wire
     * @param bandwidth how fast they may go
     * @param stop      whether a round was enough
     * @param mode      which phase comes next
     * @return the policy
     */
    public static Strategies of(PageSelection selection, Encoding encoding, BandwidthAllocation bandwidth,
            StopCondition stop, TransferMode mode) {
        return new Builder().put(StrategyKind.SELECTION, selection).put(StrategyKind.ENCODING, encoding)
                .put(StrategyKind.BANDWIDTH, bandwidth).put(StrategyKind.STOP, stop).put(StrategyKind.MODE, mode)
                .build();
    }

    /** Puts a policy together. */
    public static final class Builder {

        private final Strategy[] parts = new Strategy[StrategyKind.ALL.size()];

        /** Creates a builder of nothing yet. */
        public Builder() {
            for (StrategyKind<?> kind : StrategyKind.ALL) {
                parts[kind.place()] = kind.none().orElse(null);
            }
        }

        /**
         * Takes a strategy in place of another of its kind.
         *
         * @param kind the kind
         * @param part the strategy
         * @param <P>  its type
         * @return this
         */
        public <P extends Strategy> Builder put(StrategyKind<P> kind, P part) {
            parts[kind.place()] = Objects.requireNonNull(part, kind.id());
            return this;
        }

        /**
         * The policy.
         *
         * @return the policy
         * @throws NullPointerException if a kind that each policy needs is missing
         */
        public Strategies build() {
            for (StrategyKind<?> kind : StrategyKind.ALL) {
                Objects.requireNonNull(parts[kind.place()], kind.id());
            }
            return new Strategies(parts.clone());
        }
    }

    /**
     * The strategy of a kind.
     *
     * @param kind the kind
     * @param <P>  its type
     * @return the strategy
     */
    @SuppressWarnings("unchecked") // what stands in a kind's place was put there with its type
    public <P extends Strategy> P get(StrategyKind<P> kind) {
        return (P) parts[kind.place()];
    }

    /**
     * The same policy with another strategy of a kind.
     *
     * @param kind the kind
     * @param part the strategy
     * @param <P>  its type
     * @return the policy
     */
    public <P extends Strategy> Strategies with(StrategyKind<P> kind, P part) {
        Strategy[] others = parts.clone();
        others[kind.place()] = Objects.requireNonNull(part, kind.id());
        return new Strategies(others);
    }

    /** The migration begins: each strategy allocates what grows with the guest. */
    public void start() {
        for (Strategy part : parts) {
            part.start();
        }
    }

    /**
     * Which pages go now.
     *
     * @return the selection
     */
    public PageSelection selection() {
        return selection;
    }

    /**
     * What they cost on the wire.
     *
     * @return the encoding
     */
    public Encoding encoding() {
        return encoding;
    }

    /**
     * How fast they may go.
     *
     * @return the allocation
     */
    public BandwidthAllocation bandwidth() {
        return bandwidth;
    }

    /**
     * Whether a round was enough.
     *
     * @return the condition
     */
    public StopCondition stop() {
        return stop;
    }

    /**
     * Which phase comes next.
     *
     * @return the mode
     */
    public TransferMode mode() {
        return mode;
    }

    /**
     * How much the guest is slowed.
     *
     * @return the throttling
     */
    public Throttling throttling() {
        return throttling;
    }

    /**
     * Fixed times.
     *
     * @return the costs
     */
    public SwitchCosts costs() {
        return costs;
    }

    /**
     * What is kept against failures.
     *
     * @return the protection
     */
    public Protection protection() {
        return protection;
    }

    /**
     * How the disk is copied, if it has to be.
     *
     * @return the copy
     */
    public DiskCopy disk() {
        return disk;
    }
}
