package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/** What a number counts, and the unit that it is stored in. */
public enum Unit {
    /** A plain number or word. */
    NONE("", "a number", "29 or 1e6", KnownNames.counts()),
    /** Pages. */
    PAGES("pages", "a number of pages", "1024 or 1024 pages", KnownNames.counts("pages", "page")),
    /** Rounds. */
    ROUNDS("rounds", "a number of rounds", "29 or 29 rounds", UnitNames.only("rounds", "round", "passes", "pass")),
    /** Bytes. */
    BYTES("bytes", "a size", "4 GiB, 512 MiB, 10 MB, 4096 (bytes) or 64 pages", KnownNames.bytes()),
    /** Nanoseconds. */
    NANOSECONDS("ns", "a time", "300 ms, 2 s or 5 min", KnownNames.times()),
    /** Bytes per second. */
    BYTES_PER_SECOND("B/s", "a rate", "500 Mbit/s, 10 Gbit/s, 125 MB/s or unlimited", KnownNames.rates()),
    /** A share from 0 to 1. */
    SHARE("share", "a share", "0.3 or 30 %", KnownNames.shares()),
    /** Events per second. */
    PER_SECOND("1/s", "a frequency", "30000 or 30000/s",
            KnownNames.counts("/s", "pages/s", "page/s", "writes/s", "write/s")),
    /** A factor. */
    FACTOR("x", "a factor", "3 or 3x", UnitNames.only("x", "\u00d7", "times")),
    /** Hundredths of something else; may be below 0. */
    PERCENT("%", "a number of percent", "-50.5 or -50.5 %", UnitNames.only("%", "percent", "per cent", "pct")),
    /** Pixels of a drawing; may be below 0. */
    PIXELS("px", "a number of pixels", "120 or 120 px", UnitNames.only("px", "pixels")),
    /** The seed of random streams: any 64 bits, a number only by its looks. */
    SEED("", "a seed", "1", UnitNames.only());

    private static final BigDecimal LEAST_BYTES = BigDecimal.valueOf(1 << 20);
    private static final BigDecimal LEAST_RATE = BigDecimal.valueOf(1_000_000);

    private final String symbol;
    private final String noun;
    private final String examples;
    private final UnitNames names;

    Unit(String symbol, String noun, String examples, UnitNames names) {
        this.symbol = symbol;
        this.noun = noun;
        this.examples = examples;
        this.names = names;
    }

    /**
     * Short form of the unit of the stored value.
     *
     * @return the symbol, empty for {@link #NONE}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Returns how much of the stored unit one of another name is.
     *
     * @param name the name, such as {@code KiB} for {@link #BYTES}
     * @return how much, such as 1024; empty if there is no such name
     */
    public OptionalDouble factor(String name) {
        return names.meantBy(name).stream().mapToDouble(one -> one.factor().doubleValue()).findFirst();
    }

    /**
     * One text that is read, as the hint of a field.
     *
     * @return for example {@code 4 GiB}; empty where a range says enough
     */
    public String example() {
        return switch (this) {
            case BYTES -> "4 GiB";
            case BYTES_PER_SECOND -> "10 Gbit/s";
            case NANOSECONDS -> "300 ms";
            default -> "";
        };
    }

    /**
     * The name of the unit that is stored, as it is written after a number.
     *
     * @return for example {@code B} or {@code ns}; empty for a plain number
     */
    public String storedName() {
        return names.stored();
    }

    /** What such a value is, for messages. */
    String noun() {
        return noun;
    }

    /** Texts that are read, for messages. */
    String examples() {
        return examples;
    }

    /** The units that a number without one is most likely of. */
    List<String> likely() {
        return switch (this) {
            case BYTES -> List.of("MiB", "GiB");
            case BYTES_PER_SECOND -> List.of("Mbit/s", "MiB/s");
            case NANOSECONDS -> List.of("ms", "s");
            default -> List.of();
        };
    }

    /** Below that, a number without unit isn't one of the stored unit; no memory, disk or link is so small. */
    BigDecimal leastMeant() {
        return this == BYTES ? LEAST_BYTES : this == BYTES_PER_SECOND ? LEAST_RATE : BigDecimal.ZERO;
    }

    UnitNames names() {
        return names;
    }

    /** Whether a number without a unit is read; 0 always is. */
    boolean isReadPlain() {
        return this != NANOSECONDS;
    }

    /** Whether numbers below 0 are read. */
    boolean isSigned() {
        return this == PERCENT || this == PIXELS || this == SEED;
    }
}
