package org.migworkbench.engine.pages;

import org.migworkbench.engine.event.FailedOver;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.guest.GuestMoment;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.ProtectionRules;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.ProtectionStats.Recovery;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * How a protected guest survives the loss of a host or of the network: the source goes on from the last commit, the
 * destination starts from the last forward checkpoint, or it runs on and gets its missing pages from the store. Between a
 * loss and the moment when the other side has found it by its missing heartbeats nothing happens but what the guest does.
 */
final class Failover {

    private enum Answer {
        NONE, STAY, TO_SOURCE, TO_DESTINATION, FETCH
    }

    private final MigrationProcess process;
    private final MigrationState state;
    private final LinkSharing sharing;
    private final MemoryWitness witness;
    private final Safeguard safeguard;
    private final ProtectionRules rules;
    private int[] network = {};
    private Answer answer = Answer.NONE;
    private String cause = "";
    private Recovery recovery = Recovery.NONE;
    private boolean stands;
    private boolean waiting;
    private long waitStamp;
    private long brokenNanos;
    private long lostNanos;
    private long standsSinceNanos;
    private long outageNanos;
    private long recoveryNanos;
    private long lostWorkNanos;
    private long lostPages;
    private int failovers;

    Failover(MigrationProcess process, MigrationState state, LinkSharing sharing, MemoryWitness witness,
            Safeguard safeguard) {
        this.process = process;
        this.state = state;
        this.sharing = sharing;
        this.witness = witness;
        this.safeguard = safeguard;
        this.rules = state.strategies.protection().rules().orElseThrow();
    }

    void setNetwork(int[] links) {
        network = links;
    }

    /** Whether the migration waits for the end of an answer and does nothing else. */
    boolean isFrozen() {
        return answer == Answer.STAY || answer == Answer.TO_SOURCE || answer == Answer.TO_DESTINATION;
    }

    /** Whether pages come from the store, or will as soon as the loss is found, so that the links matter no more. */
    boolean fetches() {
        return answer == Answer.FETCH;
    }

    /** Time from a failure of now until the other side finds it. */
    long detectionNanos() {
        return rules.heartbeat().detectionNanos(state.clock.nowNanos() - state.startNanos())
                + state.route.latencyNanos();
    }

    /** A host is lost; false if the protection has no answer to that. */
    boolean answersLoss(FaultSpec.Kind kind) {
        boolean source = kind == FaultSpec.Kind.SOURCE_LOST;
        if (isFrozen()) {
            return answersSecondLoss(source);
        }
        cause = source ? "The source was lost" : "The destination was lost";
        if (!process.runsAtDestination()) {
            return process.isUnderWay() && (source ? answersLossOfSourceBefore() : freeze(Answer.STAY));
        }
        if (source) {
            return fetches() || fetch();
        }
        return !fetches() && freeze(Answer.TO_SOURCE);
    }

    private boolean answersSecondLoss(boolean source) {
        if (answer == Answer.STAY) {
            return !source;
        }
        if (source == (answer == Answer.TO_SOURCE)) {
            process.end(Outcome.FAILED, cause + ", and then the " + (source ? "source" : "destination")
                    + " before the guest went on there; the guest is lost.", true);
        }
        return true;
    }

    private boolean answersLossOfSourceBefore() {
        return safeguard.forward() != null && safeguard.forward().commits() > 0 && freeze(Answer.TO_DESTINATION);
    }

    /** Ends all that is on its way and waits for the loss to be found. */
    private boolean freeze(Answer next) {
        lostNanos = state.clock.nowNanos();
        state.clock.pushAfter(detectionNanos(), RunClock.LOSS_FOUND, state.index);
        stop(next);
        return true;
    }

    private void stop(Answer next) {
        state.advanceGuest();
        safeguard.seal();
        process.freeze();
        answer = next;
        if (next != Answer.STAY) {
            measureLoss(checkpoint());
            standStill();
        }
    }

    private CheckpointStream checkpoint() {
        return answer == Answer.TO_DESTINATION ? safeguard.forward() : safeguard.commits();
    }

    private void measureLoss(CheckpointStream last) {
        GuestMoment moment = last.committed();
        PageBitmap written = new PageBitmap(state.vm.pageCount());
        moment.addWrittenSince(written);
        lostWorkNanos = moment.nanosSince();
        lostPages = written.count();
    }

    /** The guest is gone until it is restored, unless the migration has stopped it anyway. */
    private void standStill() {
        if (!state.guest.isStopped()) {
            stands = true;
            standsSinceNanos = state.clock.nowNanos();
            setStopped(true);
        }
    }

    private void setStopped(boolean stopped) {
        state.guest.setStopped(stopped);
        state.clock.tell(new PauseChanged(state.clock.nowNanos(), state.clock.nextSequence(), state.vm.id(), stopped));
    }

    /** The loss of a host is found. */
    void lossFound() {
        switch (answer) {
            case STAY -> process.end(Outcome.FAILED, cause + "; the guest runs at the source.", false);
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
            int flow = answer == Answer.TO_SOURCE ? sharing.flows().commit(state.index)
                    : sharing.flows().forward(state.index);
            sharing.begin(state.clock.nowNanos(), flow, from.imageBytes(), Double.POSITIVE_INFINITY);
        }
    }

    /** The checkpoint has come from the store. */
    void imageArrived(int kind) {
        sharing.end(state.clock.nowNanos(), kind == RunClock.COMMIT_SENT ? sharing.flows().commit(state.index)
                : sharing.flows().forward(state.index));
        load();
    }

    private void load() {
        long pages = checkpoint().image().count();
        state.clock.pushAfter(rules.restoreNanos() + pages * rules.restorePageNanos(), RunClock.RESTORED, state.index);
    }

    /** The guest goes on from the checkpoint. */
    void restored() {
        state.advanceGuest();
        boolean toSource = answer == Answer.TO_SOURCE;
        checkpoint().committed().restore();
        witness.restored(state.vm.id(), !toSource, state.guest);
        answered(toSource ? Recovery.SOURCE_FROM_COMMIT : Recovery.DESTINATION_FROM_STORE);
        recoveryNanos = state.clock.nowNanos() - lostNanos;
        String where = toSource ? "went on at the source from its last commit"
                : "was started again at the destination from its last forward checkpoint";
        process.end(Outcome.FAILED, cause + "; the guest " + where + " " + time(recoveryNanos) + " later, "
                + time(lostWorkNanos) + " of work on " + lostPages + " pages are lost.", false);
    }

    private void answered(Recovery by) {
        recovery = by;
        failovers++;
        boolean loses = by != Recovery.PAGES_FROM_STORE;
        state.clock.tell(new FailedOver(state.clock.nowNanos(), state.clock.nextSequence(), state.vm.id(), by,
                loses ? lostWorkNanos : 0, loses ? lostPages : 0));
    }

    /** Whether the store has what is missing; then it is asked from when the loss is found. */
    private boolean fetch() {
        if (!canFetch()) {
            return false;
        }
        lostNanos = state.clock.nowNanos();
        answer = Answer.FETCH;
        safeguard.seal();
        process.postcopy().disconnect();
        state.clock.pushAfter(detectionNanos(), RunClock.LOSS_FOUND, state.index);
        return true;
    }

    private boolean canFetch() {
        return safeguard.forward() != null && safeguard.forward().hasAll(process.postcopy().missing());
    }

    private void beginFetching() {
        safeguard.outputs().releaseAll(state.clock.nowNanos());
        sharing.setPath(sharing.flows().main(state.index), network);
        sharing.setPath(sharing.flows().urgent(state.index), network);
        state.route = new Route(rules.networkBytesPerSecond(), rules.networkLatencyNanos());
        answered(Recovery.PAGES_FROM_STORE);
        process.postcopy().recoverFromStore();
    }

    /** The path carries nothing from now on. */
    void pathWentDown() {
        brokenNanos = state.clock.nowNanos();
    }

    /** The connection was found broken in post-copy. */
    void connectionBroke() {
        cause = "The connection broke";
        safeguard.disconnected();
        process.postcopy().disconnect();
        if (!fetchesAtOnce()) {
            waiting = true;
            state.clock.pushAfter(rules.networkWaitNanos(), RunClock.WAITED_ENOUGH, state.index, ++waitStamp);
        }
    }

    private boolean fetchesAtOnce() {
        if (!canFetch()) {
            return false;
        }
        lostNanos = brokenNanos;
        answer = Answer.FETCH;
        safeguard.seal();
        beginFetching();
        return true;
    }

    /** The connection was recovered. */
    void connectionCameBack() {
        waiting = false;
        safeguard.reconnected();
    }

    /** The connection has not come back in time. */
    void waitedEnough(long stamp) {
        if (waiting && stamp == waitStamp && !isFrozen() && !fetches()) {
            takeOver();
        }
    }

    /** The destination gives up, since it hears from nobody, and the source goes on; or the store has become complete. */
    void takeOver() {
        waiting = false;
        if (fetchesAtOnce()) {
            return;
        }
        lostNanos = brokenNanos;
        stop(Answer.TO_SOURCE);
        restore();
    }

    /** The migration ends. */
    void end() {
        if (stands) {
            stands = false;
            outageNanos += state.clock.nowNanos() - standsSinceNanos;
            state.advanceGuest();
            setStopped(false);
        }
        if (recovery == Recovery.PAGES_FROM_STORE) {
            recoveryNanos = state.clock.nowNanos() - lostNanos;
        }
    }

    /** What the reason of a completed migration says of it; empty if nothing happened. */
    String note() {
        return recovery != Recovery.PAGES_FROM_STORE ? "" : " " + cause + "; the missing pages came from the store.";
    }

    private static String time(long nanos) {
        return Quantity.format(nanos, Unit.NANOSECONDS);
    }

    Recovery recovery() {
        return recovery;
    }

    int failovers() {
        return failovers;
    }

    long outageNanos() {
        return outageNanos;
    }

    long recoveryNanos() {
        return recoveryNanos;
    }

    long lostWorkNanos() {
        return recovery == Recovery.PAGES_FROM_STORE ? 0 : lostWorkNanos;
    }

    long lostPages() {
        return recovery == Recovery.PAGES_FROM_STORE ? 0 : lostPages;
    }
}
