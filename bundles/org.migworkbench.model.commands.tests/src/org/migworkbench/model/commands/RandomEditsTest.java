package org.migworkbench.model.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.io.ModelFiles;

/** Whatever is edited in whatever order: the document stays whole, is saved and read again, and undo leads to its begin. */
class RandomEditsTest {

    private static final int EDITS = Integer.getInteger("migworkbench.randomEdits", 5_000);
    private static final int BETWEEN_SAVES = 250;

    private final Document document = new Laboratory().document;
    private final DocumentCommandStack stack = new DocumentCommandStack();

    @ParameterizedTest
    @ValueSource(longs = { 20261201, 7 })
    void editsUndosAndSavesKeepTheDocumentWhole(long seed) throws IOException {
        byte[] begin = ModelFiles.toBytes(document);
        RandomActs acts = new RandomActs(document, seed);
        int done = 0;
        for (int step = 0; step < EDITS; step++) {
            String where = "seed " + seed + ", step " + step;
            done += step(acts) ? 1 : 0;
            requireWhole(where);
            if (step % BETWEEN_SAVES == 0) {
                requireReadAgain(where);
            }
        }
        assertTrue(done > EDITS / 4, "only " + done + " acts could be done");
        while (stack.canUndo()) {
            stack.undo();
        }
        requireWhole("seed " + seed + ", at the begin again");
        assertArrayEquals(begin, ModelFiles.toBytes(document), "undo leads to the begin, seed " + seed);
        while (stack.canRedo()) {
            stack.redo();
        }
        requireReadAgain("seed " + seed + ", at the end again");
    }

    /** One act of a person, or an undo or a redo; says whether anything was done. */
    private boolean step(RandomActs acts) {
        int act = acts.number(10);
        if (act == 0 && stack.canUndo()) {
            stack.undo();
            return true;
        }
        if (act == 1 && stack.canRedo()) {
            stack.redo();
            return true;
        }
        Command command = acts.next();
        if (command == null || !command.canExecute()) {
            return false;
        }
        stack.execute(command);
        return true;
    }

    private void requireWhole(String where) {
        Set<String> ids = new HashSet<>();
        document.eAllContents().forEachRemaining(each -> {
            requireInside(each, where);
            if (each instanceof Element element) {
                assertTrue(element.getId() == null || ids.add(element.getId()),
                        () -> where + ": the id of " + element + " is that of another");
            }
        });
    }

    private void requireInside(EObject each, String where) {
        for (EObject target : each.eCrossReferences()) {
            assertSame(document, EcoreUtil.getRootContainer(target), () -> where + ": " + each + " refers to " + target
                    + ", which is no part of the document");
        }
    }

    private void requireReadAgain(String where) throws IOException {
        byte[] saved = ModelFiles.toBytes(document);
        LoadResult read = ModelFiles.load(new ByteArrayInputStream(saved), "random");
        assertTrue(read.document().isPresent(), () -> where + ": " + read.problems());
        assertArrayEquals(saved, ModelFiles.toBytes(read.document().get()), where + ": saved and read again");
    }
}
