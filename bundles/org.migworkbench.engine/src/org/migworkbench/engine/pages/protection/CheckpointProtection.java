package org.migworkbench.engine.pages.protection;

import org.migworkbench.engine.clock.EventKinds;
import org.migworkbench.engine.course.FailureAnswers;
import org.migworkbench.engine.guest.CheckpointKind;
import org.migworkbench.engine.guest.GuestMoment;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.network.FlowTable;
import org.migworkbench.engine.network.LinkSharing;
import org.migworkbench.engine.network.Topology;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.policy.Protection;
import org.migworkbench.engine.policy.ProtectionRules;
import org.migworkbench.engine.result.ProtectionStats;

/**
 * The protection of one migration by checkpoints: the destination's commits, the source's forward checkpoints and the
 * guest's output that is kept back.
 */
public final class CheckpointProtection implements PageProtection {

    /** A time that the commits wait for. */
    static final int COMMIT_STEP = EventKinds.PROTECTION;
    /** A time that the forward checkpoints wait for. */
    static final int FORWARD_STEP = EventKinds.PROTECTION + 1;
    /** The other side finds out that a host was lost. */
    static final int LOSS_FOUND = EventKinds.PROTECTION + 2;
    /** A guest is ready to go on from a checkpoint. */
    static final int RESTORED = EventKinds.PROTECTION + 3;
    /** A broken connection has not come back in time. */
    static final int WAITED_ENOUGH = EventKinds.PROTECTION + 4;

    private final ProtectedMigration migration;
    private final Protected what;
    private final PageSpace memory;
    private final Channels channels;
    private final Protection policy;
    private final ProtectionRules rules;
    private final OutputBuffer outputs;
    private final Failover failover;
    private final CheckpointStream commits;
    private CheckpointStream forward;
    private boolean sealed;

    /**
     * Sets the ways of the checkpoints.
     *
     * @param migration what is protected
     * @param what      its parts
     * @param topology  the links
     */
    public CheckpointProtection(ProtectedMigration migration, Protected what, Topology topology) {
        this.migration = migration;
        this.what = what;
        this.memory = what.memory();
        this.channels = what.channels();
        this.policy = what.state().strategies().protection();
        this.rules = what.rules();
        this.outputs = new OutputBuffer(rules.outputsPerSecond());
        int[] network = { topology.checkpointNetwork(channels.migration()) };
        LinkSharing sharing = channels.sharing();
        sharing.setCapacity(channels.nowNanos(), network[0], rules.networkBytesPerSecond());
        sharing.setPath(channels.forward(), network);
        sharing.setPath(channels.commit(),
                commitsUseLinks() ? topology.back(topology.path(what.state().spec().path())) : network);
        this.failover = new Failover(migration, what, this, network);
        this.commits = new CheckpointStream(what, CheckpointKind.COMMIT, new Destination(),
                commitsUseLinks() ? what.state().route().latencyNanos() : rules.networkLatencyNanos());
    }

    /** Whether commits pass the migration's links, so that they break with them. */
    private boolean commitsUseLinks() {
        return rules.place() == ProtectionRules.Place.SOURCE && !rules.ownNetwork();
    }

    CheckpointStream commits() {
        return commits;
    }

    /** Null without forward checkpoints. */
    CheckpointStream forward() {
        return forward;
    }

    OutputBuffer outputs() {
        return outputs;
    }

    @Override
    public void start() {
        long first = policy.nextForwardNanos(channels.nowNanos());
        if (first != Protection.NEVER) {
            forward = new CheckpointStream(what, CheckpointKind.FORWARD, new Source(), rules.networkLatencyNanos());
            forward.planAt(first);
        }
    }

    @Override
    public void sourceStopped() {
        if (forward != null) {
            forward.finish();
        }
    }

    @Override
    public void destinationRuns() {
        commits.beginAt();
        memory.guest().log().start();
        outputs.run(channels.nowNanos());
        planCommit();
    }

    @Override
    public boolean handles(int kind, long stamp) {
        switch (kind) {
            case FlowTable.COMMIT_SENT -> sent(commits, kind);
            case FlowTable.FORWARD_SENT -> sent(forward, kind);
            case COMMIT_STEP -> commits.step(stamp);
            case FORWARD_STEP -> forward.step(stamp);
            case LOSS_FOUND -> failover.lossFound();
            case RESTORED -> failover.restored();
            case WAITED_ENOUGH -> failover.waitedEnough(stamp);
            default -> {
                return failover.isFrozen();
            }
        }
        return true;
    }

    private void sent(CheckpointStream stream, int kind) {
        if (failover.isFrozen()) {
            failover.imageArrived(kind);
        } else {
            stream.sent();
        }
    }

    private void planCommit() {
        long now = channels.nowNanos();
        commits.planAt(policy.nextCommitNanos(now, outputs.nextNanos(Protection.NEVER)));
    }

    /** The network between the hosts is found broken. */
    void disconnected() {
        if (commitsUseLinks()) {
            commits.abandon();
        }
    }

    /** It is there again. */
    void reconnected() {
        if (commitsUseLinks()) {
            planCommit();
        }
    }

    /** No checkpoint is made any more, and none is finished. */
    void seal() {
        if (!sealed) {
            sealed = true;
            commits.abandon();
            if (forward != null) {
                forward.abandon();
            }
        }
    }

    @Override
    public void end() {
        seal();
        failover.end();
        if (migration.course().isAtDestination()
                && failover.figures().recovery() != ProtectionStats.Recovery.SOURCE_FROM_COMMIT) {
            outputs.releaseAll(channels.nowNanos());
        }
    }

    @Override
    public String note() {
        return failover.note();
    }

    @Override
    public long stoppedNanos() {
        return commits.pauseNanos() + (forward == null ? 0 : forward.pauseNanos()) + failover.outageNanos();
    }

    @Override
    public ProtectionStats stats() {
        boolean two = forward != null;
        RecoveryFigures figures = failover.figures();
        return new ProtectionStats(commits.commits(), commits.pages(), commits.bytes(), two ? forward.commits() : 0,
                two ? forward.bytes() : 0, commits.busyNanos(),
                commits.pauseNanos() + (two ? forward.pauseNanos() : 0),
                Math.max(commits.mostPauseNanos(), two ? forward.mostPauseNanos() : 0), outputs.released(),
                outputs.meanDelayNanos(), outputs.mostDelayNanos(), figures.failovers(), figures.recovery(),
                figures.recoveryNanos(), figures.lostWorkNanos(), figures.lostPages());
    }

    @Override
    public boolean needsWayBack() {
        return true;
    }

    @Override
    public FailureAnswers failures() {
        return failover;
    }

    private void hold(boolean stands) {
        memory.advance();
        memory.guest().setStopped(stands);
    }

    /** Commits of the destination. */
    private final class Destination implements CheckpointStream.Owner {

        private final PageBitmap written = new PageBitmap(memory.vm().pageCount());

        @Override
        public void takeWritten(PageBitmap out) {
            memory.guest().log().clean(written);
            out.addAll(written);
        }

        @Override
        public void held(boolean stands) {
            hold(stands);
            if (stands) {
                outputs.pause(channels.nowNanos());
            } else {
                outputs.run(channels.nowNanos());
                migration.postcopyPhase().goOn();
            }
        }

        @Override
        public void acknowledged() {
            outputs.release(channels.nowNanos());
            planCommit();
        }
    }

    /** Forward checkpoints of the source: first all of its pages. */
    private final class Source implements CheckpointStream.Owner {

        private final GuestMoment logged = new GuestMoment(memory.guest());
        private boolean began;

        @Override
        public void takeWritten(PageBitmap out) {
            if (began) {
                logged.addWrittenSince(out);
            } else {
                out.setAll();
                began = true;
            }
            logged.take();
        }

        @Override
        public void held(boolean stands) {
            hold(stands);
        }

        @Override
        public void acknowledged() {
            if (!forward.isFinished()) {
                forward.planAt(policy.nextForwardNanos(channels.nowNanos()));
            }
        }
    }
}
