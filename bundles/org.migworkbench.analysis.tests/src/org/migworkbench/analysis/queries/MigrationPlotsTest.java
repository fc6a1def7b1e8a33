package org.migworkbench.analysis.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.Results;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.engine.result.LatencyCounts;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.PostcopyStats;

/** Plots over time and of several migrations, and what is added up over all rounds. */
class MigrationPlotsTest {

    private static final MigrationResult ENDED = Results.migration(Outcome.COMPLETED, false);
    private static final PlottedMigration WEB = PlottedMigration.of(MigrationRounds.of(ENDED)).ended(ENDED);

    @Test
    void inTimeARoundStandsWhereItEndsAndItsRateHoldsFromItsBegin() {
        LinePlot rates = (LinePlot) Plots.answer(
                new PlotQuery(new PlotResults.OfMigration(WEB), "dirtyRateAndBandwidth", PlotAxis.TIME)).orElseThrow();
        Series sent = rates.series().get(1);
        assertEquals("Time (s)", rates.xAxis().text());
        assertEquals(4, sent.size(), "three rounds and the begin of the first");
        assertEquals(0, sent.x(0));
        assertEquals(sent.y(1), sent.y(0));
        assertEquals(20, sent.x(1));
        LinePlot left = (LinePlot) Plots.answer(
                new PlotQuery(new PlotResults.OfMigration(WEB), "remaining", PlotAxis.TIME)).orElseThrow();
        assertEquals(3, left.series().get(0).size(), "what remains is known where a round ends");
        assertEquals(20, left.series().get(0).x(0));
    }

    @Test
    void asAShareOfTheRunAllEndTogether() {
        LinePlot plot = (LinePlot) Plots.answer(
                new PlotQuery(new PlotResults.OfMigration(WEB), "remaining", PlotAxis.SHARE)).orElseThrow();
        assertEquals(100, plot.maxX(), 0.1);
    }

    @Test
    void severalHaveANumberAndANameEach() {
        List<PlotModel> plots = Plots.of(List.of(WEB.named("first"), WEB.named("second")), PlotAxis.ROUND);
        LinePlot rates = (LinePlot) plots.get(0);
        assertEquals(4, rates.series().size());
        assertEquals("second: Bandwidth", rates.series().get(3).fullLabel());
        assertEquals(1, rates.series().get(3).source().number());
        assertEquals(List.of(), Plots.of(List.of(), PlotAxis.ROUND));
    }

    @Test
    void aPlaceInTimeBelongsToTheNearestRound() {
        RoundPlaces places = RoundPlaces.of(WEB, List.of(WEB), PlotAxis.TIME);
        assertEquals(OptionalInt.of(1), places.roundAt(WEB.rounds().rounds(), 3));
        assertEquals(OptionalInt.of(3), places.roundAt(WEB.rounds().rounds(), 99));
        assertEquals(List.of(20.0), places.at(WEB.rounds().rounds(), List.of(1)));
        assertEquals(OptionalInt.empty(), places.roundAt(List.of(), 3));
    }

    @Test
    void pagesAreAddedUpByWhatWasDoneWithThem() {
        BarPlot pages = (BarPlot) plot(WEB, "pagesInAll").orElseThrow();
        assertEquals(List.of("Sent", "Sent again", "Zero mark", "Skipped"), pages.categories().names());
        assertEquals(List.of(241_072.0, 110_000.0, 100.0, 5_012.0), pages.series().get(0).means());
        assertEquals(Optional.empty(), plot(PlottedMigration.of(WEB.rounds()), "pagesInAll"), "it hasn't ended");
    }

    @Test
    void waitsOfPostCopyAreCountedByTheirLength() {
        assertEquals(Optional.empty(), plot(WEB, "postcopyLatency"));
        LatencyCounts counts = new LatencyCounts();
        for (long micros : new long[] { 300, 301, 600, 5_000 }) {
            counts.add(micros * 1000);
        }
        MigrationResult result = ENDED.change()
                .postcopy(new PostcopyStats(4, 1, 1, 1, List.of(1L), counts.counts())).build();
        BarPlot bars = (BarPlot) plot(WEB.ended(result), "postcopyLatency").orElseThrow();
        assertEquals(4, bars.series().get(0).means().stream().mapToDouble(Double::doubleValue).sum());
        assertEquals(2, bars.series().get(0).means().get(0), "the shortest class that is there comes first");
    }

    @Test
    void latencyClassesFollowEachOtherWithoutGap() {
        for (int place = 1; place < 60; place++) {
            long from = LatencyCounts.fromNanos(place);
            LatencyCounts one = new LatencyCounts();
            one.add(from);
            assertEquals(place + 1, one.counts().size(), "begin of " + place);
            LatencyCounts before = new LatencyCounts();
            before.add(from - 1);
            assertEquals(place, before.counts().size(), "end of the one before " + place);
        }
    }

    @Test
    void theListOfPlotsSaysWhichComeFirst() {
        assertTrue(Plots.choices().stream().filter(Plots.Choice::isFirst).count() >= 4);
        assertFalse(Plots.choices().stream().map(Plots.Choice::title).anyMatch(String::isBlank));
        assertEquals(Plots.choices().size(), Plots.choices().stream().map(Plots.Choice::metric).distinct().count());
    }

    private static Optional<PlotModel> plot(PlottedMigration migration, String metric) {
        return Plots.answer(new PlotQuery(new PlotResults.OfMigration(migration), metric, PlotAxis.ROUND));
    }
}
