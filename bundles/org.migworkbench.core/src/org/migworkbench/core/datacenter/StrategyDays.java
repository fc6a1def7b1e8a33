package org.migworkbench.core.datacenter;

import java.util.List;
import java.util.Objects;
import org.migworkbench.analysis.experiment.Estimate;
import org.migworkbench.engine.datacenter.result.DayMetric;
import org.migworkbench.engine.datacenter.result.DayResult;

/**
 * What came of the days of one strategy.
 *
 * @param strategy the strategy as it was written
 * @param days     a day for each seed, in their order, at least one
 */
public record StrategyDays(String strategy, List<DayResult> days) {

    /** Makes the list immutable. */
    public StrategyDays {
        Objects.requireNonNull(strategy, "strategy");
        days = List.copyOf(days);
    }

    /**
     * A value over the seeds.
     *
     * @param metric what
     * @return mean and interval, in the metric's unit
     */
    public Estimate estimate(DayMetric metric) {
        return Estimate.of(days.stream().mapToDouble(day -> day.value(metric)).toArray());
    }
}
