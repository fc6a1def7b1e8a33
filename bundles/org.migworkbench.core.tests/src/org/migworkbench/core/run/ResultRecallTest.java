package org.migworkbench.core.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.results.SpecChange;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.ModelFiles;

/** A result of an earlier session comes back from its folder. */
@Timeout(60)
class ResultRecallTest {

    private final List<IStatus> log = Collections.synchronizedList(new ArrayList<>());
    private final List<RunQuery> told = Collections.synchronizedList(new ArrayList<>());
    @TempDir
    private Path folder;
    private RunQuery query;
    private RunResult written;
    private Path results;
    private ScenarioSpec spec;
    private RunService service;

    @BeforeEach
    void writeResultInAnEarlierSession() throws IOException {
        Document document = TestDocuments.small();
        Path file = folder.resolve("web.migration");
        ModelFiles.save(document, file);
        spec = TestDocuments.request(document).spec();
        query = new RunQuery(file.toString(), "id", "Move", spec.seed());
        written = new TestDocuments.EngineBackend().run(spec, RunOptions.NONE);
        results = folder.resolve("web.results").resolve("Move-seed" + spec.seed());
        ResultFiles.write(written, results); // as older versions did, without a card
        newSession();
    }

    private void newSession() {
        service = new RunService(new TestDocuments.EngineBackend(),
                new ResultStore(log::add, () -> 0, () -> TestDocuments.CATALOGS));
        service.addListener(told::add);
    }

    private void recall(RunQuery about) throws InterruptedException {
        service.recall(about).join();
    }

    @Test
    void comesBackOnce() throws InterruptedException {
        recall(query);
        assertEquals(Optional.of(written), service.result(query));
        recall(query);
        assertEquals(List.of(query), told);
        assertEquals(List.of(), log);
    }

    @Test
    void comesBackUnderAnotherSeed() throws InterruptedException {
        RunQuery other = new RunQuery(query.documentPath(), "id", "Move", 7);
        recall(other);
        assertEquals(Optional.of(written), service.result(other));
        assertEquals(List.of("seed 1 \u2192 7"), SpecChange.texts(service.store().changes(written.spec(),
                new ScenarioSpec(spec.name(), spec.links(), spec.vms(), spec.migrations(), 7))));
    }

    @Test
    void doesNotTakeThePlaceOfANewerOne() throws InterruptedException {
        service.run(new RunRequest(query, spec)).join();
        told.clear();
        recall(query);
        assertEquals(List.of(), told);
        assertEquals(2, service.store().results(query.home()).size());
    }

    @Test
    void nothingWrittenIsNoProblem() throws InterruptedException {
        recall(new RunQuery(query.documentPath(), "id", "Other", 1));
        recall(new RunQuery("not saved", "id", "Move", 1));
        assertEquals(List.of(), told);
        assertEquals(List.of(), log);
    }

    @Test
    void brokenFilesAreLeftAloneWithOneWarning() throws InterruptedException, IOException {
        Path summary = results.resolve("summary.json");
        String text = Files.readString(summary);
        for (String broken : List.of(text.substring(0, text.length() / 2), "[]", "",
                "{\"formatVersion\": 99}")) {
            log.clear();
            newSession();
            Files.writeString(summary, broken, UTF_8);
            recall(query);
            recall(query);
            assertEquals(Optional.empty(), service.state(query), broken);
            assertEquals(1, log.size(), broken);
            assertEquals(IStatus.WARNING, log.get(0).getSeverity());
            assertEquals(broken, Files.readString(summary));
        }
    }

    @Test
    void folderWithoutResultIsLeftAlone() throws InterruptedException, IOException {
        RunQuery other = new RunQuery(query.documentPath(), "id", "Mine", 1);
        Path mine = folder.resolve("web.results").resolve("Mine-seed1");
        Files.createDirectories(mine);
        Files.writeString(mine.resolve("notes.txt"), "mine");
        recall(other);
        assertEquals(Optional.empty(), service.state(other));
        assertTrue(Files.exists(mine.resolve("notes.txt")));
        assertTrue(log.stream().allMatch(status -> status.getSeverity() == IStatus.WARNING), log::toString);
    }

    @Test
    void resultOfAnotherScenarioIsNotShown() throws InterruptedException {
        RunQuery other = new RunQuery(query.documentPath(), "other", "Other", 1);
        recall(other);
        assertEquals(Optional.empty(), service.state(other));
        assertEquals(List.of(), log);
    }
}
