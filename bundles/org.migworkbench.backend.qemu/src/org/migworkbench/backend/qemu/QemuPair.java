package org.migworkbench.backend.qemu;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.qmp.StatusInfo;

/** The two QEMUs of a migration and what is known of the guest's place. */
final class QemuPair {

    private static final long ARRIVAL_MILLIS = 20_000;
    private static final long END_MILLIS = 300;
    private static final long STEP_MILLIS = 5;
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final String UNKNOWN = "can't be asked";

    private final QemuEnd source;
    private final Optional<QemuEnd> destination;

    QemuPair(QemuEnd source, Optional<QemuEnd> destination) {
        this.source = source;
        this.destination = destination;
    }

    QemuEnd source() {
        return source;
    }

    Optional<QemuEnd> destination() {
        return destination;
    }

    boolean destinationIsGone() {
        return destination.isPresent() && (destination.get().isGone() || state(destination.get()).isEmpty());
    }

    boolean runsAtDestination() {
        return destination.flatMap(QemuPair::state).map(StatusInfo::running).orElse(Boolean.FALSE);
    }

    private static Optional<StatusInfo> state(QemuEnd end) {
        try {
            return Optional.of(end.monitor().queryStatus());
        } catch (QmpException e) {
            return Optional.empty();
        }
    }

    /** Waits until the guest runs at the destination, or is there as it was. */
    void awaitArrival() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ARRIVAL_MILLIS);
        while (destination.isPresent() && System.nanoTime() < end
                && state(destination.get()).map(StatusInfo::status).filter("inmigrate"::equals).isPresent()) {
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The destination's reasons, which come after the source's, with a colon before them; empty without. */
    String destinationWords() {
        return awaitDestinationWords().map(words -> ": " + words).orElse("");
    }

    /** What the destination wrote on standard error, if anything. */
    Optional<String> awaitDestinationWords() {
        destination.flatMap(QemuEnd::process).ifPresent(process -> process.awaitEnd(END_MILLIS));
        return destination.flatMap(QemuEnd::lastWords);
    }

    /** Where the guest is, as both monitors say, in one sentence. */
    String whereabouts(boolean lost) {
        Optional<StatusInfo> here = state(source);
        Optional<StatusInfo> there = destination.flatMap(QemuPair::state);
        String says = "QEMU says " + here.map(StatusInfo::status).orElse(UNKNOWN) + " at the source"
                + (destination.isEmpty() ? "" : ", " + there.map(StatusInfo::status).orElse(UNKNOWN)
                        + " at the destination")
                + '.';
        if (there.map(StatusInfo::running).orElse(Boolean.FALSE)) {
            return "The guest runs at the destination: " + says;
        }
        if (here.map(StatusInfo::running).orElse(Boolean.FALSE)) {
            return "The guest runs at the source: " + says;
        }
        return (lost ? "The guest is lost: " : "The guest runs at neither side: ") + says;
    }

    /** How long each processor waited for pages in post-copy, in nanoseconds; empty where it isn't known. */
    List<Long> blockedNanos() {
        try {
            return destination.isEmpty() ? List.of() : destination.get().monitor().queryMigrate().postcopy()
                    .vcpuBlocktimeMillis().stream().map(millis -> millis * NANOS_PER_MILLI).toList();
        } catch (QmpException e) {
            return List.of();
        }
    }
}
