package org.migworkbench.engine.policies.mode;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.result.Phase;

/** Live rounds, then stop-and-copy. */
public final class Precopy implements TransferMode {

    @Override
    public boolean knowsPostcopy() {
        return false;
    }

    @Override
    public Phase next(Phase current, Decision decision, RunView run) {
        if (current != Phase.PRECOPY || decision.verdict() == Verdict.ABORT) {
            return Phase.DONE;
        }
        return decision.verdict() == Verdict.CONTINUE ? Phase.PRECOPY : Phase.STOP_AND_COPY;
    }
}
