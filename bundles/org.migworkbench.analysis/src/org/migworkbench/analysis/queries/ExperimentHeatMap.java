package org.migworkbench.analysis.queries;

import java.util.Optional;
import org.migworkbench.analysis.plots.Categories;
import org.migworkbench.analysis.plots.Cells;
import org.migworkbench.analysis.plots.ColorScale;
import org.migworkbench.analysis.plots.HeatMap;
import org.migworkbench.analysis.plots.PlotModel;

/** A metric of an experiment: its policies against its workloads, the mean as a colour. */
final class ExperimentHeatMap implements PlotProvider {

    @Override
    public Optional<PlotModel> answer(PlotQuery query) {
        return ExperimentMetric.of(query, PlotAxis.POLICY_AND_WORKLOAD).map(ExperimentHeatMap::plot);
    }

    private static HeatMap plot(ExperimentMetric of) {
        Categories workloads = of.workloads();
        double[] means = of.policies().names().stream().flatMapToDouble(policy -> workloads.names().stream()
                .mapToDouble(workload -> of.mean(policy, workload).mean())).toArray();
        Cells cells = new Cells(workloads.size(), means);
        return new HeatMap(of.metric().id(), of.title(), workloads, of.policies(), cells,
                ColorScale.fromZero(of.values(), cells));
    }
}
