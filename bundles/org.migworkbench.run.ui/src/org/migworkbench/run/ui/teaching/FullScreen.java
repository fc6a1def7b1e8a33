package org.migworkbench.run.ui.teaching;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.migworkbench.analysis.narration.Scene;
import org.migworkbench.analysis.playback.PlaybackClock;
import org.migworkbench.analysis.queries.Plots;
import org.migworkbench.plots.ui.PlotGrid;
import org.migworkbench.run.ui.playback.PlaybackBar;
import org.migworkbench.ui.WorkbenchColors;

/** A migration told on the whole screen in large type, for a lecture hall. Escape closes it, space plays, the arrows step. */
final class FullScreen {

    private static final int MARGIN = 40;
    private static final int TITLE_LARGER = 16;
    private static final int TEXT_LARGER = 12;
    private static final int STRIP_HEIGHT = 120;
    private static final int MOST_PLOTS = 3;
    private static final int PLOT_HEIGHT = 260;
    private static final int WORDS_HEIGHT = 200;

    private final PlaybackClock clock;
    private final Story story;
    private final Shell shell;
    private final Label title;
    private final StyledText words;
    private final PlotGrid plots;
    private final MomentStrip strip;
    private final Runnable follower = this::follow;
    private final Listener keys = this::key;

    private FullScreen(Shell parent, PlaybackClock clock, Story story) {
        this.clock = clock;
        this.story = story;
        shell = new Shell(parent, SWT.SHELL_TRIM);
        shell.setText("Steps \u2013 " + parent.getText());
        shell.setBackground(WorkbenchColors.background());
        shell.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 4).applyTo(shell);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), shell);
        Font large = resources
                .create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(TEXT_LARGER));
        title = new Label(shell, SWT.WRAP);
        title.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                .increaseHeight(TITLE_LARGER).setStyle(SWT.BOLD)));
        title.setForeground(WorkbenchColors.text());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        words = createWords(large);
        plots = new PlotGrid(shell, Plots.of(story.rounds()).stream().limit(MOST_PLOTS).toList());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, PLOT_HEIGHT).applyTo(plots.control());
        strip = new MomentStrip(shell);
        strip.control().setFont(large);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, STRIP_HEIGHT).applyTo(strip.control());
        PlaybackBar bar = new PlaybackBar(shell, clock);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        clock.addListener(follower);
        shell.addListener(SWT.Dispose, e -> clock.removeListener(follower));
        listen();
        bar.setFocus();
    }

    /**
     * Opens it over a window.
     *
     * @param parent the window
     * @param clock  the clock that it follows and moves
     * @param story  what is told
     */
    static void open(Shell parent, PlaybackClock clock, Story story) {
        FullScreen screen = new FullScreen(parent, clock, story);
        screen.shell.setFullScreen(true);
        screen.follow();
        screen.shell.open();
    }

    private StyledText createWords(Font font) {
        StyledText text = new StyledText(shell, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setFont(font);
        text.setBackground(WorkbenchColors.background());
        text.setForeground(WorkbenchColors.text());
        text.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, WORDS_HEIGHT).applyTo(text);
        return text;
    }

    /** Keys count wherever the focus is, also where a control would take them for itself. */
    private void listen() {
        Display display = shell.getDisplay();
        display.addFilter(SWT.KeyDown, keys);
        shell.addListener(SWT.Dispose, e -> display.removeFilter(SWT.KeyDown, keys));
    }

    private void key(Event event) {
        if (shell.isDisposed() || !(event.widget instanceof Control control) || control.getShell() != shell) {
            return;
        }
        event.doit = false;
        switch (event.keyCode) {
            case SWT.ESC -> shell.close();
            case SWT.ARROW_RIGHT, SWT.PAGE_DOWN -> clock.stepForward();
            case SWT.ARROW_LEFT, SWT.PAGE_UP -> clock.stepBack();
            case SWT.HOME -> clock.toStart();
            case SWT.END -> clock.toEnd();
            case ' ' -> playOrPause();
            default -> event.doit = true;
        }
    }

    private void playOrPause() {
        if (clock.isPlaying()) {
            clock.pause();
        } else {
            clock.play();
        }
    }

    private void follow() {
        int index = story.scenes().at(clock.positionNanos());
        if (shell.isDisposed() || index < 0) {
            return;
        }
        Scene scene = story.scenes().all().get(index);
        if (!scene.title().equals(title.getText())) {
            title.setText(scene.title());
            words.setText(scene.text());
            plots.highlight(List.of((double) scene.round()));
        }
        strip.show(story.course().at(story.course().startNanos() + clock.positionNanos()),
                story.course().memoryBytes());
    }
}
