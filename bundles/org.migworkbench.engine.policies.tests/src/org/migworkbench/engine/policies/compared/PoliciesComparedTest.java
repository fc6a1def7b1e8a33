package org.migworkbench.engine.policies.compared;

import org.junit.jupiter.api.Test;
import org.migworkbench.engine.testkit.ReferenceText;

/** Keeps docs/policies-compared.md what the program says; {@code -Drewrite.references=true} writes its tables anew. */
class PoliciesComparedTest {

    private static final String FILE = "docs/policies-compared.md";

    @Test
    void theTablesAreTheProgramsOwn() {
        String text = ReferenceText.read(FILE);
        ReferenceText.check(FILE, within(within(text, "me2", Me2Spread.write()), "rivals", RivalGrid.write()));
    }

    /** The text with other lines between two marks. */
    private static String within(String text, String mark, String table) {
        String begin = "<!-- " + mark + " -->\n";
        String end = "<!-- end of " + mark + " -->";
        return text.substring(0, text.indexOf(begin) + begin.length()) + "\n" + table + "\n"
                + text.substring(text.indexOf(end));
    }
}
