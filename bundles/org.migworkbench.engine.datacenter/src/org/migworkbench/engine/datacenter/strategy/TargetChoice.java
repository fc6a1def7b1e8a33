package org.migworkbench.engine.datacenter.strategy;

/** Ranks the hosts to which a virtual machine may go. */
public interface TargetChoice {

    /**
     * How good a host is; all that forbids it was asked before.
     *
     * @param view what is known
     * @param vm   number of the virtual machine
     * @param host number of the host
     * @return the less the better; of equals the one with the lower number is taken
     */
    double cost(View view, int vm, int host);

    /**
     * Whether hosts that are off count like others; otherwise they are taken only if none that is on can be.
     *
     * @return false as a rule
     */
    default boolean wakesFreely() {
        return false;
    }
}
