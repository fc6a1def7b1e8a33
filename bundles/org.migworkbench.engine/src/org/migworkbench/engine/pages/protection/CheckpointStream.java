package org.migworkbench.engine.pages.protection;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.event.CheckpointCommitted;
import org.migworkbench.engine.guest.CheckpointKind;
import org.migworkbench.engine.guest.GuestMoment;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.policy.ProtectionRules;

/**
 * Checkpoints of one direction, one after the other, each a transaction of two stages: the pages written since the last
 * one while the guest runs on, then, while it stands still, what it wrote meanwhile and the state of its processors and
 * devices (Fernando et al., INFOCOM 2019). What was read for a transaction that is never committed goes into the next.
 */
final class CheckpointStream {

    /** Whose checkpoints they are. */
    interface Owner {

        /** Adds what was written since it was asked last. */
        void takeWritten(PageBitmap out);

        /** The guest stands still for a checkpoint, or goes on. */
        void held(boolean stands);

        /** The other side has acknowledged a checkpoint. */
        void acknowledged();
    }

    private enum Stage {
        RESTING, LIVE, PAUSING, REST, ARRIVING, ANSWERING
    }

    private final PageSpace memory;
    private final Channels channels;
    private final MemoryWitness witness;
    private final ProtectionRules rules;
    private final Owner owner;
    private final CheckpointKind kind;
    private final int flow;
    private final int stepKind;
    private final long latencyNanos;
    private final PageBitmap pending;
    private final PageBitmap read;
    private final PageBitmap image;
    private final GuestMoment paused;
    private final GuestMoment committed;
    private Stage stage = Stage.RESTING;
    private boolean sourceRests;
    private boolean holds;
    private long epoch;
    private long beganNanos;
    private long pausedAtNanos;
    private long lastPauseNanos;
    private long transactionPages;
    private long commits;
    private long pages;
    private long bytes;
    private long busyNanos;
    private long pauseNanos;
    private long mostPauseNanos;

    CheckpointStream(Protected what, CheckpointKind kind, Owner owner, long latencyNanos) {
        this.memory = what.memory();
        this.channels = what.channels();
        this.witness = what.witness();
        this.rules = what.rules();
        this.owner = owner;
        this.kind = kind;
        boolean forward = kind == CheckpointKind.FORWARD;
        this.flow = forward ? channels.forward() : channels.commit();
        this.stepKind = forward ? CheckpointProtection.FORWARD_STEP : CheckpointProtection.COMMIT_STEP;
        this.latencyNanos = latencyNanos;
        this.pending = new PageBitmap(memory.vm().pageCount());
        this.read = new PageBitmap(memory.vm().pageCount());
        this.image = new PageBitmap(memory.vm().pageCount());
        this.paused = new GuestMoment(memory.guest());
        this.committed = new GuestMoment(memory.guest());
    }

    /** The moment as of which all is there without any checkpoint. */
    void beginAt() {
        committed.take();
    }

    /** Begins a transaction, unless one is under way. */
    void begin() {
        if (stage != Stage.RESTING) {
            return;
        }
        beganNanos = channels.nowNanos();
        transactionPages = 0;
        memory.advance();
        send(0, Stage.LIVE);
    }

    /** Puts what was written, and bytes besides, on its way. */
    private void send(long more, Stage next) {
        owner.takeWritten(pending);
        long size = size(pending) + more;
        transactionPages += pending.count();
        witness.checkpointRead(memory.id(), kind, pending, memory.guest());
        read.addAll(pending);
        pending.clearAll();
        bytes += size;
        stage = next;
        if (size == 0) {
            sent();
        } else {
            channels.begin(flow, size, Double.POSITIVE_INFINITY);
        }
    }

    private long size(PageBitmap set) {
        long full = ProtectionRules.PAGE_HEADER_BYTES + (long) memory.vm().pageSizeBytes();
        long size = 0;
        long[] words = set.words();
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                int page = 64 * word + Long.numberOfTrailingZeros(rest);
                size += memory.view().isZero(page) ? ProtectionRules.PAGE_HEADER_BYTES : full;
            }
        }
        return size;
    }

    /** The last byte of a stage has left. */
    void sent() {
        channels.end(flow);
        if (stage == Stage.LIVE) {
            pause();
        } else {
            resume();
            step(Stage.ARRIVING, latencyNanos);
        }
    }

    private void pause() {
        pausedAtNanos = channels.nowNanos();
        memory.advance();
        if (!sourceRests) {
            holds = true;
            owner.held(true);
        }
        paused.take();
        witness.checkpointTaken(memory.id(), kind, memory.guest());
        step(Stage.PAUSING, sourceRests ? 0 : rules.pauseNanos());
    }

    private void resume() {
        lastPauseNanos = 0;
        if (holds) {
            holds = false;
            lastPauseNanos = channels.nowNanos() - pausedAtNanos;
            pauseNanos += lastPauseNanos;
            mostPauseNanos = Math.max(mostPauseNanos, lastPauseNanos);
            owner.held(false);
        }
    }

    private void step(Stage next, long afterNanos) {
        stage = next;
        channels.after(afterNanos, stepKind, ++epoch);
    }

    /** A time of this stream has come; stale ones are ignored. */
    void step(long stamp) {
        if (stamp != epoch) {
            return;
        }
        switch (stage) {
            case RESTING -> begin();
            case PAUSING -> send(rules.stateBytes(), Stage.REST);
            case ARRIVING -> commit();
            case ANSWERING -> {
                stage = Stage.RESTING;
                owner.acknowledged();
            }
            default -> throw new IllegalStateException("No time is waited for in the stage " + stage);
        }
    }

    private void commit() {
        commits++;
        pages += transactionPages;
        busyNanos += channels.nowNanos() - beganNanos;
        image.addAll(read);
        read.clearAll();
        committed.set(paused);
        witness.checkpointCommitted(memory.id(), kind);
        RunClock clock = channels.clock();
        clock.tell(new CheckpointCommitted(clock.nowNanos(), clock.nextSequence(), memory.id(),
                kind == CheckpointKind.FORWARD, commits, transactionPages, lastPauseNanos));
        step(Stage.ANSWERING, latencyNanos);
    }

    /** Plans the next transaction, in place of what was planned. */
    void planAt(long timeNanos) {
        if (stage == Stage.RESTING) {
            epoch++;
            long after = timeNanos - channels.nowNanos();
            if (timeNanos < Long.MAX_VALUE) {
                channels.after(after, stepKind, epoch);
            }
        }
    }

    /** Gives up what is under way; what was read for it goes into the next transaction. */
    void abandon() {
        epoch++;
        channels.end(flow);
        if (stage != Stage.RESTING) {
            busyNanos += stage == Stage.ANSWERING ? 0 : channels.nowNanos() - beganNanos;
            pending.addAll(read);
            read.clearAll();
            witness.checkpointAbandoned(memory.id(), kind);
        }
        stage = Stage.RESTING;
        resume();
    }

    /** The guest has left the source for good, or stands still there: the rest of it is sent without a pause. */
    void finish() {
        if (holds) { // the migration has stopped the guest in the middle of the checkpoint's pause
            holds = false;
            pauseNanos += channels.nowNanos() - pausedAtNanos;
            mostPauseNanos = Math.max(mostPauseNanos, channels.nowNanos() - pausedAtNanos);
        }
        abandon();
        sourceRests = true;
        begin();
    }

    /** Whether no more is written, so that no further transaction is needed. */
    boolean isFinished() {
        return sourceRests;
    }

    /** Whether the other side has all of some pages as they were when the source came to rest. */
    boolean hasAll(PageBitmap wanted) {
        if (!sourceRests || commits == 0) {
            return false;
        }
        for (int i = 0; i < wanted.words().length; i++) {
            long there = image.words()[i] & ~read.words()[i] & ~pending.words()[i];
            if ((wanted.words()[i] & ~there) != 0) {
                return false;
            }
        }
        return true;
    }

    /** What the last commit stands for. */
    GuestMoment committed() {
        return committed;
    }

    /** Different pages that were committed. */
    PageBitmap image() {
        return image;
    }

    /** Bytes of these as they lie in the store. */
    long imageBytes() {
        return size(image) + rules.stateBytes();
    }

    long commits() {
        return commits;
    }

    long pages() {
        return pages;
    }

    long bytes() {
        return bytes;
    }

    long busyNanos() {
        return busyNanos;
    }

    long pauseNanos() {
        return pauseNanos;
    }

    long mostPauseNanos() {
        return mostPauseNanos;
    }
}
