package org.migworkbench.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Document;
import org.migworkbench.model.SampleDocument;
import org.migworkbench.model.validation.ModelValidator;

/** Whatever happens to a file: there is a document that can be saved again, or a problem with a message. */
class RandomMutationTest {

    private static final int MUTATIONS = 1000;
    private static final byte[] TELLING = { '<', '>', '"', '&', '/', '=', ' ', '0', '-', 0, (byte) 0xC3, (byte) 0xFF };

    @Test
    void noMutationEscapes() throws IOException {
        byte[] good = ModelFiles.toBytes(SampleDocument.create());
        int loaded = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] bytes = mutate(good, new SplittableRandom(seed));
            LoadResult result = ModelFiles.load(new ByteArrayInputStream(bytes), "mutation " + seed);
            if (result.isLoaded()) {
                loaded++;
                checkDocument(result.document().orElseThrow(), seed);
            } else {
                checkProblems(result, seed);
            }
        }
        assertNotEquals(0, loaded);
        assertTrue(loaded < MUTATIONS / 2, loaded + " mutations were loaded");
    }

    private static void checkDocument(Document document, int seed) throws IOException {
        byte[] saved = ModelFiles.toBytes(document);
        LoadResult again = ModelFiles.load(new ByteArrayInputStream(saved), "saved " + seed);
        assertTrue(EcoreUtil.equals(document, again.document().orElseThrow()), "mutation " + seed);
        ModelValidator.validate(document).forEach(finding -> assertFalse(finding.message().isBlank()));
    }

    private static void checkProblems(LoadResult result, int seed) {
        for (ModelProblem problem : result.problems()) {
            assertFalse(problem.message().isBlank(), "mutation " + seed);
            assertEquals(1, problem.text().lines().count(), problem::text);
            assertFalse(problem.message().contains("Exception"), problem::text);
        }
    }

    private static byte[] mutate(byte[] good, SplittableRandom random) {
        byte[] bytes = good.clone();
        int times = random.nextInt(1, 4);
        for (int i = 0; i < times; i++) {
            int place = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[place] = (byte) random.nextInt(256);
                case 1 -> bytes[place] = TELLING[random.nextInt(TELLING.length)];
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, place));
                case 3 -> bytes = cut(bytes, place, Math.min(bytes.length, place + random.nextInt(1, 60)));
                default -> bytes = insert(bytes, place, random.nextInt(bytes.length), random.nextInt(1, 200));
            }
        }
        return bytes;
    }

    private static byte[] cut(byte[] bytes, int from, int to) {
        byte[] rest = Arrays.copyOf(bytes, Math.max(1, bytes.length - (to - from)));
        System.arraycopy(bytes, to, rest, Math.min(from, rest.length), Math.min(bytes.length - to,
                rest.length - Math.min(from, rest.length)));
        return rest;
    }

    private static byte[] insert(byte[] bytes, int place, int from, int length) {
        byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
        byte[] all = Arrays.copyOf(bytes, bytes.length + piece.length);
        System.arraycopy(piece, 0, all, place, piece.length);
        System.arraycopy(bytes, place, all, place + piece.length, bytes.length - place);
        return all;
    }
}
