package org.migworkbench.core.guest;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/** The plots of a preview. */
public final class GuestPlots {

    private static final double SECOND = 1e9;

    private GuestPlots() {
    }

    /**
     * The unique-page curve.
     *
     * @param preview a preview
     * @return memory that is written within a time from the begin on
     */
    public static LinePlot written(GuestPreview preview) {
        ShownUnit unit = ShownUnit.forAxis(Unit.BYTES, largest(preview.written()));
        return plot("guestWritten", "W(t): written since the begin", new Axis("Memory", unit, false), preview,
                line(0, preview.written(), unit, 1));
    }

    /**
     * The dirty rate.
     *
     * @param preview a preview
     * @return memory that is dirtied by second, in each step
     */
    public static LinePlot rate(GuestPreview preview) {
        double seconds = preview.stepNanos() / SECOND;
        double[] dirtied = preview.dirtied();
        ShownUnit unit = ShownUnit.forAxis(Unit.BYTES_PER_SECOND, largest(dirtied) / seconds);
        return plot("guestRate", "Dirty rate over time", new Axis("Dirty rate", unit, false), preview,
                line(dirtied.length == 0 ? 0 : dirtied[0], dirtied, unit, 1 / seconds));
    }

    private static double[] line(double first, double[] values, ShownUnit unit, double factor) {
        double[] line = new double[values.length + 1];
        line[0] = unit.of(first * factor);
        for (int i = 0; i < values.length; i++) {
            line[i + 1] = unit.of(values[i] * factor);
        }
        return line;
    }

    private static LinePlot plot(String id, String title, Axis axis, GuestPreview preview, double[] ys) {
        ShownUnit time = ShownUnit.forAxis(Unit.NANOSECONDS, Math.max(1, ys.length - 1) * (double) preview.stepNanos());
        double[] xs = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = time.of(i * (double) preview.stepNanos());
        }
        Series series = new Series(new SeriesKey(id, title, AxisId.LEFT, axis.unit(), SeriesRole.TOTAL), xs, ys);
        return new LinePlot(id, title, new Axis("Guest time", time, false), axis, Optional.empty(), List.of(series),
                List.of());
    }

    private static double largest(double[] values) {
        double largest = 1;
        for (double value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }
}
