package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Running a scenario and reading what came out. */
class RunningTest extends UiTest {

    private static final String EXAMPLE = "clark-specweb99";
    private static final String RUN = "org.migworkbench.run.ui.run";

    @Test
    void runShowsHeadlineAndRounds() {
        window.openExample(EXAMPLE);
        window.execute(RUN);
        int rounds = window.results().waitForRounds();
        assertTrue(rounds >= 5 && rounds <= 30, rounds + " rows");
        assertTrue(window.results().text().contains("downtime"), "the headline says how long the guest stood still");
    }

    @Test
    void roundClickedInPlotIsSelectedInTable() {
        window.openExample(EXAMPLE);
        window.execute(RUN);
        ResultsPage results = window.results();
        results.waitForRounds();
        assertTrue(results.clickPlotUntilRow(3), "no click in the plot selects round 4");
        assertEquals(3, results.selectedRow());
    }

    @Test
    void editsNeedNotBeSavedToBeRun() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        diagram.renameInPlace(diagram.machine(), "unsaved");
        window.execute(RUN);
        window.results().waitForRounds();
        UiThread.waitUntil("the results are those of the edited machine",
                () -> window.results().text().contains("unsaved"));
        assertTrue(diagram.isDirty(), "a run saves nothing");
    }
}
