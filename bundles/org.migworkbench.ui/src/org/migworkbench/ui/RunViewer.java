package org.migworkbench.ui;

import org.migworkbench.core.run.RunQuery;

/** A view that shows what a run gives while it goes on and afterwards; it is opened by its id, whoever provides it. */
public interface RunViewer {

    /** The view's id. */
    String ID = "org.migworkbench.run.ui.results";

    /**
     * Shows a run.
     *
     * @param query what the run answers
     */
    void show(RunQuery query);
}
