package org.migworkbench.core.run;

/** A run that is not begun, because the computer hasn't the memory that it needs; the message says what helps. */
public final class MemoryShortage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a run.
     *
     * @param sentence what is needed, what there is, and what helps
     */
    public MemoryShortage(String sentence) {
        super(sentence);
    }
}
