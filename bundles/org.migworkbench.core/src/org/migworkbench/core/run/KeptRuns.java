package org.migworkbench.core.run;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.migworkbench.analysis.result.ResultCard;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.analysis.result.ResultOrigin;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultHome;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.quantities.FailureText;

/** Brings the answers to questions into the store of results and back. */
final class KeptRuns {

    private final ResultStore store;

    KeptRuns(ResultStore store) {
        this.store = store;
    }

    /** Takes a result into the store; it is on disk after {@link #write}. */
    KeptResult add(RunQuery query, RunResult result) {
        return store.add(query.home(), ResultCard.fresh(Instant.now(), ResultOrigin.SIMULATED)
                .about(query.scenarioId(), query.policy()), result);
    }

    void write(RunQuery query, KeptResult kept, RunResult result) {
        String scenario = query.scenarioName().isBlank() ? query.scenarioId() : query.scenarioName();
        store.write(kept, ResultLayout.run(scenario, query.policy(), query.seed()), result);
    }

    /** The newest result of the scenario, whatever its seed. */
    Optional<RunAnswer> newest(RunQuery query) {
        ResultHome home = query.home();
        List<KeptResult> all = store.isKnown(home) ? store.results(home) : store.load(home);
        return all.stream().filter(result -> result.isOf(query.scenarioId(), query.scenarioName()))
                .filter(result -> result.card().policy().equals(query.policy())).findFirst().flatMap(this::answer);
    }

    /** A folder may be gone by now. */
    private Optional<RunAnswer> answer(KeptResult kept) {
        try {
            return Optional.of(new RunAnswer(store.read(kept), Standing.KEPT, Optional.of(kept.id())));
        } catch (IOException e) {
            ILog.of(RunService.class).info("The result in " + kept.folder() + " is not shown: " + FailureText.of(e), e);
            return Optional.empty();
        }
    }
}
