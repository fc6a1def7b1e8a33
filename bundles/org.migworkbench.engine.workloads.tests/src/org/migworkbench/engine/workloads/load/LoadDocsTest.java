package org.migworkbench.engine.workloads.load;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.testkit.ReferenceText;

/** Keeps the table of loads in docs/command-line.md; {@code -Drewrite.references=true} writes it anew. */
class LoadDocsTest {

    private static final String FILE = "docs/command-line.md";
    private static final String BEGIN = "<!-- loads -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void theTableIsTheRegistrys() {
        String text = ReferenceText.read(FILE);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        ReferenceText.check(FILE, text.substring(0, begin) + table() + text.substring(text.indexOf(END, begin)));
    }

    private static String table() {
        StringBuilder table = new StringBuilder("\n| `--load` | what it does to memory | source |\n|---|---|---|\n");
        for (LoadGenerator load : LoadGenerators.all()) {
            table.append("| `").append(load.form()).append("` | ").append(load.description()).append(" | ")
                    .append(load.source().name().toLowerCase(Locale.ROOT)).append(": ").append(load.citation())
                    .append(" |\n");
        }
        return table.append('\n').toString();
    }
}
