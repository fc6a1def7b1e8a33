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
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
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
    private ResultStore store;

    @BeforeEach
    void writeResultInAnEarlierSession() throws IOException {
        Document document = TestDocuments.small();
        Path file = folder.resolve("web.migration");
        ModelFiles.save(document, file);
        ScenarioSpec spec = TestDocuments.request(document).spec();
        query = new RunQuery(file.toString(), "id", "Move", spec.seed());
        written = new TestDocuments.EngineBackend().run(spec, event -> {}, RunControl.NONE);
        results = newStore().write(query, written).orElseThrow();
        store = newStore();
        store.addListener((changed, result) -> told.add(changed));
    }

    private ResultStore newStore() {
        return new ResultStore(new RunService(new TestDocuments.EngineBackend()), log::add);
    }

    @Test
    void comesBackOnce() throws InterruptedException {
        store.recall(query).join();
        assertEquals(Optional.of(written), store.latest(query));
        store.recall(query).join();
        assertEquals(List.of(query), told);
        assertEquals(List.of(), log);
    }

    @Test
    void doesNotTakeThePlaceOfANewerOne() throws InterruptedException {
        RunResult newer = new RunResult(written.spec(), "newer", written.migrations());
        store.put(query, newer);
        store.recall(query).join();
        assertEquals(Optional.of(newer), store.latest(query));
    }

    @Test
    void nothingWrittenIsNoProblem() throws InterruptedException {
        store.recall(new RunQuery(query.documentPath(), "id", "Other", 1)).join();
        store.recall(new RunQuery("not saved", "id", "Move", 1)).join();
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
            store = newStore();
            Files.writeString(summary, broken, UTF_8);
            store.recall(query).join();
            store.recall(query).join();
            assertEquals(Optional.empty(), store.latest(query), broken);
            assertEquals(1, log.size(), broken);
            assertEquals(IStatus.WARNING, log.get(0).getSeverity());
            assertEquals(broken, Files.readString(summary));
        }
    }

    @Test
    void folderWithoutResultIsLeftAlone() throws InterruptedException, IOException {
        RunQuery other = new RunQuery(query.documentPath(), "id", "Mine", 1);
        Path mine = ResultStore.folder(other).orElseThrow();
        Files.createDirectories(mine);
        Files.writeString(mine.resolve("notes.txt"), "mine");
        store.recall(other).join();
        assertEquals(Optional.empty(), store.latest(other));
        assertTrue(Files.exists(mine.resolve("notes.txt")));
        assertTrue(log.stream().allMatch(status -> status.getSeverity() == IStatus.WARNING), log::toString);
    }

    @Test
    void resultOfAnotherScenarioIsNotShown() throws InterruptedException, IOException {
        RunQuery other = new RunQuery(query.documentPath(), "id", "Move", 7);
        Files.move(results, ResultStore.folder(other).orElseThrow());
        store.recall(other).join();
        assertEquals(Optional.empty(), store.latest(other));
        assertEquals(1, log.size());
    }
}
