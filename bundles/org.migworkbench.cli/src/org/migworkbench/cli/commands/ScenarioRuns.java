package org.migworkbench.cli.commands;

import java.util.Optional;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;

/** Runs scenarios that are valid; what a fidelity doesn't know becomes one sentence. */
public final class ScenarioRuns {

    private final CommandServices services;
    private final Fidelity fidelity;

    /**
     * Begins.
     *
     * @param services what carries them out, and whether somebody watches
     * @param fidelity how closely
     */
    public ScenarioRuns(CommandServices services, Fidelity fidelity) {
        this.services = services;
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
            Optional<TerminalLine> line = services.line();
            return line.isPresent() ? watched(spec, line.get())
                    : services.backend().run(spec, fidelity, RunObserver.NONE, RunControl.NONE);
        } catch (InvalidScenarioException e) {
            if (fidelity == Fidelity.PAGE) {
                throw e;
            }
            throw new InputException(FidelityOption.NAME + ": " + e.issues().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR).findFirst().orElseThrow().message(), e);
        }
    }

    private RunResult watched(ScenarioSpec spec, TerminalLine line) {
        try (line) {
            RunProgress progress = new RunProgress(line);
            return services.backend().run(spec, fidelity, progress, progress);
        }
    }
}
