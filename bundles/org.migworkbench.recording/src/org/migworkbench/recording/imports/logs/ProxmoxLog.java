package org.migworkbench.recording.imports.logs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * Reads task logs of Proxmox VE, as {@code PVE::QemuMigrate} writes them: since 6.3 with sizes for people, before with bytes
 * and what is left. Time counts from the command to QEMU, or from the line before it where older versions don't log it.
 */
public final class ProxmoxLog implements LogReader {

    private static final Map<String, Counter> OLD = Map.of("sent", Counter.TRANSFERRED, "left", Counter.REMAINING,
            "total", Counter.TOTAL);
    private static final Map<String, Counter> OLD_ENCODED = Map.of("bytes", Counter.XBZRLE_BYTES, "pages",
            Counter.XBZRLE_PAGES, "miss", Counter.XBZRLE_CACHE_MISS, "over", Counter.XBZRLE_OVERFLOW);

    /** A line of the log as Proxmox VE's API gives it. */
    private static final Pattern ENTRY = Pattern.compile("\"t\" ?: ?\"([^\"]*)\"");

    private final LineRules rules = new LineRules();
    private final List<MigrationTrace> all = new ArrayList<>();
    private MigrationTrace open;
    private OptionalDouble downtime = OptionalDouble.empty();
    private boolean limited;
    private boolean container;

    ProxmoxLog() {
        rules.on("starting migration of", "starting migration of (VM|CT) (\\d{1,9})", this::start)
                .on("starting online/live migration on", "", (line, found) -> migrate(line))
                .on("start migrate command to", "", (line, found) -> migrate(line))
                .on("VM-state", "migration (active|device), transferred SIZE of SIZE VM-state(?:, SIZE/s)?"
                        + "(?: \\(\\+ SIZE VFIO-state\\))?(?:, VM dirties lots of memory: SIZE/s)?", this::active)
                .on("remaining", "migration status: (?<status>\\w{1,20}) \\(transferred (?<sent>\\d{1,20}),"
                        + " remaining (?<left>\\d{1,20})\\)?, total (?<total>\\d{1,20})", this::activeOld)
                .on("xbzrle", "xbzrle: send updates to (\\d{1,18}) pages in SIZE encoded memory"
                        + "(?:.{1,40}overflow (\\d{1,18}))?", this::encoded)
                .on("xbzrle", "xbzrle cachesize: (\\d{1,18}) transferred (?<bytes>\\d{1,20}) pages (?<pages>\\d{1,20})"
                        + " cachemiss (?<miss>\\d{1,20}) overflow (?<over>\\d{1,20})", this::encodedOld);
        settings();
        ends();
    }

    /**
     * Whether a line is one of such a log.
     *
     * @param logged the line
     * @return whether only such a log has this line
     */
    public static boolean tells(LogLine logged) {
        String line = logged.text();
        return line.contains("VM-state") && line.contains("transferred ") || line.contains("migration status: active (")
                || line.contains("starting migration of VM ") || line.contains("starting migration of CT ")
                || line.contains("starting online/live migration on ");
    }

    /**
     * Reads such a log.
     *
     * @param source where from
     * @return the migrations in it
     * @throws IOException if there is none, or it can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return LogImport.read(source, ProxmoxLog::new);
    }

    private void settings() {
        rules.on("downtime limit", "migration downtime limit: (\\d{1,9}(?:\\.\\d{1,6})?) ms",
                (line, found) -> limit(line, LogNumbers.number(found.group(1))))
                .on("migrate_set_downtime", "migrate_set_downtime: (\\d{1,9}(?:\\.\\d{1,6})?)",
                        (line, found) -> limit(line, LogNumbers.number(found.group(1)) * LogNumbers.MILLIS))
                .on("auto-increased downtime", ": (\\d{1,9}(?:\\.\\d{1,6})?) ms",
                        (line, found) -> limit(line, LogNumbers.number(found.group(1))))
                .on("migration speed limit", "limit: SIZE/s",
                        (line, found) -> trace(line).request().maxBandwidth(LogNumbers.bytes(found, 1)))
                .on("migrate_set_speed", "migrate_set_speed: (\\d{1,18})",
                        (line, found) -> trace(line).request().maxBandwidth(LogNumbers.number(found.group(1))))
                .on("cachesize", "cachesize: SIZE", (line, found) -> cache(line, LogNumbers.bytes(found, 1)))
                .on("transferred",
                        "((?:drive|mirror)-\\w{1,12}|(?:scsi|virtio|sata|ide)\\d{1,3}): (transferred.{1,120})",
                        (line, found) -> trace(line).note("Disks were copied as well (" + found.group(1)
                                + " and perhaps more): only the memory is read."));
    }

    private void ends() {
        rules.on("migration speed: ", "migration speed: SIZE/s(?: - downtime (\\d{1,12}) ms)?", this::speed)
                .on("migration completed, transferred", "transferred SIZE", this::sent)
                .on("migration status", "migration status(?: error)?: (completed|failed|cancelled)(?: - (.{1,200}))?",
                        this::status)
                .on("online migrate failure", "online migrate failure - (.{1,200})",
                        (line, found) -> fail(line, found.group(1)))
                .on("migration aborted", "migration aborted.{0,40}: (.{1,200})",
                        (line, found) -> fail(line, found.group(1)))
                .on("TASK ERROR", "TASK ERROR: (.{1,200})", (line, found) -> fail(line, found.group(1)))
                .on("migration finished successfully", "", (line, found) -> {})
                .on("TASK OK", "", (line, found) -> {});
    }

    @Override
    public boolean take(LogLine line) {
        Matcher entry = line.text().contains("\"t\"") ? ENTRY.matcher(line.text()) : null;
        if (entry == null || !entry.find()) {
            return rules.take(line);
        }
        boolean taken = false;
        do {
            taken |= rules.take(InnerTime.with(line, entry.group(1), InnerTime.of(entry.group(1)).or(line::time)));
        } while (entry.find());
        return taken;
    }

    private void start(LogLine line, Matcher found) {
        container |= found.group(1).equals("CT");
        open(found.group(1) + ' ' + found.group(2));
        open.at(line);
    }

    private void open(String guest) {
        open = new MigrationTrace(guest, "Proxmox VE");
        open.request().policy("proxmox", Map.of());
        all.add(open);
        downtime = OptionalDouble.empty();
        limited = false;
    }

    /** The migration that a line belongs to; one whose beginning isn't in the log where there is none. */
    private MigrationTrace trace(LogLine line) {
        if (open == null) {
            open("VM");
            open.at(line);
            open.beginsLate();
        }
        return open;
    }

    private void migrate(LogLine line) {
        trace(line).anchor(line, 0);
    }

    private void limit(LogLine line, double millis) {
        if (limited) {
            trace(line).event(open.at(line), RecordingEvent.DRIVER, "migrate-set-parameters",
                    Map.of("downtime-limit", Long.toString(Math.round(millis))));
        } else {
            trace(line).request().downtimeLimitMillis(millis);
        }
        limited = true;
    }

    private void cache(LogLine line, double bytes) {
        trace(line).request().capabilities(List.of("xbzrle")).parameter("xbzrle-cache-size",
                Long.toString(Math.round(bytes)));
    }

    private void active(LogLine line, Matcher found) {
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.TRANSFERRED, LogNumbers.bytes(found, 2));
        values.put(Counter.TOTAL, LogNumbers.bytes(found, 4));
        if (found.group(6) != null) {
            values.put(Counter.PAGES_PER_SECOND, LogNumbers.bytes(found, 6) / LogNumbers.PAGE);
        }
        if (found.group(10) != null) {
            values.put(Counter.DIRTY_PAGES_RATE, LogNumbers.bytes(found, 10) / LogNumbers.PAGE);
        }
        if (found.group(8) != null) {
            trace(line).note("State of VFIO devices isn't counted in what was sent.");
        }
        trace(line).sample(open.at(line), found.group(1), values);
        open.note(
                "This log tells neither passes nor what was left. \"transferred X of Y\": Y is the memory; what stands"
                        + " before \"/s\" is pages looked at times their size, zero pages too, and is read as pages per second.");
    }

    private void activeOld(LogLine line, Matcher found) {
        trace(line).sample(open.at(line), found.group("status"), LogNumbers.counters(found, OLD));
        open.note("This log doesn't tell passes.");
    }

    private void encoded(LogLine line, Matcher found) {
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.XBZRLE_PAGES, LogNumbers.number(found.group(1)));
        values.put(Counter.XBZRLE_BYTES, LogNumbers.bytes(found, 2));
        if (found.group(4) != null) {
            values.put(Counter.XBZRLE_OVERFLOW, LogNumbers.number(found.group(4)));
        }
        trace(line).amend(values);
    }

    private void encodedOld(LogLine line, Matcher found) {
        cache(line, LogNumbers.number(found.group(1)));
        trace(line).amend(LogNumbers.counters(found, OLD_ENCODED));
    }

    private void speed(LogLine line, Matcher found) {
        downtime = found.group(3) == null ? OptionalDouble.empty()
                : OptionalDouble.of(LogNumbers.number(found.group(3)));
        trace(line).note("The speed at the end is the memory divided by the time: not that of the link, and not used.");
        double memory = LogNumbers.bytes(found, 1) * open.at(line) / LogNumbers.MILLIS;
        if (open.isEmpty() && memory >= 1) {
            open.request().memoryBytes(Math.round(memory));
            open.note("The memory isn't in the log: the speed at the end times the time is taken for it.");
        }
    }

    private void sent(LogLine line, Matcher found) {
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.TRANSFERRED, LogNumbers.bytes(found, 1));
        trace(line).lastSample().flatMap(known -> known.value(Counter.TOTAL).stream().boxed().findFirst())
                .ifPresent(total -> values.put(Counter.TOTAL, total));
        open.sample(open.at(line), "completed", values);
    }

    private void status(LogLine line, Matcher found) {
        String reason = found.group(2) == null ? "" : found.group(2).strip();
        switch (found.group(1)) {
            case "completed" -> trace(line).end(Outcome.COMPLETED, "", open.at(line), downtime);
            case "cancelled" -> trace(line).end(Outcome.CANCELLED, reason, open.at(line), OptionalDouble.empty());
            default -> trace(line).end(Outcome.FAILED, reason, open.at(line), OptionalDouble.empty());
        }
    }

    private void fail(LogLine line, String reason) {
        boolean cancelled = reason.contains("interrupted by signal") || reason.contains("got signal")
                || reason.contains("received interrupt");
        if (trace(line).outcome().isPresent()) {
            if (open.outcome().get().outcome() == Outcome.COMPLETED) {
                open.note("After the memory had been moved the task failed: " + reason.strip());
            }
            return;
        }
        open.end(cancelled ? Outcome.CANCELLED : Outcome.FAILED, reason.strip(), open.at(line),
                OptionalDouble.empty());
    }

    @Override
    public List<MigrationTrace> found() {
        return all.stream().filter(MigrationTrace::isTimed)
                .filter(trace -> !trace.isEmpty() || trace.outcome().isPresent()).toList();
    }

    @Override
    public String nothing() {
        return all.stream().anyMatch(trace -> !trace.isTimed() && !trace.isEmpty())
                ? "the lines of the task log have no times, so that neither rates nor durations can be known"
                : noMigration();
    }

    private String noMigration() {
        return container ? "the task log is of a container, whose memory isn't moved while it runs"
                : "the task log has no line of a migration while the guest ran; such lines begin with"
                        + " \"migration active\" or \"migration status\"";
    }
}
