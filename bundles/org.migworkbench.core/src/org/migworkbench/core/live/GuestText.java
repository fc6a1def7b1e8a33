package org.migworkbench.core.live;

import java.util.Optional;
import org.migworkbench.quantities.ShownUnit;

/** What the demonstration guest tells of itself, as one line for people. */
public final class GuestText {

    private static final double NANOS_PER_MILLI = 1e6;
    /** A guest that beats 50 times a second is silent after that. */
    private static final double SILENT_MILLIS = 1000;

    private GuestText() {
    }

    /**
     * The line.
     *
     * @param beat the latest beat; empty before the first
     * @param check what it found over the latest migration; empty before there was one
     * @return for example {@code Guest beats (412 at the source), 18 checks of its pages, none lost; longest silence of
     * the last migration 63 ms}
     */
    public static String of(Optional<GuestBeat> beat, Optional<GuestReport> check) {
        if (beat.isEmpty()) {
            return "The guest has not been heard yet.";
        }
        GuestBeat last = beat.get();
        double age = last.ageNanos() / NANOS_PER_MILLI;
        String life = age > SILENT_MILLIS ? "Guest silent for " + ShownUnit.MILLISECONDS.text(age) + " after beat "
                : "Guest beats: ";
        return life + last.number() + " at the " + (last.atDestination() ? "destination" : "source") + ", "
                + last.checks() + (last.checks() == 1 ? " check" : " checks") + " of its pages, "
                + lost(last.lostPages()) + check.flatMap(GuestText::silence).orElse("") + '.';
    }

    private static String lost(long pages) {
        return pages == 0 ? "none lost" : pages + (pages == 1 ? " page LOST" : " pages LOST");
    }

    private static Optional<String> silence(GuestReport check) {
        return check.gapNanos().isEmpty() ? Optional.empty()
                : Optional.of("; longest silence of the last migration "
                        + ShownUnit.MILLISECONDS.textOf(check.gapNanos().getAsLong()));
    }
}
