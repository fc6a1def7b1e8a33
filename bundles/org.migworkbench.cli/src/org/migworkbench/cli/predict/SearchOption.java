package org.migworkbench.cli.predict;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.cli.commands.TerminalLine;
import org.migworkbench.core.run.PredictScenario;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.study.search.Finding;
import org.migworkbench.study.search.Knob;
import org.migworkbench.study.search.Knobs;
import org.migworkbench.study.search.SearchMonitor;
import org.migworkbench.study.search.SettingSearch;
import picocli.CommandLine.Option;

/** How long to look for settings that would do. */
final class SearchOption {

    private static final String NAME = "--search";
    private static final int SEEDS = 3;

    @Option(names = NAME, paramLabel = "TIME", description = "How long to look for settings that would do, where the goal isn't reached; 0: don't. Default: 20s.")
    private String search = "20s";

    long nanos() {
        return QuantityOptions.nanos(NAME, search);
    }

    /** What would do, for an answer that isn't good; nothing for one that is. */
    List<Finding> findings(RunResult result, CommandServices services) {
        return several(List.of(result), services).get(0);
    }

    /** What would do for each answer that isn't good, one after the other while there is time; nothing for one that is. */
    List<List<Finding>> several(List<RunResult> results, CommandServices services) {
        long end = System.nanoTime() + nanos();
        return results.stream().map(result -> findings(result, services, end)).toList();
    }

    private List<Finding> findings(RunResult result, CommandServices services, long end) {
        MigrationState state = MigrationState.of(result.migrations().get(0));
        if (nanos() == 0 || state == MigrationState.CONVERGED || state == MigrationState.LOST) {
            return List.of();
        }
        List<Knob> knobs = Knobs.of(result.spec(), PredictScenario.VM, services.catalogs().policies());
        Optional<TerminalLine> line = services.line();
        try {
            return new SettingSearch(services.backend(), SEEDS).all(result.spec(), PredictScenario.VM, knobs,
                    new Watched(line, end));
        } finally {
            line.ifPresent(TerminalLine::close);
        }
    }

    /** Tells how many runs were made, and ends the search when its time is over. */
    private static final class Watched implements SearchMonitor {

        private final Optional<TerminalLine> line;
        private final long endNanos;
        private final AtomicInteger runs = new AtomicInteger();

        Watched(Optional<TerminalLine> line, long endNanos) {
            this.line = line;
            this.endNanos = endNanos;
        }

        @Override
        public boolean isOver() {
            return System.nanoTime() - endNanos >= 0;
        }

        @Override
        public void tried(Knob knob, boolean reached) {
            int made = runs.incrementAndGet();
            line.filter(TerminalLine::isDue)
                    .ifPresent(shown -> shown.show("looking for settings that would do, " + made + " runs made"));
        }
    }
}
