package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.ui.DocumentSession;

/** An experiment from the scenario that it repeats to its table. */
class ExperimentsTest extends UiTest {

    private static final String EXAMPLE = "me2-against-xen";
    private static final String RUN = "org.migworkbench.run.ui.run";
    private static final String UNDO = "org.eclipse.ui.edit.undo";

    @Test
    void theExperimentThatIsChosenIsRunAndComparedWithWhatWasPublished() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        Experiment experiment = diagram.document().getExperiments().get(0);
        diagram.execute(new SetFeatureCommand(experiment, ModelPackage.Literals.EXPERIMENT__WORKLOADS,
                List.copyOf(experiment.getWorkloads().subList(0, 2))));
        choose("Experiment: " + experiment.getName());
        UiThread.waitUntil("it says what to do",
                () -> WindowPage.allText(window.shell()).contains("has not been run yet"));
        window.execute(RUN);
        Table table = UiThread.waitFor("the table of cells is there", this::cells);
        assertEquals(6, UiThread.get(table::getItemCount));
        assertTrue(UiThread.get(() -> row(table, 1)).contains("\u25bc -"),
                "ME2 sends less than Xen, and a mark says so");
        assertTrue(UiThread.get(() -> WindowPage.allText(window.shell()))
                .contains("published -50.5 % (Ma et al., CLUSTER 2012)"));
        choose("Heat map");
        choose("Bars");
        UiThread.run(() -> {
            table.setSelection(1);
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertTrue(window.results().waitForRounds() > 1, "a cell leads to its run");
    }

    @Test
    void anOpenedExperimentIsWhatRuns() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        Experiment first = diagram.document().getExperiments().get(0);
        assertSame(first, UiThread.get(
                () -> diagram.editor().getAdapter(DocumentSession.class).experiment().orElse(null)));
        UiThread.waitUntil("the list shows it", () -> WindowPage.find(window.shell(), Combo.class,
                combo -> combo.getText().equals("Experiment: " + first.getName())) != null);
    }

    @Test
    void anExperimentIsAddedToAScenarioAndEdited() {
        DiagramPage diagram = window.openExample("clark-quake3");
        UiThread.run(() -> {
            diagram.editor().getSite().getPage().activate(diagram.editor());
            diagram.viewer().deselectAll();
        });
        UiThread.run(() -> diagram.editor().getAdapter(ActionRegistry.class)
                .getAction("org.migworkbench.diagram.add.experiment").run());
        Experiment experiment = diagram.document().getExperiments().get(0);
        assertSame(diagram.scenario(), experiment.getScenario());
        assertSame(diagram.migrations().get(0).getPolicy(), experiment.getBaseline());
        Text repetitions = UiThread.waitFor("the repetitions can be typed", () -> WindowPage.find(window.shell(),
                Text.class, field -> field.isVisible() && field.getText().equals("5")));
        UiThread.run(() -> {
            repetitions.setText("7");
            repetitions.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertEquals(7, experiment.getRepetitions());
        String policy = experiment.getBaseline().getName();
        Button box = UiThread.waitFor("the policies can be checked", () -> WindowPage.find(window.shell(),
                Button.class, button -> button.isVisible() && button.getText().equals(policy)));
        UiThread.run(() -> {
            box.setSelection(false);
            box.notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(List.of(), experiment.getPolicies());
        assertSame(null, experiment.getBaseline());
        window.execute(UNDO);
        assertSame(diagram.migrations().get(0).getPolicy(), experiment.getBaseline());
        window.execute(UNDO);
        window.execute(UNDO);
        assertEquals(List.of(), diagram.document().getExperiments());
        assertFalse(diagram.isDirty());
    }

    private void choose(String name) {
        Combo combo = UiThread.waitFor("experiments can be chosen", () -> WindowPage.find(window.shell(), Combo.class,
                box -> box.isVisible() && box.indexOf(name) >= 0));
        UiThread.run(() -> {
            combo.select(combo.indexOf(name));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private Table cells() {
        return WindowPage.find(window.shell(), Table.class, table -> table.isVisible() && table.getColumnCount() > 2
                && table.getColumn(0).getText().equals("Workload") && table.getItemCount() > 0);
    }

    private static String row(Table table, int index) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < table.getColumnCount(); column++) {
            text.append(table.getItem(index).getText(column)).append(' ');
        }
        return text.toString();
    }
}
