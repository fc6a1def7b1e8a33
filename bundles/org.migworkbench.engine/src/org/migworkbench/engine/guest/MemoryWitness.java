package org.migworkbench.engine.guest;

import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.WireCost;

/**
 * Watches which content of which page reaches the destination, so that a test can compare both memories at the end. The
 * calls come in the order of virtual time.
 */
public interface MemoryWitness {

    /** Sees nothing. */
    MemoryWitness NONE = new MemoryWitness() {
    };

    /**
     * The source read pages in order to send them.
     *
     * @param vm     id of the virtual machine
     * @param pages  page numbers
     * @param from   index of the first
     * @param count  how many
     * @param source the guest as of now
     */
    default void read(String vm, int[] pages, int from, int count, Guest source) {
        // nothing to do
    }

    /**
     * The source made pages ready for the wire, right after it read them.
     *
     * @param vm    id of the virtual machine
     * @param pages page numbers, from index 0
     * @param count how many
     * @param view  the pages as of now
     * @param cost  what they cost together
     */
    default void encoded(String vm, int[] pages, int count, PageView view, WireCost cost) {
        // nothing to do
    }

    /**
     * The log of written pages was read and cleaned, before the first round or at the end of a live one.
     *
     * @param vm        id of the virtual machine
     * @param left      what was still to be sent right before, valid during the call
     * @param written   the pages written since the reading before, valid during the call
     * @param selection what chose the pages of the round
     * @param source    the guest as of now
     */
    default void logRead(String vm, PageBitmap left, PageBitmap written, PageSelection selection, Guest source) {
        // nothing to do
    }

    /**
     * The guest touched a page at the destination that is missing there, and waits for it.
     *
     * @param vm   id of the virtual machine
     * @param page the page
     */
    default void faulted(String vm, int page) {
        // nothing to do
    }

    /**
     * Pages arrived as they were when they were last read.
     *
     * @param vm    id of the virtual machine
     * @param pages page numbers
     * @param from  index of the first
     * @param count how many
     * @param guest the guest as of now, at whichever side it runs
     */
    default void arrived(String vm, int[] pages, int from, int count, Guest guest) {
        // nothing to do
    }

    /**
     * The guest was stopped: its memory is now what the destination has to get.
     *
     * @param vm     id of the virtual machine
     * @param source the guest as of now
     */
    default void stopped(String vm, Guest source) {
        // nothing to do
    }

    /**
     * The running side read pages in order to put them into a checkpoint.
     *
     * @param vm    id of the virtual machine
     * @param kind  whose checkpoint it is
     * @param pages the set of them, valid during the call
     * @param guest the guest as of now
     */
    default void checkpointRead(String vm, CheckpointKind kind, PageBitmap pages, Guest guest) {
        // nothing to do
    }

    /**
     * The guest was paused for a checkpoint: its memory is now what the checkpoint has to hold.
     *
     * @param vm    id of the virtual machine
     * @param kind  whose checkpoint it is
     * @param guest the guest as of now
     */
    default void checkpointTaken(String vm, CheckpointKind kind, Guest guest) {
        // nothing to do
    }

    /**
     * All that was read for a checkpoint since the last one is in its place, as one transaction.
     *
     * @param vm   id of the virtual machine
     * @param kind whose checkpoint it is
     */
    default void checkpointCommitted(String vm, CheckpointKind kind) {
        // nothing to do
    }

    /**
     * What was read for a checkpoint since the last one is lost.
     *
     * @param vm   id of the virtual machine
     * @param kind whose checkpoint it is
     */
    default void checkpointAbandoned(String vm, CheckpointKind kind) {
        // nothing to do
    }

    /**
     * The store, not the source, read pages in order to send them to the destination.
     *
     * @param vm    id of the virtual machine
     * @param pages page numbers
     * @param from  index of the first
     * @param count how many
     */
    default void readFromStore(String vm, int[] pages, int from, int count) {
        // nothing to do
    }

    /**
     * The guest goes on from the last checkpoint.
     *
     * @param vm    id of the virtual machine
     * @param kind  whose checkpoint it is
     * @param guest the guest as of now
     */
    default void restored(String vm, CheckpointKind kind, Guest guest) {
        // nothing to do
    }

    /**
     * The page selection can do without pages: as long as they keep their content, the destination needn't have it.
     *
     * @param vm     id of the virtual machine
     * @param pages  the set of them, valid during the call
     * @param source the guest as of now
     */
    default void notNeeded(String vm, PageBitmap pages, Guest source) {
        // nothing to do
    }
}
