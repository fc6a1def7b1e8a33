package org.migworkbench.recording.calibration;

import java.util.List;

/**
 * What a model says that a recording's passes should show. A pass leaves a rest, which is still marked when the log is
 * fetched, so writes to it find nothing new. The rest of the first pass, the end of the memory, is taken to lie outside
 * the working set as far as there is room. It goes first in the pass after it; so from then on the rest belongs to the
 * working set, to each class in proportion to what waits of it. Of passes between which no answer came, the model says
 * itself how long each took: until its pages were sent but for the rest.
 */
final class DirtyPrediction {

    /** Further passes between two answers repeat the last of these. */
    private static final int MOST_FOLLOWED = 64;

    private final DirtyModel model;
    private final double[] waiting;
    private double lastSeconds;
    private double lastFresh;
    /** By how much the passes of unknown length end later than the recording's estimate, in seconds; the next is shorter. */
    private double late;

    private DirtyPrediction(DirtyModel model) {
        this.model = model;
        this.waiting = new double[model.classes().size()];
    }

    /** Newly dirtied pages of each observation, in order; passes follow each other. */
    static double[] of(DirtyModel model, List<DirtyObservation> observations) {
        DirtyPrediction prediction = new DirtyPrediction(model);
        double[] predicted = new double[observations.size()];
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = prediction.next(observations.get(i));
        }
        return predicted;
    }

    private double next(DirtyObservation seen) {
        return switch (seen.kind()) {
            case APART -> model.uniquePages(seen.seconds());
            case LATEST_RATE -> seen.seconds() * (lastSeconds > 0 ? lastFresh / lastSeconds
                    : model.uniquePages(seen.seconds()) / seen.seconds());
            case FIRST_PASS, PASS -> passes(seen);
        };
    }

    private double passes(DirtyObservation seen) {
        boolean first = seen.kind() == DirtyObservation.Kind.FIRST_PASS;
        if (seen.fetches() == 1) {
            double seconds = Math.max(0, seen.seconds() - late);
            late = 0;
            return pass(seconds, seen.begun(), seen.rest(), first);
        }
        double sum = 0;
        double end = late;
        double begun = seen.begun();
        int followed = Math.min(seen.fetches(), MOST_FOLLOWED);
        for (int i = 0; i < followed; i++) {
            double seconds = seen.pagesPerSecond() > 0 ? Math.max(0, begun - seen.rest()) / seen.pagesPerSecond() : 0;
            sum += pass(Math.min(seen.seconds(), seconds), begun, Math.min(begun, seen.rest()), first && i == 0);
            begun = seen.rest() + lastFresh;
            end += lastSeconds;
        }
        late = Math.max(-seen.seconds(), end + (seen.fetches() - followed) * lastSeconds - seen.seconds());
        return sum + (seen.fetches() - followed) * lastFresh;
    }

    private double pass(double seconds, double begun, double rest, boolean first) {
        double share = restShare(begun, rest, first);
        double predicted = 0;
        for (int j = 0; j < waiting.length; j++) {
            DirtyModel.PageClass one = model.classes().get(j);
            double written = -StrictMath.expm1(-one.writesPerSecond() * seconds);
            double left = share * (first ? one.pages() : waiting[j]);
            double fresh = (one.pages() - left) * written;
            waiting[j] = left + fresh;
            predicted += fresh;
        }
        lastSeconds = seconds;
        lastFresh = predicted;
        return predicted;
    }

    /** Share of the working set's waiting pages that a pass leaves. */
    private double restShare(double begun, double rest, boolean first) {
        double inside = rest;
        double all = 0;
        if (first) {
            all = model.pages();
            inside = Math.max(0, rest - Math.max(0, begun - all));
        } else {
            for (double pages : waiting) {
                all += pages;
            }
        }
        return all > 0 ? Math.max(0, Math.min(1, inside / all)) : 0;
    }
}
