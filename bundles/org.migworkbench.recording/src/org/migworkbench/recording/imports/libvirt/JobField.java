package org.migworkbench.recording.imports.libvirt;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.migworkbench.recording.Counter;

/**
 * A field of libvirt's statistics of a job.
 *
 * @param raw     its name in libvirt's API and for {@code virsh domjobinfo --rawstats}
 * @param label   its label for {@code virsh domjobinfo}, in small letters
 * @param kind    what its values are
 * @param counter the counter that it is; empty where it is none, or only by what else is said
 */
record JobField(String raw, String label, Kind kind, Optional<Counter> counter) {

    /** What values are, and so in which unit they come without one. */
    enum Kind {
        /** Bytes. */
        SIZE,
        /** Bytes a second. */
        RATE,
        /** Milliseconds. */
        TIME,
        /** A number without a unit. */
        COUNT,
        /** A text. */
        TEXT
    }

    static final String TYPE = "type";
    static final String OPERATION = "operation";
    static final String PAGE_SIZE = "memory_page_size";
    static final String BANDWIDTH = "memory_bps";
    static final String DOWNTIME = "downtime";
    static final String ERROR = "errmsg";
    static final String DISK_TOTAL = "disk_total";
    static final String DISK_REMAINING = "disk_remaining";
    static final String CACHE = "compression_cache";
    static final String THROTTLE = "auto_converge_throttle";

    private static final Map<String, JobField> BY_NAME = all();
    /** A label or raw name behind a prefix that isn't known. */
    private static final Pattern PREFIXED = Pattern.compile(".*[\\s|>\\]](" + BY_NAME.keySet().stream()
            .map(name -> name.indexOf('_') > 0 ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1))
            .map(Pattern::quote).collect(Collectors.joining("|")) + "):\\s+(\\S.*)");

    /**
     * A field with its value.
     *
     * @param field the field
     * @param text  the value as it is written
     */
    record Labelled(JobField field, String text) {
    }

    /** The field that a line gives; empty where it gives none. */
    static Optional<Labelled> in(String line) {
        int colon = line.indexOf(':');
        Optional<JobField> field = colon > 0 ? of(line.substring(0, colon)) : Optional.empty();
        if (field.isPresent()) {
            return Optional.of(new Labelled(field.get(), line.substring(colon + 1)));
        }
        Matcher prefixed = PREFIXED.matcher(line);
        return prefixed.matches() ? of(prefixed.group(1)).map(one -> new Labelled(one, prefixed.group(2)))
                : Optional.empty();
    }

    /** Whether a text that stands at the end of a file may be only a part of the value: it has no unit behind it. */
    boolean mayBeCut(String text) {
        boolean united = kind == Kind.SIZE || kind == Kind.RATE || kind == Kind.TIME;
        return kind != Kind.TEXT && text.matches("\\s*(?:[\\d-].*)?")
                && !(united && text.matches(".*(?:B|B/s|bytes|ms)\\s*"));
    }

    /** The field of a label or raw name; empty where none is known of this name. */
    static Optional<JobField> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, JobField> all() {
        Map<String, JobField> all = new HashMap<>();
        addTexts(all);
        addTimes(all);
        addSizes(all);
        addCounts(all);
        return all;
    }

    private static void addTexts(Map<String, JobField> all) {
        add(all, TYPE, "job type", Kind.TEXT, null);
        add(all, OPERATION, "operation", Kind.TEXT, null);
        add(all, ERROR, "error message", Kind.TEXT, null);
    }

    private static void addTimes(Map<String, JobField> all) {
        add(all, "time_elapsed", "time elapsed", Kind.TIME, Counter.TOTAL_TIME);
        add(all, "time_elapsed_net", "time elapsed w/o network", Kind.TIME, null);
        add(all, "time_remaining", "time remaining", Kind.TIME, null);
        add(all, DOWNTIME, "total downtime", Kind.TIME, Counter.DOWNTIME);
        add(all, DOWNTIME, "downtime", Kind.TIME, Counter.DOWNTIME);
        add(all, "", "expected downtime", Kind.TIME, Counter.EXPECTED_DOWNTIME);
        add(all, "downtime_net", "downtime w/o network", Kind.TIME, null);
        add(all, "setup_time", "setup time", Kind.TIME, Counter.SETUP_TIME);
    }

    private static void addSizes(Map<String, JobField> all) {
        add(all, "data_total", "data total", Kind.SIZE, null);
        add(all, "data_processed", "data processed", Kind.SIZE, null);
        add(all, "data_remaining", "data remaining", Kind.SIZE, null);
        add(all, "memory_total", "memory total", Kind.SIZE, Counter.TOTAL);
        add(all, "memory_processed", "memory processed", Kind.SIZE, Counter.TRANSFERRED);
        add(all, "memory_remaining", "memory remaining", Kind.SIZE, Counter.REMAINING);
        add(all, BANDWIDTH, "memory bandwidth", Kind.RATE, null);
        add(all, PAGE_SIZE, "page size", Kind.SIZE, null);
        add(all, "memory_normal_bytes", "normal data", Kind.SIZE, null);
        add(all, DISK_TOTAL, "file total", Kind.SIZE, null);
        add(all, "disk_processed", "file processed", Kind.SIZE, null);
        add(all, DISK_REMAINING, "file remaining", Kind.SIZE, null);
        add(all, "disk_bps", "file bandwidth", Kind.RATE, null);
        add(all, CACHE, "compression cache", Kind.SIZE, null);
        add(all, "compression_bytes", "compressed data", Kind.SIZE, Counter.XBZRLE_BYTES);
        add(all, "disk_temp_used", "temporary disk space use", Kind.SIZE, null);
        add(all, "disk_temp_total", "temporary disk space total", Kind.SIZE, null);
        add(all, "vfio_data_transferred", "vfio data transferred", Kind.SIZE, null);
    }

    private static void addCounts(Map<String, JobField> all) {
        add(all, "memory_dirty_rate", "dirty rate", Kind.COUNT, Counter.DIRTY_PAGES_RATE);
        add(all, "memory_iteration", "iteration", Kind.COUNT, Counter.DIRTY_SYNC_COUNT);
        add(all, "memory_postcopy_requests", "postcopy requests", Kind.COUNT, Counter.POSTCOPY_REQUESTS);
        add(all, "memory_constant", "constant pages", Kind.COUNT, Counter.DUPLICATE);
        add(all, "memory_normal", "normal pages", Kind.COUNT, Counter.NORMAL);
        add(all, "compression_pages", "compressed pages", Kind.COUNT, Counter.XBZRLE_PAGES);
        add(all, "compression_cache_misses", "compression cache misses", Kind.COUNT, Counter.XBZRLE_CACHE_MISS);
        add(all, "compression_overflow", "compression overflows", Kind.COUNT, Counter.XBZRLE_OVERFLOW);
        add(all, THROTTLE, "auto converge throttle", Kind.COUNT, Counter.THROTTLE);
    }

    private static void add(Map<String, JobField> all, String raw, String label, Kind kind, Counter counter) {
        JobField field = new JobField(raw, label, kind, Optional.ofNullable(counter));
        if (!raw.isEmpty()) {
            all.put(raw, field);
        }
        all.put(label, field);
    }
}
