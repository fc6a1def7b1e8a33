package org.migworkbench.recording.imports.qemu;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.Unit;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.imports.source.Poll;

/** One answer of {@code info migrate}, in either form. */
final class MonitorAnswer {

    /** A number a line: {@code remaining ram: 2753372 kbytes}. */
    private static final Pattern OLD = Pattern
            .compile("(?:.*[|>\\]])?\\s*([A-Za-z][A-Za-z_ -]{2,40}?)\\s*(?:\\((?:%|us|Mbps|mbps)\\))?\\s*:"
                    + "\\s+(-?\\d{1,20}(?:\\.\\d{1,9})?)(?:\\s+(\\w{1,14}))?\\s*");
    /** Several a line: {@code Time (ms): total=17, setup=1}; a line without a name goes on with the one before. */
    private static final Pattern NEW = Pattern
            .compile("\\s*(?:(Time|Throughput|Sizes|Transfers|Channels|Page Types|Page Rates|Others|XBZRLE)"
                    + "(?:\\s+\\((\\w+)\\))?:)?\\s*((?:[a-z_]+=[^,]+(?:,\\s*|$))+)\\s*");
    private static final Pattern PAIR = Pattern
            .compile("([a-z_]+)=(-?\\d{1,20}(?:\\.\\d{1,9})?(?:e\\+\\d{1,2})?)(?:\\s*([KMGTPE]?i?B))?");
    private static final Map<String, Counter> NUMBERS = numbers();
    private static final Map<String, Counter> PAIRS = pairs();
    private static final String PAGE_SIZE = "page size";

    private final Poll poll;
    private String section = "";
    private String sectionUnit = "";

    MonitorAnswer(Poll poll, String status, String reason) {
        this.poll = poll.status(status);
        MigrateAnswer.outcome(status).filter(end -> !status.equals("postcopy-paused"))
                .ifPresent(end -> poll.ended(end, reason));
    }

    Poll poll() {
        return poll;
    }

    /** Takes a line if it is one of the answer. */
    boolean take(String line) throws FormatException {
        Matcher pairs = NEW.matcher(line);
        if (pairs.matches()) {
            if (pairs.group(1) != null) {
                section = pairs.group(1);
                sectionUnit = pairs.group(2) == null ? "" : pairs.group(2);
            }
            return takePairs(pairs.group(3));
        }
        if (line.strip().equals("RAM info:")) {
            return true;
        }
        Matcher number = OLD.matcher(line);
        return number.matches() && takeNumber(number);
    }

    private boolean takeNumber(Matcher number) throws FormatException {
        String name = number.group(1).strip().toLowerCase(Locale.ROOT);
        double value = Double.parseDouble(number.group(2));
        String unit = number.group(3) == null ? "" : number.group(3);
        double amount = switch (unit) {
            case "kbytes" -> value * 1024;
            case "seconds" -> value * 1000;
            default -> value;
        };
        if (name.equals(PAGE_SIZE)) {
            pageSize(amount);
            return true;
        }
        return take(NUMBERS.get(name), value < 0 || isBelowZero(value, unit) ? Poll.BELOW_ZERO : amount);
    }

    /** What fell below 0 in bytes is shown in kbytes as what is left of 2^64. */
    private static boolean isBelowZero(double value, String unit) {
        return unit.equals("kbytes") && value >= Poll.BELOW_ZERO / 1024;
    }

    private boolean takePairs(String text) throws FormatException {
        Matcher pair = PAIR.matcher(text);
        boolean taken = false;
        while (pair.find()) {
            double value = Double.parseDouble(pair.group(2)) * factor(pair.group(1), pair.group(3));
            if (pair.group(1).equals("pagesize")) {
                pageSize(value);
                taken = true;
            } else {
                taken |= take(PAIRS.get(section + ' ' + pair.group(1)), value < 0 ? Poll.BELOW_ZERO : value);
            }
        }
        return taken;
    }

    /** Sizes have a unit of their own, or that of their section. */
    private double factor(String name, String unit) {
        if (unit != null) {
            return Unit.BYTES.factor(unit).orElse(1);
        }
        return section.equals("Sizes") && sectionUnit.startsWith("K") ? 1024 : 1;
    }

    private void pageSize(double bytes) throws FormatException {
        if (bytes > 1 << 30 || !VmSpec.PAGE_SIZES.contains((long) bytes)) {
            throw new FormatException("\"page size\" must be a power of two from 512 to 2^30 bytes");
        }
        poll.pageBytes((int) bytes);
    }

    private boolean take(Counter counter, double value) throws FormatException {
        if (counter == null) {
            return false;
        }
        poll.value(counter, value);
        switch (counter) {
            case XBZRLE_PAGES -> poll.capability("xbzrle");
            case THROTTLE -> poll.capability("auto-converge");
            case MULTIFD_BYTES -> feature("multifd", value);
            case POSTCOPY_REQUESTS, POSTCOPY_BYTES -> feature("postcopy-ram", value);
            default -> {
                // It tells of no capability.
            }
        }
        return true;
    }

    private void feature(String capability, double value) {
        if (value > 0) {
            poll.capability(capability);
        }
    }

    private static Map<String, Counter> numbers() {
        Map<String, Counter> names = new HashMap<>();
        names.put("total time", Counter.TOTAL_TIME);
        names.put("expected downtime", Counter.EXPECTED_DOWNTIME);
        names.put("downtime", Counter.DOWNTIME);
        names.put("setup", Counter.SETUP_TIME);
        names.put("transferred ram", Counter.TRANSFERRED);
        names.put("throughput", Counter.MBPS);
        names.put("remaining ram", Counter.REMAINING);
        names.put("total ram", Counter.TOTAL);
        names.put("duplicate", Counter.DUPLICATE);
        names.put("normal", Counter.NORMAL);
        names.put("dirty sync count", Counter.DIRTY_SYNC_COUNT);
        names.put("dirty pages rate", Counter.DIRTY_PAGES_RATE);
        names.put("pages-per-second", Counter.PAGES_PER_SECOND);
        names.put("postcopy request count", Counter.POSTCOPY_REQUESTS);
        names.put("precopy ram", Counter.PRECOPY_BYTES);
        names.put("downtime ram", Counter.DOWNTIME_BYTES);
        names.put("postcopy ram", Counter.POSTCOPY_BYTES);
        names.put("multifd bytes", Counter.MULTIFD_BYTES);
        names.put("xbzrle transferred", Counter.XBZRLE_BYTES);
        names.put("xbzrle pages", Counter.XBZRLE_PAGES);
        names.put("xbzrle cache miss", Counter.XBZRLE_CACHE_MISS);
        names.put("xbzrle overflow", Counter.XBZRLE_OVERFLOW);
        names.put("cpu throttle percentage", Counter.THROTTLE);
        names.put("cpu throttle", Counter.THROTTLE);
        names.put("dirty-limit throttle time", Counter.DIRTY_LIMIT_THROTTLE);
        names.put("dirty-limit throttle", Counter.DIRTY_LIMIT_THROTTLE);
        names.put("dirty-limit ring full time", Counter.DIRTY_LIMIT_RING_FULL);
        names.put("dirty-limit ring full", Counter.DIRTY_LIMIT_RING_FULL);
        return names;
    }

    private static Map<String, Counter> pairs() {
        Map<String, Counter> names = new HashMap<>();
        names.put("Time total", Counter.TOTAL_TIME);
        names.put("Time setup", Counter.SETUP_TIME);
        names.put("Time exp_down", Counter.EXPECTED_DOWNTIME);
        names.put("Time down", Counter.DOWNTIME);
        for (String section : new String[] { "Sizes ", "Transfers ", "Channels " }) {
            names.put(section + "total", Counter.TOTAL);
            names.put(section + "transferred", Counter.TRANSFERRED);
            names.put(section + "remain", Counter.REMAINING);
            names.put(section + "precopy", Counter.PRECOPY_BYTES);
            names.put(section + "multifd", Counter.MULTIFD_BYTES);
            names.put(section + "postcopy", Counter.POSTCOPY_BYTES);
        }
        names.put("Page Types normal", Counter.NORMAL);
        names.put("Page Types zero", Counter.DUPLICATE);
        names.put("Page Rates transfer", Counter.PAGES_PER_SECOND);
        names.put("Page Rates dirty", Counter.DIRTY_PAGES_RATE);
        names.put("Others dirty_syncs", Counter.DIRTY_SYNC_COUNT);
        names.put("Others postcopy_req", Counter.POSTCOPY_REQUESTS);
        names.put("Others downtime_bytes", Counter.DOWNTIME_BYTES);
        names.put("XBZRLE transferred", Counter.XBZRLE_BYTES);
        names.put("XBZRLE pages", Counter.XBZRLE_PAGES);
        names.put("XBZRLE miss", Counter.XBZRLE_CACHE_MISS);
        names.put("XBZRLE overflow", Counter.XBZRLE_OVERFLOW);
        return names;
    }
}
