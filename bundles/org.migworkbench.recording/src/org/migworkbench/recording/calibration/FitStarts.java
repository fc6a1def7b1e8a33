package org.migworkbench.recording.calibration;

import java.util.ArrayList;
import java.util.List;

/** Where the search for a model begins: logarithms of sizes and rates that what was seen makes likely. */
final class FitStarts {

    private final double most;
    private final double longest;
    private final double mostPages;
    private final double fastest;
    private final double slowest;

    FitStarts(List<DirtyObservation> observations, double mostPages, double fastest, double slowest) {
        this.most = observations.stream().mapToDouble(DirtyObservation::pagesAtOnce).max().orElse(1);
        this.longest = observations.stream().mapToDouble(DirtyObservation::secondsAtOnce).max().orElse(1);
        this.mostPages = mostPages;
        this.fastest = fastest;
        this.slowest = slowest;
    }

    /** For one class of pages: size and rate. */
    List<double[]> uniform() {
        List<double[]> starts = new ArrayList<>();
        for (double factor : new double[] { 1.1, 2, 8 }) {
            double pages = Math.min(mostPages, Math.max(1, factor * most));
            double rate = Math.max(slowest, -StrictMath.log1p(-Math.min(0.95, most / pages)) / longest);
            starts.add(logs(pages, rate));
        }
        return starts;
    }

    /** For two classes: size and rate of the hot one, then of the cold one. */
    List<double[]> hotCold() {
        List<double[]> starts = new ArrayList<>();
        for (double hot : new double[] { 0.1, 0.3, 0.6 }) {
            for (double faster : new double[] { 10, 50 }) {
                for (double cold : new double[] { 1.2 * most, 3 * most, 0.9 * mostPages }) {
                    double pages = Math.max(1.1 * most, Math.min(mostPages, cold));
                    double rate = -StrictMath.log1p(-0.9 * most / pages) / longest;
                    starts.add(logs(hot * most, Math.min(fastest, faster * rate), pages, rate));
                }
            }
        }
        return starts;
    }

    /** Natural logarithms. */
    static double[] logs(double... values) {
        double[] logs = new double[values.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(values[i]);
        }
        return logs;
    }
}
