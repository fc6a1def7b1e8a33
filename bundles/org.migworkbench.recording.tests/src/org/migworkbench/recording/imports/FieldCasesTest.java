package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.testkit.ReferenceText;
import org.migworkbench.recording.RecordedResult;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.text.LogLines;
import org.migworkbench.recording.imports.text.TextFile;

/**
 * Files that people have, and what is right for each. The files have the structure and figures of public cases; people,
 * hosts and addresses are replaced. Keeps docs/field-cases.md at what the program reads; rewrites it with
 * {@code -Drewrite.references=true}.
 */
class FieldCasesTest {

    private static final String FILE = "docs/field-cases.md";
    private static final String BEGIN = "<!-- begin generated -->\n";
    private static final String END = "<!-- end generated -->\n";
    private static final double PRECISION = 5e-4;

    static Stream<FieldCase> cases() throws IOException {
        return FieldCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsReadIsRight(FieldCase one) throws IOException {
        if (one.right().containsKey("refused")) {
            String message = assertThrows(FormatException.class, one::read).getMessage();
            assertTrue(message.contains(one.right().get("refused")), message);
            return;
        }
        ImportResult read = one.read();
        for (Map.Entry<String, String> right : one.right().entrySet()) {
            String[] values = right.getValue().split(" / ", -1);
            assertEquals(values.length, read.migrations().size(), "migrations of " + one.file());
            for (int i = 0; i < values.length; i++) {
                check(one.file() + ": " + right.getKey(), right.getKey(), values[i], read.migrations().get(i));
            }
        }
        for (FoundMigration migration : read.migrations()) {
            RecordedResult.of(migration.recording());
        }
    }

    private static void check(String what, String name, String right, FoundMigration migration) {
        if (name.equals("note")) {
            assertTrue(migration.notes().stream().anyMatch(note -> note.contains(right)), what + migration.notes());
            return;
        }
        String read = FieldCase.value(migration.recording(), name);
        if (right.matches("-?[0-9.]+(?:e[0-9]+)?") && read.matches("-?[0-9].*")) {
            double expected = Double.parseDouble(right);
            assertEquals(expected, Double.parseDouble(read), PRECISION * Math.abs(expected), what);
        } else {
            assertEquals(right, read, what);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachLineIsUsedOrPassedOver(FieldCase one) throws IOException {
        if (one.right().containsKey("refused")) {
            return;
        }
        ImportResult read = one.read();
        assertEquals(read.lines().read(), read.lines().used() + read.lines().passedOver());
        try (TextFile text = TextFile.open(one.path())) {
            LogLines lines = new LogLines(text);
            long all = 0;
            while (lines.next() != null) {
                all++;
            }
            assertEquals(all, read.lines().read(), one.file());
        }
        assertTrue(read.lines().used() > 0, one.file());
    }

    @Test
    void thePageTellsThemAll() throws IOException {
        String page = ReferenceText.read(FILE);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        assertTrue(begin > 0 && end > begin, "markers");
        ReferenceText.check(FILE, page.substring(0, begin) + BEGIN + "\n" + table() + "\n" + page.substring(end));
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder("| file | what it is | what is read | right |\n|---|---|---|---|\n");
        for (FieldCase one : FieldCase.all()) {
            List<String> right = one.right().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                    .toList();
            table.append("| ").append(one.file()).append(" | ").append(one.what()).append(" | ")
                    .append(one.told().replace("|", "\\|")).append(" | ")
                    .append(String.join("; ", right).replace("|", "\\|"))
                    .append(" |\n");
        }
        return table.toString();
    }
}
