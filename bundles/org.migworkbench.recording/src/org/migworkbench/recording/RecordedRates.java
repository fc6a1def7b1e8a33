package org.migworkbench.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The rates of the network that a recording shows, in bytes per second. A limit that was asked for counts as long as it can
 * have held: {@code libvirt} asks for 2^63 bytes a second where it means none.
 */
public final class RecordedRates {

    private static final double SECOND_MILLIS = 1000;
    private static final double SHORTEST_MILLIS = 1e-6;
    private static final double BYTES_PER_MEGABIT = 125_000;
    /** With a larger share of zero pages in what was sent, time went into looking at pages and not into sending. */
    private static final double FEW_ZERO_PAGES = 0.05;
    /** A shorter time is one of few windows of 100 ms, in which QEMU sends in bursts. */
    private static final double LONG_ENOUGH_MILLIS = 1000;
    /** So near to a limit a rate is held by it: QEMU's own figures of limited migrations are within 3 %. */
    private static final double NEAR = 0.05;

    /** No more of the time than this is taken to have gone into looking at pages. */
    private static final double MOSTLY = 0.5;

    private final Recording recording;
    private final boolean paused;
    private final double stopMillis;

    private RecordedRates(Recording recording) {
        this.recording = recording;
        this.paused = RecordedGuest.wasPaused(recording);
        this.stopMillis = paused ? Double.POSITIVE_INFINITY
                : recording.events().stream().filter(RecordedRates::endsPrecopy)
                        .mapToDouble(RecordingEvent::timeMillis).findFirst().orElse(Double.POSITIVE_INFINITY);
    }

    private static boolean endsPrecopy(RecordingEvent event) {
        return event.side().equals(RecordingEvent.SOURCE) && (event.name().equals(RecordingEvent.STOP)
                || "postcopy-active".equals(event.data().get("status")));
    }

    /**
     * The limit to reckon with.
     *
     * @param bytesPerSecond the limit while the guest runs, 0 = none
     * @param isAssumed      whether it was not told
     * @param origin         how it is known, in a few words
     */
    public record Limit(double bytesPerSecond, boolean isAssumed, String origin) {
    }

    /**
     * Looks at a recording.
     *
     * @param recording the recording
     * @return its rates
     */
    public static RecordedRates of(Recording recording) {
        return new RecordedRates(recording);
    }

    /**
     * The highest rate: what the link carries at least.
     *
     * @return the limit while the guest ran, if it may have held, or more where more was seen; 1 where nothing is known
     */
    public double highest() {
        double seen = Math.max(Math.max(1, highestReported()), rateOfStop());
        double asked = recording.request().maxBandwidth().orElse(0);
        return Math.max(seen, highestReported() > 0 && !isReached(asked) ? 1 : asked);
    }

    private double highestReported() {
        return recording.samples().stream()
                .mapToDouble(sample -> sample.value(Counter.MBPS).orElse(0) * BYTES_PER_MEGABIT).max().orElse(0);
    }

    /** The rate while the guest was stopped for the switch; 0 where it isn't known. */
    private double rateOfStop() {
        Optional<RecordingSample> stopped = recording.last(Counter.DOWNTIME_BYTES);
        OptionalDouble downtime = recording.outcome().map(RecordingOutcome::downtimeMillis)
                .orElse(OptionalDouble.empty());
        return stopped.isPresent() && downtime.orElse(0) >= SHORTEST_MILLIS && !paused
                ? stopped.get().value(Counter.DOWNTIME_BYTES).orElse(0) * SECOND_MILLIS / downtime.getAsDouble() : 0;
    }

    /**
     * The rate that was kept up while the guest ran at the source, or in all of the migration if it stood still.
     *
     * @return the largest of three: the median of what the source reported, the mean over the stretches in which hardly any
     *         zero page was sent, and all that was sent over all of the time; empty where nothing is known
     */
    public OptionalDouble sustained() {
        return Stream.of(medianReported(), meanWithoutZeroPages(), meanOfAll()).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).max();
    }

    private OptionalDouble meanWithoutZeroPages() {
        List<RecordingSample> samples = recording.samples();
        double bytes = 0;
        double millis = 0;
        for (int i = 1; i < samples.size(); i++) {
            RecordingSample from = samples.get(i - 1);
            RecordingSample to = samples.get(i);
            double sent = difference(from, to, Counter.TRANSFERRED);
            if (isInPrecopy(to) && sent > 0 && isWithoutZeroPages(from, to)) {
                bytes += sent;
                millis += to.timeMillis() - from.timeMillis();
            }
        }
        return millis >= LONG_ENOUGH_MILLIS ? OptionalDouble.of(bytes * SECOND_MILLIS / millis)
                : OptionalDouble.empty();
    }

    private boolean isInPrecopy(RecordingSample sample) {
        String status = sample.status().orElse("");
        return sample.timeMillis() <= stopMillis && !status.startsWith("postcopy") && !status.equals("completed");
    }

    private static boolean isWithoutZeroPages(RecordingSample from, RecordingSample to) {
        double zero = difference(from, to, Counter.DUPLICATE);
        return zero <= FEW_ZERO_PAGES * (zero + difference(from, to, Counter.NORMAL));
    }

    private static double difference(RecordingSample from, RecordingSample to, Counter counter) {
        return from.value(counter).isPresent() && to.value(counter).isPresent()
                ? to.value(counter).getAsDouble() - from.value(counter).getAsDouble() : 0;
    }

    private OptionalDouble medianReported() {
        double[] rates = recording.samples().stream().filter(this::isInPrecopy)
                .mapToDouble(sample -> sample.value(Counter.MBPS).orElse(0) * BYTES_PER_MEGABIT)
                .filter(rate -> rate > 0).toArray();
        Arrays.sort(rates);
        return rates.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(rates[rates.length / 2]);
    }

    /** Without the time that it took to find pages zero. */
    private OptionalDouble meanOfAll() {
        Optional<RecordingSample> last = recording.last(Counter.TRANSFERRED);
        if (last.isEmpty()) {
            return OptionalDouble.empty();
        }
        double millis = last.get().value(Counter.TOTAL_TIME).orElse(last.get().timeMillis())
                - last.get().value(Counter.SETUP_TIME).orElse(0);
        double looking = last.get().value(Counter.DUPLICATE).orElse(0) * QemuDefaults.ZERO_PAGE_MILLIS;
        millis -= Math.min(looking, MOSTLY * millis);
        double bytes = last.get().value(Counter.TRANSFERRED).orElse(0);
        return millis >= SHORTEST_MILLIS && bytes > 0 ? OptionalDouble.of(bytes * SECOND_MILLIS / millis)
                : OptionalDouble.empty();
    }

    /**
     * The limit that held while the guest ran.
     *
     * @return the one that was asked for, unless what was sent stayed below it; where none is known QEMU's default if that
     *         is what was sent or nothing is known of it, else none
     */
    public Limit limit() {
        OptionalDouble asked = recording.request().maxBandwidth();
        if (asked.isPresent() && isReached(asked.getAsDouble())) {
            return new Limit(asked.getAsDouble(), false, "asked for");
        }
        if (asked.isPresent()) {
            return new Limit(0, false,
                    asked.getAsDouble() > 0 ? "the limit asked for wasn't reached" : "none asked for");
        }
        if (sustained().isEmpty()) {
            return new Limit(QemuDefaults.MAX_BANDWIDTH, true, "no rate is told either");
        }
        return isNear(QemuDefaults.MAX_BANDWIDTH)
                ? new Limit(QemuDefaults.MAX_BANDWIDTH, true, "that is what was sent")
                : new Limit(0, true, "not told; what was sent counts");
    }

    /** Whether a limit may have been what held the rate down; nothing speaks against it where no rate is known. */
    private boolean isReached(double limit) {
        OptionalDouble seen = sustained();
        double most = Math.max(seen.orElse(0), highestReported());
        return limit > 0 && (most <= 0 || most >= (1 - NEAR) * limit);
    }

    private boolean isNear(double limit) {
        OptionalDouble seen = sustained();
        return seen.isPresent() && Math.abs(seen.getAsDouble() / limit - 1) <= NEAR;
    }
}
