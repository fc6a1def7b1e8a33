package org.migworkbench.engine.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

class AdmissionQueueTest {

    private static final int NOBODY = -1;

    @Test
    void roomThatIsFreedGoesToTheFirstThatCanUseIt() {
        AdmissionQueue queue = new AdmissionQueue(List.of(new HostSpec("a", 1, 0), new HostSpec("b", 0, 1)),
                List.of(migration("a", "x"), migration("y", "b"), migration("a", "b"), migration("a", "x")));
        assertTrue(queue.request(0));
        assertTrue(queue.request(1));
        assertFalse(queue.request(2));
        assertFalse(queue.request(3));
        assertEquals(NOBODY, queue.admitNext());
        queue.leave(0);
        assertEquals(3, queue.admitNext(), "b is full for 2");
        assertEquals(NOBODY, queue.admitNext());
        queue.leave(1);
        assertEquals(NOBODY, queue.admitNext(), "a is full for 2");
        queue.leave(3);
        assertEquals(2, queue.admitNext());
    }

    @Test
    void oneThatLeavesWhileItWaitsTakesAndFreesNothing() {
        AdmissionQueue queue = new AdmissionQueue(List.of(new HostSpec("a", 1, 0)),
                List.of(migration("a", "x"), migration("a", "x"), migration("a", "x"), migration("a", "x")));
        assertTrue(queue.request(0));
        assertFalse(queue.request(1));
        assertFalse(queue.request(2));
        queue.leave(1);
        queue.leave(3); // never asked for
        assertEquals(NOBODY, queue.admitNext());
        queue.leave(0);
        assertEquals(2, queue.admitNext());
        queue.leave(0);
        assertEquals(NOBODY, queue.admitNext(), "one can leave only once");
    }

    @Test
    void hostsWithoutALimitLetAllIn() {
        AdmissionQueue queue = new AdmissionQueue(List.of(new HostSpec("a", 0, 0)),
                List.of(migration("a", ""), migration("a", "a"), migration("", "")));
        for (int i = 0; i < 3; i++) {
            assertTrue(queue.request(i));
        }
    }

    private static MigrationSpec migration(String source, String destination) {
        return new MigrationSpec("vm", source, destination, List.of("link"), 0,
                new PolicySpec(new PolicyRef("p", new TreeMap<>()), List.of()), 1, 0, 1, MigrationSpec.ANY_ROUNDS);
    }
}
