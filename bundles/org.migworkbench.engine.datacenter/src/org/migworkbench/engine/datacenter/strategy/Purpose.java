package org.migworkbench.engine.datacenter.strategy;

/** What moves are for at a moment. */
public enum Purpose {
    /** Nothing is to be done. */
    NOTHING("nothing", false, false),
    /** Hot hosts give load away. */
    BALANCING("balancing", true, false),
    /** Cold hosts are emptied and switched off; what gets hot meanwhile gives load away. */
    SAVING("saving", true, true),
    /** Both with equal right: first hot hosts, then cold ones. */
    BOTH("balancing and saving", true, true);

    private final String id;
    private final boolean balances;
    private final boolean saves;

    Purpose(String id, boolean balances, boolean saves) {
        this.id = id;
        this.balances = balances;
        this.saves = saves;
    }

    /** Returns the name in files. */
    public String id() {
        return id;
    }

    /** Returns whether hot hosts give load away. */
    public boolean balances() {
        return balances;
    }

    /** Returns whether cold hosts are emptied. */
    public boolean saves() {
        return saves;
    }
}
