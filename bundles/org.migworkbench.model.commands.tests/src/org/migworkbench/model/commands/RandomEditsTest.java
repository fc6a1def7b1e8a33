package org.migworkbench.model.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.io.ModelFiles;

/**
 * Edits at random with undo, redo and saves between them: the document stays sound, who follows it by its notifications
 * knows it, and undo leads back to the begin byte for byte. {@code -Drandom.edits=100000 -Drandom.edits.seed=7} makes it
 * long, and another.
 */
class RandomEditsTest {

    private static final int EDITS = Integer.getInteger("random.edits", 10_000);
    private static final long SEED = Long.getLong("random.edits.seed", 1);
    private static final int ROUND = 1000;
    private static final int A_SAVE = 50;
    private static final int A_LOOK = 5;

    private int executed;
    private int undone;
    private String last = "";

    @Test
    void anyEditsLeaveASoundDocumentAndAreUndone(TestReporter reporter) throws IOException {
        List<WeakReference<Document>> documents = new ArrayList<>();
        for (int round = 0; executed < EDITS; round++) {
            long seed = SEED * 1_000_003 + round;
            try {
                documents.add(round(new Random(seed)));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "seed " + SEED + ", round " + round + " after " + executed + " edits, the last '" + last + "': "
                                + e.getMessage(),
                        e);
            }
        }
        System.gc();
        assertEquals(0, documents.stream().filter(one -> one.get() != null).count(), "documents that are kept");
        reporter.publishEntry("edits", executed + " edits, " + undone + " undos, seed " + SEED);
    }

    private WeakReference<Document> round(Random random) throws IOException {
        Document document = new Laboratory().document;
        byte[] begin = ModelFiles.toBytes(document);
        FollowedModel followed = new FollowedModel();
        document.eAdapters().add(followed);
        DocumentCommandStack stack = new DocumentCommandStack();
        RandomCommands commands = new RandomCommands(document, random);
        Gesture gesture = new Gesture();
        for (int most = executed + ROUND; executed < most;) {
            if (random.nextInt(5) == 0) {
                back(stack, random);
            } else {
                gesture = random.nextInt(4) == 0 ? new Gesture() : gesture;
                execute(stack, commands.next(), random.nextInt(6) == 0 ? gesture : null);
            }
            requireSound(document);
            if (random.nextInt(A_LOOK) == 0) {
                followed.requireAgrees(document);
            }
            if (random.nextInt(A_SAVE) == 0) {
                requireSaved(document);
                stack.markSaveLocation();
            }
        }
        backToTheBegin(stack, document, begin);
        followed.requireAgrees(document);
        return new WeakReference<>(document);
    }

    private void execute(DocumentCommandStack stack, Command command, Gesture gesture) {
        if (!command.canExecute()) {
            Obstacle.of(command);
            return;
        }
        last = command.getLabel();
        executed++;
        if (gesture == null) {
            stack.execute(command);
        } else {
            stack.execute(command, gesture);
        }
    }

    private void back(DocumentCommandStack stack, Random random) {
        for (int steps = random.nextInt(6); steps > 0 && stack.canUndo(); steps--) {
            stack.undo();
            undone++;
        }
        for (int steps = random.nextInt(6); steps > 0 && stack.canRedo(); steps--) {
            stack.redo();
        }
    }

    private void backToTheBegin(DocumentCommandStack stack, Document document, byte[] begin) throws IOException {
        while (stack.canRedo()) {
            stack.redo();
        }
        byte[] end = ModelFiles.toBytes(document);
        int steps = 0;
        for (; stack.canUndo(); steps++) {
            stack.undo();
            undone++;
        }
        requireSame(begin, ModelFiles.toBytes(document));
        for (int i = 0; i < steps; i++) {
            assertTrue(stack.canRedo());
            stack.redo();
        }
        requireSame(end, ModelFiles.toBytes(document));
        stack.dispose();
    }

    private static void requireSame(byte[] expected, byte[] actual) {
        assertEquals(new String(expected, StandardCharsets.UTF_8), new String(actual, StandardCharsets.UTF_8));
        assertArrayEquals(expected, actual);
    }

    private static void requireSaved(Document document) throws IOException {
        byte[] saved = ModelFiles.toBytes(document);
        LoadResult loaded = ModelFiles.load(new ByteArrayInputStream(saved), "saved.migration");
        assertTrue(loaded.document().isPresent(), () -> String.valueOf(loaded.problems()));
        requireSame(saved, ModelFiles.toBytes(loaded.document().get()));
    }

    private static void requireSound(Document document) {
        Set<String> ids = new HashSet<>();
        for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
            EObject one = all.next();
            assertNotNull(one.eContainer());
            assertSame(document, EcoreUtil.getRootContainer(one));
            if (one instanceof Element element && element.getId() != null) {
                assertTrue(ids.add(element.getId()), () -> "twice the id " + element.getId());
            }
            for (EReference reference : one.eClass().getEAllReferences()) {
                requireWithin(document, one, reference);
            }
        }
    }

    private static void requireWithin(Document document, EObject owner, EReference reference) {
        Object value = owner.eGet(reference);
        for (Object target : value instanceof List<?> list ? list
                : value == null ? List.of() : List.of(value)) {
            assertSame(document, EcoreUtil.getRootContainer((EObject) target),
                    () -> owner + " refers by " + reference.getName() + " to what is not in the document: " + target);
            assertTrue(reference.getEReferenceType().isInstance(target));
        }
    }
}
