package org.migworkbench.recording.imports.logs;

import java.util.Map;
import java.util.OptionalDouble;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * The iterations of one domain, as libxc tells of them: numbered from 0, each begun with the pages that are dirty then. Where
 * each iteration tells how long it took, time is their sum and no clock is needed.
 */
final class XenIterations {

    private static final double UNKNOWN = -1;

    private final MigrationTrace trace;
    private long iteration = -1;
    private double begunWith = UNKNOWN;
    private double sentBefore;
    private double sent;
    private double total = UNKNOWN;
    private long first = -1;
    private boolean counted;
    private boolean framed;
    private boolean measured;
    private double elapsed;
    private double pagesSent = UNKNOWN;
    private double pagesSkipped;
    private double streamedAt = UNKNOWN;
    private double lastBegan;

    XenIterations(MigrationTrace trace) {
        this.trace = trace;
    }

    MigrationTrace trace() {
        return trace;
    }

    /** Whether an iteration is of a later migration of the same instance. */
    boolean isOver(long next) {
        return next < iteration || trace.outcome().isPresent() && next == 0;
    }

    /** What the stream's writer says of itself: pages sent in all, and what was dirty; -1 until that is known. */
    void known(LogLine line, long number, long sentPages, long left) {
        counted = true;
        double at = trace.at(line);
        if (sentPages < 0 || number < 0) {
            return;
        }
        sent = sentPages;
        if (left >= 0) {
            begin(number, at);
            begunWith = left;
            if (number == 0) {
                total = left;
            }
        } else if (iteration < 0) {
            begin(number, at);
        }
        sample(at, left < 0 && number > iteration ? 0 : left());
    }

    /** Progress within an iteration; of use only where a clock tells when. */
    void frames(LogLine line, long number, long done, long of) {
        double at = trace.at(line);
        if (number == 0) {
            total = of;
        }
        if (number == iteration && begunWith < 0) {
            begunWith = of;
        }
        if (counted || measured || !trace.isTimed()) {
            return;
        }
        framed = true;
        if (number != iteration) {
            sent = number > iteration && iteration >= 0 ? Math.max(sent, sentBefore + Math.max(0, begunWith)) : sent;
            begin(number, at);
            begunWith = of;
        }
        sent = sentBefore + done;
        sample(at, Math.max(0, of - done));
    }

    private void begin(long number, double at) {
        if (number != iteration) {
            iteration = number;
            begunWith = UNKNOWN;
            sentBefore = sent;
            lastBegan = at;
        }
    }

    private double left() {
        return begunWith < 0 ? UNKNOWN : Math.max(0, begunWith - (sent - sentBefore));
    }

    private void sample(double at, double left) {
        Map<Counter, Double> values = RecordingSample.newValues();
        values.put(Counter.DIRTY_SYNC_COUNT, iteration + 1.0);
        values.put(Counter.NORMAL, sent);
        values.put(Counter.TRANSFERRED, sent * LogNumbers.PAGE);
        if (left >= 0) {
            values.put(Counter.REMAINING, left * LogNumbers.PAGE);
        }
        if (total > 0) {
            values.put(Counter.TOTAL, total * LogNumbers.PAGE);
        }
        trace.sample(at, "active", values);
        trace.note("Xen counts pages: bytes are pages of 4096, without headers. Its iteration 0 is the first pass.");
    }

    /** Versions before 4.6 count iterations from 0 or from 1. */
    long fromZero(long number) {
        first = first < 0 ? Math.min(number, 1) : first;
        return Math.max(0, number - first);
    }

    /** An iteration begins, of which old versions say what the one before it sent. */
    void iteration(LogLine line, long number, long lastSent) {
        double at = trace.at(line);
        if (trace.isTimed() && !measured && number > iteration) {
            sent = sentBefore + lastSent;
            begin(number, at);
            sample(at, UNKNOWN);
        }
    }

    /** What an iteration of old versions sent, and what it left for the next. */
    void sent(long number, long pages, long skipped) {
        iteration = number - 1;
        pagesSent = pages;
        pagesSkipped = skipped;
    }

    /** How long an iteration took, and what was dirty at its end; below 0 where that isn't told. */
    void statistics(LogLine line, long deltaMillis, long mbps, long dirtyPages) {
        if (framed) {
            dirtied(trace.at(line), dirtyPages);
        } else {
            measure(line, deltaMillis, mbps, dirtyPages);
        }
        trace.amend(Map.of(Counter.MBPS, (double) mbps));
    }

    /** The log of dirty pages has been fetched, at a time that the clock tells. */
    private void dirtied(double at, long pages) {
        if (pages >= 0) {
            sent = Math.max(sent, sentBefore + Math.max(0, begunWith));
            begin(iteration + 1, at);
            begunWith = pages;
            sample(at, pages);
        }
    }

    private void measure(LogLine line, long deltaMillis, long mbps, long dirtyPages) {
        if (pagesSent < 0) {
            pagesSent = Math.rint(mbps * LogNumbers.BYTES_OF_MBIT * deltaMillis / LogNumbers.MILLIS / LogNumbers.PAGE);
            iteration = measured ? iteration + 1 : 0;
            trace.note("Pages sent are taken from the speed told, in whole Mbit/s.");
        }
        if (!measured) {
            total = Math.max(total, pagesSent + pagesSkipped);
            sample(0, total);
            trace.anchor(line, deltaMillis);
            trace.request().policy("xen", Map.of());
        }
        trace.at(line);
        measured = true;
        lastBegan = elapsed;
        trace.event(elapsed, RecordingEvent.SOURCE, RecordingEvent.PASS,
                Map.of("pass", Long.toString(iteration + 1)));
        elapsed += deltaMillis;
        sent += pagesSent;
        pagesSent = UNKNOWN;
        pagesSkipped = 0;
        iteration++;
        sample(elapsed, dirtyPages);
        iteration--;
    }

    /** The guest is asked to stop. */
    void suspended(LogLine line) {
        trace.event(trace.at(line), RecordingEvent.SOURCE, RecordingEvent.STOP, Map.of());
    }

    /** All has been sent. */
    void streamed(LogLine line) {
        streamedAt = time(line);
    }

    private double time(LogLine line) {
        double at = trace.at(line);
        return measured ? elapsed : at;
    }

    void end(LogLine line, Outcome how, String reason) {
        trace.end(how, reason, time(line), OptionalDouble.empty());
    }

    /** Whether it is known when what happened. */
    boolean isTimed() {
        return measured || trace.isTimed();
    }

    /** Says what follows from the log's end. */
    void close() {
        if (trace.outcome().isEmpty() && streamedAt >= 0) {
            trace.end(Outcome.COMPLETED, "", streamedAt, OptionalDouble.empty());
            trace.note("The log ends with the stream: that the guest went on at the destination isn't in it.");
        }
        if (trace.outcome().map(end -> end.outcome() == Outcome.COMPLETED).orElse(false) && iteration > 0) {
            trace.event(lastBegan, RecordingEvent.SOURCE, RecordingEvent.STOP, Map.of());
            trace.note("Xen doesn't log the downtime. Its last iteration is sent while the guest is stopped.");
        }
    }
}
