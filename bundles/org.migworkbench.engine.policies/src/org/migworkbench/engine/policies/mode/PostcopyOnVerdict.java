package org.migworkbench.engine.policies.mode;

import org.migworkbench.engine.Phase;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.policy.Verdict;

/** Live rounds, then stop-and-copy, or post-copy if the stop condition asks for it. */
public final class PostcopyOnVerdict implements TransferMode {

    @Override
    public Phase next(Phase current, Decision decision, RunView run) {
        if (current != Phase.PRECOPY || decision.verdict() == Verdict.ABORT) {
            return Phase.DONE;
        }
        return switch (decision.verdict()) {
            case CONTINUE -> Phase.PRECOPY;
            case POSTCOPY -> Phase.POSTCOPY;
            default -> Phase.STOP_AND_COPY;
        };
    }
}
