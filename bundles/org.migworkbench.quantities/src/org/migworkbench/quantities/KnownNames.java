package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The names that are read for one kind of quantity. Decimal prefixes are powers of 1000 and binary ones of 1024; a letter
 * alone is binary in a size, as QEMU and libvirt write sizes, and either bits or bytes in a rate.
 */
final class KnownNames {

    private static final BigDecimal BIT = new BigDecimal("0.125");
    private static final String PAGE = "4096";

    private final List<UnitNames.Name> all = new ArrayList<>();

    private KnownNames() {
    }

    /** Names of sizes in bytes. */
    static UnitNames bytes() {
        KnownNames names = new KnownNames();
        for (Prefix prefix : Prefix.values()) {
            names.add(prefix.decimal(), prefix.letter(), "B", "byte", "bytes");
            names.add(prefix.decimal(), prefix.word(), "byte", "bytes");
            names.add(prefix.binary(), prefix.binaryLetters(), "B", "byte", "bytes");
            names.add(prefix.binary(), prefix.binaryWord(), "byte", "bytes");
        }
        for (Prefix prefix : EnumSet.range(Prefix.KILO, Prefix.PETA)) {
            names.add(prefix.binary(), prefix.capital(), "", "i");
        }
        names.add(PAGE, "page", "pages");
        return new UnitNames("B", shown("TiB", "1099511627776", "GiB", "1073741824", "MiB", "1048576", "KiB", "1024",
                "B", "1"), names.all);
    }

    /** Names of rates in bytes a second. */
    static UnitNames rates() {
        KnownNames names = new KnownNames();
        for (Prefix prefix : Prefix.values()) {
            names.rates(prefix.decimal(), prefix.letter(), prefix.word());
            names.rates(prefix.binary(), prefix.binaryLetters(), prefix.binaryWord());
        }
        for (Prefix prefix : EnumSet.range(Prefix.KILO, Prefix.TERA)) {
            names.add(prefix.decimal().multiply(BIT), prefix.letter(), "", "/s");
            names.add(prefix.decimal(), prefix.letter(), "", "/s");
            names.add(prefix.binary(), prefix.binaryLetters(), "", "/s");
        }
        names.add(Prefix.GIGA.decimal().multiply(BIT), "G", "bE", "igE");
        names.add(PAGE, "page/s", "pages/s");
        return new UnitNames("B/s", shown("Gbit/s", "125e6", "Mbit/s", "125e3", "kbit/s", "125", "bit/s", "0.125"),
                names.all);
    }

    private void rates(BigDecimal power, String letters, String word) {
        BigDecimal bits = power.multiply(BIT);
        add(power, letters, "B/s", "Bps", "byte/s", "bytes/s", "B", "byte", "bytes");
        add(power, word, "byte/s", "bytes/s", "byte", "bytes");
        add(bits, letters, "bit/s", "bits/s", "bps", "b/s", "bit", "bits", "b");
        add(bits, word, "bit/s", "bits/s", "bit", "bits");
    }

    /** Names of times in nanoseconds; a single {@code m} says neither minutes nor milliseconds. */
    static UnitNames times() {
        KnownNames names = new KnownNames();
        names.add("1", "nsec", "nanosecond", "nanoseconds");
        names.add("1e3", "\u00b5s", "\u03bcs", "usec", "usecs", "microsecond", "microseconds");
        names.add("1e6", "msec", "msecs", "millisecond", "milliseconds", "m");
        names.add("1e9", "sec", "secs", "second", "seconds");
        names.add("60e9", "min", "mins", "minute", "minutes", "m");
        names.add("3600e9", "h", "hr", "hrs", "hour", "hours");
        names.add("86400e9", "d", "day", "days");
        return new UnitNames("ns", shown("s", "1e9", "ms", "1e6", "us", "1e3", "ns", "1"), names.all);
    }

    /** Names of shares of a whole. */
    static UnitNames shares() {
        return new UnitNames("", List.of(), new KnownNames().add("0.01", "%", "percent", "per cent", "pct").all);
    }

    /** Names that all mean the stored unit itself, also after thousands, millions and milliards of it. */
    static UnitNames counts(String... words) {
        KnownNames names = new KnownNames().add(BigDecimal.ONE, "", words);
        for (Prefix prefix : EnumSet.range(Prefix.KILO, Prefix.GIGA)) {
            names.add(prefix.decimal(), prefix.letter(), "");
            names.add(prefix.decimal(), prefix.letter(), words);
            names.add(prefix.decimal(), prefix.letter() + " ", words);
        }
        return new UnitNames("", List.of(), names.all);
    }

    private KnownNames add(String factor, String... words) {
        return add(new BigDecimal(factor), "", words);
    }

    private KnownNames add(BigDecimal factor, String prefix, String... words) {
        for (String word : words) {
            all.add(new UnitNames.Name(prefix + word, factor));
        }
        return this;
    }

    private static List<UnitNames.Name> shown(String... namesAndFactors) {
        List<UnitNames.Name> shown = new ArrayList<>();
        for (int i = 0; i < namesAndFactors.length; i += 2) {
            shown.add(new UnitNames.Name(namesAndFactors[i], namesAndFactors[i + 1]));
        }
        return shown;
    }
}
