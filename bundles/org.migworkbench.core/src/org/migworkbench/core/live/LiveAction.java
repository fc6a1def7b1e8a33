package org.migworkbench.core.live;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a user may do to a migration that is under way. */
public enum LiveAction {
    /** Limit what is sent. */
    BANDWIDTH,
    /** Limit the downtime that is expected. */
    DOWNTIME,
    /** Let the guest go on at the destination. */
    POSTCOPY,
    /** Interrupt a post-copy. */
    PAUSE,
    /** Go on with a post-copy that was interrupted. */
    RECOVER,
    /** Go on with a migration that waits for the go-ahead. */
    CONTINUE,
    /** End it; the guest stays at the source. */
    CANCEL;

    /**
     * What makes sense in a state. The monitor has the last word: it may refuse, as the state may have changed meanwhile.
     *
     * @param status how far the migration is
     * @param postcopyPrepared whether the migration was begun so that post-copy is possible
     * @return the actions; empty before it has begun and when it is over
     */
    public static Set<LiveAction> allowed(LiveStatus status, boolean postcopyPrepared) {
        EnumSet<LiveAction> allowed = possible(status);
        if (!postcopyPrepared) {
            allowed.remove(POSTCOPY);
        }
        return Collections.unmodifiableSet(allowed);
    }

    private static EnumSet<LiveAction> possible(LiveStatus status) {
        return switch (status) {
            case SETUP -> EnumSet.of(BANDWIDTH, DOWNTIME, CANCEL);
            case PRECOPY -> EnumSet.of(BANDWIDTH, DOWNTIME, POSTCOPY, CANCEL);
            case AWAITING_SWITCHOVER -> EnumSet.of(CONTINUE, CANCEL);
            case SWITCHOVER -> EnumSet.of(CANCEL);
            case POSTCOPY -> EnumSet.of(PAUSE);
            case POSTCOPY_INTERRUPTED -> EnumSet.of(RECOVER);
            default -> EnumSet.noneOf(LiveAction.class);
        };
    }
}
