package org.migworkbench.engine.datacenter.result;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;

/**
 * What came of a day.
 *
 * @param spec      what was run
 * @param total     what was counted over the day
 * @param samples   the same for each sample: the time until the next
 * @param moves     the moves in the order of their decision
 * @param purposes  what moves were for, from the first sample on
 * @param hostLoads for each sample the load of each host, asked for as a share of what it can do; NaN = off
 * @param start     for each virtual machine the host at the beginning
 * @param end       the same at the end
 */
public record DayResult(DataCenterSpec spec, Figures total, List<Figures> samples, List<MoveRecord> moves,
        List<PurposeChange> purposes, float[][] hostLoads, int[] start, int[] end) {

    /** Makes the lists immutable. */
    public DayResult {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(total, "total");
        samples = List.copyOf(samples);
        moves = List.copyOf(moves);
        purposes = List.copyOf(purposes);
        Objects.requireNonNull(hostLoads, "hostLoads");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /**
     * A value of the whole day.
     *
     * @param metric what
     * @return in the metric's unit
     */
    public double value(DayMetric metric) {
        return metric.of(total);
    }
}
