package org.migworkbench.analysis.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.experiment.CellRun;
import org.migworkbench.analysis.experiment.ExperimentCell;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.Experiments;
import org.migworkbench.analysis.experiment.Metric;
import org.migworkbench.analysis.format.CsvText;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.HeatMap;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;

class ExperimentPlotsTest {

    private final ExperimentResult result = Experiments.twoByTwo();

    @Test
    void barsHaveTheUnitOfTheAxisAndGapsWhereNothingIsKnown() {
        BarPlot plot = bars(result, Metric.DOWNTIME);
        assertEquals("Downtime (ms)", plot.values().text());
        assertEquals("Total time (s)", bars(result, Metric.TOTAL_TIME).values().text());
        assertEquals(12, bars(result, Metric.TOTAL_TIME).series().get(0).means().get(0), 1e-9);
        assertEquals(List.of("idle", "busy"), plot.categories().names());
        assertEquals(List.of(12.0, 100.0), plot.series().get(0).means());
        assertEquals(0, plot.series().get(0).halves().get(1));
        assertTrue(CsvText.of(plot.table())
                .startsWith("Workload,\"Old, Downtime (ms)\",\"Old, half of the 95 % interval\","));
        assertEquals(3, plot.table().size());
        BarPlot nothing = bars(failed(), Metric.BYTES_SENT);
        assertTrue(nothing.isEmpty());
        assertTrue(CsvText.of(nothing.table()).endsWith("busy,,\n"));
    }

    @Test
    void aHeatMapHasTheMeansOfTheBars() {
        for (Metric metric : Metric.values()) {
            BarPlot bars = bars(result, metric);
            HeatMap map = (HeatMap) answer(result, metric, PlotAxis.POLICY_AND_WORKLOAD);
            assertEquals(bars.values(), map.scale().values());
            assertEquals(bars.categories(), map.columns());
            for (int row = 0; row < map.rows().size(); row++) {
                assertEquals(bars.series().get(row).label(), map.rows().names().get(row));
                for (int column = 0; column < map.columns().size(); column++) {
                    assertEquals(bars.series().get(row).means().get(column), map.cells().value(row, column));
                }
            }
        }
        HeatMap map = (HeatMap) answer(result, Metric.DOWNTIME, PlotAxis.POLICY_AND_WORKLOAD);
        assertEquals("Old, busy: 100 ms", map.readout(new PlotPoint(1, 0)));
        assertEquals("Policy,\"idle, Downtime (ms)\",\"busy, Downtime (ms)\"",
                CsvText.of(map.table()).lines().findFirst().orElseThrow());
        assertTrue(answer(failed(), Metric.BYTES_SENT, PlotAxis.POLICY_AND_WORKLOAD).isEmpty());
    }

    private static ExperimentResult failed() {
        return new ExperimentResult("Failed", "Move", Optional.empty(), List.of(2L), List.of(
                new ExperimentCell("New", "busy", List.of(CellRun.failed(2, "No.")))), List.of());
    }

    private static BarPlot bars(ExperimentResult of, Metric metric) {
        return (BarPlot) answer(of, metric, PlotAxis.WORKLOAD);
    }

    private static PlotModel answer(ExperimentResult of, Metric metric, PlotAxis axis) {
        return Plots.answer(new PlotQuery(new PlotResults.OfExperiment(of), metric.id(), axis)).orElseThrow();
    }
}
