package org.migworkbench.analysis.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.AxisId;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.PlotCsv;
import org.migworkbench.analysis.PlotModel;
import org.migworkbench.analysis.PlotProvider;
import org.migworkbench.analysis.PlotReadout;
import org.migworkbench.analysis.Results;
import org.migworkbench.analysis.Series;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;

class RoundPlotsTest {

    private static final MigrationResult RESULT = Results.migration(Outcome.COMPLETED, false);

    @Test
    void ratesAreInMegabitsPerSecond() {
        PlotModel plot = new DirtyRateAndBandwidthPlot().compute(RESULT);
        assertEquals("[(1.0, 984.0), (2.0, 800.0)]", points(plot.series().get(0)), "paused: nothing is dirtied");
        assertEquals("[(1.0, 500.0), (2.0, 384.0), (3.0, 500.0)]", points(plot.series().get(1)));
        assertEquals("Rate (Mbit/s)", plot.left().text());
        assertEquals("Round", plot.xAxis().text());
        assertTrue(plot.xAxis().integers());
    }

    @Test
    void shareIsInPerCent() {
        PlotModel plot = new BandwidthSharePlot().compute(RESULT);
        assertEquals("[(1.0, 50.0), (2.0, 10.0), (3.0, 50.0)]", points(plot.series().get(0)));
    }

    @Test
    void remainingIsOnTheLeftAndDowntimeOnTheRight() {
        PlotModel plot = new RemainingAndDowntimePlot().compute(RESULT);
        assertEquals("[(1.0, 234.375), (2.0, 214.84375), (3.0, 0.0)]", points(plot.series().get(0)));
        assertEquals("[(1.0, 3932.0), (2.0, 3600.0)]", points(plot.series().get(1)));
        assertEquals("[(3.0, 3520.0)]", points(plot.series().get(2)));
        assertEquals(AxisId.LEFT, plot.series().get(0).axis());
        assertEquals(AxisId.RIGHT, plot.series().get(2).axis());
        assertEquals("Downtime (ms)", plot.axis(AxisId.RIGHT).text());
    }

    @Test
    void serviceQualityHasNoPointWhereTheGuestStandsStill() {
        PlotModel plot = new ServiceQualityPlot().compute(Results.postcopy(Outcome.COMPLETED, false));
        assertEquals("[(1.0, 0.0), (3.0, 40.0)]", points(plot.series().get(0)));
        assertEquals("Slowdown (%)", plot.left().text());
    }

    @Test
    void serviceQualityIsShownWhereAnythingWasTaken() {
        MigrationRounds untouched = new MigrationRounds("web", Results.rounds().subList(0, 1), OptionalLong.empty());
        assertEquals(3, RoundPlots.of(untouched).size());
        List<PlotModel> four = RoundPlots.of(MigrationRounds.of(RESULT));
        assertEquals(List.of("dirtyRateAndBandwidth", "bandwidthShare", "remainingAndDowntime", "serviceQuality"),
                four.stream().map(PlotModel::id).toList());
    }

    @Test
    void downtimeOfASwitchToPostcopyIsAtItsPause() {
        MigrationResult postcopy = Results.postcopy(Outcome.COMPLETED, false);
        assertEquals("[(2.0, 20.0)]", points(new RemainingAndDowntimePlot().compute(postcopy).series().get(2)));
        MigrationRounds withoutPause = new MigrationRounds("web", List.of(Results.postcopyRounds().get(0),
                Results.postcopyRounds().get(2)), OptionalLong.of(20 * Results.MILLI));
        assertEquals("[(3.0, 20.0)]", points(new RemainingAndDowntimePlot().compute(withoutPause).series().get(2)));
    }

    @Test
    void longDowntimesAreInSeconds() {
        MigrationRounds rounds = new MigrationRounds("web", Results.rounds(), OptionalLong.of(7_000 * Results.MILLI));
        PlotModel plot = new RemainingAndDowntimePlot().compute(rounds);
        assertEquals("Downtime (s)", plot.axis(AxisId.RIGHT).text());
        assertEquals("[(1.0, 3.932), (2.0, 3.6)]", points(plot.series().get(1)));
        assertEquals("[(3.0, 7.0)]", points(plot.series().get(2)));
    }

    @Test
    void whatIsNotKnownHasNoPoint() {
        MigrationRounds rounds = new MigrationRounds("web", Results.interrupted(), OptionalLong.empty());
        assertEquals(2, new DirtyRateAndBandwidthPlot().compute(rounds).series().get(0).size());
        PlotModel remaining = new RemainingAndDowntimePlot().compute(rounds);
        assertEquals(2, remaining.series().get(0).size());
        assertEquals(0, remaining.series().get(2).size());
    }

    @Test
    void bearThatThereIsNoRound() {
        MigrationRounds none = new MigrationRounds("web", List.of(), OptionalLong.empty());
        for (PlotProvider provider : RoundPlots.all()) {
            PlotModel plot = provider.compute(none);
            assertTrue(plot.isEmpty());
            assertEquals(Optional.empty(), plot.nearestX(1));
            assertEquals("", PlotReadout.line(plot, 1));
            assertEquals(provider.id(), plot.id());
        }
    }

    @Test
    void readOutHasValuesWithUnits() {
        PlotModel plot = new DirtyRateAndBandwidthPlot().compute(RESULT);
        assertEquals("Round 1: Dirty rate 984 Mbit/s, Bandwidth 500 Mbit/s", PlotReadout.line(plot, 1));
        assertEquals("Round 3: Bandwidth 500 Mbit/s", PlotReadout.line(plot, 3));
        assertEquals(2.0, plot.nearestX(2.4).orElseThrow());
        assertEquals(3.0, plot.nearestX(99).orElseThrow());
    }

    @Test
    void tableHasARowForEachRound() {
        assertEquals("""
                Round,Dirty rate (Mbit/s),Bandwidth (Mbit/s)
                1,984,500
                2,800,384
                3,,500
                """, PlotCsv.of(new DirtyRateAndBandwidthPlot().compute(RESULT)));
    }

    private static String points(Series series) {
        return Arrays.toString(IntStream.range(0, series.size())
                .mapToObj(i -> "(" + series.x(i) + ", " + series.y(i) + ")").toArray());
    }
}
