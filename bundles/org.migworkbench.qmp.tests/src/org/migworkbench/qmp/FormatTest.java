package org.migworkbench.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpLimits;
import org.migworkbench.qmp.json.QmpObject;

class FormatTest {

    @TempDir
    private Path place;

    @Test
    void recordedConversationsAreWrittenAsTheyWereRead() throws IOException {
        for (Map.Entry<String, String> text : RecordedConversation.texts().entrySet()) {
            StringWriter out = new StringWriter();
            QmpConversation.read(new StringReader(text.getValue())).write(out);
            assertEquals(text.getValue(), out.toString(), text.getKey());
        }
    }

    @Test
    void aBrokenLineIsLocated() throws IOException {
        assertBroken("0.000000 src > {\"execute\": \"x\"}\nnonsense\n",
                "line 2: must be \"SECONDS.MICROS SIDE <|> JSON\", not \"nonsense\"");
        assertBroken("# head\n0.000000 src < {\"return\": {}\n", "line 2: no JSON: \"{\"return\": {}\"");
        assertBroken("0.000000 src < {\"x\": {}}\n", "line 1: neither a greeting nor an event nor a reply");
        assertBroken("0.000000 src > {\"return\": {}}\n", "line 1: no command");
        assertBroken("0.000000 s/c > {\"return\": {}}\n", "line 1: must be");
        Path file = place.resolve("cut.qmp");
        Files.writeString(file, "0.000000 src < {\"ret");
        IOException e = assertThrows(QmpFormatException.class, () -> QmpConversation.read(file));
        assertEquals("cut.qmp, line 1: no JSON: \"{\"ret\"", e.getMessage());
    }

    private static void assertBroken(String text, String message) {
        IOException e = assertThrows(QmpFormatException.class, () -> QmpConversation.read(new StringReader(text)));
        assertTrue(e.getMessage().startsWith(message), e.getMessage());
    }

    @Test
    void otherPlatformsAndCommentsAreRead() throws IOException {
        QmpConversation read = QmpConversation.read(new StringReader(
                "#one\r\n# two\r\n\r\n12.000034 dst > {\"execute\": \"stop\"}\r\n# passed over\r\n"));
        assertEquals(List.of("one", "two"), read.comments());
        assertEquals(List.of(new QmpLine(12_000_034, "dst", true, "{\"execute\": \"stop\"}")), read.lines());
        assertEquals(List.of(), read.side("src"));
    }

    @Test
    void objectsAreBounded() {
        assertNoObject("{\"a\": " + "[".repeat(70) + "]".repeat(70) + "}", "nested deeper than 64");
        assertNoObject("{\"a\": 1, \"a\": 2}", "\"a\" stands twice in one object");
        assertNoObject("{\"a\": 1e999999999}", "a number out of all bounds: 1e999999999");
        assertNoObject("{\"a\": " + "9".repeat(500) + "}", "a number out of all bounds");
        assertNoObject("[1]", "no JSON object");
        assertNoObject("", "no JSON");
        assertNoObject("{\"a\": NaN}", "no JSON");
        assertNoObject("{'a': 1}", "no JSON");
        assertNoObject("{\"a\": 1} x", "no JSON");
        assertNoObject("{\"a\": \"\u0001\"}", "no JSON");
        QmpFormatException e = assertThrows(QmpFormatException.class,
                () -> QmpObject.parse("{\"a\": [1, 2, 3]}", new QmpLimits(100, 5, 3, 1)));
        assertEquals("more than 3 values", e.getMessage());
    }

    private static void assertNoObject(String json, String message) {
        QmpFormatException e = assertThrows(QmpFormatException.class, () -> QmpObject.parse(json));
        assertTrue(e.getMessage().startsWith(message), e.getMessage());
        assertTrue(e.getMessage().length() < 200, e.getMessage());
    }

    @Test
    void addresses() {
        assertEquals("unix:/run/vm.qmp", QmpAddress.parse("unix:/run/vm.qmp").toString());
        assertEquals("unix:/run/vm.qmp", QmpAddress.parse("/run/vm.qmp").toString());
        assertEquals("tcp:127.0.0.1:4444", QmpAddress.parse("tcp:127.0.0.1:4444").toString());
        assertEquals(new QmpAddress.TcpSocket("::1", 4444), QmpAddress.parse("tcp:[::1]:4444"));
        assertEquals("tcp:[::1]:4444", QmpAddress.parse("tcp:[::1]:4444").toString());
        assertNoAddress("tcp:host", "port from 1 to 65535");
        assertNoAddress("tcp::1", "must have a host");
        assertNoAddress("tcp:host:70000", "port from 1 to 65535");
        assertNoAddress("unix:", "must not be empty");
        assertNoAddress("unix:/a\0b", "is no path");
        String longest = "/" + "x".repeat(106);
        assertEquals("unix:" + longest, QmpAddress.parse(longest).toString());
        assertNoAddress(longest + "x", "must be shorter than 108 bytes, this has 108: /xxx");
    }

    private static void assertNoAddress(String text, String message) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> QmpAddress.parse(text));
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void commandsSurviveTheirText() throws IOException {
        QmpCommand command = QmpCommand.of("migrate-recover", QmpObject.EMPTY.with("uri", "unix:/ü\n\"x\""))
                .overtaking();
        assertEquals(command, QmpCommand.parse(command.message(true, "a-1")));
        assertThrows(QmpFormatException.class, () -> QmpCommand.parse("{\"execute\": \"x\", \"argument\": {}}"));
    }
}
