package org.migworkbench.engine.datacenter.strategy.parts;

import java.util.Locale;
import org.migworkbench.engine.datacenter.strategy.Purpose;
import org.migworkbench.engine.datacenter.strategy.Recognition;

/**
 * The thesis's prototype as it is read here: a hot host means balancing; where none is hot and all that is asked for is a
 * small share of all that could be done, power is saved; otherwise nothing is done. A purpose is taken on once it was seen
 * several samples running; saving is left for load alone, above its threshold by a band, so that hosts which are full because
 * others were switched off don't end it; balancing goes on for a while after the last hot host.
 */
final class LoadRecognition implements Recognition {

    private final double green;
    private final double band;
    private final int samples;
    private final int rest;
    private Purpose now = Purpose.NOTHING;
    private Purpose next = Purpose.NOTHING;
    private String reason = "";
    private int seen;
    private int calm;

    LoadRecognition(double green, double band, int samples, int rest) {
        this.green = green;
        this.band = band;
        this.samples = samples;
        this.rest = rest;
    }

    @Override
    public Answer recognise(Sight sight) {
        calm = sight.hot() > 0 ? 0 : calm + 1;
        Purpose wanted = wanted(sight);
        seen = wanted == next ? seen + 1 : 1;
        next = wanted;
        if (next != now && seen >= samples || reason.isEmpty()) {
            now = next;
            reason = reason(sight);
        }
        return new Answer(now, reason);
    }

    private Purpose wanted(Sight sight) {
        if (sight.used() < green || now == Purpose.SAVING && sight.used() < green + band) {
            return now != Purpose.SAVING && sight.hot() > 0 ? Purpose.BALANCING : Purpose.SAVING;
        }
        boolean hot = sight.hot() > 0 || now == Purpose.BALANCING && calm < rest;
        return hot ? Purpose.BALANCING : Purpose.NOTHING;
    }

    private String reason(Sight sight) {
        String figures = String.format(Locale.ROOT,
                "%.1f %% of all that could be done is asked for; of %d hosts that are on %d %s hot, mean load %.1f %%, deviation %.1f points",
                100 * sight.used(), sight.on(), sight.hot(), sight.hot() == 1 ? "is" : "are", 100 * sight.mean(),
                100 * sight.deviation());
        String why = switch (now) {
            case BALANCING -> "hot hosts give load away";
            case SAVING -> String.format(Locale.ROOT, "below %.1f %%, so cold hosts are emptied", 100 * green);
            default -> "neither hot hosts nor little load";
        };
        return figures + ": " + why + ".";
    }
}
