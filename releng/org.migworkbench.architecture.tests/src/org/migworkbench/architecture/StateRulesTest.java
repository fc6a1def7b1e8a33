package org.migworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows the search for shared state finding it, and nothing else. */
class StateRulesTest {

    @Test
    void findsAStaticFieldThatIsNotFinal() {
        assertEquals(List.of("A.java: the static field clock is not final"), in("    private static long clock;"));
        assertEquals(List.of("A.java: the static field queue is not final"),
                in("    static List<String> queue = List.of();"));
        assertEquals(List.of("A.java: the static field flag is not final"),
                in("    static volatile boolean flag = true;"));
    }

    @Test
    void findsAConstantWhoseContentCanChange() {
        assertEquals(List.of("A.java: the static field SEEN can be changed"),
                in("    private static final HashMap<String, Integer> SEEN = new HashMap<>();"));
        assertEquals(List.of("A.java: the static field COUNT can be changed"),
                in("    static final AtomicLong COUNT = new AtomicLong();"));
    }

    @Test
    void acceptsConstantsMethodsAndTypes() {
        assertEquals(List.of(), in("    public static final int PAGE = 4096;"));
        assertEquals(List.of(), in("    static int count(int a) {\n        int b = a;\n        return b;\n    }"));
        assertEquals(List.of(), in("    private static final class Inner {\n        private int value = 1;\n    }"));
        assertEquals(List.of(), in("    static record Pair(int a, int b) {\n    }"));
        assertEquals(List.of(), in("    // static int comment;\n    /* static int other; */"));
        assertEquals(List.of(), in("    String text = \"static int text;\";"));
    }

    private static List<String> in(String member) {
        return StateRules.violations("A.java", "package a;\n\nfinal class A {\n\n" + member + "\n}\n");
    }
}
