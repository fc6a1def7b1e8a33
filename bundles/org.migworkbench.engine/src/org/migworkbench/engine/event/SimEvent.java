package org.migworkbench.engine.event;

/** Something that happened in a run. (time, sequence) is a total order. */
public sealed interface SimEvent permits MigrationStarted, PhaseChanged, PauseChanged, RoundEnded, FaultInjected,
        ConnectionChanged, CheckpointCommitted, FailedOver, MigrationEnded {

    /**
     * When it happened.
     *
     * @return virtual time in nanoseconds since the start of the run
     */
    long timeNanos();

    /**
     * Its place among all events of the run.
     *
     * @return a number from 0
     */
    long sequence();

    /**
     * Whom it concerns.
     *
     * @return id of the virtual machine
     */
    String vm();
}
