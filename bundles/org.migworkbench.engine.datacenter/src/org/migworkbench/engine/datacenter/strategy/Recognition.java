package org.migworkbench.engine.datacenter.strategy;

/** Recognises what moves are for; remembers what it saw, so a day has its own. */
public interface Recognition {

    /**
     * What is seen at a sample.
     *
     * @param on        hosts that are on
     * @param hot       hosts that are hot
     * @param mean      mean load of the hosts that are on
     * @param deviation standard deviation of the load over them
     * @param used      all that is asked for as a share of what all hosts could do, those that are off included
     */
    record Sight(int on, int hot, double mean, double deviation, double used) {
    }

    /**
     * What was recognised.
     *
     * @param purpose what moves are for now
     * @param reason  why, in one sentence
     */
    record Answer(Purpose purpose, String reason) {
    }

    /**
     * Recognises; called once a sample.
     *
     * @param sight what is seen
     * @return what moves are for
     */
    Answer recognise(Sight sight);
}
