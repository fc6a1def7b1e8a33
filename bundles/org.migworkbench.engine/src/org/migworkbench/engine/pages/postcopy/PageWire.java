package org.migworkbench.engine.pages.postcopy;

import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.pages.batch.SentPages;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.WireCost;

/** Encodes the missing pages where they are read, at the source or in a store, and counts those that have left. */
final class PageWire {

    private final PageSpace memory;
    private final Guest guest;
    private final Encoding encoding;
    private final SentPages sent;
    private final MemoryWitness witness;
    private final WireCost cost = new WireCost();
    private boolean fromStore;
    private long bytesSent;

    PageWire(PageSpace memory, Encoding encoding, SentPages sent, MemoryWitness witness) {
        this.memory = memory;
        this.guest = memory.guest();
        this.encoding = encoding;
        this.sent = sent;
        this.witness = witness;
    }

    /** The pages are read from a store from now on. */
    void readFromStore() {
        fromStore = true;
    }

    /** What pages cost, valid until the next call. */
    WireCost encode(int[] pages, int count) {
        cost.reset();
        encoding.encode(memory.view(), pages, count, cost);
        if (fromStore) {
            witness.readFromStore(memory.id(), pages, 0, count);
        } else {
            witness.read(memory.id(), pages, 0, count, guest);
        }
        witness.encoded(memory.id(), pages, count, memory.view(), cost);
        return cost;
    }

    /** Pages have left. */
    void left(int[] pages, int from, int count, long bytes, int zeros) {
        memory.advance();
        witness.arrived(memory.id(), pages, from, count, guest);
        sent.add(pages, from, count, bytes, zeros);
        bytesSent += bytes;
    }

    /** Bytes that have left. */
    long bytesSent() {
        return bytesSent;
    }
}
