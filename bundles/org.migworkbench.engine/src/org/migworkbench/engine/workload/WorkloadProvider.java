package org.migworkbench.engine.workload;

import org.migworkbench.engine.param.Params;

/** Makes a workload. */
public interface WorkloadProvider {

    /**
     * Describes the workload and its parameters; always the same answer.
     *
     * @return the descriptor
     */
    WorkloadDescriptor descriptor();

    /**
     * Makes an instance for one guest of one run.
     *
     * @param params  values of the declared parameters
     * @param context what it may know
     * @return the workload
     * @throws IllegalArgumentException if values don't fit together or don't fit the guest; the message is a complete
     *                                  sentence
     */
    Workload create(Params params, WorkloadContext context);
}
