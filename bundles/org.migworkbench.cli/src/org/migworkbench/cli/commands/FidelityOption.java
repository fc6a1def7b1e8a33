package org.migworkbench.cli.commands;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;
import picocli.CommandLine.Option;

/** How closely a run looks at memory. */
final class FidelityOption {

    private static final String NAME = "--fidelity";

    @Option(names = NAME, paramLabel = "page|fluid", description = "How closely memory is looked at: page by page, or as curves, which is faster by orders of magnitude and knows less. Default: page.")
    private String fidelity = Fidelity.PAGE.id();

    /** What was asked for. */
    Fidelity value() {
        return Arrays.stream(Fidelity.values()).filter(one -> one.id().equals(fidelity)).findFirst()
                .orElseThrow(
                        () -> new InputException(NAME + ": The value '" + fidelity + "' is not allowed; allowed is "
                                + Arrays.stream(Fidelity.values()).map(Fidelity::id).collect(Collectors.joining(" or "))
                                + "."));
    }

    /** Runs a scenario that is valid; what the fidelity doesn't know becomes one sentence. */
    RunResult run(Backend backend, ScenarioSpec spec) {
        Fidelity wanted = value();
        try {
            return backend.run(spec, wanted, RunObserver.NONE, RunControl.NONE);
        } catch (InvalidScenarioException e) {
            if (wanted == Fidelity.PAGE) {
                throw e;
            }
            throw new InputException(NAME + ": " + e.issues().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR).findFirst().orElseThrow().message(), e);
        }
    }
}
