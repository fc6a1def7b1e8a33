package org.migworkbench.run.ui.playback;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.migworkbench.analysis.playback.PlaybackClock;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.form.CalmWheel;

/** Plays, steps and moves a clock, and shows where it stands. It has the timer that makes the clock run while it can be seen. */
public final class PlaybackBar {

    private static final int TICK_MILLIS = 40;
    private static final int PLACES = 1000;
    private static final int SLIDER_WIDTH = 160;
    private static final int TIME_WIDTH = 130;
    private static final double[] SPEEDS = { 0.01, 0.1, 0.5, 1, 2, 10, 60 };
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final PlaybackClock clock;
    private final Composite frame;
    private final Button play;
    private final Scale slider;
    private final Label time;
    private final Combo speed;
    private final Runnable follower = this::follow;
    private long tickedMillis;

    /**
     * Creates the bar.
     *
     * @param parent where
     * @param clock  what it moves; others may move it too
     */
    public PlaybackBar(Composite parent, PlaybackClock clock) {
        this.clock = clock;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(4, 2).spacing(3, 0).applyTo(frame);
        button("|\u25c0", "To the start", clock::toStart);
        button("\u25c0", "Step back", clock::stepBack);
        play = button("\u25b6", "Play", this::playOrPause);
        button("\u25b6|", "Step forward", clock::stepForward);
        slider = createSlider();
        time = new Label(frame, SWT.NONE);
        GridData room = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        room.widthHint = TIME_WIDTH;
        time.setLayoutData(room);
        speed = createSpeed();
        clock.addListener(follower);
        frame.addListener(SWT.Dispose, e -> clock.removeListener(follower));
        follow();
    }

    private Button button(String text, String name, Runnable action) {
        Button button = new Button(frame, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setToolTipText(name);
        AccessibleNames.set(button, name);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private Scale createSlider() {
        Scale scale = new Scale(frame, SWT.HORIZONTAL);
        scale.setMaximum(PLACES);
        scale.setPageIncrement(PLACES / 10);
        AccessibleNames.set(scale, "Moment of the migration");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = SLIDER_WIDTH;
        scale.setLayoutData(wide);
        CalmWheel.over(scale);
        scale.addListener(SWT.Selection,
                e -> clock.seek(Math.round((double) scale.getSelection() / PLACES * clock.endNanos())));
        return scale;
    }

    private Combo createSpeed() {
        Combo combo = new Combo(frame, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (double factor : SPEEDS) {
            combo.add((factor < 1 ? Double.toString(factor) : Integer.toString((int) factor)) + " \u00d7");
        }
        combo.setToolTipText("Seconds of the migration for each second here");
        AccessibleNames.set(combo, "Speed");
        CalmWheel.over(combo);
        combo.addListener(SWT.Selection, e -> clock.setSpeed(SPEEDS[combo.getSelectionIndex()]));
        return combo;
    }

    /**
     * The control, to lay it out.
     *
     * @return the bar
     */
    public Control control() {
        return frame;
    }

    /** Takes the focus. */
    public void setFocus() {
        play.setFocus();
    }

    private void playOrPause() {
        if (clock.isPlaying()) {
            clock.pause();
        } else {
            clock.play();
        }
    }

    private void follow() {
        boolean playing = clock.isPlaying();
        name(playing ? "Pause" : "Play", playing ? "\u2016" : "\u25b6");
        slider.setSelection(clock.endNanos() == 0 ? 0
                : (int) Math.round((double) clock.positionNanos() / clock.endNanos() * PLACES));
        time.setText(ShownUnit.MILLISECONDS.textOf(clock.positionNanos()) + " of "
                + ShownUnit.MILLISECONDS.textOf(clock.endNanos()));
        speed.select(nearestSpeed());
        boolean any = clock.endNanos() > 0;
        for (Control control : frame.getChildren()) {
            control.setEnabled(any);
        }
        if (playing && tickedMillis == 0) {
            tickedMillis = System.currentTimeMillis();
            frame.getDisplay().timerExec(TICK_MILLIS, this::tick);
        }
    }

    /** Says what a click does now. */
    private void name(String name, String sign) {
        if (!sign.equals(play.getText())) {
            play.setText(sign);
            play.setToolTipText(name);
            AccessibleNames.set(play, name);
        }
    }

    private int nearestSpeed() {
        int nearest = 0;
        for (int i = 1; i < SPEEDS.length; i++) {
            nearest = Math.abs(Math.log(SPEEDS[i] / clock.speed())) < Math
                    .abs(Math.log(SPEEDS[nearest] / clock.speed()))
                            ? i : nearest;
        }
        return nearest;
    }

    /** The clock stands still while nobody can see it. */
    private void tick() {
        if (frame.isDisposed()) {
            return;
        }
        long now = System.currentTimeMillis();
        long passed = now - tickedMillis;
        tickedMillis = 0;
        if (!frame.isVisible()) {
            clock.pause();
            return;
        }
        if (clock.isPlaying()) {
            tickedMillis = now;
            frame.getDisplay().timerExec(TICK_MILLIS, this::tick);
            clock.advance(passed * NANOS_PER_MILLI);
        }
    }
}
