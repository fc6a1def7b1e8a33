package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.result.ResultFiles;

/** Recorded migrations are imported, calibrated and written. */
class ImportCommandTest {

    private static final String HEAD = "{\"recording\":1,\"name\":\"night/move\",\"vm\":\"web\",\"source\":\"QEMU 10.0.2\",\"memoryBytes\":268435456,\"maxBandwidth\":41943040,\"downtimeLimitMs\":300,\"timeoutMs\":60000}\n";
    private static final String RATE = "{\"dirtyRate\":{\"windowMs\":1000,\"bytesPerSecond\":7340032}}\n";

    @TempDir
    private Path folder;

    /** Three passes of a guest that writes 4096 pages at random, 3000 times a second. */
    private Path recording() throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append(RATE);
        pass(text, 2, 1, 268435456, 0, 0);
        pass(text, 1902, 2, 2992 * 4096L, 65536 - 2000, 45000);
        pass(text, 2202, 3, 811 * 4096L + 900 * 4096L, 65536 + 992 - 900, 45000);
        text.append("{\"event\":{\"t\":2300,\"side\":\"source\",\"name\":\"STOP\"}}\n");
        pass(text, 2300, 4, 500 * 4096L, 65536 + 1800, 45000);
        text.append(sample(2310, 4, 0, 65536 + 2300, 45000))
                .append("{\"end\":{\"outcome\":\"completed\",\"totalTimeMs\":2310,\"downtimeMs\":10}}\n");
        return Files.writeString(folder.resolve("night.jsonl"), text);
    }

    private static void pass(StringBuilder text, int millis, int number, long remaining, long pages, long zero) {
        text.append("{\"event\":{\"t\":").append(millis).append(",\"side\":\"source\",\"name\":\"MIGRATION_PASS\",")
                .append("\"data\":{\"pass\":\"").append(number).append("\"}}}\n")
                .append(sample(millis, number, remaining, pages, zero));
    }

    private static String sample(int millis, int pass, long remaining, long pages, long zero) {
        return "{\"sample\":{\"t\":" + millis + ",\"status\":\"active\",\"dirtySyncCount\":" + pass + ",\"remaining\":"
                + remaining + ",\"total\":268435456,\"transferred\":" + (pages - zero) * 4104 + ",\"normal\":"
                + (pages - zero) + ",\"duplicate\":" + zero + "}}\n";
    }

    @Test
    void writesARecordingAResultAndAScenarioThatRuns() throws IOException {
        Path out = folder.resolve("out");
        Invocation done = Invocation.of("import", recording().toString(), "--calibrate", "--out", out.toString());

        assertEquals(0, done.exitCode(), done.err());
        assertTrue(done.out().contains("Replay, recorded and simulated"), done.out());
        assertTrue(done.out().contains("working set"), done.out());
        try (var files = Files.list(out)) {
            assertEquals(List.of("night-move", "night-move.migration", "night-move.recording.jsonl"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(2310, ResultFiles.read(out.resolve("night-move")).migrations().get(0).totalNanos() / 1_000_000);
        Invocation run = Invocation.of("run", out.resolve("night-move.migration").toString(), "--json");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(2310, run.migration().get("totalTimeMs").getAsDouble(), 350);
        Invocation again = Invocation.of("import", out.resolve("night-move.recording.jsonl").toString(), "--json");
        assertEquals(1, again.json().getAsJsonArray("recordings").size());
    }

    @Test
    void jsonIsOneObjectWithResultCalibrationAndReplay() throws IOException {
        JsonObject one = Invocation.of("import", recording().toString(), "--calibrate", "--line-rate", "10Gbit/s",
                "--json").json().getAsJsonArray("recordings").get(0).getAsJsonObject();

        assertEquals("night/move", one.get("name").getAsString());
        assertEquals("QEMU 10.0.2", one.getAsJsonObject("result").get("engineVersion").getAsString());
        assertEquals("uniform", one.getAsJsonObject("calibration").get("model").getAsString());
        assertEquals(1.25e9, one.getAsJsonObject("calibration").get("lineBytesPerSecond").getAsDouble());
        assertTrue(one.getAsJsonObject("replay").get("sameEnd").getAsBoolean());
        assertTrue(one.getAsJsonObject("replay").getAsJsonObject("simulated").has("migrations"));
    }

    @Test
    void whatCantBeReadIsRefusedInOneLine() throws IOException {
        Path text = Files.writeString(folder.resolve("poem.txt"), "Roses are red\n");

        Invocation.of("import", text.toString()).assertRefused("poem.txt", "none of the known formats");
        Invocation.of("import", folder.resolve("none").toString()).assertRefused("does not exist");
        Invocation.of("import", recording().toString(), "--format", "xml").assertRefused("--format", "domjobinfo");
        Invocation.of("import", recording().toString(), "--map", "left=x").assertRefused("--map", "left");
        Invocation.of("import", recording().toString(), "--case", "day").assertRefused("--case", "night/move");
        Invocation.of("import", text.toString(), "--format", "csv").assertRefused("poem.txt", "mapping");
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aRecordingThatTellsTooLittleIsNotCalibrated() throws IOException {
        Path bare = Files.writeString(folder.resolve("bare.jsonl"), HEAD);

        Invocation.of("import", bare.toString(), "--calibrate").assertRefused("neither a whole pass");
        assertEquals(0, Invocation.of("import", bare.toString()).exitCode());
    }
}
