package org.migworkbench.analysis.queries;

/** What the values of a plot are spread over. */
public enum PlotAxis {
    /** The rounds of a migration. */
    ROUND,
    /** The workloads of an experiment, with each policy beside the others. */
    WORKLOAD,
    /** The policies of an experiment against its workloads. */
    POLICY_AND_WORKLOAD
}
