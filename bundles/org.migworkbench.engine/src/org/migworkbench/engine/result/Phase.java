package org.migworkbench.engine.result;

/** Where a migration stands. */
public enum Phase {
    /** The guest runs at the source while its memory is sent. */
    PRECOPY("precopy"),
    /** The guest stands still while the rest is sent. */
    STOP_AND_COPY("stopAndCopy"),
    /** The guest runs at the destination while the rest is sent. */
    POSTCOPY("postcopy"),
    /** It is over. */
    DONE("done");

    private final String id;

    Phase(String id) {
        this.id = id;
    }

    /**
     * Name in files.
     *
     * @return the id
     */
    public String id() {
        return id;
    }
}
