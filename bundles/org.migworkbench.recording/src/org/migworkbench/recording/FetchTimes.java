package org.migworkbench.recording;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * When the log of dirty pages was fetched: at the events that tell of it, else where the pages that were left at the answer
 * before would have been sent. QEMU fetches the log as soon as what is left can be sent within the downtime limit.
 */
final class FetchTimes {

    /** Of a length between two events: they are known to the millisecond. */
    private static final double EVENT_MILLIS = Math.sqrt(0.5);
    private static final double SECOND_MILLIS = 1000;
    /** How well a rate of single answers foretells the next: within a tenth. */
    private static final double RATE_ERROR = 0.1;
    /** What is left at a fetch depends on the rate of the moment and on a limit that may not be told: known to half of it. */
    private static final double REST_ERROR = 0.5;
    private static final double UNIFORM = 1 / Math.sqrt(12);

    private final Map<String, Double> told = new HashMap<>();
    private final double pagesPerSecond;
    private final double restPages;

    /**
     * A time with its deviation.
     *
     * @param millis since the command to migrate
     * @param error  standard deviation in milliseconds
     */
    record Fetch(double millis, double error) {
    }

    FetchTimes(Recording recording) {
        for (RecordingEvent event : recording.events()) {
            if (event.name().equals(RecordingEvent.PASS) && !event.side().equals(RecordingEvent.DESTINATION)) {
                told.putIfAbsent(event.data().getOrDefault("pass", ""), event.timeMillis());
            }
        }
        OptionalDouble limit = recording.request().downtimeLimitMillis();
        this.pagesPerSecond = RecordedRates.of(recording).sustained().orElse(0) / recording.request().pageBytes();
        this.restPages = limit.orElse(QemuDefaults.DOWNTIME_LIMIT_MILLIS) / SECOND_MILLIS * pagesPerSecond;
    }

    /** Pages that may be left when the log is fetched, at most. */
    double restPages() {
        return restPages;
    }

    /** Whole pages a second that the source kept up; 0 where unknown. */
    double pagesPerSecond() {
        return pagesPerSecond;
    }

    /** When an event says that the log was fetched with which a pass begins. */
    OptionalDouble told(long number) {
        Double millis = told.get(Long.toString(number));
        return millis == null ? OptionalDouble.empty() : OptionalDouble.of(millis);
    }

    /** The fetch with which a pass begins where an event tells of it. */
    static Fetch exact(double millis) {
        return new Fetch(millis, EVENT_MILLIS);
    }

    /**
     * The first fetch after an answer.
     *
     * @param fromMillis time of the answer
     * @param toMillis   time of the next one, which is of a later pass
     * @param left       pages left at the answer, without zero pages
     * @param sent       pages sent between both, without zero pages
     * @return when, at least the first and at most the second time
     */
    Fetch after(double fromMillis, double toMillis, double left, double sent) {
        double span = toMillis - fromMillis;
        if (sent <= 0 || span <= 0) {
            return new Fetch(fromMillis + span / 2, Math.hypot(EVENT_MILLIS, span * UNIFORM));
        }
        double rest = Math.min(left, restPages);
        double millis = Math.max(0, left - rest) * span / sent;
        double error = Math.hypot(RATE_ERROR * millis, REST_ERROR * rest * span / sent);
        return new Fetch(fromMillis + Math.min(span, millis),
                Math.hypot(EVENT_MILLIS, Math.min(error, span * UNIFORM)));
    }

    /** The last of several fetches after an answer, of which the first is known: the more there were, the later. */
    static Fetch last(Fetch first, double toMillis, long fetches) {
        double span = toMillis - first.millis();
        return new Fetch(toMillis - span / fetches, Math.hypot(EVENT_MILLIS, span * UNIFORM / (fetches - 1)));
    }
}
