package org.migworkbench.engine.guest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of pages are treated as their pages one by one would be. */
class PageListTest {

    private static final int PAGES = 1000;

    /** Chance in percent that a page is in the list: neighbours and scattered pages go different ways. */
    @ParameterizedTest
    @ValueSource(ints = { 2, 40, 70, 100 })
    void aListIsTakenOutAsItsPagesAre(int percent) {
        SplittableRandom random = new SplittableRandom(percent);
        for (int turn = 0; turn < 50; turn++) {
            int first = random.nextInt(PAGES);
            int[] list = IntStream.range(0, 200).map(i -> (first + i) % PAGES)
                    .filter(page -> random.nextInt(100) < percent).toArray();
            if (turn % 2 == 1) {
                shuffle(list, random);
            }
            PageBitmap actual = full();
            actual.removeAll(list, list.length);
            PageBitmap expected = full();
            Arrays.stream(list).forEach(expected::clear);
            assertArrayEquals(expected.words(), actual.words());
        }
    }

    private static PageBitmap full() {
        PageBitmap all = new PageBitmap(PAGES);
        all.setAll();
        return all;
    }

    private static void shuffle(int[] list, SplittableRandom random) {
        for (int i = list.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int page = list[i];
            list[i] = list[other];
            list[other] = page;
        }
    }
}
