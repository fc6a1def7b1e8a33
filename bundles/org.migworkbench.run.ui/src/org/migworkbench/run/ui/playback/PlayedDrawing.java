package org.migworkbench.run.ui.playback;

import java.util.Optional;
import org.migworkbench.analysis.playback.PlaybackClock;
import org.migworkbench.analysis.playback.RunMoment;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.run.ui.tabs.ShownResult;
import org.migworkbench.ui.PlayedMoment;

/** Lets the drawing of the scenario follow the clock, while a side of the result that is played can be seen. */
public final class PlayedDrawing {

    private final PlaybackClock clock;
    private final Runnable follower = this::follow;
    private Optional<ShownResult> shown = Optional.empty();
    private Optional<PlayedMoment> drawing = Optional.empty();
    private boolean on;

    /**
     * Follows a clock.
     *
     * @param clock the clock
     */
    public PlayedDrawing(PlaybackClock clock) {
        this.clock = clock;
        clock.addListener(follower);
    }

    /**
     * What is played.
     *
     * @param next the result
     */
    public void show(ShownResult next) {
        shown = Optional.of(next);
        follow();
    }

    /**
     * Where it is drawn.
     *
     * @param next the drawing of the scenario that the result is of; empty if none is open, or it has changed since
     */
    public void drawOn(Optional<PlayedMoment> next) {
        if (!next.equals(drawing)) {
            drawing.ifPresent(before -> before.show(Optional.empty()));
            drawing = next;
            follow();
        }
    }

    /**
     * Whether the clock can be seen.
     *
     * @param visible true while it can
     */
    public void setOn(boolean visible) {
        on = visible;
        follow();
    }

    private void follow() {
        drawing.ifPresent(where -> where.show(on ? shown.flatMap(this::moment) : Optional.empty()));
    }

    private Optional<RunMoment> moment(ShownResult result) {
        if (!(result.state() instanceof RunAnswer answer)) {
            return Optional.empty();
        }
        long start = result.migration().result().map(one -> one.timing().startNanos()).orElse(0L);
        return Optional.of(RunMoment.of(answer.result(), start + clock.positionNanos()));
    }

    /** The drawing is the document's alone again. */
    public void dispose() {
        clock.removeListener(follower);
        drawOn(Optional.empty());
    }
}
