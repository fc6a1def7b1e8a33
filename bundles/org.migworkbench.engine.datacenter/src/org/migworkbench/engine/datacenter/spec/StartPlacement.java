package org.migworkbench.engine.datacenter.spec;

/** Where virtual machines are at the beginning. */
public enum StartPlacement {
    /** One after the other where the power rises least, each with all that it may ask for, as in CloudSim. */
    POWER("power"),
    /** In turn, the k-th on host k modulo the number of hosts, or the next with memory. */
    SPREAD("spread"),
    /** Each on the first host with memory. */
    PACKED("packed");

    private final String id;

    StartPlacement(String id) {
        this.id = id;
    }

    /** Returns the name on the command line. */
    public String id() {
        return id;
    }
}
