package org.migworkbench.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.Results;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;

class ComparisonPlotsTest {

    private static ComparedResult named(String label, List<RoundStats> rounds) {
        MigrationResult migration = Results.migration(Outcome.COMPLETED, true).change().rounds(rounds).build();
        return new ComparedResult(label, false, Results.run(migration));
    }

    private static ComparisonPlots plots(PlotAxis axis) {
        List<ComparedResult> results = List.of(named("A", Results.rounds()), named("B", Results.interrupted()));
        return ComparisonPlots.of(new Comparison(results, 0, "web", Tolerance.USUAL), axis,
                PolicyCatalog.of(List.of()));
    }

    private static LinePlot plot(List<PlotModel> plots, String id) {
        return (LinePlot) plots.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aResultHasItsNumberInEachOverlay() {
        List<PlotModel> overlays = plots(PlotAxis.ROUND).overlays();

        LinePlot rates = plot(overlays, "dirtyRateAndBandwidth");
        assertEquals(List.of(0, 0, 1, 1), rates.series().stream().map(line -> line.source().number()).toList());
        assertEquals("B: Bandwidth", rates.series().get(3).fullLabel());
    }

    @Test
    void differencesAreThoseOfTheOthersAndMayBeBelowZero() {
        LinePlot rates = plot(plots(PlotAxis.ROUND).differences(), "dirtyRateAndBandwidthDifference");

        Series bandwidth = rates.series().stream().filter(line -> line.role() == SeriesRole.BANDWIDTH).findFirst()
                .orElseThrow();
        assertEquals(1, bandwidth.source().number());
        assertEquals(0, bandwidth.y(0));
        assertTrue(bandwidth.y(2) < 0, "20.48 MB/s instead of 62.5 MB/s in round 3");
        assertTrue(rates.valueRange(AxisId.LEFT, rates.xRange(), false).from() < 0);
    }

    @Test
    void betweenItsPointsTheBaselineIsAStraightLineAndOutsideOfThemThereIsNoDifference() {
        SeriesKey key = new SeriesKey("a", "A", AxisId.LEFT, ShownUnit.COUNT, SeriesRole.REMAINING);
        Series baseline = new Series(key, new double[] { 1, 3 }, new double[] { 10, 20 });
        Series other = new Series(key, new double[] { 0, 1, 2, 3, 4 }, new double[] { 5, 5, 5, Double.NaN, 5 });

        Series difference = other.minus(baseline);

        assertEquals(2, difference.size());
        assertEquals(-5, difference.y(0));
        assertEquals(2, difference.x(1));
        assertEquals(-10, difference.y(1));
        assertEquals(0, new Series(key, new double[0], new double[0]).minus(baseline).size());
        assertEquals(0, other.minus(new Series(key, new double[0], new double[0])).size());
    }

    @Test
    void aSmallMultipleHasTheOthersFaintlyBehindAndTheSameRange() {
        List<PlotModel> multiples = plots(PlotAxis.TIME).multiples();
        LinePlot first = plot(multiples, "dirtyRateAndBandwidth.0");
        LinePlot second = plot(multiples, "dirtyRateAndBandwidth.1");

        assertEquals(first.xRange(), second.xRange());
        assertTrue(first.series().stream().allMatch(line -> line.source().ghost() == (line.source().number() == 1)));
        assertTrue(second.title().endsWith(": B"), second.title());
        assertEquals(multiples.size(), multiples.stream().map(PlotModel::id).distinct().count());
    }
}
