package org.migworkbench.cli.commands;

import java.util.Optional;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;

/** Runs scenarios that are valid; what a fidelity doesn't know becomes one sentence. */
public final class ScenarioRuns {

    private final Backend backend;
    private final Optional<TerminalLine> line;
    private final Fidelity fidelity;

    /**
     * Begins.
     *
     * @param services what carries them out, and whether somebody watches
     * @param fidelity how closely
     */
    public ScenarioRuns(CommandServices services, Fidelity fidelity) {
        this.backend = services.backend();
        this.line = services.line();
        this.fidelity = fidelity;
    }

    /**
     * Carries out a run.
     *
     * @param spec what to run
     * @return what came of it
     * @throws InputException where the fidelity doesn't know something of it
     */
    public RunResult run(ScenarioSpec spec) {
        try {
            return line.isPresent() ? watched(spec, line.get())
                    : backend.run(spec, fidelity, RunOptions.NONE);
        } catch (InvalidScenarioException e) {
            if (fidelity == Fidelity.PAGE) {
                throw e;
            }
            throw new InputException(FidelityOption.NAME + ": " + e.issues().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR).findFirst().orElseThrow().message(), e);
        }
    }

    private RunResult watched(ScenarioSpec spec, TerminalLine shown) {
        try (shown) {
            RunProgress progress = new RunProgress(shown);
            return backend.run(spec, fidelity, RunOptions.NONE.observer(progress).control(progress));
        }
    }
}
