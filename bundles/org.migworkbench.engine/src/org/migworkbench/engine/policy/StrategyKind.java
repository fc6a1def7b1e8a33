package org.migworkbench.engine.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of strategy. A policy has one of each; this is the only list of them, read wherever policies are put together,
 * checked, shown or tested.
 *
 * @param <P> the strategy's type
 */
public final class StrategyKind<P extends Strategy> {

    /** Which pages go now. */
    public static final StrategyKind<PageSelection> SELECTION = new StrategyKind<>(0, "selection", PageSelection.class,
            "page selection", null);

    /** What they cost on the wire and on the processor. */
    public static final StrategyKind<Encoding> ENCODING = new StrategyKind<>(1, "encoding", Encoding.class, "encoding",
            null);

    /** How fast they may go. */
    public static final StrategyKind<BandwidthAllocation> BANDWIDTH = new StrategyKind<>(2, "bandwidth",
            BandwidthAllocation.class, "bandwidth allocation", null);

    /** When the live phase ends. */
    public static final StrategyKind<StopCondition> STOP = new StrategyKind<>(3, "stop", StopCondition.class,
            "stop condition", null);

    /** Which phase comes next. */
    public static final StrategyKind<TransferMode> MODE = new StrategyKind<>(4, "mode", TransferMode.class,
            "transfer mode", null);

    /** How the guest is slowed. */
    public static final StrategyKind<Throttling> THROTTLING = new StrategyKind<>(5, "throttling", Throttling.class,
            "throttling", Throttling.NONE);

    /** Fixed times. */
    public static final StrategyKind<SwitchCosts> COSTS = new StrategyKind<>(6, "costs", SwitchCosts.class,
            "fixed times", SwitchCosts.NONE);

    /** What is kept against failures. */
    public static final StrategyKind<Protection> PROTECTION = new StrategyKind<>(7, "protection", Protection.class,
            "protection", Protection.NONE);

    /** How a disk is copied beside the memory. */
    public static final StrategyKind<DiskCopy> DISK = new StrategyKind<>(8, "disk", DiskCopy.class, "disk copy",
            DiskCopy.WHOLE);

    /** All kinds, in the order in which people are shown them. */
    public static final List<StrategyKind<?>> ALL = List.of(SELECTION, ENCODING, BANDWIDTH, STOP, MODE, THROTTLING,
            COSTS, PROTECTION, DISK);

    private final int place;
    private final String id;
    private final Class<P> type;
    private final String label;
    private final P none;

    private StrategyKind(int place, String id, Class<P> type, String label, P none) {
        this.place = place;
        this.id = Objects.requireNonNull(id, "id");
        this.type = Objects.requireNonNull(type, "type");
        this.label = Objects.requireNonNull(label, "label");
        this.none = none;
    }

    /**
     * The kind of a type.
     *
     * @param type a strategy interface
     * @return its kind; empty for a type that is no kind, such as that of whole policies
     */
    public static Optional<StrategyKind<?>> of(Class<?> type) {
        return ALL.stream().filter(kind -> kind.type == type).findFirst();
    }

    /**
     * The kind of a type that is one.
     *
     * @param type a strategy interface
     * @param <P>  the type
     * @return its kind
     * @throws IllegalArgumentException if it is none
     */
    @SuppressWarnings("unchecked") // the kind of a type has that type
    public static <P extends Strategy> StrategyKind<P> require(Class<P> type) {
        return (StrategyKind<P>) of(type).orElseThrow(
                () -> new IllegalArgumentException(type.getSimpleName() + " is no kind of strategy."));
    }

    /**
     * Its name in files.
     *
     * @return one word, unique
     */
    public String id() {
        return id;
    }

    /**
     * The type of its strategies.
     *
     * @return an interface, or the class of plain data
     */
    public Class<P> type() {
        return type;
    }

    /**
     * Its name for people.
     *
     * @return lower case, for example {@code page selection}
     */
    public String label() {
        return label;
    }

    /**
     * What stands in for a strategy that a policy doesn't name.
     *
     * @return a strategy that does nothing special; empty if each policy needs one of its own
     */
    public Optional<P> none() {
        return Optional.ofNullable(none);
    }

    /** Index in {@link #ALL}. */
    int place() {
        return place;
    }

    @Override
    public String toString() {
        return label;
    }
}
