package org.migworkbench.analysis.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/** What is looked at never ends where nothing is, and what is in view can be read. */
class PlotRangeTest {

    private static final Axis RATE = new Axis("Rate", ShownUnit.MBIT_PER_SECOND, false);

    @Test
    void aViewStaysWithinWhatThereIs() {
        PlotRange all = new PlotRange(0, 100);
        assertEquals(Optional.of(new PlotRange(90, 100)), new PlotRange(500, 510).within(all, 1));
        assertEquals(Optional.of(new PlotRange(0, 10)), new PlotRange(-30, -20).within(all, 1));
        assertEquals(Optional.empty(), new PlotRange(-30, 200).within(all, 1));
        assertEquals(5, new PlotRange(49.9, 50.1).within(all, 5).orElseThrow().width(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> new PlotRange(1, 1));
    }

    @Test
    void enlargingKeepsThePlaceUnderTheMouse() {
        PlotRange half = new PlotRange(0, 100).scaled(0.5, 20);
        assertEquals(new PlotRange(10, 60), half);
        assertEquals(new PlotRange(15, 65), half.shifted(5));
    }

    @Test
    void aSingleRoundIsTheLeastThatIsLookedAt() {
        LinePlot plot = plot(Axis.ROUNDS, RATE, List.of(), 10, 20, 30, 40);
        assertEquals(new PlotRange(0.5, 4.5), plot.xRange());
        assertEquals(2, plot.viewOf(new PlotRange(2, 2.1)).orElseThrow().width(), 1e-9);
        assertEquals(Optional.empty(), plot.viewOf(new PlotRange(-5, 50)));
    }

    @Test
    void theValueAxisFollowsWhatIsInView() {
        LinePlot plot = plot(Axis.ROUNDS, RATE, List.of(), 1000, 500, 20, 10);
        assertEquals(1000, plot.valueRange(AxisId.LEFT, plot.xRange(), false).to());
        assertEquals(20, plot.valueRange(AxisId.LEFT, new PlotRange(2.5, 4.5), false).to());
        assertEquals(500, plot.valueRange(AxisId.LEFT, new PlotRange(2.1, 2.4), false).to(), "a line passes through");
        assertEquals(new PlotRange(10, 1000), plot.valueRange(AxisId.LEFT, plot.xRange(), true));
    }

    @Test
    void aSingleHighValueDoesNotCrushTheOthers() {
        LinePlot plot = plot(Axis.ROUNDS, RATE.readUpTo(100), List.of(), 80, 100, 90, 9000);
        assertEquals(100, plot.valueRange(AxisId.LEFT, plot.xRange(), false).to());
        LinePlot mild = plot(Axis.ROUNDS, RATE.readUpTo(100), List.of(), 80, 100, 90, 140);
        assertEquals(140, mild.valueRange(AxisId.LEFT, mild.xRange(), false).to());
    }

    @Test
    void aThresholdFarAboveHasNoRoomAndOneNearHas() {
        LinePlot far = plot(Axis.ROUNDS, RATE, List.of(threshold(1000)), 10, 20);
        assertEquals(20, far.valueRange(AxisId.LEFT, far.xRange(), false).to());
        LinePlot near = plot(Axis.ROUNDS, RATE, List.of(threshold(50)), 10, 20);
        assertEquals(50, near.valueRange(AxisId.LEFT, near.xRange(), false).to());
    }

    @Test
    void onlyValuesAboveZeroHaveDecades() {
        assertFalse(plot(Axis.ROUNDS, RATE, List.of(), 0, 0).canBeLogarithmic(AxisId.LEFT));
        assertTrue(plot(Axis.ROUNDS, RATE, List.of(), 0, 7).canBeLogarithmic(AxisId.LEFT));
    }

    @Test
    void aKnobTakesWhatAPersonWouldSetAndStaysInItsRange() {
        ThresholdKnob downtime = new ThresholdKnob("migrations[web].downtimeLimit", Unit.NANOSECONDS, true, 1e6,
                Range.ONE_OR_MORE);
        assertEquals("425 ms", downtime.text(425.1234));
        assertEquals(1, downtime.stored(0), "never below its range");
        ThresholdKnob rounds = new ThresholdKnob("policies[xen].maxIterations", Unit.ROUNDS, true, 1,
                Range.between(1, 1_000_000));
        assertEquals("4", rounds.text(4.4));
        assertEquals(5, rounds.stepped(4, 1, 0.01), "a step is at least a round");
        assertEquals(1, rounds.stepped(1, -1, 0.01));
        ThresholdKnob asMemory = new ThresholdKnob("migrations[web].downtimeLimit", Unit.NANOSECONDS, true, 1e9 / 125,
                Range.ONE_OR_MORE);
        assertEquals("296 ms", asMemory.text(37), "37 MiB at 125 MiB/s");
        assertEquals("Sent in 300 ms: 37.5 MiB", new Threshold(AxisId.LEFT, 37.5, ShownUnit.MEBIBYTES, "Sent in",
                Optional.of(asMemory)).text());
    }

    @Test
    void aGhostHasTheUnitsOfWhatIsShownNow() {
        LinePlot now = plot(Axis.ROUNDS, RATE, List.of(), 10, 20);
        LinePlot before = plot(Axis.ROUNDS, new Axis("Rate", ShownUnit.GBIT_PER_SECOND, false), List.of(), 1, 2);
        LinePlot both = PlotLayers.withGhost(now, before);
        assertEquals(2, both.series().size());
        assertTrue(both.series().get(1).source().ghost());
        assertEquals(1000, both.series().get(1).y(0));
        LinePlot overTime = plot(new Axis("Time", ShownUnit.SECONDS, false), RATE, List.of(), 1, 2);
        assertEquals(1, PlotLayers.withGhost(now, overTime).series().size(), "it is spread over something else");
    }

    @Test
    void partsOfAWholeStandOnEachOther() {
        Series own = part("own", SeriesRole.LINK_OWN, 10, 20);
        Series traffic = part("traffic", SeriesRole.LINK_TRAFFIC, 5, 7);
        LinePlot plot = new LinePlot("x", "X", Axis.ROUNDS, RATE, Optional.empty(), List.of(own, traffic), List.of());
        List<Series> sums = PlotLayers.sums(plot, AxisId.LEFT);
        assertEquals(15, sums.get(1).y(0));
        assertEquals(27, plot.valueRange(AxisId.LEFT, plot.xRange(), false).to());
    }

    private static Series part(String id, SeriesRole role, double... ys) {
        return new Series(new SeriesKey(id, id, AxisId.LEFT, ShownUnit.MBIT_PER_SECOND, role), new double[] { 1, 2 },
                ys);
    }

    private static Threshold threshold(double at) {
        return new Threshold(AxisId.LEFT, at, ShownUnit.MBIT_PER_SECOND, "Limit", Optional.empty());
    }

    private static LinePlot plot(Axis below, Axis left, List<Threshold> thresholds, double... ys) {
        double[] xs = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = i + 1;
        }
        Series series = new Series(new SeriesKey("s", "Series", AxisId.LEFT, left.unit(), SeriesRole.BANDWIDTH), xs,
                ys);
        return new LinePlot("x", "X", below, left, Optional.empty(), List.of(series), thresholds);
    }
}
