package org.migworkbench.analysis.playback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * One clock for all that shows the same moment: drawing, plots, map and several results side by side. It has no timer of
 * its own: while {@link #isPlaying()}, whoever has one says by {@link #advance} how much time has passed. Used by one
 * thread.
 */
public final class PlaybackClock {

    /** Slowest speed in seconds of the run for each second of the watcher. */
    public static final double SLOWEST = 0.001;
    /** Fastest speed in seconds of the run for each second of the watcher. */
    public static final double FASTEST = 10_000;

    private static final double NANOS = 1e9;

    private final List<Runnable> listeners = new ArrayList<>();
    private NavigableSet<Long> marks = new TreeSet<>();
    private long endNanos;
    private long positionNanos;
    /** What was passed but is less than a nanosecond: slow speeds would stand still without it. */
    private double restNanos;
    private double speed = 1;
    private boolean playing;

    /**
     * Sets what is played. The position stays if it is still there; nothing plays on if there is nothing.
     *
     * @param end   the last moment, in nanoseconds from 0, 0 or more
     * @param steps moments that {@link #stepForward()} goes to, such as the begins of rounds; those beyond the end don't
     *              count
     */
    public void show(long end, Collection<Long> steps) {
        NavigableSet<Long> next = new TreeSet<>(steps);
        next.add(0L);
        next.add(end);
        next = new TreeSet<>(next.subSet(0L, true, Math.max(0, end), true));
        if (end == endNanos && next.equals(marks)) {
            return;
        }
        endNanos = Math.max(0, end);
        marks = next;
        positionNanos = Math.min(positionNanos, endNanos);
        playing &= positionNanos < endNanos;
        tell();
    }

    /**
     * Where the clock stands.
     *
     * @return nanoseconds, 0 to {@link #endNanos()}
     */
    public long positionNanos() {
        return positionNanos;
    }

    /**
     * The last moment.
     *
     * @return nanoseconds, 0 while there is nothing to play
     */
    public long endNanos() {
        return endNanos;
    }

    /**
     * Whether the clock runs.
     *
     * @return true from {@link #play()} to the end or {@link #pause()}
     */
    public boolean isPlaying() {
        return playing;
    }

    /**
     * How fast it runs.
     *
     * @return seconds of the run for each second of the watcher
     */
    public double speed() {
        return speed;
    }

    /**
     * Runs faster or slower from now on.
     *
     * @param next seconds of the run for each second of the watcher; taken into {@value #SLOWEST} to {@value #FASTEST}
     */
    public void setSpeed(double next) {
        double allowed = Double.isNaN(next) ? 1 : Math.max(SLOWEST, Math.min(FASTEST, next));
        if (allowed != speed) {
            speed = allowed;
            tell();
        }
    }

    /** Runs; from the end it begins again. Without anything to play nothing happens. */
    public void play() {
        if (endNanos > 0 && !playing) {
            playing = true;
            positionNanos = positionNanos >= endNanos ? 0 : positionNanos;
            restNanos = 0;
            tell();
        }
    }

    /** Stands still where it is. */
    public void pause() {
        if (playing) {
            playing = false;
            tell();
        }
    }

    /**
     * Says that time has passed; at the end the clock stops.
     *
     * @param nanos nanoseconds of the watcher, 0 or more
     */
    public void advance(long nanos) {
        if (!playing || nanos <= 0) {
            return;
        }
        double passed = nanos * speed + restNanos;
        double whole = Math.floor(passed);
        restNanos = passed - whole;
        positionNanos = whole >= endNanos - positionNanos ? endNanos : positionNanos + (long) whole;
        playing = positionNanos < endNanos;
        tell();
    }

    /**
     * Goes to a moment; a running clock runs on from there.
     *
     * @param nanos the moment; taken into 0 to the end
     */
    public void seek(long nanos) {
        long next = Math.max(0, Math.min(endNanos, nanos));
        if (next != positionNanos) {
            positionNanos = next;
            restNanos = 0;
            playing &= positionNanos < endNanos;
            tell();
        }
    }

    /** Stops and goes to the next step, at last to the end. */
    public void stepForward() {
        Long next = marks.higher(positionNanos);
        stepTo(next == null ? endNanos : next);
    }

    /** Stops and goes to the step before, at last to the begin. */
    public void stepBack() {
        Long before = marks.lower(positionNanos);
        stepTo(before == null ? 0 : before);
    }

    /** Stops at the begin. */
    public void toStart() {
        stepTo(0);
    }

    /** Stops at the end. */
    public void toEnd() {
        stepTo(endNanos);
    }

    private void stepTo(long nanos) {
        if (playing || nanos != positionNanos) {
            playing = false;
            positionNanos = nanos;
            restNanos = 0;
            tell();
        }
    }

    /**
     * Sets a speed at which all is played in some time, rounded to 1, 2 or 5 times a power of ten.
     *
     * @param seconds how long it shall take, about; above 0
     */
    public void setLength(double seconds) {
        double wanted = Math.max(SLOWEST, endNanos / NANOS / seconds);
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double digit = wanted / power;
        setSpeed(power * (digit < 2 ? 1 : digit < 5 ? 2 : 5));
    }

    /**
     * Adds a listener.
     *
     * @param listener called after each change of position, speed, state or what is played
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener called no more
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
