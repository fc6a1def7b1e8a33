package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
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
import org.migworkbench.analysis.plots.Categories;
import org.migworkbench.analysis.plots.Cells;
import org.migworkbench.analysis.plots.ColorScale;
import org.migworkbench.analysis.plots.HeatMap;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.analysis.plots.ThresholdKnob;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.plots.ui.PlotGrid;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/** Plots in a window of their own: their rooms and pages, what the mouse chooses, and thresholds that are dragged. */
class PlotsTest extends UiTest {

    private static final Axis TIME = new Axis("Time", ShownUnit.MILLISECONDS, false);
    private static final Threshold LIMIT = new Threshold(AxisId.LEFT, 50, ShownUnit.MILLISECONDS, "Limit",
            Optional.of(new ThresholdKnob("migrations[web].downtimeLimit", Unit.NANOSECONDS, true, 1e6,
                    Range.ONE_OR_MORE)));
    private static final Threshold FIXED = new Threshold(AxisId.LEFT, 50, ShownUnit.MILLISECONDS, "Limit",
            Optional.empty());

    private final List<String> told = new ArrayList<>();
    private Shell shell;

    @BeforeEach
    void openShell() {
        UiThread.run(() -> {
            shell = new Shell(window.window().getShell());
            shell.setLayout(new FillLayout());
        });
    }

    @AfterEach
    void closeShell() {
        UiThread.run(shell::dispose);
    }

    @Test
    void aPlotThatIsNotShownLeavesItsRoomToTheOthers() {
        PlotGrid grid = open(1200, 300, plots("a", "b", "c", "d"));
        assertEquals(List.of("a", "b", "c", "d"), visible(grid));
        int narrow = UiThread.get(() -> grid.visible().get(0).control().getSize().x);
        UiThread.run(() -> grid.setModels(plots("a", "c")));
        assertEquals(List.of("a", "c"), visible(grid));
        assertTrue(UiThread.get(() -> grid.visible().get(0).control().getSize().x) > narrow, "the others are wider");
        UiThread.run(() -> grid.setModels(plots("d", "c", "b", "a")));
        assertEquals(List.of("d", "c", "b", "a"), visible(grid));
        assertTrue(UiThread.get(() -> left(grid, 0) < left(grid, 1) && left(grid, 1) < left(grid, 2)));
    }

    @Test
    void whatHasNoRoomIsOnAnotherPage() {
        PlotGrid grid = open(480, 220, plots("a", "b", "c", "d", "e"));
        assertEquals(List.of("a", "b"), visible(grid));
        assertEquals(5, UiThread.get(() -> grid.models().size()), "all of them are exported");
        turn(SWT.RIGHT);
        assertEquals(List.of("c", "d"), visible(grid));
        turn(SWT.RIGHT);
        assertEquals(List.of("e"), visible(grid));
        turn(SWT.RIGHT);
        assertEquals(List.of("a", "b"), visible(grid), "round and round");
        turn(SWT.LEFT);
        assertEquals(List.of("e"), visible(grid));
        UiThread.run(() -> grid.setModels(plots("a", "b")));
        assertEquals(List.of("a", "b"), visible(grid));
        assertFalse(UiThread.get(() -> arrow(SWT.RIGHT).isVisible()), "one page needs no arrows");
        UiThread.run(() -> {
            grid.setModels(plots("a", "b", "c", "d", "e"));
            shell.setSize(900, 700);
        });
        UiThread.waitUntil("a larger window has room for all of them", () -> grid.visible().size() == 5);
    }

    @Test
    void aPageThatComesLaterHasItsArrows() {
        PlotGrid grid = open(480, 220, plots("a", "b"));
        UiThread.run(() -> grid.setModels(plots("a", "b", "c")));
        assertEquals(List.of("a", "b"), visible(grid));
        assertTrue(UiThread.get(() -> arrow(SWT.RIGHT).isVisible() && arrow(SWT.RIGHT).getParent().getSize().x > 0));
    }

    @Test
    void aPlaceThatIsClickedIsToldWithItsXAndY() {
        PlotCanvas plot = openOne(lines("a", List.of(FIXED)));
        UiThread.run(() -> plot.addListener(at -> told.add(at.x() + " " + (at.y() > 60 && at.y() < 110))));
        Control canvas = canvas(plot);
        UiThread.waitUntil("it is drawn", () -> {
            mouse(canvas, SWT.MouseDown, canvas.getSize().x / 2, 20);
            mouse(canvas, SWT.MouseUp, canvas.getSize().x / 2, 20);
            return !told.isEmpty();
        });
        assertEquals("2.0 true", told.get(0));
    }

    @Test
    void aCellOfAHeatMapIsToldByColumnAndRow() {
        Cells cells = new Cells(2, new double[] { 1, 2, 3, 4 });
        Categories two = new Categories("Thing", List.of("one", "two"));
        PlotCanvas plot = openOne(lines("a", List.of()));
        UiThread.run(() -> {
            plot.setModel(new HeatMap("map", "Map", two, two, cells, ColorScale.fromZero(TIME, cells)));
            plot.addListener(at -> told.add(at.toString()));
        });
        Control canvas = canvas(plot);
        UiThread.waitUntil("the lines have made room for the map", () -> {
            mouse(canvas, SWT.MouseMove, canvas.getSize().x / 3, canvas.getSize().y / 4);
            return "one, one: 1 ms".equals(canvas.getToolTipText());
        });
        UiThread.run(() -> mouse(canvas, SWT.MouseDown, canvas.getSize().x / 3, canvas.getSize().y * 2 / 3));
        assertEquals(List.of(new PlotPoint(0, 1).toString()), told);
    }

    @Test
    void aThresholdIsDraggedIfSomebodyWantsToKnow() {
        PlotCanvas plot = openOne(lines("a", List.of(LIMIT)));
        Control canvas = canvas(plot);
        int x = UiThread.get(() -> canvas.getSize().x / 2);
        UiThread.run(() -> plot.addListener(at -> told.add("chosen")));
        assertEquals(-1, UiThread.get(() -> thresholdAt(canvas, x)), "nobody wants to know");
        UiThread.run(() -> plot.addThresholdListener((threshold, value) -> told.add(
                threshold.parameter().orElseThrow() + (value > 5 && value < 45 ? " lower" : " elsewhere " + value))));
        int y = UiThread.waitFor("the threshold can be taken", () -> {
            int found = thresholdAt(canvas, x);
            return found < 0 ? null : found;
        });
        UiThread.run(() -> {
            mouse(canvas, SWT.MouseDown, x, y);
            mouse(canvas, SWT.MouseMove, x, y + 30);
            mouse(canvas, SWT.MouseUp, x, y + 30);
        });
        assertEquals(List.of("migrations[web].downtimeLimit lower"), told, "the place itself is not chosen");
        UiThread.run(() -> mouse(canvas, SWT.MouseUp, x, y));
        assertEquals(1, told.size(), "it was let go");
    }

    @Test
    void aThresholdThatStandsForNothingStays() {
        PlotCanvas plot = openOne(lines("a", List.of(FIXED)));
        UiThread.run(() -> {
            plot.addListener(at -> told.add("chosen"));
            plot.addThresholdListener((threshold, value) -> told.add("moved"));
        });
        Control canvas = canvas(plot);
        UiThread.waitUntil("it is drawn", () -> {
            mouse(canvas, SWT.MouseDown, canvas.getSize().x / 2, 20);
            mouse(canvas, SWT.MouseUp, canvas.getSize().x / 2, 20);
            return !told.isEmpty();
        });
        assertEquals(-1, UiThread.get(() -> thresholdAt(canvas, canvas.getSize().x / 2)));
    }

    private PlotGrid open(int width, int height, List<PlotModel> models) {
        return UiThread.get(() -> {
            PlotGrid grid = new PlotGrid(shell, models);
            shell.setSize(width, height);
            shell.open();
            shell.layout(true, true);
            return grid;
        });
    }

    private PlotCanvas openOne(PlotModel model) {
        return UiThread.get(() -> {
            PlotCanvas plot = new PlotCanvas(shell, model);
            shell.setSize(500, 300);
            shell.open();
            shell.layout(true, true);
            return plot;
        });
    }

    private static List<PlotModel> plots(String... ids) {
        List<PlotModel> plots = new ArrayList<>();
        for (String id : ids) {
            plots.add(lines(id, List.of()));
        }
        return plots;
    }

    /** Three rounds, the highest value 100. */
    private static LinePlot lines(String id, List<Threshold> thresholds) {
        Series series = new Series(
                new SeriesKey("s", "Series", AxisId.LEFT, ShownUnit.MILLISECONDS, SeriesRole.BANDWIDTH),
                new double[] { 1, 2, 3 }, new double[] { 100, 50, 10 });
        return new LinePlot(id, id, Axis.ROUNDS, TIME, Optional.empty(), List.of(series), thresholds);
    }

    private static List<String> visible(PlotGrid grid) {
        return UiThread.get(() -> {
            assertTrue(grid.visible().stream().allMatch(plot -> plot.control().getVisible()));
            return grid.visible().stream().map(plot -> plot.model().id()).toList();
        });
    }

    private static int left(PlotGrid grid, int plot) {
        return grid.visible().get(plot).control().getLocation().x;
    }

    private Button arrow(int direction) {
        return WindowPage.find(shell, Button.class, button -> (button.getStyle() & SWT.ARROW) != 0
                && (button.getStyle() & direction) != 0);
    }

    private void turn(int direction) {
        UiThread.run(() -> arrow(direction).notifyListeners(SWT.Selection, new Event()));
    }

    private static Control canvas(PlotCanvas plot) {
        return UiThread.get(() -> WindowPage.find((Composite) plot.control(), Canvas.class,
                canvas -> canvas.getChildren().length == 0));
    }

    /** Where the mouse says that something can be dragged; -1 for nowhere. */
    private static int thresholdAt(Control canvas, int x) {
        for (int y = 0; y < canvas.getSize().y; y++) {
            mouse(canvas, SWT.MouseMove, x, y);
            if (canvas.getCursor() != null) {
                return y;
            }
        }
        return -1;
    }

    private static void mouse(Control canvas, int type, int x, int y) {
        Event event = new Event();
        event.type = type;
        event.widget = canvas;
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        canvas.notifyListeners(type, event);
    }
}
