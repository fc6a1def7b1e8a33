package org.migworkbench.engine.pages;

import org.migworkbench.engine.result.DiskStats;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;

/** The copying of a disk as the migration of its memory sees it. By default there is nothing to copy. */
interface DiskPart {

    /** Both hosts see the same storage. */
    DiskPart SHARED = new DiskPart() {
    };

    /** The migration starts; {@code memory} is run when its memory may begin. */
    default void start(Runnable memory) {
        memory.run();
    }

    /** Handles an event; false if it isn't the disk's. */
    default boolean handle(int kind, long stamp) {
        return false;
    }

    /** Whether the copy is good enough for the guest to be stopped. */
    default boolean isReady() {
        return true;
    }

    /** Runs something when the copy has become good enough; asked for only as long as it isn't. */
    default void whenReady(Runnable next) {
        next.run();
    }

    /** The guest was stopped: what is left goes now. */
    default void stop() {
        // nothing is left
    }

    /** Runs something when nothing is left. */
    default void whenSent(Runnable next) {
        next.run();
    }

    /** The migration is over, however it ended. */
    default void end() {
        // nothing is on its way
    }

    /** What the memory may send of a rate while the disk is sent too, in bytes per second. */
    default double memoryRate(double bytesPerSecond) {
        return bytesPerSecond;
    }

    /** Estimated share of the work done, of which the memory has done a share. */
    default double fraction(double memory) {
        return memory;
    }

    /** What keeps the memory waiting, for messages; empty if nothing does. */
    default String obstacle() {
        return "";
    }

    /** A round over the memory begins. */
    default void roundBegins() {
        // no figures are kept
    }

    /** A round over the memory with the figures of the disk. */
    default RoundStats beside(RoundStats stats) {
        return stats;
    }

    /** The figures as of now. */
    default DiskStats stats() {
        return DiskStats.NONE;
    }

    /** A result with the figures of the disk. */
    default MigrationResult in(MigrationResult result) {
        return result;
    }
}
