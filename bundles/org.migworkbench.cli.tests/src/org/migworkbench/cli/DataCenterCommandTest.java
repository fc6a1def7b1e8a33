package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code workbench datacenter}: a day under strategies. */
class DataCenterCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aSyntheticDayIsRunWithoutAnyOption() {
        Invocation day = Invocation.of("datacenter", "--hosts", "20", "--vms", "80");
        assertEquals(0, day.exitCode());
        assertTrue(day.out().startsWith("20 hosts, 80 virtual machines, 80 traces over 24 h"), day.out());
        assertTrue(day.out().contains("What prototype recognised:"), day.out());
        assertTrue(day.out().contains("on saving: "), day.out());
    }

    @Test
    void strategiesAreComparedOverSeedsAndWritten() throws IOException {
        Path out = folder.resolve("day");
        Invocation day = Invocation.of("datacenter", "--hosts", "10", "--vms", "30", "--strategy",
                "thr-rs:threshold=0.7",
                "--compare", "none,lr-mmt+mu", "--seeds", "3", "--out", out.toString(), "--json");
        assertEquals(0, day.exitCode());
        JsonObject root = JsonParser.parseString(day.out()).getAsJsonObject();
        assertEquals(3, root.getAsJsonArray("strategies").size());
        JsonObject first = root.getAsJsonArray("strategies").get(0).getAsJsonObject();
        assertEquals("thr-rs:threshold=0.7", first.get("strategy").getAsString());
        JsonObject moves = first.getAsJsonObject("metrics").getAsJsonObject("moves");
        assertEquals(3, moves.getAsJsonArray("values").size());
        assertEquals(288, moves.getAsJsonArray("series").size());
        assertTrue(moves.get("low").getAsDouble() <= moves.get("mean").getAsDouble());
        double sum = 0;
        for (var value : moves.getAsJsonArray("series")) {
            sum += value.getAsDouble();
        }
        assertEquals(moves.getAsJsonArray("values").get(0).getAsDouble(), sum, "the sum of the series is the day's");

        assertEquals(day.out(), Files.readString(out.resolve("summary.json")));
        Path seed = out.resolve("3-lr-mmt").resolve("seed-2");
        assertEquals(289, Files.readAllLines(seed.resolve("series.csv")).size());
        assertEquals(289, Files.readAllLines(seed.resolve("hosts.csv")).size());
        assertTrue(Files.readAllLines(seed.resolve("moves.csv")).get(0).startsWith("vm,source,target,decidedMs"));
        Invocation.of("datacenter", "--out", out.toString()).assertRefused("--out", "not a new or empty folder");
    }

    @Test
    void tracesAreRead() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve("vm" + i), "10\n20\n30\n");
        }
        Invocation day = Invocation.of("datacenter", "--hosts", "2", "--trace", folder.toString(), "--strategy", "none",
                "--json");
        JsonObject root = JsonParser.parseString(day.out()).getAsJsonObject();
        assertEquals(5, root.get("vms").getAsInt());
        assertEquals(3, root.get("samples").getAsInt());
        Files.writeString(folder.resolve("vm3"), "10\n200\n");
        Invocation.of("datacenter", "--trace", folder.toString()).assertRefused("--trace", "vm3 line 2: '200'");
    }

    @Test
    void whatIsWrongIsNamed() {
        Invocation.of("datacenter", "--strategy", "magic").assertRefused("--strategy", "'magic'", "prototype");
        Invocation.of("datacenter", "--strategy", "none:x=1").assertRefused("--strategy", "'x'");
        Invocation.of("datacenter", "--strategy", "none+magic").assertRefused("--strategy", "'magic'", "least-power");
        Invocation.of("datacenter", "--compare", "thr-mmt:threshold=8").assertRefused("--compare", "threshold");
        Invocation.of("datacenter", "--hosts", "0").assertRefused("--hosts", "'0'");
        Invocation.of("datacenter", "--hosts", "2", "--vms", "500").assertRefused("No host has room");
        Invocation.of("datacenter", "--policy", "magic").assertRefused("--policy", "magic");
        Invocation.of("datacenter", "--policy", "ar-prediction:order=x").assertRefused("--policy");
        Invocation.of("datacenter", "--cost", "free").assertRefused("--cost", "fluid");
        Invocation.of("datacenter", "--bandwidth", "0").assertRefused("--bandwidth");
        Invocation.of("datacenter", "--interval", "1ms").assertRefused("--interval");
        Invocation.of("datacenter", "--seeds", "0").assertRefused("--seeds");
        Invocation.of("datacenter", "--maintenance", "100").assertRefused("--maintenance", "0 to 99");
        Invocation.of("datacenter", "--apart", "1,x").assertRefused("--apart", "'x'");
        Invocation.of("datacenter", "--columns", "cpu=a").assertRefused("--columns", "--trace");
        Invocation.of("datacenter", "--placement", "best").assertRefused("--placement", "spread");
        Invocation.of("datacenter", "--working-set", "0").assertRefused("--working-set");
    }

    @Test
    void strategiesAreListed() {
        Invocation list = Invocation.of("datacenter", "--list");
        assertTrue(list.out().contains("sandpiper: Sandpiper\n"), list.out());
        JsonObject root = Invocation.of("datacenter", "--list", "--json").json();
        assertEquals(28, root.getAsJsonArray("strategies").size());
        assertTrue(root.getAsJsonArray("parts").size() > 20);
    }
}
