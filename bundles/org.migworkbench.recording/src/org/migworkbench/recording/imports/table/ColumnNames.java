package org.migworkbench.recording.imports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.quantities.Decimals;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.imports.source.ColumnMapping;
import org.migworkbench.recording.imports.source.CounterText;

/**
 * What a column means by its title: the words of it without those that only say where it comes from, and its unit in
 * brackets or as the last word. Titles of Prometheus lose their labels.
 */
final class ColumnNames {

    private static final Pattern LABELS = Pattern.compile("\\{.*\\}\\s*$");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]\\s*([^)\\]]{1,12}?)\\s*[)\\]]");
    /** Words that say where a number comes from, not what it is. */
    private static final Set<String> ORIGIN = Set.of("kubevirt", "vmi", "vm", "migration", "libvirt", "domain", "job",
            "info", "data", "memory", "mem", "ram", "qemu", "guest", "total", "count", "counter", "number", "of", "in",
            "so", "far", "the");
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("bytes", "B"), Map.entry("byte", "B"),
            Map.entry("b", "B"), Map.entry("kib", "KiB"), Map.entry("mib", "MiB"), Map.entry("gib", "GiB"),
            Map.entry("kb", "kB"), Map.entry("mb", "MB"), Map.entry("gb", "GB"), Map.entry("ms", "ms"),
            Map.entry("millis", "ms"), Map.entry("milliseconds", "ms"), Map.entry("msec", "ms"), Map.entry("us", "us"),
            Map.entry("s", "s"), Map.entry("sec", "s"), Map.entry("secs", "s"), Map.entry("seconds", "s"),
            Map.entry("min", "min"), Map.entry("minutes", "min"), Map.entry("mbps", "Mbit/s"),
            Map.entry("gbps", "Gbit/s"), Map.entry("mbit", "Mbit/s"), Map.entry("gbit", "Gbit/s"),
            Map.entry("pages", "pages"), Map.entry("percent", "%"));
    private static final Map<String, String> MEANINGS = meanings();

    private ColumnNames() {
    }

    /** What the columns of a table mean, as far as their titles tell it. */
    static Map<String, ColumnMapping.Column> of(List<String> titles) {
        Map<String, ColumnMapping.Column> found = new LinkedHashMap<>();
        for (String title : titles) {
            meaning(title).ifPresent(name -> found.putIfAbsent(name,
                    new ColumnMapping.Column(title, factor(name, title).orElse(1))));
        }
        return found;
    }

    /** What a column means: {@code time}, {@code status} or a counter's id. */
    static Optional<String> meaning(String title) {
        String plain = LABELS.matcher(title).replaceFirst("");
        List<String> words = words(BRACKETS.matcher(plain).replaceAll(" "));
        String all = String.join(" ", words);
        if (MEANINGS.containsKey(all)) {
            return Optional.of(MEANINGS.get(all));
        }
        List<String> rest = new ArrayList<>(words);
        if (rest.size() > 1 && UNITS.containsKey(rest.get(rest.size() - 1))) {
            rest.remove(rest.size() - 1);
        }
        String united = String.join(" ", rest);
        if (MEANINGS.containsKey(united)) {
            return Optional.of(MEANINGS.get(united));
        }
        List<String> bare = rest.stream().filter(word -> !ORIGIN.contains(word)).toList();
        String told = String.join(" ", bare);
        if (bare.isEmpty() && (rest.contains("total") || rest.contains("memory") || rest.contains("ram"))) {
            return Optional.of(Counter.TOTAL.id());
        }
        // A migration's time is how long it took, not a moment of it.
        return Optional.ofNullable(MEANINGS.get(told)).filter(name -> !name.equals(ColumnMapping.TIME));
    }

    /** By what the numbers of a column are multiplied, as far as its title names a unit of what it means. */
    static OptionalDouble factor(String name, String title) {
        String plain = LABELS.matcher(title).replaceFirst("");
        Matcher brackets = BRACKETS.matcher(plain);
        if (brackets.find() && isUnit(name, brackets.group(1))) {
            return OptionalDouble.of(of(name, brackets.group(1)));
        }
        List<String> words = words(plain);
        String unit = words.isEmpty() ? "" : UNITS.getOrDefault(words.get(words.size() - 1), "");
        for (String one : List.of(unit, unit + "/s")) {
            if (!unit.isEmpty() && isUnit(name, one)) {
                return OptionalDouble.of(of(name, one));
            }
        }
        return OptionalDouble.empty();
    }

    /** The unit that a title names in brackets or as its last word, whatever it means. */
    static Optional<String> unitWord(String title) {
        Matcher brackets = BRACKETS.matcher(title);
        if (brackets.find()) {
            return Optional.of(brackets.group(1));
        }
        List<String> words = words(title);
        return words.size() < 2 ? Optional.empty() : Optional.ofNullable(UNITS.get(words.get(words.size() - 1)));
    }

    private static boolean isUnit(String name, String unit) {
        try {
            return of(name, unit) > 0;
        } catch (IllegalArgumentException e) {
            return false; // such as the unit of a size behind the name of a time
        }
    }

    private static double of(String name, String unit) {
        Optional<Counter> counter = Counter.of(name);
        return counter.isPresent() ? CounterText.of(counter.get(), "1 " + unit, Decimals.POINT)
                : CounterText.millis("1 " + unit, Decimals.POINT);
    }

    private static List<String> words(String title) {
        String spaced = title.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9%]+", " ").strip();
        return spaced.isEmpty() ? List.of() : List.of(spaced.split(" "));
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        add(meanings, ColumnMapping.TIME, "time", "t", "ts", "timestamp", "time stamp", "date", "datetime", "date time",
                "elapsed", "time elapsed", "elapsed time", "seconds", "sec", "secs", "milliseconds", "millis", "ms",
                "clock", "when", "epoch", "unixtime");
        add(meanings, ColumnMapping.STATUS, "status", "state");
        add(meanings, Counter.REMAINING.id(), "remaining", "left", "remain", "to send", "dirty left");
        add(meanings, Counter.TRANSFERRED.id(), "transferred", "sent", "processed", "copied", "moved");
        add(meanings, Counter.TOTAL.id(), "total", "memory total", "total memory", "ram total", "memory size");
        add(meanings, Counter.MBPS.id(), "mbps", "speed", "throughput", "bandwidth", "rate", "transfer rate",
                "transfer speed", "bps", "bandwidth used");
        add(meanings, Counter.DIRTY_PAGES_RATE.id(), "dirty rate", "dirty pages rate", "dirty page rate",
                "dirtying rate",
                "dirtyrate");
        add(meanings, Counter.PAGES_PER_SECOND.id(), "pages per second", "pages per sec");
        add(meanings, Counter.DIRTY_SYNC_COUNT.id(), "dirty sync count", "dirty sync", "sync count", "iteration",
                "iterations", "pass", "passes", "round", "rounds", "iter");
        add(meanings, Counter.NORMAL.id(), "normal", "normal pages", "pages sent");
        add(meanings, Counter.DUPLICATE.id(), "duplicate", "duplicates", "zero", "zero pages", "constant",
                "constant pages", "duplicate pages");
        add(meanings, Counter.THROTTLE.id(), "throttle", "cpu throttle", "cpu throttle percentage",
                "auto converge throttle", "throttling");
        add(meanings, Counter.EXPECTED_DOWNTIME.id(), "expected downtime", "estimated downtime", "est downtime");
        add(meanings, Counter.DOWNTIME.id(), "downtime", "down time", "total downtime");
        add(meanings, Counter.SETUP_TIME.id(), "setup time", "setup");
        add(meanings, Counter.POSTCOPY_REQUESTS.id(), "postcopy requests", "page requests", "page faults");
        return meanings;
    }

    private static void add(Map<String, String> meanings, String name, String... titles) {
        for (String title : titles) {
            meanings.put(title, name);
        }
    }
}
