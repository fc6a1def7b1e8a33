package org.migworkbench.engine.result;

/** How closely a run looks at memory. */
public enum Fidelity {
    /** Page by page. */
    PAGE("page"),
    /** On curves of the number of different pages written in a time; see {@link org.migworkbench.engine.fluid}. */
    FLUID("fluid");

    private final String id;

    Fidelity(String id) {
        this.id = id;
    }

    /**
     * Name in files and on the command line.
     *
     * @return the id
     */
    public String id() {
        return id;
    }
}
