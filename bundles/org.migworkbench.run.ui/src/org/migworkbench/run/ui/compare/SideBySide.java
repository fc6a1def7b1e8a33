package org.migworkbench.run.ui.compare;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.playback.PlaybackClock;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.core.compare.CompareAnswer;
import org.migworkbench.plots.ui.PlotGrid;
import org.migworkbench.run.ui.playback.PlaybackBar;

/** Results played side by side: one clock moves the bars of all of them and a marker in their plots. */
final class SideBySide {

    /** What is played takes about as long for the watcher, however long the migrations took. */
    private static final double WATCHED_SECONDS = 20;

    private static final int[] MOMENTS_TO_PLOTS = { 45, 55 };

    private final PlaybackClock clock;
    private final Runnable follower = this::follow;
    private final Composite frame;
    private final PlaybackBar bar;
    private final MomentBars moments;
    private final PlotGrid plots;
    private CompareAnswer shown;

    SideBySide(Composite parent, PlaybackClock clock) {
        this.clock = clock;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        bar = new PlaybackBar(frame, clock);
        bar.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SashForm sash = new SashForm(frame, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        moments = new MomentBars(sash);
        plots = new PlotGrid(sash, List.of());
        sash.setWeights(MOMENTS_TO_PLOTS);
        clock.addListener(follower);
        frame.addListener(SWT.Dispose, e -> clock.removeListener(follower));
    }

    Control control() {
        return frame;
    }

    PlaybackClock clock() {
        return clock;
    }

    void setFocus() {
        bar.setFocus();
    }

    void show(CompareAnswer answer) {
        clock.show(answer.lengthNanos(), answer.steps());
        if (Objects.equals(answer, shown)) {
            draw();
            return;
        }
        shown = answer;
        plots.setModels(answer.timed());
        clock.setLength(WATCHED_SECONDS);
        draw();
    }

    private void follow() {
        if (shown != null && frame.isVisible()) {
            draw();
        }
    }

    private void draw() {
        moments.show(shown, clock.positionNanos());
        plots.highlight(shown.timed().stream().findFirst().map(this::place).stream().toList());
    }

    /** The clock's moment on the axis of a plot. */
    private Double place(PlotModel plot) {
        return ((LinePlot) plot).xAxis().unit().of(clock.positionNanos());
    }
}
