package org.migworkbench.engine.policies.protection;

import java.util.Optional;
import org.migworkbench.engine.policy.Protection;
import org.migworkbench.engine.policy.ProtectionRules;

/** Commits after an interval, when the guest sends something to the outside, or at whichever comes first. */
public final class TransactionSync implements Protection {

    /** What a commit waits for. */
    public enum Trigger {
        /** The time since the last one. */
        INTERVAL,
        /** An output of the guest that no commit covers. */
        OUTPUT,
        /** Whichever comes first. */
        EITHER
    }

    private final Optional<ProtectionRules> rules;
    private final Trigger trigger;
    private final long intervalNanos;
    private final long forwardNanos;
    private boolean forwardBegan;

    /**
     * Creates the protection.
     *
     * @param rules         what is fixed
     * @param trigger       what a commit waits for
     * @param intervalNanos time from the acknowledgement of a commit to the next one, in nanoseconds, above 0; of no meaning
     *                      for {@link Trigger#OUTPUT}
     * @param forwardNanos  the same for forward checkpoints, of which the first begins at once; 0 = there are none
     */
    public TransactionSync(ProtectionRules rules, Trigger trigger, long intervalNanos, long forwardNanos) {
        this.rules = Optional.of(rules);
        this.trigger = trigger;
        this.intervalNanos = intervalNanos;
        this.forwardNanos = forwardNanos;
    }

    @Override
    public Optional<ProtectionRules> rules() {
        return rules;
    }

    @Override
    public long nextCommitNanos(long nowNanos, long outputNanos) {
        long byOutput = trigger == Trigger.INTERVAL ? NEVER : Math.max(nowNanos, outputNanos);
        long byInterval = trigger == Trigger.OUTPUT ? NEVER : nowNanos + intervalNanos;
        return Math.min(byOutput, byInterval);
    }

    @Override
    public long nextForwardNanos(long nowNanos) {
        if (forwardNanos == 0) {
            return NEVER;
        }
        long next = forwardBegan ? nowNanos + forwardNanos : nowNanos;
        forwardBegan = true;
        return next;
    }
}
