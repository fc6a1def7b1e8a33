package org.migworkbench.recording.imports.libvirt;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.imports.source.Poll;

/** The statistics of a job as libvirt gave them once, however they were printed. */
final class JobAnswer {

    private static final Pattern AMOUNT = Pattern
            .compile("(-?\\d{1,20}(?:[.,]\\d{1,9})?)(?:\\s*([A-Za-z][A-Za-z/%]{0,11}|%))?");
    private static final double BITS_PER_MEGABIT = 1e6 / 8;
    private static final String[] TYPES = { "none", "bounded", "unbounded", "completed", "failed", "cancelled" };
    private static final String[] OPERATIONS = { "unknown", "start", "save", "restore", "incoming migration",
            "outgoing migration", "snapshot", "snapshot revert", "dump", "backup", "snapshot delete" };
    private static final String OUTGOING = "outgoing migration";
    private static final String INCOMING = "incoming migration";

    private final Map<String, Double> numbers = new TreeMap<>();
    private final Poll poll;
    private String type = "";
    private String operation = "";
    private String error = "";

    JobAnswer(Poll poll) {
        this.poll = poll;
    }

    /** Takes a field; a complaint names the field. */
    void take(JobField field, String text) throws FormatException {
        switch (field.raw()) {
            case JobField.TYPE -> type = named(text, TYPES);
            case JobField.OPERATION -> operation = named(text, OPERATIONS);
            case JobField.ERROR -> error = text.strip();
            default -> number(field, amount(field, text));
        }
    }

    /** A constant of libvirt's API by its number, or the text that virsh prints for it. */
    private static String named(String text, String[] names) {
        String plain = text.strip();
        boolean number = plain.matches("\\d{1,2}") && Integer.parseInt(plain) < names.length;
        return number ? names[Integer.parseInt(plain)] : plain.toLowerCase(Locale.ROOT);
    }

    private void number(JobField field, double value) throws FormatException {
        if (!field.raw().isEmpty()) {
            numbers.put(field.raw(), value);
        }
        if (field.counter().isPresent() && !field.raw().equals(JobField.DOWNTIME)) {
            poll.value(field.counter().get(), value);
        }
    }

    /** A number in the unit that the field has without one: bytes, milliseconds, or as it stands. */
    private static double amount(JobField field, String text) throws FormatException {
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            throw new FormatException('"' + field.label() + "\" must be a number with a unit, not \""
                    + Excerpt.of(text.strip()) + '"');
        }
        double number = Double.parseDouble(amount.group(1).replace(',', '.'))
                * factor(field, amount.group(2) == null ? "" : amount.group(2));
        return number < 0 ? Poll.BELOW_ZERO : number;
    }

    private static double factor(JobField field, String unit) throws FormatException {
        String name = unit.replaceFirst("/s$", "");
        return switch (name) {
            case "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" -> Unit.BYTES.factor(name).orElseThrow();
            case "s" -> 1000;
            case "", "ms", "B", "bytes", "pages", "%" -> 1;
            default -> throw new FormatException('"' + field.label() + "\" has the unit " + unit
                    + "; allowed is bytes, KiB, MiB, GiB, TiB, pages, s, ms");
        };
    }

    /** Whether the job was none at all. */
    boolean isNone() {
        return type.equals("none");
    }

    /** What the job is if it isn't a migration, for example {@code backup}; empty if it is one. */
    Optional<String> otherJob() {
        if (operation.isEmpty() || operation.equals("unknown")) {
            return poll.value(Counter.TOTAL).isPresent() || poll.value(Counter.REMAINING).isPresent()
                    || !numbers.containsKey(JobField.DISK_TOTAL) ? Optional.empty()
                            : Optional.of("job that copies disks");
        }
        return operation.equals(OUTGOING) || operation.equals(INCOMING) ? Optional.empty() : Optional.of(operation);
    }

    /** The answer of a migration. */
    Poll poll() throws FormatException {
        poll.status(type);
        downtime();
        Double rate = numbers.get(JobField.BANDWIDTH);
        if (rate != null) {
            poll.value(Counter.MBPS, rate / BITS_PER_MEGABIT);
        }
        Double page = numbers.get(JobField.PAGE_SIZE);
        if (page != null) {
            requirePage(page);
            poll.pageBytes(page.intValue());
        }
        features();
        end();
        if (operation.equals(INCOMING)) {
            poll.note("The job is an incoming migration: the numbers are those of the destination.");
        }
        return poll;
    }

    private static void requirePage(double bytes) throws FormatException {
        if (bytes > 1 << 30 || !VmSpec.PAGE_SIZES.contains((long) bytes)) {
            throw new FormatException("\"page size\" must be a power of two from 512 to 2^30 bytes");
        }
    }

    /** What libvirt's API calls downtime is an expectation until the job has ended. */
    private void downtime() throws FormatException {
        Double downtime = numbers.get(JobField.DOWNTIME);
        if (downtime != null) {
            poll.value(type.equals("completed") ? Counter.DOWNTIME : Counter.EXPECTED_DOWNTIME, downtime);
        }
    }

    private void features() {
        if (numbers.containsKey(JobField.CACHE)) {
            poll.capability("xbzrle").parameter("xbzrle-cache-size",
                    Long.toString(Math.round(numbers.get(JobField.CACHE))));
        }
        if (numbers.containsKey(JobField.THROTTLE)) {
            poll.capability("auto-converge");
        }
        if (poll.value(Counter.POSTCOPY_REQUESTS).orElse(0) > 0) {
            poll.capability("postcopy-ram");
        }
        if (numbers.getOrDefault(JobField.DISK_TOTAL, 0.0) > 0) {
            poll.note("Disks were copied as well, "
                    + Quantity.formatBytes(Math.round(numbers.get(JobField.DISK_TOTAL)))
                    + " in all; only what is said of the memory was taken.");
        }
    }

    private void end() {
        switch (type) {
            case "completed" -> poll.ended(Outcome.COMPLETED, "");
            case "failed" -> poll.ended(Outcome.FAILED, error);
            case "cancelled" -> poll.ended(Outcome.CANCELLED, error);
            default -> {
                // It goes on.
            }
        }
    }
}
