package org.migworkbench.core.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.engine.workloads.trace.PageTrace;
import org.migworkbench.engine.workloads.trace.PageTraceWriter;

/** Measured guests from outside, also from files that are none. */
class GuestImportTest {

    @TempDir
    Path folder;

    private GuestImport read(String text) {
        return GuestImport.read(text, Optional.of(folder));
    }

    private String refusal(String text) {
        String why = assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage();
        assertFalse(why.contains("\n"), why);
        return why;
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    void pointsAreReadAsTheyAreTypedAndFromTables() throws IOException {
        assertEquals("0.5:1000,2:3000", read(" 0.5:1000, 2 : 3000 ").workload().params().get("points"));
        file("a.csv", "seconds,pages\n# of a web server\n0.5,1000\n\n2,3000\r\n");
        file("b.txt", "0.5 1000\n2\t3000");
        file("c.txt", "0.5:1000,2:3000\n");
        for (String name : new String[] { "a.csv", "b.txt", "c.txt" }) {
            GuestImport read = read(name);
            assertEquals("curve", read.workload().id());
            assertEquals(Map.of("points", "0.5:1000,2:3000"), read.values(Optional.of(folder)));
            assertEquals(2_000_000_000L, read.spanNanos());
        }
    }

    @Test
    void aTraceBesideTheDocumentIsNamedFromThere() throws IOException {
        PageTrace trace = new PageTrace.Builder(4096, 1000, 50_000_000).pages(3, 2).endTick().endTick().build();
        try (OutputStream out = Files.newOutputStream(folder.resolve("web.trace"))) {
            PageTraceWriter.write(trace, true, out);
        }
        GuestImport read = read(folder.resolve("web.trace").toString());
        assertEquals(100_000_000L, read.spanNanos());
        assertEquals(Map.of("file", "web.trace"), read.values(Optional.of(folder)));
        assertTrue(Path.of(read.values(Optional.empty()).get("file")).isAbsolute());
        byte[] bytes = Files.readAllBytes(folder.resolve("web.trace"));
        Files.write(folder.resolve("cut.trace"), Arrays.copyOf(bytes, bytes.length - 3));
        assertTrue(refusal("cut.trace").contains("cut.trace"));
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws IOException {
        file("bad.csv", "t,w\n1,100\n2,x\n");
        assertTrue(refusal("bad.csv").contains("bad.csv', line 3: "), refusal("bad.csv"));
        file("back.csv", "1,100\n0.5,200\n");
        assertTrue(refusal("back.csv").contains("line 2: "), refusal("back.csv"));
        file("up.csv", "1,10\n10,10000\n");
        assertTrue(refusal("up.csv").contains("bends downwards"), refusal("up.csv"));
        file("empty.csv", "");
        assertTrue(refusal("empty.csv").contains("no point"), refusal("empty.csv"));
        Files.write(folder.resolve("binary"), new byte[] { 1, (byte) 0xff, (byte) 0xfe, 0 });
        assertTrue(refusal("binary").contains("neither a page trace nor text"), refusal("binary"));
        Files.write(folder.resolve("huge"), "1:2\n".repeat(300_000).getBytes(StandardCharsets.US_ASCII));
        assertTrue(refusal("huge").contains("more than"), refusal("huge"));
        assertTrue(refusal("nowhere.csv").startsWith("There is no file"));
        assertTrue(refusal(folder.toString()).startsWith("There is no file"));
        assertTrue(refusal("a\0b").contains("neither points"));
        assertTrue(refusal("").contains("nothing to import"));
        assertTrue(refusal("1:NaN").contains("line 1"));
        assertTrue(refusal("1:1e99").contains("line 1"));
    }

    @Test
    void whateverAFileHoldsItIsReadOrRefusedInOneLine() throws IOException {
        Random random = new Random(5);
        String letters = "0123456789:,;.eE+- \t\n#\"x%\u00e9\u2028";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(40); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            file("any", text.toString());
            try {
                read("any");
            } catch (IllegalArgumentException e) {
                assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            }
        }
    }
}
