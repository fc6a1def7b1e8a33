package org.migworkbench.analysis.pagemap;

/** What a picture of a map shows of each page. */
public enum MapLook {
    /** What the page is at the moment. */
    KIND("Kind"),
    /** In how many rounds the page was written until the moment. */
    WRITES("Writes"),
    /** How often it was sent until the moment. */
    SENDS("Sends"),
    /** The layer of the page selection that it is in. */
    LAYER("Layer");

    private final String label;

    MapLook(String label) {
        this.label = label;
    }

    /**
     * The look for people.
     *
     * @return one word
     */
    public String label() {
        return label;
    }
}
