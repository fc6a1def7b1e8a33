package org.migworkbench.analysis.result;

/** Who made a result. */
public enum ResultOrigin {
    /** A simulation. */
    SIMULATED("simulated"),
    /** The migration of a real virtual machine, driven by this program. */
    LIVE("live"),
    /** A recording of a migration that somebody else drove. */
    RECORDED("recorded");

    private final String id;

    ResultOrigin(String id) {
        this.id = id;
    }

    /**
     * The name in files and for people.
     *
     * @return one word
     */
    public String id() {
        return id;
    }
}
