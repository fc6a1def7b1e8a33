package org.migworkbench.analysis.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.Results;
import org.migworkbench.analysis.experiment.Experiments;
import org.migworkbench.analysis.format.CsvText;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.quantities.ShownUnit;

class RoundPlotsTest {

    private static final MigrationRounds RESULT = MigrationRounds.of(Results.migration(Outcome.COMPLETED, false));

    @Test
    void ratesAreInMegabitsPerSecond() {
        LinePlot plot = plot("dirtyRateAndBandwidth", RESULT);
        assertEquals("[(1.0, 984.0), (2.0, 800.0)]", points(plot.series().get(0)), "paused: nothing is dirtied");
        assertEquals("[(1.0, 500.0), (2.0, 384.0), (3.0, 500.0)]", points(plot.series().get(1)));
        assertEquals("Rate (Mbit/s)", plot.left().text());
        assertEquals("Round", plot.xAxis().text());
        assertTrue(plot.xAxis().integers());
    }

    @Test
    void shareIsInPerCent() {
        LinePlot plot = plot("bandwidthShare", RESULT);
        assertEquals("[(1.0, 50.0), (2.0, 10.0), (3.0, 50.0)]", points(plot.series().get(0)));
    }

    @Test
    void remainingAndDowntimeHaveTheirUnits() {
        LinePlot remaining = plot("remaining", RESULT);
        assertEquals("[(1.0, 234.375), (2.0, 214.84375), (3.0, 0.0)]", points(remaining.series().get(0)));
        assertEquals("Remaining (MiB)", remaining.left().text());
        LinePlot downtime = plot("downtime", RESULT);
        assertEquals("[(1.0, 3932.0), (2.0, 3600.0)]", points(downtime.series().get(0)));
        assertEquals("[(3.0, 3520.0)]", points(downtime.series().get(1)));
        assertEquals("Downtime (ms)", downtime.left().text());
    }

    @Test
    void serviceQualityHasNoPointWhereTheGuestStandsStill() {
        LinePlot plot = plot("serviceQuality",
                MigrationRounds.of(Results.postcopy(Outcome.COMPLETED, false)));
        assertEquals("[(1.0, 0.0), (3.0, 40.0)]", points(plot.series().get(0)));
        assertEquals("Slowdown (%)", plot.left().text());
    }

    @Test
    void serviceQualityIsShownWhereAnythingWasTaken() {
        MigrationRounds untouched = MigrationRounds.soFar("web", Results.rounds().subList(0, 1));
        assertFalse(ids(untouched).contains("serviceQuality"));
        assertTrue(ids(RESULT).contains("serviceQuality"));
        assertEquals(Plots.roundMetrics(), ids(RESULT), "in the order of the list");
    }

    private static List<String> ids(MigrationRounds rounds) {
        return Plots.of(rounds).stream().map(PlotModel::id).toList();
    }

    @Test
    void downtimeOfASwitchToPostcopyIsAtItsPause() {
        MigrationRounds postcopy = MigrationRounds.of(Results.postcopy(Outcome.COMPLETED, false));
        assertEquals("[(2.0, 20.0)]", points(plot("downtime", postcopy).series().get(1)));
        MigrationRounds withoutPause = new MigrationRounds("web", List.of(Results.postcopyRounds().get(0),
                Results.postcopyRounds().get(2)), OptionalLong.of(20 * Results.MILLI), OptionalLong.empty());
        assertEquals("[(3.0, 20.0)]", points(plot("downtime", withoutPause).series().get(1)));
    }

    @Test
    void longDowntimesAreInSeconds() {
        MigrationRounds rounds = new MigrationRounds("web", Results.rounds(), OptionalLong.of(7_000 * Results.MILLI),
                OptionalLong.empty());
        LinePlot plot = plot("downtime", rounds);
        assertEquals("Downtime (s)", plot.left().text());
        assertEquals("[(1.0, 3.932), (2.0, 3.6)]", points(plot.series().get(0)));
        assertEquals("[(3.0, 7.0)]", points(plot.series().get(1)));
    }

    @Test
    void whatIsNotKnownHasNoPoint() {
        MigrationRounds rounds = MigrationRounds.soFar("web", Results.interrupted());
        assertEquals(2, plot("dirtyRateAndBandwidth", rounds).series().get(0).size());
        assertEquals(2, plot("remaining", rounds).series().get(0).size());
        assertEquals(0, plot("downtime", rounds).series().get(1).size());
    }

    @Test
    void bearThatThereIsNoRound() {
        List<PlotModel> plots = Plots.of(MigrationRounds.soFar("web", List.of()));
        assertFalse(plots.isEmpty());
        for (PlotModel plot : plots) {
            assertTrue(plot.isEmpty());
            assertEquals(OptionalDouble.empty(), ((LinePlot) plot).nearestX(1));
            assertEquals("", plot.readout(new PlotPoint(1, 0)));
        }
    }

    @Test
    void readOutHasValuesWithUnits() {
        LinePlot plot = plot("dirtyRateAndBandwidth", RESULT);
        assertEquals("Round 1: Dirty rate 984 Mbit/s, Bandwidth 500 Mbit/s", plot.readout(new PlotPoint(1, 7)));
        assertEquals("Round 3: Bandwidth 500 Mbit/s", plot.readout(new PlotPoint(3, 7)));
        assertEquals(2.0, plot.nearestX(2.4).orElseThrow());
        assertEquals(3.0, plot.nearestX(99).orElseThrow());
    }

    @Test
    void theDowntimeLimitIsAThresholdThatStandsForItsParameter() {
        assertEquals(List.of(), plot("downtime", RESULT).thresholds());
        LinePlot plot = plot("downtime", RESULT.withDowntimeLimit(OptionalLong.of(300 * Results.MILLI)));
        Threshold limit = plot.thresholds().get(0);
        assertEquals(300, limit.value());
        assertEquals(AxisId.LEFT, limit.axis());
        assertEquals(Optional.of("migrations[web].downtimeLimit"), limit.parameter());
        assertEquals("Limit 300 ms", limit.text());
        assertEquals("425 ms", limit.knob().orElseThrow().text(425.123));
        assertEquals(3932, plot.top(AxisId.LEFT), "the limit is below what was expected");
    }

    @Test
    void aLimitThatIsLongIsInSecondsAndHasRoom() {
        LinePlot plot = plot("downtime", RESULT.withDowntimeLimit(OptionalLong.of(8_000 * Results.MILLI)));
        assertEquals("Downtime (s)", plot.left().text());
        assertEquals(8, plot.thresholds().get(0).value());
        assertEquals(8, plot.top(AxisId.LEFT));
        assertEquals(ShownUnit.SECONDS, plot.thresholds().get(0).unit());
    }

    @Test
    void aQuestionIsAnsweredByWhoKnowsTheMetricOverTheAxis() {
        PlotResults migration = new PlotResults.OfMigration(RESULT);
        for (String metric : Plots.roundMetrics()) {
            assertEquals(metric, Plots.answer(new PlotQuery(migration, metric, PlotAxis.ROUND)).orElseThrow().id());
            assertEquals(Optional.empty(), Plots.answer(new PlotQuery(migration, metric, PlotAxis.WORKLOAD)));
        }
        assertEquals(Optional.empty(), Plots.answer(new PlotQuery(migration, "weather", PlotAxis.ROUND)));
        assertEquals(Optional.empty(), Plots.answer(new PlotQuery(migration, "totalTime", PlotAxis.WORKLOAD)));
        PlotResults experiment = new PlotResults.OfExperiment(Experiments.twoByTwo());
        assertEquals(Optional.empty(), Plots.answer(new PlotQuery(experiment, "bandwidthShare", PlotAxis.ROUND)));
        assertEquals(Optional.empty(), Plots.answer(new PlotQuery(experiment, "bandwidthShare", PlotAxis.WORKLOAD)));
    }

    @Test
    void tableHasARowForEachRound() {
        assertEquals("""
                Round,Dirty rate (Mbit/s),Bandwidth (Mbit/s)
                1,984,500
                2,800,384
                3,,500
                """, CsvText.of(plot("dirtyRateAndBandwidth", RESULT).table()));
    }

    private static LinePlot plot(String metric, MigrationRounds rounds) {
        return (LinePlot) Plots.answer(new PlotQuery(new PlotResults.OfMigration(rounds), metric, PlotAxis.ROUND))
                .orElseThrow();
    }

    private static String points(Series series) {
        return Arrays.toString(IntStream.range(0, series.size())
                .mapToObj(i -> "(" + series.x(i) + ", " + series.y(i) + ")").toArray());
    }
}
