package org.migworkbench.engine.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EventQueueTest {

    @Test
    void eventsOfOneTimeComeInTheOrderOfTheirPush() {
        EventQueue queue = new EventQueue();
        for (int i = 0; i < 200; i++) {
            queue.push(7, 0, i, 0);
        }
        for (int i = 0; i < 200; i++) {
            queue.pop();
            assertEquals(i, queue.owner());
        }
        assertTrue(queue.isEmpty());
    }

    @Test
    void anyMixOfPushesAndPopsIsATotalOrder() {
        for (long seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            EventQueue queue = new EventQueue();
            List<long[]> reference = new ArrayList<>();
            int pushed = 0;
            for (int step = 0; step < 2000; step++) {
                if (reference.isEmpty() || random.nextInt(3) > 0) {
                    long time = random.nextInt(20);
                    queue.push(time, 1, pushed, time * 3);
                    reference.add(new long[] { time, pushed++ });
                } else {
                    reference.sort(Comparator.<long[]>comparingLong(e -> e[0]).thenComparingLong(e -> e[1]));
                    long[] first = reference.remove(0);
                    assertEquals(first[0], queue.nextTime());
                    queue.pop();
                    assertEquals(first[0], queue.time());
                    assertEquals(first[1], queue.owner());
                    assertEquals(first[0] * 3, queue.stamp());
                    assertEquals(1, queue.kind());
                }
            }
        }
    }

    @Test
    void anEmptyQueueGivesNothing() {
        assertThrows(IllegalStateException.class, new EventQueue()::pop);
    }

    @Test
    void eventsOfSlotsMoveAsIfTakenOutAndPushedAnew() {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int slots = 1 + random.nextInt(30);
            EventQueue queue = new EventQueue(slots);
            List<long[]> reference = new ArrayList<>(); // time, sequence, owner
            long sequence = 0;
            int pushed = slots;
            boolean bulk = false;
            for (int step = 0; step < 1000; step++) {
                int what = random.nextInt(12);
                long time = random.nextInt(40);
                int slot = random.nextInt(slots);
                if (what < 2) {
                    queue.push(time, 0, pushed, 0);
                    reference.add(new long[] { time, sequence++, pushed++ });
                } else if (what < 7) {
                    queue.schedule(slot, time, 0, slot, 0);
                    reference.removeIf(e -> e[2] == slot);
                    reference.add(new long[] { time, sequence++, slot });
                } else if (what < 8) {
                    queue.unschedule(slot);
                    reference.removeIf(e -> e[2] == slot);
                } else if (what < 9 && !bulk) {
                    queue.beginBulk();
                    bulk = true;
                } else {
                    if (bulk) {
                        queue.endBulk();
                        bulk = false;
                    }
                    popBoth(queue, reference);
                }
                assertEquals(reference.size(), queue.size());
            }
        }
    }

    private static void popBoth(EventQueue queue, List<long[]> reference) {
        if (!reference.isEmpty()) {
            reference.sort(Comparator.<long[]>comparingLong(e -> e[0]).thenComparingLong(e -> e[1]));
            long[] first = reference.remove(0);
            queue.pop();
            assertEquals(first[0], queue.time());
            assertEquals(first[2], queue.owner());
        }
    }
}
