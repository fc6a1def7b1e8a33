package org.migworkbench.analysis.queries;

import java.util.Optional;
import org.migworkbench.analysis.plots.PlotModel;

/** Answers questions of some kind by plots. An implementation is stateless. */
interface PlotProvider {

    /**
     * Answers a question.
     *
     * @param query the question
     * @return the plot; empty if the question is for another or the results say nothing about it
     */
    Optional<PlotModel> answer(PlotQuery query);
}
