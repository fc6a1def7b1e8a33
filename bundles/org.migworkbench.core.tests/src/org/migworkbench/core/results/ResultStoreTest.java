package org.migworkbench.core.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.result.ResultCard;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.analysis.result.ResultOrigin;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.ModelFiles;

/** Results stay until somebody deletes them, whatever happens beside the program. */
@Timeout(120)
class ResultStoreTest {

    private final List<IStatus> log = Collections.synchronizedList(new ArrayList<>());
    private final List<ResultHome> told = Collections.synchronizedList(new ArrayList<>());
    @TempDir
    private Path folder;
    private ResultHome home;
    private RunResult result;
    private ResultStore store;
    private long seconds;

    @BeforeEach
    void openADocument() throws IOException {
        Document document = TestDocuments.small();
        Path file = folder.resolve("web.migration");
        ModelFiles.save(document, file);
        home = ResultHome.ofDocument(file.toString());
        result = new TestDocuments.EngineBackend().run(TestDocuments.request(document).spec(), RunOptions.NONE);
        store = store(0);
    }

    private ResultStore store(int most) {
        ResultStore created = new ResultStore(log::add, () -> most, () -> TestDocuments.CATALOGS);
        created.addListener(told::add);
        return created;
    }

    private KeptResult keep() {
        ResultCard card = ResultCard.fresh(Instant.parse("2026-11-30T20:00:00Z").plusSeconds(seconds++),
                ResultOrigin.SIMULATED).about("s1", "");
        return store.keep(home, "Move-seed1", card, result);
    }

    private List<String> ids() {
        return store.results(home).stream().map(KeptResult::id).toList();
    }

    private Path results() {
        return folder.resolve("web.results");
    }

    @Test
    void eachIsKeptByItself() throws IOException {
        KeptResult first = keep();
        KeptResult second = keep();
        assertEquals(List.of(second.id(), first.id()), ids());
        assertEquals(Optional.of(second), store.latest(home, "s1", "renamed since"));
        assertEquals(result, ResultFiles.read(first.folder().orElseThrow()));
        store = store(0);
        assertEquals(List.of(second, first), store.load(home));
        assertEquals(result, store.read(first));
        assertEquals(List.of(), log);
    }

    @Test
    void nameNoteAndPinLast() throws IOException {
        KeptResult kept = keep();
        KeptResult changed = store.change(kept, card -> card.withName(" tuned ").withNote("a\nb").withPin(true));
        assertEquals("tuned", changed.label());
        store = store(0);
        ResultCard card = store.load(home).get(0).card();
        assertEquals(List.of("tuned", "a\nb", true, kept.id()),
                List.of(card.name(), card.note(), card.pinned(), card.id()));
    }

    @Test
    void theOldestWithoutAPinGoes() throws IOException {
        store = store(3);
        KeptResult pinned = store.change(keep(), card -> card.withPin(true));
        KeptResult oldest = keep();
        List<String> others = IntStream.range(0, 3).mapToObj(i -> keep().id()).toList();
        assertEquals(List.of(others.get(2), others.get(1), others.get(0), pinned.id()), ids());
        assertFalse(Files.exists(oldest.folder().orElseThrow()));
        assertEquals(ids(), store(3).load(home).stream().map(KeptResult::id).toList());
    }

    @Test
    void aDeletedOneIsGone() throws IOException {
        KeptResult first = keep();
        KeptResult second = keep();
        store.delete(first);
        assertEquals(List.of(second.id()), ids());
        assertFalse(Files.exists(first.folder().orElseThrow()));
        assertThrows(IOException.class, () -> store.read(first));
        assertThrows(IOException.class, () -> store.change(first, card -> card.withName("x")));
    }

    @Test
    void aFolderWithMoreInItIsNotDeleted() throws IOException {
        KeptResult kept = keep();
        Path mine = Files.writeString(kept.folder().orElseThrow().resolve("notes.txt"), "mine");
        assertThrows(IOException.class, () -> store.delete(kept));
        assertTrue(Files.exists(mine));
        assertEquals(List.of(kept.id()), ids());
        assertEquals(result, store.read(kept));
    }

    @Test
    void whatAnotherProgramDoesIsSeen() throws IOException {
        KeptResult here = keep();
        ResultStore other = new ResultStore(log::add, () -> 0, () -> TestDocuments.CATALOGS);
        KeptResult there = other.keep(home, "Move-seed1", ResultCard.fresh(Instant.now(), ResultOrigin.SIMULATED),
                result);
        other.delete(other.find(home, here.id()).orElseThrow());
        assertEquals(List.of(there), store.load(home));
    }

    @Test
    void twoProgramsAtOnceTakeNoFolderFromEachOther() {
        List<ResultStore> stores = IntStream.range(0, 4).mapToObj(i -> store(0)).toList();
        long folders = IntStream.range(0, 40).parallel().mapToObj(i -> stores.get(i % 4).keep(home, "Move-seed1",
                ResultCard.fresh(Instant.now(), ResultOrigin.SIMULATED), result).folder().orElseThrow()).distinct()
                .count();
        assertEquals(40, folders);
        assertEquals(40, store.load(home).size());
        assertEquals(List.of(), log);
    }

    @Test
    void aBrokenCardCostsNameAndNoteOnly() throws IOException {
        KeptResult kept = store.change(keep(), card -> card.withName("tuned"));
        Path card = kept.folder().orElseThrow().resolve("result.json");
        for (String broken : List.of("", "[]", "{", "{\"id\": 3}", "{\"id\": \"a\", \"time\": \"yesterday\"}",
                "{\"id\": \"a\", \"time\": \"2026-11-30T20:00:00Z\", \"origin\": \"heaven\"}")) {
            log.clear();
            Files.writeString(card, broken, UTF_8);
            store = store(0);
            assertEquals(List.of("Move-seed1"), store.load(home).stream().map(KeptResult::id).toList(), broken);
            store.load(home);
            assertEquals(1, log.size(), broken);
            assertEquals(broken, Files.readString(card), "nothing is replaced until a person edits it");
        }
        store.change(store.results(home).get(0), now -> now.withName("again"));
        assertEquals("again", store(0).load(home).get(0).label());
    }

    @Test
    void brokenFiguresAreLeftAlone() throws IOException {
        KeptResult kept = keep();
        Path summary = kept.folder().orElseThrow().resolve("summary.json");
        Files.writeString(summary, "{\"formatVersion\": 99}");
        store = store(0);
        assertEquals(List.of(), store.load(home));
        assertEquals("{\"formatVersion\": 99}", Files.readString(summary));
        assertEquals(1, log.size());
    }

    @Test
    void aFolderDeletedFromOutsideIsGoneAndNothingElse() throws IOException {
        KeptResult first = keep();
        KeptResult second = keep();
        for (Path file : Files.list(first.folder().orElseThrow()).toList()) {
            Files.delete(file);
        }
        Files.delete(first.folder().orElseThrow());
        assertEquals(List.of(second), store.load(home));
        store.delete(first);
        assertEquals(List.of(), log);
    }

    @Test
    void aCopiedFolderIsAResultOfItsOwn() throws IOException {
        KeptResult kept = keep();
        Path copy = Files.createDirectory(results().resolve("Zopy"));
        for (Path file : Files.list(kept.folder().orElseThrow()).toList()) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        assertEquals(2, store.load(home).stream().map(KeptResult::id).distinct().count());
        store.change(store.find(home, "Zopy").orElseThrow(), card -> card.withName("copy"));
        assertEquals(List.of("copy", "xen"), store(0).load(home).stream().map(KeptResult::label).sorted().toList());
    }

    @Test
    void resultsOfOlderVersionsAreShown() throws IOException {
        Path old = results().resolve("Move-seed1");
        ResultFiles.write(result, old);
        KeptResult shown = store.load(home).get(0);
        assertEquals("Move-seed1", shown.id());
        assertTrue(shown.isOf("any id", "Move"));
        keep();
        assertEquals(List.of("Move-seed1", "Move-seed1 (2)"),
                Files.list(results()).map(path -> path.getFileName().toString()).sorted().toList());
        store.change(store.find(home, "Move-seed1").orElseThrow(), card -> card.withPin(true));
        assertTrue(store(0).load(home).stream().anyMatch(one -> one.id().equals("Move-seed1") && one.card().pinned()));
    }

    @Test
    void whatAProcessLeftThatWasKilledIsClearedAway() throws IOException {
        Path left = Files.createDirectories(results().resolve(".migworkbench-99999999-1-ab.tmp"));
        Files.writeString(left.resolve("summary.json"), "{");
        Files.writeString(left.resolve("result.json"), "{");
        Path interrupted = results().resolve(".Move-seed1.previous");
        ResultFiles.write(result, results().resolve("Move-seed1"));
        Files.move(results().resolve("Move-seed1"), interrupted);
        assertEquals(1, store.load(home).size(), "what was being replaced comes back");
        keep();
        assertFalse(Files.exists(left));
        assertEquals(2, store.load(home).size());
    }

    @Test
    void aDocumentThatIsInNoFileKeepsThemInMemory() throws IOException {
        ResultHome unsaved = ResultHome.ofDocument("Untitled");
        KeptResult kept = store.keep(unsaved, "x", ResultCard.fresh(Instant.now(), ResultOrigin.SIMULATED), result);
        assertEquals(List.of(kept), store.load(unsaved));
        assertEquals(result, store.read(kept));
        store.change(kept, card -> card.withName("a"));
        assertEquals("a", store.results(unsaved).get(0).label());
        store.delete(kept);
        assertEquals(List.of(), store.load(unsaved));
    }

    @Test
    void whatCannotBeWrittenStaysInMemory() throws IOException {
        Files.writeString(results(), "in the way");
        KeptResult kept = keep();
        assertEquals(Optional.empty(), kept.folder());
        assertEquals(result, store.read(kept));
        assertFalse(log.isEmpty());
    }
}
