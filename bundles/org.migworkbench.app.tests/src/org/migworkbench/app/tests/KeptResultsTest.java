package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultHome;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.run.RunService;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.RenameCommand;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.run.ui.ResultsView;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;

/** Results are things: they stay, are below their scenario in the tree, and say whether they are still so. */
class KeptResultsTest extends UiTest {

    private static final String EXAMPLE = "clark-specweb99";
    private static final String RUN = "org.migworkbench.run.ui.run";
    private static final long LESS_BYTES = 600L << 20;

    private final ResultStore store = CoreServices.require(RunService.class).store();

    private List<KeptResult> results(DiagramPage diagram) {
        return store.results(ResultHome.ofDocument(diagram.file().getLocation().toOSString()));
    }

    private void run(DiagramPage diagram) {
        keep(diagram);
        window.results().waitForRounds();
    }

    private void keep(DiagramPage diagram) {
        int before = results(diagram).size();
        window.execute(RUN);
        UiThread.waitUntil("the result is kept in a folder", () -> results(diagram).size() == before + 1
                && results(diagram).get(0).folder().isPresent());
    }

    private void waitForText(String what, Supplier<Boolean> condition) {
        UiThread.waitUntil(what, condition::get);
    }

    @Test
    void theTitleNamesTheScenarioAndSaysWhenTheModelHasMovedOn() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        run(diagram);
        VirtualMachine vm = diagram.machine();
        CommandStack stack = DocumentSession.of(vm).orElseThrow().commandStack();
        Scenario scenario = DocumentSession.of(vm).orElseThrow().scenario().orElseThrow();
        assertTrue(window.results().text().contains(scenario.getName()), window.results()::text);
        assertFalse(window.results().text().contains("older state"));

        diagram.execute(new SetFeatureCommand(vm, Literals.VIRTUAL_MACHINE__MEMORY_BYTES, LESS_BYTES));
        waitForText("it is of an older state",
                () -> window.results().text().contains("older state: differs in memory"));
        UiThread.run(stack::undo);
        waitForText("it is so again", () -> !window.results().text().contains("older state"));

        diagram.execute(new RenameCommand(scenario, "Another name"));
        diagram.execute(new RenameCommand(vm, "Another machine"));
        waitForText("the title follows", () -> window.results().text().contains("Another name"));
    }

    @Test
    void theFirstResultStaysAndIsOpenedAgain() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        run(diagram);
        KeptResult first = results(diagram).get(0);
        diagram.execute(new SetFeatureCommand(diagram.machine(), Literals.VIRTUAL_MACHINE__MEMORY_BYTES, LESS_BYTES));
        run(diagram);
        assertEquals(first.id(), results(diagram).get(1).id());
        assertTrue(results(diagram).get(0).label().contains("memory"), "what was changed is its name");

        UiThread.run(() -> ((ResultsView) window.view(window.resultsViewId())).show(first));
        waitForText("the first is of an older state", () -> window.results().text().contains("older state"));
    }

    @Test
    void resultsAreBelowTheirScenarioInTheTree() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        run(diagram);
        IViewPart tree = window.view("org.migworkbench.app.scenarios");
        UiThread.waitUntil("the tree has the result", () -> UiThread.get(() -> {
            CommonNavigator navigator = (CommonNavigator) tree;
            navigator.getCommonViewer().expandToLevel(diagram.file(), 1);
            Object[] expanded = navigator.getCommonViewer().getExpandedElements();
            navigator.getCommonViewer().setSelection(new StructuredSelection(diagram.file()));
            return List.of(expanded).contains(diagram.file());
        }));
    }

    @Test
    void anotherScenarioHasItsOwnResultOrNone() {
        DiagramPage diagram = window.openExample("which-knob");
        DocumentSession session = DocumentSession.of(diagram.machine()).orElseThrow();
        Scenario first = session.scenario().orElseThrow();
        Scenario other = session.document().getScenarios().stream().filter(one -> one != first).findFirst()
                .orElseThrow();
        keep(diagram);
        UiThread.run(() -> session.showScenario(other));
        waitForText("the other scenario has no result yet", () -> isNotRun(other));
        UiThread.run(() -> session.showScenario(first));
        waitForText("the first one's is back", () -> !isNotRun(other) && isShown(first));
    }

    private boolean isShown(Scenario scenario) {
        return UiThread.get(() -> WindowPage.find(window.shell(), CLabel.class, label -> label.isVisible()
                && label.getText().startsWith(scenario.getName()))) != null;
    }

    private boolean isNotRun(Scenario scenario) {
        return UiThread.get(() -> WindowPage.find(window.shell(), Label.class, label -> label.isVisible()
                && label.getText().contains(scenario.getName() + "\u201d has not been run yet"))) != null;
    }
}
