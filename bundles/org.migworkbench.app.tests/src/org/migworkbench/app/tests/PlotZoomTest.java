package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotRange;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.analysis.plots.ThresholdKnob;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.plots.ui.PlotGrid;
import org.migworkbench.plots.ui.PlotListener;
import org.migworkbench.plots.ui.ThresholdListener;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/** What is looked at in one plot of a grid is looked at in all, never ends where nothing is, and there is a way back. */
class PlotZoomTest extends UiTest {

    private static final int ROUNDS = 100;
    private static final Axis TIME = new Axis("Time", ShownUnit.MILLISECONDS, false);
    private static final Threshold LIMIT = new Threshold(AxisId.LEFT, 50, ShownUnit.MILLISECONDS, "Limit",
            Optional.of(new ThresholdKnob("migrations[web].downtimeLimit", Unit.NANOSECONDS, true, 1e6,
                    Range.ONE_OR_MORE)));

    private final List<String> told = new ArrayList<>();
    private Shell shell;
    private PlotGrid grid;

    @BeforeEach
    void openShell() {
        UiThread.run(() -> {
            shell = new Shell(window.window().getShell());
            shell.setLayout(new FillLayout());
            grid = new PlotGrid(shell, List.of(lines("a", List.of(LIMIT)), lines("b", List.of())));
            shell.setSize(800, 350);
            shell.open();
            shell.layout(true, true);
        });
        // both are drawn as soon as the wheel means something in them
        UiThread.waitUntil("the plots are drawn", () -> {
            wheel(1, 1);
            boolean drawn = grid.isZoomed();
            grid.showAll();
            wheel(0, 1);
            boolean both = drawn && grid.isZoomed();
            grid.showAll(); // before anything is painted enlarged, from which the next wheel would go on
            return both;
        });
    }

    @AfterEach
    void closeShell() {
        UiThread.run(shell::dispose);
    }

    @Test
    void theWheelEnlargesAllPlotsAndADoubleClickGoesBack() {
        UiThread.run(() -> wheel(0, 1));
        PlotRange first = zoom(0).orElseThrow();
        assertEquals(first, zoom(1).orElseThrow(), "the other one follows");
        assertEquals(ROUNDS / 1.25, first.width(), 1e-6);
        UiThread.run(() -> IntStream.range(0, 200).forEach(i -> wheel(1, 1)));
        assertEquals(2, zoom(0).orElseThrow().width(), 1e-6, "two rounds are the least");
        UiThread.run(() -> mouse(1, SWT.MouseDoubleClick, 1, 0.5, 0));
        assertEquals(Optional.empty(), zoom(0));
        assertEquals(Optional.empty(), zoom(1));
    }

    @Test
    void turnedBackTheWheelEndsWithAllThereIs() {
        UiThread.run(() -> {
            wheel(0, 1);
            IntStream.range(0, 50).forEach(i -> wheel(0, -1));
        });
        assertEquals(Optional.empty(), zoom(1));
        assertFalse(UiThread.get(grid::isZoomed));
    }

    @Test
    void aDragChoosesAPartAndWithShiftMovesIt() {
        UiThread.run(() -> grid.addListener(at -> told.add("chosen")));
        UiThread.run(() -> drag(0.5, 0.75, 0));
        PlotRange part = zoom(1).orElseThrow();
        assertTrue(part.from() > 30 && part.to() < 90 && part.width() > 15 && part.width() < 40, part.toString());
        assertEquals(List.of(), told, "a drag chooses no round");
        UiThread.run(() -> drag(0.8, 0.3, SWT.SHIFT));
        assertTrue(zoom(1).orElseThrow().from() > part.from(), "what is later has come into view");
        UiThread.run(() -> IntStream.range(0, 40).forEach(i -> drag(0.8, 0.3, SWT.SHIFT)));
        assertEquals(ROUNDS + 0.5, zoom(0).orElseThrow().to(), 1e-6, "never beyond the last round");
    }

    @Test
    void keysDoTheSame() {
        UiThread.run(() -> key(0, '+', 0, 0));
        assertTrue(zoom(1).isPresent());
        UiThread.run(() -> key(0, (char) 0, SWT.ARROW_RIGHT, SWT.SHIFT));
        assertTrue(zoom(1).orElseThrow().from() > 11);
        UiThread.run(() -> key(1, '0', 0, 0));
        assertEquals(Optional.empty(), zoom(0));
    }

    @Test
    void aNewModelKeepsTheView() {
        UiThread.run(() -> {
            wheel(0, 1);
            grid.setModels(List.of(lines("a", List.of()), lines("b", List.of()), lines("c", List.of())));
        });
        assertEquals(zoom(0), zoom(2), "a plot that comes later too");
    }

    @Test
    void thePointerReadsAllPlots() {
        UiThread.run(() -> grid.addListener(new PlotListener() {
            @Override
            public void hovered(Optional<PlotPoint> at) {
                at.ifPresent(point -> told.add("x"));
            }

            @Override
            public void chosen(PlotPoint at) {
                told.add("round " + (at.x() == Math.rint(at.x())));
            }
        }));
        UiThread.run(() -> {
            mouse(0, SWT.MouseMove, 0, 0.6, 0);
            mouse(0, SWT.MouseDown, 1, 0.6, 0);
            mouse(0, SWT.MouseUp, 1, 0.6, 0);
        });
        assertEquals(List.of("x", "round true"), told);
    }

    @Test
    void aThresholdIsMovedByKeysAndTellsBeginAndEnd() {
        UiThread.run(() -> grid.addThresholdListener(new ThresholdListener() {
            @Override
            public void began(Threshold threshold) {
                told.add("began");
            }

            @Override
            public void moving(Threshold threshold, double value) {
                told.add("at " + threshold.knob().orElseThrow().text(value));
            }

            @Override
            public void moved(Threshold threshold, double value) {
                told.add("moved to " + threshold.knob().orElseThrow().text(value));
            }

            @Override
            public void cancelled(Threshold threshold) {
                told.add("cancelled");
            }
        }));
        UiThread.run(() -> {
            key(0, 't', 't', 0);
            key(0, (char) 0, SWT.ARROW_UP, 0);
            key(0, (char) 0, SWT.ARROW_UP, SWT.SHIFT);
            key(0, SWT.CR, SWT.CR, 0);
        });
        assertEquals(List.of("began", "at 50500 us", "at 55600 us", "moved to 55600 us"), told);
        told.clear();
        UiThread.run(() -> {
            key(0, 't', 't', 0);
            key(0, (char) 0, SWT.ARROW_DOWN, 0);
            key(0, SWT.ESC, SWT.ESC, 0);
        });
        assertEquals(List.of("began", "at 49500 us", "cancelled"), told);
    }

    @Test
    void theLegendHidesAndShowsByClickAndKey() {
        Canvas legend = UiThread.get(() -> WindowPage.find(shell, Canvas.class,
                canvas -> canvas.getToolTipText() != null && canvas.getToolTipText().startsWith("Click to hide")));
        UiThread.run(() -> {
            send(legend, SWT.KeyDown, ' ', ' ', 0);
            wheel(0, 1);
        });
        assertFalse(UiThread.get(grid::isZoomed), "the only line is hidden: there is nothing to enlarge");
        UiThread.run(() -> {
            send(legend, SWT.KeyDown, ' ', ' ', 0);
            wheel(0, 1);
        });
        assertTrue(UiThread.get(grid::isZoomed));
    }

    private Optional<PlotRange> zoom(int plot) {
        return UiThread.get(() -> grid.visible().get(plot).zoom());
    }

    private Control canvas(int plot) {
        PlotCanvas shown = grid.visible().get(plot);
        return WindowPage.find((Composite) shown.control(), Canvas.class, canvas -> canvas.getChildren().length == 0);
    }

    private void wheel(int plot, int count) {
        Event event = new Event();
        event.count = count;
        event.x = canvas(plot).getSize().x / 2;
        event.y = canvas(plot).getSize().y / 3;
        canvas(plot).notifyListeners(SWT.MouseWheel, event);
    }

    private void drag(double from, double to, int mask) {
        mouse(0, SWT.MouseDown, 1, from, mask);
        mouse(0, SWT.MouseMove, 0, (from + to) / 2, mask);
        mouse(0, SWT.MouseMove, 0, to, mask);
        mouse(0, SWT.MouseUp, 1, to, mask);
    }

    private void mouse(int plot, int type, int button, double share, int mask) {
        Event event = new Event();
        event.x = (int) (canvas(plot).getSize().x * share);
        event.y = canvas(plot).getSize().y / 4;
        event.button = button;
        event.count = 1;
        event.stateMask = mask;
        canvas(plot).notifyListeners(type, event);
    }

    private void key(int plot, char character, int code, int mask) {
        send(canvas(plot), SWT.KeyDown, character, code, mask);
    }

    private static void send(Control control, int type, char character, int code, int mask) {
        Event event = new Event();
        event.character = character;
        event.keyCode = code;
        event.stateMask = mask;
        control.notifyListeners(type, event);
    }

    /** A hundred rounds, from 100 down to 1. */
    private static LinePlot lines(String id, List<Threshold> thresholds) {
        double[] xs = IntStream.rangeClosed(1, ROUNDS).asDoubleStream().toArray();
        double[] ys = IntStream.rangeClosed(1, ROUNDS).mapToDouble(i -> ROUNDS + 1.0 - i).toArray();
        Series series = new Series(
                new SeriesKey("s", "Series", AxisId.LEFT, ShownUnit.MILLISECONDS, SeriesRole.BANDWIDTH), xs, ys);
        return new LinePlot(id, id, Axis.ROUNDS, TIME, Optional.empty(), List.of(series), thresholds);
    }
}
