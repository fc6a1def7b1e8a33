package org.migworkbench.engine.policies.selection;

/** Says which pages are likely to be written again so soon that sending them now is in vain. */
public interface DeferralRule {

    /**
     * A live round begins; the history has all rounds before it.
     *
     * @param history the pages' writes
     */
    default void beginRound(WriteHistory history) {
        // most rules look at one page at a time
    }

    /**
     * Whether a page should wait.
     *
     * @param history   the pages' writes
     * @param page      page number
     * @param tick      now, in ticks of the history
     * @param passTicks expected time until the page would be met again if all candidates were sent, in ticks
     * @return true to defer it
     */
    boolean defers(WriteHistory history, int page, double tick, double passTicks);
}
