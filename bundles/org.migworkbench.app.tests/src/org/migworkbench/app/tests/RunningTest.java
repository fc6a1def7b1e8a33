package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunService;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.ui.CoreServices;

/** Running a scenario and reading what came out. */
class RunningTest extends UiTest {

    private static final String EXAMPLE = "clark-specweb99";
    private static final long EDITED_BYTES = 900L << 20;
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
    void resultOfAnEarlierSessionIsShownAgain() throws IOException {
        DiagramPage diagram = window.openExample(EXAMPLE);
        IFile file = diagram.file();
        window.execute(RUN);
        int rounds = window.results().waitForRounds();
        Path results = Path.of(file.getLocation().removeFileExtension().addFileExtension("results").toOSString());
        Path earlier = results.resolveSibling("earlier.results");
        UiThread.waitUntil("the result is written",
                () -> Files.isDirectory(results) && summaries(results).findAny().isPresent());
        window.closeEditors();
        // To the window, a document at another place is one of which it has no result in memory.
        Files.copy(file.getLocation().toPath(), results.resolveSibling("earlier.migration"));
        Files.move(results, earlier);
        UiThread.run(() -> file.getParent().refreshLocal(IResource.DEPTH_INFINITE, null));

        window.open(file.getParent().getFile(IPath.fromOSString("earlier.migration")));

        assertEquals(rounds, window.results().waitForRounds());
        assertFalse(window.results().text().contains("earlier state"), "the scenario is as it was");
    }

    private static Stream<Path> summaries(Path results) throws IOException {
        return Files.find(results, 2, (path, attributes) -> path.endsWith("summary.json"));
    }

    @Test
    void editsNeedNotBeSavedToBeRun() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        VirtualMachine vm = diagram.machine();
        diagram.execute(new SetFeatureCommand(vm, ModelPackage.Literals.VIRTUAL_MACHINE__MEMORY_BYTES, EDITED_BYTES));
        List<RunResult> results = new CopyOnWriteArrayList<>();
        RunService runs = CoreServices.require(RunService.class);
        Consumer<RunQuery> listener = query -> runs.result(query).ifPresent(results::add);
        runs.addListener(listener);
        try {
            window.execute(RUN);
            UiThread.waitUntil("there is a result", () -> !results.isEmpty());
        } finally {
            runs.removeListener(listener);
        }
        assertEquals(EDITED_BYTES, results.get(0).spec().vms().get(0).memoryBytes());
        assertTrue(diagram.isDirty(), "a run saves nothing");
    }
}
