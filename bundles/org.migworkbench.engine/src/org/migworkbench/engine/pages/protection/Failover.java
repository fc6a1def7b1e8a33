package org.migworkbench.engine.pages.protection;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.course.Ending;
import org.migworkbench.engine.course.FailureAnswers;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.guest.CheckpointKind;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.network.FlowTable;
import org.migworkbench.engine.network.Route;
import org.migworkbench.engine.pages.batch.Channels;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.policy.ProtectionRules;
import org.migworkbench.engine.result.ProtectionStats.Recovery;
import org.migworkbench.engine.spec.FaultSpec;

/**
 * How a protected guest survives the loss of a host or of the network: the source goes on from the last commit, the
 * destination starts from the last forward checkpoint, or it runs on and gets its missing pages from the store. Between a
 * loss and the moment when the other side has found it by its missing heartbeats nothing happens but what the guest does.
 */
final class Failover implements FailureAnswers {

    private enum Answer {
        NONE, STAY, TO_SOURCE, TO_DESTINATION, FETCH
    }

    private final ProtectedMigration migration;
    private final PageSpace memory;
    private final CourseState state;
    private final Channels channels;
    private final MemoryWitness witness;
    private final CheckpointProtection protection;
    private final ProtectionRules rules;
    private final int[] network;
    private final RecoveryFigures figures;
    private Answer answer = Answer.NONE;
    private String cause = "";
    private boolean stands;
    private boolean waiting;
    private long waitStamp;
    private long brokenNanos;
    private long standsSinceNanos;
    private long outageNanos;

    /** {@code network} = the links to the store. */
    Failover(ProtectedMigration migration, Protected what, CheckpointProtection protection, int[] network) {
        this.migration = migration;
        this.memory = what.memory();
        this.state = what.state();
        this.channels = what.channels();
        this.witness = what.witness();
        this.protection = protection;
        this.rules = what.rules();
        this.network = network;
        this.figures = new RecoveryFigures(memory, channels.clock());
    }

    @Override
    public boolean isFrozen() {
        return answer == Answer.STAY || answer == Answer.TO_SOURCE || answer == Answer.TO_DESTINATION;
    }

    @Override
    public boolean needsNoPath() {
        return answer == Answer.FETCH;
    }

    @Override
    public long detectionNanos() {
        return rules.heartbeat().detectionNanos(channels.nowNanos() - state.startNanos())
                + state.route().latencyNanos();
    }

    @Override
    public boolean answersLoss(FaultSpec.Kind kind) {
        boolean source = kind == FaultSpec.Kind.SOURCE_LOST;
        if (isFrozen()) {
            return answersSecondLoss(source);
        }
        cause = source ? "The source was lost" : "The destination was lost";
        if (!migration.course().isAtDestination()) {
            return migration.course().isUnderWay() && (source ? answersLossOfSourceBefore() : freeze(Answer.STAY));
        }
        if (source) {
            return needsNoPath() || fetch();
        }
        return !needsNoPath() && freeze(Answer.TO_SOURCE);
    }

    private boolean answersSecondLoss(boolean source) {
        if (answer == Answer.STAY) {
            return !source;
        }
        if (source == (answer == Answer.TO_SOURCE)) {
            migration.course().end(Ending.lost(cause + ", and then the " + (source ? "source" : "destination")
                    + " before the guest went on there; the guest is lost."));
        }
        return true;
    }

    private boolean answersLossOfSourceBefore() {
        return protection.forward() != null && protection.forward().commits() > 0 && freeze(Answer.TO_DESTINATION);
    }

    /** Ends all that is on its way and waits for the loss to be found. */
    private boolean freeze(Answer next) {
        figures.lostAt(channels.nowNanos());
        channels.after(detectionNanos(), CheckpointProtection.LOSS_FOUND);
        stop(next);
        return true;
    }

    private void stop(Answer next) {
        memory.advance();
        protection.seal();
        migration.freeze();
        answer = next;
        if (next != Answer.STAY) {
            figures.measureLoss(checkpoint().committed());
            standStill();
        }
    }

    private CheckpointStream checkpoint() {
        return answer == Answer.TO_DESTINATION ? protection.forward() : protection.commits();
    }

    /** The guest is gone until it is restored, unless the migration has stopped it anyway. */
    private void standStill() {
        if (!memory.guest().isStopped()) {
            stands = true;
            standsSinceNanos = channels.nowNanos();
            setStopped(true);
        }
    }

    private void setStopped(boolean stopped) {
        memory.guest().setStopped(stopped);
        RunClock clock = channels.clock();
        clock.tell(new PauseChanged(clock.nowNanos(), clock.nextSequence(), memory.id(), stopped));
    }

    /** The loss of a host is found. */
    void lossFound() {
        switch (answer) {
            case STAY -> migration.course().end(Ending.failed(cause + "; the guest runs at the source."));
            case FETCH -> beginFetching();
            default -> restore();
        }
    }

    private void restore() {
        CheckpointStream from = checkpoint();
        boolean near = answer == Answer.TO_SOURCE && rules.place() == ProtectionRules.Place.SOURCE;
        if (near || from.imageBytes() == 0) {
            load();
        } else {
            int flow = answer == Answer.TO_SOURCE ? channels.commit() : channels.forward();
            channels.begin(flow, from.imageBytes(), Double.POSITIVE_INFINITY);
        }
    }

    /** The checkpoint has come from the store. */
    void imageArrived(int kind) {
        channels.end(kind == FlowTable.COMMIT_SENT ? channels.commit() : channels.forward());
        load();
    }

    private void load() {
        long pages = checkpoint().image().count();
        channels.after(rules.restoreNanos() + pages * rules.restorePageNanos(), CheckpointProtection.RESTORED);
    }

    /** The guest goes on from the checkpoint. */
    void restored() {
        memory.advance();
        boolean toSource = answer == Answer.TO_SOURCE;
        checkpoint().committed().restore();
        witness.restored(memory.id(), toSource ? CheckpointKind.COMMIT : CheckpointKind.FORWARD, memory.guest());
        figures.answered(toSource ? Recovery.SOURCE_FROM_COMMIT : Recovery.DESTINATION_FROM_STORE);
        String where = toSource ? "went on at the source from its last commit"
                : "was started again at the destination from its last forward checkpoint";
        migration.course().end(Ending.failed(cause + "; the guest " + where + " " + figures.loss()));
    }

    /** Whether the store has what is missing; then it is asked from when the loss is found. */
    private boolean fetch() {
        if (!canFetch()) {
            return false;
        }
        figures.lostAt(channels.nowNanos());
        answer = Answer.FETCH;
        protection.seal();
        migration.postcopyPhase().disconnect();
        channels.after(detectionNanos(), CheckpointProtection.LOSS_FOUND);
        return true;
    }

    private boolean canFetch() {
        return protection.forward() != null && protection.forward().hasAll(migration.postcopyPhase().missing());
    }

    private void beginFetching() {
        protection.outputs().releaseAll(channels.nowNanos());
        channels.sharing().setPath(channels.main(), network);
        channels.sharing().setPath(channels.urgent(), network);
        state.setRoute(new Route(rules.networkBytesPerSecond(), rules.networkLatencyNanos()));
        figures.answered(Recovery.PAGES_FROM_STORE);
        migration.postcopyPhase().recoverFromStore();
    }

    @Override
    public void pathWentDown() {
        brokenNanos = channels.nowNanos();
    }

    @Override
    public boolean answersBreaks() {
        return true;
    }

    @Override
    public void connectionBroke() {
        cause = "The connection broke";
        protection.disconnected();
        migration.postcopyPhase().disconnect();
        if (!fetchesAtOnce()) {
            waiting = true;
            channels.after(rules.networkWaitNanos(), CheckpointProtection.WAITED_ENOUGH, ++waitStamp);
        }
    }

    private boolean fetchesAtOnce() {
        if (!canFetch()) {
            return false;
        }
        figures.lostAt(brokenNanos);
        answer = Answer.FETCH;
        protection.seal();
        beginFetching();
        return true;
    }

    @Override
    public void connectionCameBack() {
        waiting = false;
        protection.reconnected();
    }

    /** The connection has not come back in time. */
    void waitedEnough(long stamp) {
        if (waiting && stamp == waitStamp && !isFrozen() && !needsNoPath()) {
            takeOver();
        }
    }

    @Override
    public void takeOver() {
        waiting = false;
        if (fetchesAtOnce()) {
            return;
        }
        figures.lostAt(brokenNanos);
        stop(Answer.TO_SOURCE);
        restore();
    }

    /** The migration ends. */
    void end() {
        if (stands) {
            stands = false;
            outageNanos += channels.nowNanos() - standsSinceNanos;
            memory.advance();
            setStopped(false);
        }
        figures.end();
    }

    /** What the reason of a completed migration says of it; empty if nothing happened. */
    String note() {
        return figures.recovery() != Recovery.PAGES_FROM_STORE ? ""
                : " " + cause + "; the missing pages came from the store.";
    }

    /** What the answers cost and lost. */
    RecoveryFigures figures() {
        return figures;
    }

    /** How long the guest stood still for failures. */
    long outageNanos() {
        return outageNanos;
    }
}
