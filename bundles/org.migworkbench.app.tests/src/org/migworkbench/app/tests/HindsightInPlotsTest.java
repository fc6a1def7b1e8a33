package org.migworkbench.app.tests;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.analysis.plots.ThresholdKnob;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.plots.ui.PlotGrid;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;
import org.migworkbench.run.ui.tuning.PlotTuning;
import org.migworkbench.ui.ScenarioInEditor;

/** The downtime limit of a recording is dragged: nothing is run, but where it would have stopped is told. */
class HindsightInPlotsTest extends UiTest {

    private static final double NANOS_PER_MILLI = 1e6;

    private Shell shell;
    private PlotTuning tuning;

    /** A recording of two live rounds. */
    private static final class Recorded implements PlotTuning.Shown {

        @Override
        public Optional<ScenarioInEditor> scenario() {
            return Optional.empty();
        }

        @Override
        public Optional<MigrationRounds> rounds() {
            return Optional.of(MigrationRounds.soFar("vm", List.of(live(1, 8_000_000_000L, 900_000_000),
                    live(2, 2_000_000_000, 400_000_000))));
        }

        private static RoundStats live(int round, long nanos, long expectedNanos) {
            return RoundStats.of("vm", round, Phase.PRECOPY).startNanos(round == 1 ? 0 : 8_000_000_000L)
                    .durationNanos(nanos).expectedDowntimeNanos(expectedNanos).build();
        }
    }

    @BeforeEach
    void open() {
        UiThread.run(() -> {
            shell = new Shell(window.window().getShell());
            shell.setLayout(new FillLayout());
            IViewPart results = window.page().showView(window.resultsViewId());
            tuning = new PlotTuning(results.getViewSite(), new PlotGrid(shell, List.of()), new Recorded());
        });
    }

    @AfterEach
    void close() {
        UiThread.run(() -> {
            tuning.stop();
            shell.dispose();
        });
    }

    @Test
    void aDraggedLimitTellsWhereItWouldHaveStopped() {
        Threshold limit = new Threshold(AxisId.LEFT, 300, ShownUnit.MILLISECONDS, "Downtime limit",
                Optional.of(new ThresholdKnob("migrations[vm].downtimeLimit", Unit.NANOSECONDS, true, NANOS_PER_MILLI,
                        Range.ONE_OR_MORE)));
        UiThread.run(() -> {
            tuning.began(limit);
            tuning.moving(limit, 410);
        });
        requireSaid("it would have stopped after round 2: 10.4 s in total, 400 ms downtime");
        UiThread.run(() -> tuning.moved(limit, 350));
        requireSaid("it would not have stopped in the 2 rounds that were seen");
    }

    private void requireSaid(String text) {
        UiThread.waitUntil("the status line says: " + text,
                () -> WindowPage.allText(window.shell()).contains(text));
    }
}
