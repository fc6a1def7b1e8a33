package org.migworkbench.engine.event;

import org.migworkbench.engine.result.Phase;

/**
 * A migration changed its phase; it starts in {@link Phase#PRECOPY} without this event.
 *
 * @param timeNanos virtual time in nanoseconds since the start of the run
 * @param sequence  number of the event in the run, from 0
 * @param vm        id of the virtual machine
 * @param from      the phase before
 * @param to        the phase from now on
 */
public record PhaseChanged(long timeNanos, long sequence, String vm, Phase from, Phase to) implements SimEvent {
}
