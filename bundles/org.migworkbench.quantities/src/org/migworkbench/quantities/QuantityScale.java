package org.migworkbench.quantities;

import java.math.BigDecimal;
import java.util.List;

/** Unit names of one kind of quantity with their factors to the stored unit. */
enum QuantityScale {

    BYTES("a size", "4 GiB, 512 MiB, 10 MB, 4096 (bytes) or 64 pages", true, "B"),
    RATE("a rate", "500 Mbit/s, 10 Gbit/s, 125 MB/s or unlimited", true, "B/s"),
    TIME("a time", "300 ms, 2 s or 5 min", false, "ns"),
    COUNT("a number", "29 or 1e6", true, ""),
    SHARE("a share", "0.3 or 30 %", true, ""),
    FREQUENCY("a frequency", "30000 or 30000/s", true, ""),
    FACTOR("a factor", "3 or 3x", true, ""),
    PAGES("a number of pages", "1024 or 1024 pages", true, ""),
    ROUNDS("a number of rounds", "29 or 29 rounds", true, "");

    private record Entry(String name, BigDecimal factor, boolean shown) {
    }

    private final String noun;
    private final String examples;
    private final boolean plainAllowed;
    private final List<Entry> entries;
    private final int base;

    QuantityScale(String noun, String examples, boolean plainAllowed, String baseName) {
        this.noun = noun;
        this.examples = examples;
        this.plainAllowed = plainAllowed;
        this.entries = entries(name());
        int found = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).name().equals(baseName)) {
                found = i;
            }
        }
        this.base = found;
    }

    String noun() {
        return noun;
    }

    String examples() {
        return examples;
    }

    boolean isPlainAllowed() {
        return plainAllowed;
    }

    String name(int unit) {
        return entries.get(unit).name();
    }

    BigDecimal factor(int unit) {
        return entries.get(unit).factor();
    }

    /** Index of the stored unit. */
    int base() {
        return base;
    }

    /** Indexes of the units that numbers are shown in, the largest first. */
    int[] shown() {
        int count = 0;
        int[] indexes = new int[entries.size()];
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).shown()) {
                indexes[count++] = i;
            }
        }
        return java.util.Arrays.copyOf(indexes, count);
    }

    /** Factor of a unit name, null if it isn't one; letter case matters only where bit and byte could be confused. */
    BigDecimal factorOf(String name) {
        for (Entry entry : entries) {
            if (entry.name().equals(name)) {
                return entry.factor();
            }
        }
        for (Entry entry : entries) {
            if (entry.name().equalsIgnoreCase(name) && !isBitOrByte(name)) {
                return entry.factor();
            }
        }
        return null;
    }

    private static boolean isBitOrByte(String name) {
        int end = name.endsWith("/s") || name.endsWith("/S") ? name.length() - 2 : name.length();
        return end == 2 && name.charAt(1) == 'b' && Character.isUpperCase(name.charAt(0)) || end == 1
                && name.charAt(0) == 'b';
    }

    private static Entry shown(String name, String factor) {
        return new Entry(name, new BigDecimal(factor), true);
    }

    private static Entry alias(String name, String factor) {
        return new Entry(name, new BigDecimal(factor), false);
    }

    private static List<Entry> entries(String kind) {
        return switch (kind) {
            case "BYTES" -> List.of(shown("TiB", "1099511627776"), shown("GiB", "1073741824"), shown("MiB", "1048576"),
                    shown("KiB", "1024"), shown("B", "1"), alias("byte", "1"), alias("bytes", "1"), alias("kB", "1e3"),
                    alias("MB", "1e6"), alias("GB", "1e9"), alias("TB", "1e12"), alias("page", "4096"),
                    alias("pages", "4096"));
            case "RATE" -> List.of(shown("Gbit/s", "125e6"), shown("Mbit/s", "125e3"), shown("kbit/s", "125"),
                    shown("bit/s", "0.125"), alias("B/s", "1"), alias("kB/s", "1e3"), alias("MB/s", "1e6"),
                    alias("GB/s", "1e9"), alias("KiB/s", "1024"), alias("MiB/s", "1048576"),
                    alias("GiB/s", "1073741824"), alias("Kibit/s", "128"), alias("Mibit/s", "131072"),
                    alias("Gibit/s", "134217728"), alias("Tbit/s", "125e9"), alias("Mbps", "125e3"),
                    alias("Gbps", "125e6"));
            case "TIME" -> List.of(shown("s", "1e9"), shown("ms", "1e6"), shown("us", "1e3"), shown("ns", "1"),
                    alias("\u00b5s", "1e3"), alias("\u03bcs", "1e3"), alias("min", "60e9"), alias("h", "3600e9"));
            case "SHARE" -> List.of(alias("%", "0.01"));
            case "FREQUENCY" -> List.of(alias("/s", "1"), alias("pages/s", "1"));
            case "FACTOR" -> List.of(alias("x", "1"));
            case "PAGES" -> List.of(alias("pages", "1"), alias("page", "1"));
            case "ROUNDS" -> List.of(alias("rounds", "1"), alias("round", "1"));
            default -> List.of();
        };
    }
}
