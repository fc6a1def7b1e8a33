package org.migworkbench.cli.predict;

import java.util.List;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.core.run.PredictScenario;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.study.search.Finding;
import org.migworkbench.study.search.Knobs;
import org.migworkbench.study.search.SearchMonitor;
import org.migworkbench.study.search.SettingSearch;
import picocli.CommandLine.Option;

/** How long to look for settings that would do. */
final class SearchOption {

    private static final String NAME = "--search";
    private static final int SEEDS = 3;

    @Option(names = NAME, paramLabel = "TIME", description = "How long to look for settings that would do, where the goal isn't reached; 0: don't. Default: 60s.")
    private String search = "60s";

    long nanos() {
        return QuantityOptions.nanos(NAME, search);
    }

    /** What would do, for an answer that isn't good; nothing for one that is. */
    List<Finding> findings(RunResult result, ScenarioRunner runner, PolicyCatalog policies) {
        MigrationState state = MigrationState.of(result.migrations().get(0));
        if (nanos() == 0 || state == MigrationState.CONVERGED || state == MigrationState.LOST) {
            return List.of();
        }
        return new SettingSearch(runner, SEEDS).all(result.spec(), PredictScenario.VM,
                Knobs.of(result.spec(), PredictScenario.VM, policies), SearchMonitor.until(nanos()));
    }
}
