package org.migworkbench.analysis.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.experiment.ExperimentAverage.Spread;

class ExperimentStatisticsTest {

    private final ExperimentResult result = Experiments.twoByTwo();
    private final List<ExperimentRow> rows = ExperimentRow.of(result);

    /** Student's t for 95 %: 12.706 with 1 degree of freedom, 4.303 with 2, 2.776 with 4, 2.262 with 9. */
    @Test
    void intervalsAreThoseOfStudentsTables() {
        assertEquals(12.706 * Math.sqrt(2) / Math.sqrt(2), Estimate.of(1, 3).halfWidth(), 1e-3);
        assertEquals(4.303 / Math.sqrt(3), Estimate.of(1, 2, 3).halfWidth(), 1e-3);
        assertEquals(2.776 * Math.sqrt(2.5) / Math.sqrt(5), Estimate.of(1, 2, 3, 4, 5).halfWidth(), 1e-3);
        assertEquals(2.262 * 3.02765 / Math.sqrt(10), Estimate.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).halfWidth(), 1e-3);
        Estimate estimate = Estimate.of(1, 2, 3);
        assertEquals(2, estimate.mean());
        assertEquals(estimate.mean() - estimate.halfWidth(), estimate.low());
        assertEquals(estimate.mean() + estimate.halfWidth(), estimate.high());
    }

    @Test
    void whatHasNoScatterHasNoInterval() {
        assertTrue(Double.isNaN(Estimate.of(7).halfWidth()));
        assertEquals(new Estimate(3, 0.1, 0), Estimate.of(0.1, 0.1, 0.1));
        assertEquals(0, Estimate.of().count());
        assertTrue(Double.isNaN(Estimate.of().mean()));
    }

    @Test
    void differencesArePairedBySeed() {
        Difference idle = rows.get(1).difference(Metric.TOTAL_TIME);
        assertEquals(-5000, idle.absolute().mean());
        assertEquals(4.303 * 1000 / Math.sqrt(3), idle.absolute().halfWidth(), 1);
        assertEquals(-100 * 5 / 12.0, idle.percent().mean(), 1e-9);
        assertTrue(idle.isSignificant());
        // unpaired the interval would hold zero: the scatter over the seeds is common to both
        assertTrue(rows.get(0).mean(Metric.TOTAL_TIME).low() < rows.get(1).mean(Metric.TOTAL_TIME).high());
    }

    @Test
    void seedsOfWhichOneRunSaysNothingAreLeftOut() {
        ExperimentRow busy = rows.get(3);
        assertEquals(2, busy.difference(Metric.TOTAL_TIME).absolute().count());
        assertEquals((2000 - 30_000) / 2.0, busy.difference(Metric.TOTAL_TIME).absolute().mean());
        assertEquals(100 * -14 / 40.0, busy.difference(Metric.TOTAL_TIME).percent().mean(), 1e-9);
        assertEquals(1, busy.difference(Metric.DOWNTIME).absolute().count(), "no downtime without a completed move");
        assertEquals(-50, busy.difference(Metric.DOWNTIME).percent().mean(), 1e-9);
        assertEquals(100, rows.get(2).mean(Metric.DOWNTIME).mean());
        assertEquals(2 / 3.0, rows.get(2).mean(Metric.CONVERGED).mean(), 1e-9);
        assertEquals(1, busy.cell().failedRuns());
        assertFalse(result.isComplete());
    }

    @Test
    void theBaselineHasNoDifferenceToItself() {
        assertTrue(rows.get(0).isBaseline());
        assertEquals(Difference.NONE, rows.get(0).difference(Metric.BYTES_SENT));
        assertFalse(Difference.NONE.isSignificant());
        ExperimentResult alone = new ExperimentResult("Alone", "Move", Optional.empty(), result.seeds(),
                result.cells(), List.of());
        assertFalse(ExperimentRow.of(alone).get(0).isBaseline());
        assertEquals(List.of(), ExperimentAverage.of(alone));
        assertTrue(ExperimentColumn.of(alone).stream().allMatch(column -> column.difference().isEmpty()));
    }

    @Test
    void averagesAreThoseOfTheWorkloadsWithTheirSpread() {
        Spread spread = ExperimentAverage.of(result).get(0).spread(Metric.TOTAL_TIME);
        assertEquals(2, spread.count());
        assertEquals((-100 * 5 / 12.0 - 35) / 2, spread.mean(), 1e-9);
        assertEquals(-100 * 5 / 12.0, spread.least(), 1e-9);
        assertEquals(-35, spread.largest(), 1e-9);
        assertEquals("-38.3 % (-41.7 to -35.0)", spread.text());
    }

    @Test
    void aDifferenceToNothingHasNoPercent() {
        Difference difference = Difference.paired(new double[] { 1, 2 }, new double[] { 0, 0 });
        assertEquals(1.5, difference.absolute().mean());
        assertTrue(Double.isNaN(difference.percent().mean()));
        assertEquals("\u2013", Metric.TOTAL_TIME.text(difference));
        assertEquals("+150 \u00b1 635 points", Metric.GUEST_SLOWDOWN.text(difference));
    }

    @Test
    void peopleReadThreeDigits() {
        assertEquals("12 s \u00b1 4.97 s", Metric.TOTAL_TIME.text(rows.get(0).mean(Metric.TOTAL_TIME)));
        assertEquals("-41.7 \u00b1 20.7 %", Metric.TOTAL_TIME.text(rows.get(1).difference(Metric.TOTAL_TIME)));
        assertEquals("12.5 %", Metric.GUEST_SLOWDOWN.text(rows.get(0).mean(Metric.GUEST_SLOWDOWN)));
        assertEquals("0 %", Metric.BYTES_SENT.text(Difference.paired(new double[] { 3 }, new double[] { 3 })));
        assertEquals(List.of("New, total time: measured -38.3 % (-41.7 to -35.0), published -48.2 % (Somebody, 2012)",
                "New, busy, downtime: measured -50.0 %, published +10.0 % (Somebody, 2013)"),
                ExperimentRemarks.published(result));
        assertEquals(List.of("New, busy: The run failed: no more pages."), ExperimentRemarks.problems(result));
        assertEquals("New against Old: 2 policies, 2 workloads, 3 seeds, baseline Old",
                ExperimentRemarks.headline(result));
    }
}
