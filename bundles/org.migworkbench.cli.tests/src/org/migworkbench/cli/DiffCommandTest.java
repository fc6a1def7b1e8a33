package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code workbench diff}: results against the first of them. */
class DiffCommandTest {

    @TempDir
    private Path folder;
    private String first;

    @BeforeEach
    void runOnce() throws IOException {
        Invocation.small(folder);
        first = run("first");
    }

    private String run(String name, String... more) {
        String out = folder.resolve(name).toString();
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] { "run", folder.resolve("small.migration").toString(), "--out", out }, 0,
                arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Invocation.of(arguments);
        return out;
    }

    @Test
    void theSameRunIsTheSame() {
        Invocation diff = Invocation.of("diff", first, run("again")).assertDone();

        assertTrue(diff.out().contains("No figure differs by more than 5 %"), diff.out());
        assertTrue(diff.out().contains("All settings are the same."), diff.out());
    }

    @Test
    void aDifferenceBeyondTheToleranceIsStatusThree() {
        String slow = run("slow", "--set", "migrations[0].bandwidthLimit=20Mbit/s");
        Invocation diff = Invocation.of("diff", first, slow);
        Invocation patient = Invocation.of("diff", first, slow, "--tolerance", "200%", "--json");

        assertEquals(3, diff.exitCode(), diff.out());
        assertTrue(diff.out().contains("Bandwidth limit"), diff.out());
        assertEquals(2, patient.json().get("tolerance").getAsDouble());
    }

    @Test
    void jsonHasValuesMarksAndSettings() {
        String more = run("more", "--seed", "99", "--set", "vms[0].memory=32MiB");
        JsonObject root = Invocation.of("diff", first, more, "--json").json();
        JsonObject migration = root.getAsJsonArray("migrations").get(0).getAsJsonObject();

        assertFalse(root.get("same").getAsBoolean());
        assertEquals(0.05, root.get("tolerance").getAsDouble());
        assertEquals(2, root.getAsJsonArray("results").size());
        JsonObject total = migration.getAsJsonArray("figures").asList().stream().map(one -> one.getAsJsonObject())
                .filter(one -> one.get("figure").getAsString().equals("totalTimeMs")).findFirst().orElseThrow();
        assertEquals("baseline", total.getAsJsonArray("marks").get(0).getAsString());
        assertTrue(total.getAsJsonArray("values").get(1).getAsDouble() > 0);
        assertTrue(root.getAsJsonArray("settings").asList().stream()
                .anyMatch(one -> one.getAsJsonObject().get("name").getAsString().equals("Memory")), root.toString());
    }

    @Test
    void whatIsNoResultIsRefusedInOneLine() throws IOException {
        Invocation.of("diff", first, folder.resolve("nowhere").toString()).assertRefused("nowhere", "summary.json");
        Invocation.of("diff", first).assertRefused("RESULT");
        Invocation.of("diff", first, first, "--tolerance", "-1%").assertRefused("--tolerance");
        Invocation.of("diff", first, first, "--tolerance", "NaN").assertRefused("--tolerance");
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("summary.json"), "{");
        Files.writeString(broken.resolve("rounds.csv"), "vm\n");
        Invocation.of("diff", first, broken.toString()).assertRefused("broken");
    }
}
