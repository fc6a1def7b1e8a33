package org.migworkbench.app.welcome;

import java.util.List;

/**
 * One step of the tour.
 *
 * @param title what to do
 * @param text what there is to see
 * @param link text of a link that does it, or empty
 * @param command the command that the link executes, with its parameters in the platform's serialized form
 */
record TourStep(String title, String text, String link, String command) {

    private static final String RUN = "org.migworkbench.run.ui.run";

    static List<TourStep> all() {
        return List.of(
                new TourStep("Open an example",
                        "SPECweb99 is an 800 MB guest under a web benchmark: two hosts, a link, and the virtual machine that is to move.",
                        "Open SPECweb99",
                        "org.migworkbench.app.openExample(org.migworkbench.app.openExample.example=clark-specweb99)"),
                new TourStep("Run it",
                        "Below appear one sentence that says how it ended, three plots with a point a round, and the rounds as a table.",
                        "Run", RUN),
                new TourStep("Follow one round",
                        "Click a marker in a plot: the same round is selected in the table, with what was sent and what was dirtied meanwhile.",
                        "", ""),
                new TourStep("Turn a knob",
                        "Select the migration in the drawing and give it less bandwidth or another policy under Properties. Undo takes it back.",
                        "", ""),
                new TourStep("Run it again", "Does it still converge, and for how long does the guest stand still now?",
                        "Run", RUN),
                new TourStep("Make it your own",
                        "Drag hosts and machines from the palette; drag a machine to another host to give it a migration.",
                        "New scenario", "org.eclipse.ui.newWizard(newWizardId=org.migworkbench.app.newScenario)"));
    }
}
