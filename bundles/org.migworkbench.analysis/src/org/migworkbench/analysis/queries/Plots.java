package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.PlotModel;

/** All plots that there are. */
public final class Plots {

    /** Over the rounds of a migration, in the order in which they stand side by side. */
    private static final List<MigrationPlot> ROUND_PLOTS = List.of(new DirtyRateAndBandwidthPlot(),
            new BandwidthSharePlot(), new RemainingPlot(), new DowntimePlot(), new ServiceQualityPlot(),
            new LatencyBars(), new PagesPlot(), TotalsBars.PAGES, new PageSizePlot(), new VolumePlot(),
            TotalsBars.LOSS, new RoundLengthPlot());
    private static final List<PlotProvider> EXPERIMENT_PLOTS = List.of(new ExperimentBars(), new ExperimentHeatMap());

    private Plots() {
    }

    /**
     * What can be asked about any migration over its rounds, to be drawn as lines.
     *
     * @return the metrics, in the order in which their plots stand side by side
     */
    public static List<String> roundMetrics() {
        return ROUND_PLOTS.stream().filter(RoundPlot.class::isInstance).map(MigrationPlot::metric).toList();
    }

    /**
     * A plot that can be chosen.
     *
     * @param metric  the metric, which stays
     * @param title   what it shows
     * @param isFirst whether it is shown as long as nobody has chosen
     */
    public record Choice(String metric, String title, boolean isFirst) {
    }

    /**
     * The plots of migrations that can be chosen.
     *
     * @return the plots, in the order of {@link #choices()}
     */
    public static List<Choice> choices() {
        return ROUND_PLOTS.stream().map(plot -> new Choice(plot.metric(), plot.title(), plot.isShownFirst())).toList();
    }

    /**
     * Answers a question.
     *
     * @param query the question
     * @return the plot; empty if nobody knows the metric over that axis, or the results say nothing about it
     */
    public static Optional<PlotModel> answer(PlotQuery query) {
        List<? extends PlotProvider> asked = query.axis().isOfMigrations() ? ROUND_PLOTS : EXPERIMENT_PLOTS;
        return asked.stream().map(provider -> provider.answer(query)).flatMap(Optional::stream).findFirst();
    }

    /**
     * All plots that say anything about a migration.
     *
     * @param rounds the rounds so far
     * @return the plots, in the order of {@link #choices()}
     */
    public static List<PlotModel> of(MigrationRounds rounds) {
        return of(new PlotResults.OfMigration(rounds), PlotAxis.ROUND);
    }

    /**
     * All plots that say anything about a migration.
     *
     * @param migration the migration
     * @param axis      over what
     * @return the plots, in the order of {@link #choices()}
     */
    public static List<PlotModel> of(PlottedMigration migration, PlotAxis axis) {
        return of(new PlotResults.OfMigration(migration), axis);
    }

    /**
     * All plots that say anything about one of several migrations, laid over each other with a colour each.
     *
     * @param migrations the migrations with a name each, in the order of their colours
     * @param axis       over what
     * @return the plots, in the order of {@link #choices()}
     */
    public static List<PlotModel> of(List<PlottedMigration> migrations, PlotAxis axis) {
        return of(new PlotResults.OfMigrations(migrations), axis);
    }

    private static List<PlotModel> of(PlotResults results, PlotAxis axis) {
        return ROUND_PLOTS.stream().map(plot -> plot.answer(new PlotQuery(results, plot.metric(), axis)))
                .flatMap(Optional::stream).toList();
    }
}
