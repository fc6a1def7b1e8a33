package org.migworkbench.engine.datacenter.strategy;

/** Chooses who leaves a hot host. */
public interface VmChoice {

    /**
     * Chooses among those that may be moved.
     *
     * @param view       what is known
     * @param host       number of the hot host
     * @param candidates numbers of its virtual machines that may be moved
     * @param count      how many, at least 1
     * @return one of the candidates
     */
    int choose(View view, int host, int[] candidates, int count);
}
