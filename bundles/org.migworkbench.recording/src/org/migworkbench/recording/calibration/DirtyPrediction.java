package org.migworkbench.recording.calibration;

import java.util.List;

/**
 * What a model says that a recording's passes should show. A pass leaves a rest, which is still marked when the log is
 * fetched, so writes to it find nothing new. The rest of the first pass, the end of the memory, is taken to lie outside
 * the working set as far as there is room. It goes first in the pass after it; so from then on the rest belongs to the
 * working set, to each class in proportion to what waits of it.
 */
final class DirtyPrediction {

    private DirtyPrediction() {
    }

    /** Newly dirtied pages of each observation, in order; passes follow each other. */
    static double[] of(DirtyModel model, List<DirtyObservation> observations) {
        int classes = model.classes().size();
        double[] waiting = new double[classes];
        double[] predicted = new double[observations.size()];
        for (int i = 0; i < predicted.length; i++) {
            DirtyObservation seen = observations.get(i);
            double share = restShare(model, seen, waiting);
            for (int j = 0; j < classes; j++) {
                DirtyModel.PageClass one = model.classes().get(j);
                double written = -StrictMath.expm1(-one.writesPerSecond() * seen.seconds());
                if (seen.isApart()) {
                    predicted[i] += one.pages() * written;
                    continue;
                }
                double rest = share * (seen.first() ? one.pages() : waiting[j]);
                double fresh = (one.pages() - rest) * written;
                waiting[j] = rest + fresh;
                predicted[i] += fresh;
            }
        }
        return predicted;
    }

    /** Share of the working set's waiting pages that a pass leaves. */
    private static double restShare(DirtyModel model, DirtyObservation seen, double[] waiting) {
        double inside = seen.rest();
        double all = 0;
        if (seen.first()) {
            all = model.pages();
            inside = Math.max(0, seen.rest() - Math.max(0, seen.begun() - all));
        } else {
            for (double pages : waiting) {
                all += pages;
            }
        }
        return all > 0 ? Math.max(0, Math.min(1, inside / all)) : 0;
    }
}
