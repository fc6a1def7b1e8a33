package org.migworkbench.engine.pages;

import org.migworkbench.engine.clock.EventKinds;
import org.migworkbench.engine.course.Companions;
import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.course.CourseTimer;
import org.migworkbench.engine.course.FaultTriggers;
import org.migworkbench.engine.course.Medium;
import org.migworkbench.engine.course.MigratedGuest;
import org.migworkbench.engine.course.MigrationCourse;
import org.migworkbench.engine.course.plateau.Surroundings;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.network.FlowTable;
import org.migworkbench.engine.network.Topology;
import org.migworkbench.engine.pages.batch.BatchSender;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.Lane;
import org.migworkbench.engine.pages.batch.MemoryLog;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.pages.batch.SentPages;
import org.migworkbench.engine.pages.disk.DiskPart;
import org.migworkbench.engine.pages.postcopy.PostcopyPhase;
import org.migworkbench.engine.pages.protection.CheckpointProtection;
import org.migworkbench.engine.pages.protection.PageProtection;
import org.migworkbench.engine.pages.protection.Protected;
import org.migworkbench.engine.pages.protection.ProtectedMigration;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.RoundStats;

/** One migration at page level: its rounds are batches of single pages, and each batch is an event. */
final class PageMigration implements Medium, ProtectedMigration {

    /** What a page that is sent again costs where it is compared with what was sent of it, in pages sent as they are. */
    private static final double PAGES_PER_COMPARED = 150;
    /** What a round costs besides, in pages sent. */
    private static final double PAGES_PER_ROUND = 500;
    /** So many pages are read from the log in the time in which one is sent. */
    private static final double PAGES_PER_READING = 50;

    /** What is around a migration. */
    record Outside(FaultTriggers triggers, Surroundings surroundings) {
    }

    private final CourseState state;
    private final PageSelection selection;
    private final PageSpace memory;
    private final Guest guest;
    private final PageBitmap candidates;
    private final Channels channels;
    private final MemoryWitness witness;
    private final SentPages sent;
    private final MemoryLog log;
    private final RoundBatches rounds;
    private final TimerStamps timers;
    private final DiskPart disk;
    private final PageProtection protection;
    private final MigrationCourse course;
    private PostcopyPhase postcopy;
    private boolean abandoned;

    /**
     * A migration that has not started.
     *
     * @param parts    what it deals with
     * @param disk     the copying of the disk beside it
     * @param topology the links
     * @param beside   told of what faults may wait for, and what else may change its rounds
     */
    PageMigration(Protected parts, DiskPart disk, Topology topology, Outside beside) {
        this.state = parts.state();
        Strategies strategies = state.strategies();
        this.selection = strategies.selection();
        this.memory = parts.memory();
        this.guest = memory.guest();
        this.candidates = memory.candidates();
        this.channels = parts.channels();
        this.witness = parts.witness();
        this.disk = disk;
        this.sent = new SentPages(state.totals(), memory.vm().pageCount());
        this.log = new MemoryLog(memory, selection, sent, witness);
        BatchSender batches = new BatchSender(memory, strategies,
                new Lane(channels, channels.main(), RoundBatches.ENCODED,
                        state.spec().bandwidthLimitBytesPerSecond(), disk::memoryRate),
                sent, witness);
        this.timers = new TimerStamps(channels);
        this.protection = strategies.protection().rules().isEmpty() ? PageProtection.NONE
                : new CheckpointProtection(this, parts, topology);
        this.course = new MigrationCourse(state, this,
                new Companions(disk, protection, beside.triggers(), beside.surroundings()));
        this.rounds = new RoundBatches(course, state, memory, channels, batches);
    }

    @Override
    public MigrationCourse course() {
        return course;
    }

    @Override
    public PostcopyPhase postcopyPhase() {
        return postcopy;
    }

    /** The guest's memory. */
    PageSpace memory() {
        return memory;
    }

    /** Whether faults of the links back matter to it too. */
    boolean needsWayBack() {
        return protection.needsWayBack();
    }

    /** Handles an event; it has started. */
    void handle(int kind, long stamp) {
        if (course.isEnded() || disk.handle(kind, stamp) || protection.handles(kind, stamp)) {
            return;
        }
        switch (EventKinds.owner(kind)) {
            case EventKinds.COURSE -> wake(timers.timer(kind), stamp);
            case EventKinds.ROUNDS -> rounds.handle(kind, stamp);
            case EventKinds.NETWORK -> channelFree(kind, stamp);
            case EventKinds.POSTCOPY -> postcopy.handle(kind, stamp);
            default -> throw new IllegalStateException("Event kind " + kind);
        }
        endPostcopyIfDone();
    }

    private void wake(CourseTimer timer, long stamp) {
        if (timers.isCurrent(timer, stamp)) {
            course.due(timer);
        }
    }

    private void channelFree(int kind, long stamp) {
        if (postcopy != null) {
            postcopy.handle(kind, stamp);
        } else if (kind == FlowTable.MAIN_SENT) {
            rounds.batchSent();
        } else {
            throw new IllegalStateException("Event kind " + kind);
        }
    }

    private void endPostcopyIfDone() {
        if (postcopy != null && !course.isEnded() && postcopy.isDone()) {
            course.postcopyDone();
        }
    }

    @Override
    public void sendRound() {
        rounds.next();
    }

    @Override
    public void rest() {
        rounds.rest();
    }

    @Override
    public void freeze() {
        channels.end(channels.main());
        if (postcopy != null) {
            postcopy.disconnect();
        }
    }

    @Override
    public void wakeAfter(CourseTimer timer, long nanos) {
        timers.wakeAfter(timer, nanos);
    }

    @Override
    public void forget(CourseTimer timer) {
        timers.forget(timer);
    }

    @Override
    public MigratedGuest guest() {
        return memory;
    }

    @Override
    public void startLog() {
        log.start();
    }

    @Override
    public long explore() {
        return log.explore();
    }

    @Override
    public long readLog() {
        return abandoned ? RoundStats.UNKNOWN : log.read();
    }

    /** Of a huge guest the log takes long to read. */
    @Override
    public void abandon() {
        abandoned = true;
    }

    @Override
    public long dirtyPages() {
        return candidates.count();
    }

    @Override
    public void cutOff() {
        rounds.takeBack();
    }

    @Override
    public void count() {
        // each batch is counted when it has left
    }

    @Override
    public long skippedPages() {
        return selection.skippedPages();
    }

    @Override
    public void leaveSource(Phase next) {
        guest.release();
        guest.log().end();
        witness.stopped(memory.id(), guest);
        if (next == Phase.STOP_AND_COPY) {
            memory.view().setFinalRound();
        }
    }

    @Override
    public void beginPostcopy() {
        postcopy = new PostcopyPhase(memory, state, channels, sent, witness);
        postcopy.begin();
        endPostcopyIfDone();
    }

    @Override
    public long missingPages() {
        return postcopy == null ? candidates.count() : postcopy.missingPages();
    }

    @Override
    public void disconnect() {
        postcopy.disconnect();
    }

    @Override
    public void reconnect() {
        postcopy.recover();
    }

    /** A round reads the log word by word and costs a little itself. */
    @Override
    public double effort() {
        double compared = state.strategies().encoding().comparesVersions()
                ? PAGES_PER_COMPARED * state.totals().pagesResent() : 0;
        return compared + state.totals().pagesSent()
                + state.rounds() * (PAGES_PER_ROUND + state.pageCount() / PAGES_PER_READING);
    }

    @Override
    public PostcopyStats postcopy() {
        return postcopy == null ? PostcopyStats.NONE : postcopy.stats();
    }

    @Override
    public void end() {
        guest.release();
        guest.log().end();
        channels.end(channels.main());
        if (postcopy != null) {
            postcopy.end();
        }
    }
}
