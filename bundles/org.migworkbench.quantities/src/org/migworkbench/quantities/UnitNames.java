package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The names under which the multiples of one unit are read and written.
 *
 * @param stored the name of what is stored
 * @param shown those that numbers are shown in, the largest first
 * @param read those that are read beside them
 */
record UnitNames(String stored, List<Name> shown, List<Name> read) {

    /** A name and how much of the stored unit it is. */
    record Name(String text, BigDecimal factor) {
    }

    static final UnitNames NONE = only();
    static final UnitNames BYTES = new UnitNames("B",
            List.of(name("TiB", "1099511627776"), name("GiB", "1073741824"), name("MiB", "1048576"),
                    name("KiB", "1024"), name("B", "1")),
            List.of(name("byte", "1"), name("bytes", "1"), name("kB", "1e3"), name("MB", "1e6"), name("GB", "1e9"),
                    name("TB", "1e12"), name("page", "4096"), name("pages", "4096"), name("Ki", "1024"),
                    name("Mi", "1048576"), name("Gi", "1073741824"), name("Ti", "1099511627776"), name("K", "1024"),
                    name("M", "1048576"), name("G", "1073741824"), name("T", "1099511627776")));
    static final UnitNames RATE = new UnitNames("B/s",
            List.of(name("Gbit/s", "125e6"), name("Mbit/s", "125e3"), name("kbit/s", "125"), name("bit/s", "0.125")),
            List.of(name("B/s", "1"), name("kB/s", "1e3"), name("MB/s", "1e6"), name("GB/s", "1e9"),
                    name("KiB/s", "1024"), name("MiB/s", "1048576"), name("GiB/s", "1073741824"),
                    name("Kibit/s", "128"), name("Mibit/s", "131072"), name("Gibit/s", "134217728"),
                    name("Tbit/s", "125e9"), name("kbps", "125"), name("Mbps", "125e3"), name("Gbps", "125e6"),
                    name("kbit", "125"), name("Mbit", "125e3"), name("Gbit", "125e6"), name("kb/s", "125"),
                    name("Mb/s", "125e3"), name("Gb/s", "125e6"), name("GbE", "125e6"), name("kBps", "1e3"),
                    name("MBps", "1e6"), name("GBps", "1e9"), name("KiBps", "1024"), name("MiBps", "1048576"),
                    name("GiBps", "1073741824"), name("Ki", "1024"), name("Mi", "1048576"),
                    name("Gi", "1073741824")));
    static final UnitNames TIME = new UnitNames("ns",
            List.of(name("s", "1e9"), name("ms", "1e6"), name("us", "1e3"), name("ns", "1")),
            List.of(name("\u00b5s", "1e3"), name("\u03bcs", "1e3"), name("min", "60e9"), name("h", "3600e9")));
    static final UnitNames SHARE = new UnitNames("", List.of(), List.of(name("%", "0.01")));

    /** Names that all mean the stored unit itself. */
    static UnitNames only(String... names) {
        return new UnitNames("", List.of(), List.of(names).stream().map(name -> name(name, "1")).toList());
    }

    /**
     * Names that a text may mean: the one that it is, or those that it is in other letter case. Bits and bytes differ by
     * letter case alone, so several of them may have different factors; who writes all in small letters says neither.
     */
    List<Name> meantBy(String text) {
        List<Name> exact = all().filter(name -> name.text().equals(text)).toList();
        boolean sloppy = text.equals(text.toLowerCase(Locale.ROOT));
        return exact.isEmpty() || sloppy
                ? all().filter(name -> name.text().equalsIgnoreCase(text) && !isBits(text)).toList() : exact;
    }

    /** The usual name of so much of the stored unit. */
    String usual(BigDecimal factor) {
        return all().filter(name -> name.factor().compareTo(factor) == 0).findFirst().orElseThrow().text();
    }

    private Stream<Name> all() {
        return Stream.concat(shown.stream(), read.stream());
    }

    /** Whether a text says bits: {@code Mb}, which is no size. */
    private static boolean isBits(String text) {
        return text.equals("b") || text.length() == 2 && text.charAt(1) == 'b' && Character.isUpperCase(text.charAt(0));
    }

    private static Name name(String text, String factor) {
        return new Name(text, new BigDecimal(factor).stripTrailingZeros());
    }
}
