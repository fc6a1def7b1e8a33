package org.migworkbench.engine.pages;

import org.migworkbench.engine.guest.GuestMoment;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.Protection;
import org.migworkbench.engine.policy.ProtectionRules;
import org.migworkbench.engine.result.ProtectionStats;

/**
 * The protection of one migration against failures: the destination's commits, the source's forward checkpoints and the
 * guest's output that is kept back. Does nothing if the policy has none.
 */
final class Safeguard {

    private final MigrationProcess process;
    private final MigrationState state;
    private final LinkSharing sharing;
    private final MemoryWitness witness;
    private final Protection protection;
    private final ProtectionRules rules;
    private final OutputBuffer outputs;
    private final Failover failover;
    private CheckpointStream commits;
    private CheckpointStream forward;
    private boolean sealed;

    Safeguard(MigrationProcess process, MigrationState state, LinkSharing sharing, MemoryWitness witness) {
        this.process = process;
        this.state = state;
        this.sharing = sharing;
        this.witness = witness;
        this.protection = state.strategies.protection();
        this.rules = protection.rules().orElse(null);
        this.outputs = new OutputBuffer(rules == null ? 0 : rules.outputsPerSecond());
        this.failover = rules == null ? null : new Failover(process, state, sharing, witness, this);
    }

    /** Sets the ways of the checkpoints. */
    void connect(Topology topology) {
        if (!isActive()) {
            return;
        }
        int[] network = { topology.checkpointNetwork(state.index) };
        sharing.setCapacity(state.clock.nowNanos(), network[0], rules.networkBytesPerSecond());
        sharing.setPath(sharing.flows().forward(state.index), network);
        sharing.setPath(sharing.flows().commit(state.index),
                commitsUseLinks() ? topology.back(topology.path(state.spec.path())) : network);
        failover.setNetwork(network);
        commits = new CheckpointStream(state, sharing, witness, new Destination(), false,
                commitsUseLinks() ? state.route.latencyNanos() : rules.networkLatencyNanos());
    }

    boolean isActive() {
        return rules != null;
    }

    /** Whether commits pass the migration's links, so that they break with them. */
    boolean commitsUseLinks() {
        return rules.place() == ProtectionRules.Place.SOURCE && !rules.ownNetwork();
    }

    /** What answers failures; only if the protection is active. */
    Failover failover() {
        return failover;
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

    /** The migration starts. */
    void start() {
        long first = isActive() ? protection.nextForwardNanos(state.clock.nowNanos()) : Protection.NEVER;
        if (first != Protection.NEVER) {
            forward = new CheckpointStream(state, sharing, witness, new Source(), true, rules.networkLatencyNanos());
            forward.planAt(first);
        }
    }

    /** The guest has stopped at the source, which doesn't change any more. */
    void sourceStopped() {
        if (forward != null) {
            forward.finish();
        }
    }

    /** The guest begins to run at the destination. */
    void destinationRuns() {
        if (isActive()) {
            commits.beginAt();
            state.guest.startLog();
            outputs.run(state.clock.nowNanos());
            planCommit();
        }
    }

    /** Handles an event of the protection; true if nobody else is to handle it. */
    boolean handles(int kind, long stamp) {
        switch (kind) {
            case RunClock.COMMIT_SENT -> sent(commits, kind);
            case RunClock.FORWARD_SENT -> sent(forward, kind);
            case RunClock.COMMIT_STEP -> commits.step(stamp);
            case RunClock.FORWARD_STEP -> forward.step(stamp);
            case RunClock.LOSS_FOUND -> failover.lossFound();
            case RunClock.RESTORED -> failover.restored();
            case RunClock.WAITED_ENOUGH -> failover.waitedEnough(stamp);
            default -> {
                return isActive() && failover.isFrozen();
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
        long now = state.clock.nowNanos();
        commits.planAt(protection.nextCommitNanos(now, outputs.nextNanos(Protection.NEVER)));
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
        if (isActive() && !sealed) {
            sealed = true;
            commits.abandon();
            if (forward != null) {
                forward.abandon();
            }
        }
    }

    /** The migration ends. */
    void end() {
        if (isActive()) {
            seal();
            failover.end();
            if (process.runsAtDestination() && failover.recovery() != ProtectionStats.Recovery.SOURCE_FROM_COMMIT) {
                outputs.releaseAll(state.clock.nowNanos());
            }
        }
    }

    /** What the reason of a completed migration says of failures. */
    String note() {
        return isActive() ? failover.note() : "";
    }

    /** How long the guest stood still for checkpoints and failures. */
    long stoppedNanos() {
        if (!isActive()) {
            return 0;
        }
        return commits.pauseNanos() + (forward == null ? 0 : forward.pauseNanos()) + failover.outageNanos();
    }

    ProtectionStats stats() {
        if (!isActive()) {
            return ProtectionStats.NONE;
        }
        boolean two = forward != null;
        return new ProtectionStats(commits.commits(), commits.pages(), commits.bytes(), two ? forward.commits() : 0,
                two ? forward.bytes() : 0, commits.busyNanos(),
                commits.pauseNanos() + (two ? forward.pauseNanos() : 0),
                Math.max(commits.mostPauseNanos(), two ? forward.mostPauseNanos() : 0), outputs.released(),
                outputs.meanDelayNanos(), outputs.mostDelayNanos(), failover.failovers(), failover.recovery(),
                failover.recoveryNanos(), failover.lostWorkNanos(), failover.lostPages());
    }

    private void hold(boolean stands) {
        state.advanceGuest();
        state.guest.setStopped(stands);
    }

    /** Commits of the destination. */
    private final class Destination implements CheckpointStream.Owner {

        private final PageBitmap written = new PageBitmap(state.vm.pageCount());

        @Override
        public void takeWritten(PageBitmap out) {
            state.guest.cleanLog(written);
            out.addAll(written);
        }

        @Override
        public void held(boolean stands) {
            hold(stands);
            if (stands) {
                outputs.pause(state.clock.nowNanos());
            } else {
                outputs.run(state.clock.nowNanos());
                process.postcopy().goOn();
            }
        }

        @Override
        public void acknowledged() {
            outputs.release(state.clock.nowNanos());
            planCommit();
        }
    }

    /** Forward checkpoints of the source: first all of its pages. */
    private final class Source implements CheckpointStream.Owner {

        private final GuestMoment logged = new GuestMoment(state.guest);
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
                forward.planAt(protection.nextForwardNanos(state.clock.nowNanos()));
            }
        }
    }
}
