package org.migworkbench.engine.pages.batch;

import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.guest.WriteLog;
import org.migworkbench.engine.policy.PageSelection;

/** The log of the pages that a guest writes while its memory is migrated. */
public final class MemoryLog {

    private final PageSpace memory;
    private final Guest guest;
    private final WriteLog log;
    private final PageBitmap candidates;
    private final PageSelection selection;
    private final SentPages sent;
    private final PageBitmap written;
    private final MemoryWitness witness;

    /**
     * A log that was not started.
     *
     * @param memory    the memory
     * @param selection learns what was written
     * @param sent      learns when the first round is over
     * @param witness   sees what was written
     */
    public MemoryLog(PageSpace memory, PageSelection selection, SentPages sent, MemoryWitness witness) {
        this.memory = memory;
        this.guest = memory.guest();
        this.log = guest.log();
        this.candidates = memory.candidates();
        this.selection = selection;
        this.sent = sent;
        this.witness = witness;
        this.written = new PageBitmap(memory.vm().pageCount());
    }

    /** All pages are to be sent, and writes are logged from now on. */
    public void start() {
        memory.advance();
        log.start();
        log.checkCancelled();
        candidates.setAll();
        log.checkCancelled();
    }

    /**
     * Leaves out the pages that the selection can do without.
     *
     * @return how many are to be sent in the first round
     */
    public int explore() {
        memory.advance();
        written.clearAll();
        log.checkCancelled();
        selection.explore(memory.view(), written.words());
        if (written.count() > 0) {
            sent.endFirstRound(candidates); // what is left out counts as never sent
        }
        log.checkCancelled();
        candidates.removeAll(written);
        witness.notNeeded(memory.id(), written, guest);
        log.checkCancelled();
        return candidates.count();
    }

    /**
     * Adds what the guest wrote to what is to be sent, and cleans the log.
     *
     * @return pages written
     */
    public int read() {
        sent.endFirstRound(candidates);
        memory.advance();
        log.checkCancelled();
        log.clean(written);
        log.checkCancelled();
        witness.logRead(memory.id(), candidates, written, selection, guest);
        candidates.addAll(written);
        selection.sampled(written.words());
        log.checkCancelled();
        return written.count();
    }
}
