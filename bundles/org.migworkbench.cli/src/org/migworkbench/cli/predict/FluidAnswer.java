package org.migworkbench.cli.predict;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.migworkbench.analysis.Headline;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;

/** What a fluid run tells where one page by page was ended before it was known whether the migration ends. */
final class FluidAnswer {

    private FluidAnswer() {
    }

    /**
     * Asks a fluid run.
     *
     * @param result  what is known page by page
     * @param backend carries out runs
     * @return its result; empty where nothing is left to be asked, or fluid runs can't tell of the policy
     */
    static Optional<RunResult> to(RunResult result, Backend backend) {
        if (result.fidelity() != Fidelity.PAGE || stateOf(result) != MigrationState.UNDECIDED) {
            return Optional.empty();
        }
        try {
            return Optional.of(backend.run(result.spec(), Fidelity.FLUID, RunOptions.NONE))
                    .filter(fluid -> stateOf(fluid) != MigrationState.UNDECIDED);
        } catch (InvalidScenarioException e) {
            return Optional.empty();
        }
    }

    private static MigrationState stateOf(RunResult result) {
        return MigrationState.of(result.migrations().get(0));
    }

    /** For people, one sentence. */
    static String text(RunResult fluid) {
        return "A fluid run, which goes on for longer: "
                + Headline.of(fluid.migrations().get(0), fluid.spec().vms().get(0)) + ".";
    }

    /** The object of its migration, without the rounds. */
    static JsonObject json(RunResult fluid) {
        JsonObject migration = JsonSummary.json(fluid).getAsJsonArray("migrations").get(0).getAsJsonObject();
        migration.remove("rounds");
        return migration;
    }
}
