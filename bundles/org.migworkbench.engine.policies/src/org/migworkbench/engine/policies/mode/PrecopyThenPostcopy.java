package org.migworkbench.engine.policies.mode;

import org.migworkbench.engine.policy.ConnectionRules;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.PostcopyRules;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.result.Phase;

/** Live rounds, then stop-and-copy or, where the stop condition asks for it, post-copy. */
public final class PrecopyThenPostcopy implements TransferMode {

    private final Precopy precopy = new Precopy();
    private final PostcopyRules postcopy;
    private final ConnectionRules connection;

    /**
     * Creates the mode.
     *
     * @param postcopy   how post-copy works
     * @param connection what happens when the network is down
     */
    public PrecopyThenPostcopy(PostcopyRules postcopy, ConnectionRules connection) {
        this.postcopy = postcopy;
        this.connection = connection;
    }

    @Override
    public Phase next(Phase current, Decision decision, RunView run) {
        if (current == Phase.PRECOPY && decision.verdict() == Verdict.POSTCOPY) {
            return Phase.POSTCOPY;
        }
        return precopy.next(current, decision, run);
    }

    @Override
    public PostcopyRules postcopy() {
        return postcopy;
    }

    @Override
    public ConnectionRules connection() {
        return connection;
    }
}
