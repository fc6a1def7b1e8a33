package org.migworkbench.recording.imports.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a table of results, with a row a migration: by their titles what was set and what was measured. */
public final class ResultColumns {

    /** Name of the column of the whole time. */
    public static final String TOTAL = "total";
    /** Name of the column of the downtime. */
    public static final String DOWNTIME = "downtime";
    /** Name of the column of what was sent. */
    public static final String VOLUME = "volume";

    private static final Map<String, String> MEANINGS = meanings();

    private ResultColumns() {
    }

    /**
     * What a title means.
     *
     * @param title the title
     * @return an option of a prediction without its dashes, or one of {@link #TOTAL}, {@link #DOWNTIME}, {@link #VOLUME};
     *         empty where it isn't known
     */
    public static Optional<String> meaning(String title) {
        String words = title.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                .replaceAll("[(\\[].*?[)\\]]", " ")
                .replaceAll("[^a-z0-9]+", " ").strip();
        String known = MEANINGS.get(words);
        if (known != null) {
            return Optional.of(known);
        }
        String bare = words.replaceAll(" (?:ms|s|sec|seconds|bytes|b|kib|mib|gib|kb|mb|gb|pages|mbps|mbit|gbps)$", "");
        return Optional.ofNullable(MEANINGS.get(bare));
    }

    /**
     * The unit that a title names.
     *
     * @param title the title
     * @return the unit in brackets or as the last word; empty where there is none
     */
    public static Optional<String> unit(String title) {
        Optional<String> unit = ColumnNames.unitWord(title);
        boolean pages = title.toLowerCase(Locale.ROOT).matches("pdr|page dirty(?:ing)? rate|dirty pages? rate");
        return unit.isEmpty() && pages ? Optional.of("pages/s") : unit;
    }

    /**
     * Whether the titles are those of a table of results.
     *
     * @param titles the titles
     * @return whether a whole time or a downtime was measured, beside something that was set, and no moment is named
     */
    public static boolean areTold(List<String> titles) {
        List<String> meanings = titles.stream().map(ResultColumns::meaning).flatMap(Optional::stream).toList();
        boolean measured = meanings.contains(TOTAL) || meanings.contains(DOWNTIME);
        boolean set = meanings.stream()
                .anyMatch(one -> !one.equals(TOTAL) && !one.equals(DOWNTIME) && !one.equals(VOLUME));
        return measured && set && !ColumnNames.of(titles).containsKey("time");
    }

    private static Map<String, String> meanings() {
        Map<String, String> all = new LinkedHashMap<>();
        add(all, TOTAL, "tt", "total time", "migration time", "total migration time", "total", "duration", "tmt",
                "completion time", "time total");
        add(all, DOWNTIME, "dt", "downtime", "down time", "total downtime", "measured downtime", "service downtime");
        add(all, VOLUME, "td", "transferred", "data transferred", "transferred data", "total data", "sent", "volume",
                "traffic", "data sent", "network traffic");
        add(all, "memory", "memory", "vm size", "vm memory", "ram", "memory size", "vm ram", "guest memory", "mem");
        add(all, "working-set", "working set", "working set size", "wss", "working set pages", "hot set",
                "writable working set", "wws");
        add(all, "dirty-rate", "pdr", "dirty rate", "page dirty rate", "page dirtying rate", "dirtying rate",
                "dirty page rate", "dirty pages rate");
        add(all, "bandwidth", "bandwidth", "max bandwidth", "link", "link speed", "network bandwidth", "speed",
                "bandwidth limit", "rate limit", "link rate");
        add(all, "downtime-limit", "downtime limit", "max downtime", "maximum downtime", "maxdowntime",
                "max down time", "downtime limit", "allowed downtime");
        add(all, "policy", "technique", "policy", "algorithm", "method", "mode", "strategy", "type");
        add(all, "vcpus", "vcpus", "vcpu", "cpus", "cores", "number of vcpus");
        add(all, "write-rate", "write rate", "writes", "writes per second");
        add(all, "load", "load", "workload", "benchmark", "stress");
        return all;
    }

    private static void add(Map<String, String> all, String name, String... titles) {
        for (String title : titles) {
            all.put(title, name);
        }
    }
}
