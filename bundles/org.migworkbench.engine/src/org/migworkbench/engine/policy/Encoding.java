package org.migworkbench.engine.policy;

/** What a batch costs on the wire and on the processor. */
public interface Encoding extends Strategy {

    /**
     * A round begins.
     *
     * @param round the round
     */
    default void beginRound(RoundView round) {
        // most encodings treat all rounds alike
    }

    /**
     * Whether it holds while all pages go from the source alone, and sends pages as they are in post-copy.
     *
     * @return true if it isn't used after the switch to post-copy
     */
    default boolean endsWithTheSwitch() {
        return false;
    }

    /**
     * Whether it asks which versions of pages were sent ({@link PageView#version}), so that these are worth being kept.
     *
     * @return false unless it compares pages with what was sent of them before
     */
    default boolean comparesVersions() {
        return false;
    }

    /**
     * Prices a batch.
     *
     * @param pages    the guest's pages
     * @param selected page numbers
     * @param count    how many of {@code selected} are valid, at least 1
     * @param out      receives the cost; the caller has reset it
     */
    void encode(PageView pages, int[] selected, int count, WireCost out);
}
