package org.migworkbench.engine.event;

import org.migworkbench.engine.result.MigrationResult;

/**
 * A migration ended.
 *
 * @param timeNanos virtual time in nanoseconds since the start of the run
 * @param sequence  number of the event in the run, from 0
 * @param vm        id of the virtual machine
 * @param result    what came of it
 */
public record MigrationEnded(long timeNanos, long sequence, String vm, MigrationResult result) implements SimEvent {
}
