package org.migworkbench.recording.imports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.analysis.format.FormatException;

/** Files as they come: packed, in several encodings, with all that terminals and loggers add. */
class LogLinesTest {

    private static final String NEXT = "Job type:         Unbounded";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "2026-01-05T10:00:00.123+0000 host-a virsh[812]: | 2026-01-05T10:00:00.123Z | host-a virsh[812]",
            "2026-01-05T12:00:00+0200 host-a virsh[812]: | 2026-01-05T10:00:00Z | host-a virsh[812]",
            "2026-01-05T12:00:00.5+02:00 host-a virsh[812]: | 2026-01-05T10:00:00.500Z | host-a virsh[812]",
            "2026-01-05T10:00:00.123456789Z | 2026-01-05T10:00:00.123Z | ``",
            "2026-01-05T10:00:00.123456789Z stdout F | 2026-01-05T10:00:00.123Z | ``",
            "Mon 2026-01-05 10:00:00 UTC host-a virsh[812]: | 2026-01-05T10:00:00Z | host-a virsh[812]",
            "[2026-01-05 10:00:00] | 2026-01-05T10:00:00Z | ``",
            "2026-01-05 10:00:00,250 | 2026-01-05T10:00:00.250Z | ``",
            "2026-01-05 10:00:00.250+0000: | 2026-01-05T10:00:00.250Z | ``",
            "1767607200.250000 | 2026-01-05T10:00:00.250Z | ``",
            "1767607200.250000 host-a virsh[812]: | 2026-01-05T10:00:00.250Z | host-a virsh[812]",
            "Jan  5 10:00:00 host-a virsh[812]: | 1972-01-05T10:00:00Z | host-a virsh[812]",
            "Jan  5 10:00:00 host-a root: | 1972-01-05T10:00:00Z | host-a root",
            "Jan 05 10:00:00 | 1972-01-05T10:00:00Z | ``",
            "<13>Jan  5 10:00:00 host-a virsh[812]: | 1972-01-05T10:00:00Z | host-a virsh[812]",
            "<13>1 2026-01-05T10:00:00Z host-a virsh 812 - - | 2026-01-05T10:00:00Z | host-a virsh[812]",
            "[12345.678901] host-a virsh[812]: | 1970-01-01T03:25:45.678Z | host-a virsh[812]",
            "10:00:00 | 1970-01-01T10:00:00Z | ``" })
    void whatALoggerPutBeforeALineIsTakenAway(String prefix, String time, String writer) throws IOException {
        LogLine line = lines(prefix + ' ' + NEXT).get(0);

        assertEquals(NEXT, line.text());
        assertEquals(Instant.parse(time), Instant.ofEpochMilli((long) line.time().orElseThrow().millis()));
        assertEquals(writer, line.writer());
    }

    @Test
    void dockerComposeNamesTheService() throws IOException {
        assertEquals(NEXT, lines("libvirt-1  | " + NEXT).get(0).text());
        assertEquals(NEXT, lines("libvirt-1  | 2026-01-05T10:00:00.1Z " + NEXT).get(0).text());
    }

    @Test
    void theIndentationBehindAPrefixStays() throws IOException {
        assertEquals("  \"ram\": {", lines("Jan 05 10:00:00   \"ram\": {").get(0).text());
        assertEquals("  \"ram\": {", lines("Jan  5 10:00:00 a virsh[1]:   \"ram\": {").get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-01-05 10:00:00,8607760384,0,0", "00:00:01,4.0 GiB,112 MiB", "Memory total: 4 GiB",
            "0.5,512,1", "{\"return\": {}}", "| a | b |", "  10:00:00 indented", "31:00:00 no time", "" })
    void whatIsNoPrefixStays(String text) throws IOException {
        assertEquals(List.of(text), texts(text + "\n"));
        assertTrue(lines(text + "\n").get(0).time().isEmpty());
    }

    @Test
    void linesOfJournalAndDockerAsJsonAreUnwrapped() throws IOException {
        LogLine journal = lines(
                "{\"__REALTIME_TIMESTAMP\":\"1767607200250000\",\"_HOSTNAME\":\"host-a\",\"_PID\":\"812\","
                        + "\"SYSLOG_IDENTIFIER\":\"virsh\",\"MESSAGE\":\"" + NEXT + "\"}")
                .get(0);
        LogLine docker = lines(
                "{\"log\":\"" + NEXT + "\\n\",\"stream\":\"stdout\",\"time\":\"2026-01-05T10:00:00.25Z\"}")
                .get(0);

        assertEquals(NEXT, journal.text());
        assertEquals("host-a virsh[812]", journal.writer());
        assertEquals(NEXT, docker.text());
        assertEquals(1_767_607_200_250.0, docker.time().orElseThrow().millis());
        assertEquals(docker.time(), journal.time());
    }

    @Test
    void timesWithoutDayOrYearGoOn() throws IOException {
        List<LogLine> days = lines("23:59:59 a\n00:00:01 b\n");
        List<LogLine> years = lines("Dec 31 23:59:59 a\nJan  1 00:00:01 b\n");

        assertEquals(2000, days.get(1).time().orElseThrow().millis() - days.get(0).time().orElseThrow().millis());
        assertEquals(2000, years.get(1).time().orElseThrow().millis() - years.get(0).time().orElseThrow().millis());
    }

    @Test
    void dateTellsItsYear() throws IOException {
        for (String date : List.of("Mon Jan  5 10:00:00 UTC 2026", "Mon Jan  5 10:00:00 AM UTC 2026",
                "Mon Jan  5 10:00:00 2026")) {
            assertEquals("2026-01-05T10:00:00Z", lines(date + "\n").get(0).time().orElseThrow().iso(0).orElseThrow());
        }
    }

    @Test
    void eachEndOfLineAndEscapesOfTerminalsAreKnown() throws IOException {
        assertEquals(List.of("a", "b", "", "c", "d"), texts("a\r\nb\n\r\nc\rd"));
        assertEquals(List.of("Memory total: 4 GiB"),
                texts("\u001b[1;32mMemory\u001b[0m total:\u001b]0;title\u0007 4 GiB\u001b[K"));
    }

    @Test
    void encodingsAndGzipAreRecognised() throws IOException {
        String text = "Größe\n" + "Memory total: 4 GiB\n".repeat(100);
        List<String> expected = text.lines().toList();

        assertEquals(expected, texts(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, texts(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, texts(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(expected, texts(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(expected, texts(text.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(expected, texts(text.getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(expected, texts(packed(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))));
    }

    @Test
    void whatIsPackedAndCutIsReadAsFarAsItGoes() throws IOException {
        byte[] packed = packed("Memory total: 4 GiB\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length / 2));

        try (TextFile text = TextFile.open(file)) {
            LogLines lines = new LogLines(text);
            while (lines.next() != null) {
                lines.use();
            }
            assertTrue(lines.count().read() > 10_000);
            assertEquals(1, lines.notes().size());
        }
    }

    @Test
    void otherPackersAreNamed() throws IOException {
        Path file = Files.write(folder.resolve("a.zst"), new byte[] { 0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0 });

        assertTrue(assertThrows(FormatException.class, () -> TextFile.open(file)).getMessage().contains("zstd"));
    }

    @Test
    void eachLineIsUsedOrPassedOver() throws IOException {
        try (TextFile text = TextFile.open(Files.writeString(folder.resolve("n"), "a\n\nb\nc\nd"))) {
            LogLines lines = new LogLines(text);
            for (LogLine line = lines.next(); line != null; line = lines.next()) {
                if (line.text().equals("b")) {
                    lines.use();
                }
            }
            assertEquals(new LineCount(5, 1, 4, List.of("line 1: \"a\"", "line 4: \"c\"", "line 5: \"d\"")),
                    lines.count());
            assertTrue(lines.cut());
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private List<String> texts(String text) throws IOException {
        return texts(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> texts(byte[] bytes) throws IOException {
        return lines(bytes).stream().map(LogLine::text).toList();
    }

    private List<LogLine> lines(String text) throws IOException {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<LogLine> lines(byte[] bytes) throws IOException {
        List<LogLine> all = new ArrayList<>();
        try (TextFile text = TextFile.open(Files.write(folder.resolve("text"), bytes))) {
            LogLines lines = new LogLines(text);
            for (LogLine line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        }
        return all;
    }
}
