package org.migworkbench.analysis.queries;

/** What the values of a plot are spread over. */
public enum PlotAxis {
    /** The rounds of a migration. */
    ROUND,
    /** The time since the migration began, with what was measured over a round standing at the round's end. */
    TIME,
    /** The same as a share of the whole time, so that runs of different length lie over each other. */
    SHARE,
    /** The workloads of an experiment, with each policy beside the others. */
    WORKLOAD,
    /** The policies of an experiment against its workloads. */
    POLICY_AND_WORKLOAD;

    /**
     * Whether plots of migrations are spread over it.
     *
     * @return false for the axes of experiments
     */
    public boolean isOfMigrations() {
        return this == ROUND || this == TIME || this == SHARE;
    }
}
