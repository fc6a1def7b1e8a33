package org.migworkbench.analysis.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.experiment.Estimate;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.BarPlot.Bars;
import org.migworkbench.analysis.plots.PlotModel;

/** A metric of an experiment: for each workload a bar for each policy, with its confidence interval. */
final class ExperimentBars implements PlotProvider {

    @Override
    public Optional<PlotModel> answer(PlotQuery query) {
        return ExperimentMetric.of(query, PlotAxis.WORKLOAD).map(ExperimentBars::plot);
    }

    private static BarPlot plot(ExperimentMetric of) {
        List<Bars> series = new ArrayList<>();
        for (String policy : of.policies().names()) {
            List<Estimate> means = of.workloads().names().stream().map(workload -> of.mean(policy, workload)).toList();
            series.add(new Bars(policy, means.stream().map(Estimate::mean).toList(),
                    means.stream().map(Estimate::halfWidth).toList()));
        }
        return new BarPlot(of.metric().id(), of.title(), of.values(), of.workloads(), series);
    }
}
