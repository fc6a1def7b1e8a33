package org.migworkbench.engine.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void aStreamDependsOnRootAndNameAlone() {
        assertEquals(new Seeds(1).stream("a").nextLong(), new Seeds(1).stream("a").nextLong());
        assertNotEquals(new Seeds(1).seed("a"), new Seeds(2).seed("a"));
        assertNotEquals(new Seeds(1).seed("a"), new Seeds(1).seed("b"));
        assertNotEquals(new Seeds(1).seed("ab"), new Seeds(1).seed("ba"));
    }

    @Test
    void theFirstSeedsStayWhatTheyAre() {
        assertEquals(-5315339105488777842L, new Seeds(0).seed("vm.web"), "changing this changes every result");
    }

    @Test
    void mixingIsABijectionOnSamples() {
        TreeSet<Long> seen = new TreeSet<>();
        for (long i = -5000; i < 5000; i++) {
            seen.add(Seeds.mix(i));
        }
        assertEquals(10000, seen.size());
    }
}
