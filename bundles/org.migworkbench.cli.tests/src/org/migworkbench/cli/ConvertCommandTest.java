package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document as YAML is the same document: there and back, run and checked. */
class ConvertCommandTest {

    @TempDir
    private Path folder;
    private Path xmi;
    private Path yaml;

    @BeforeEach
    void copyDocument() throws IOException {
        xmi = folder.resolve("small.migration");
        yaml = folder.resolve("small.migration.yaml");
        try (var content = ConvertCommandTest.class.getResourceAsStream("/small.migration")) {
            Files.copy(content, xmi);
        }
        Invocation.of("convert", xmi.toString()).assertDone();
    }

    @Test
    void thereAndBackIsTheSame() throws IOException {
        Path again = folder.resolve("again.migration");
        Path saved = folder.resolve("saved.migration");
        Invocation.of("convert", yaml.toString(), again.toString()).assertDone();
        Invocation.of("convert", xmi.toString(), saved.toString()).assertDone();
        assertArrayEquals(Files.readAllBytes(saved), Files.readAllBytes(again));
    }

    @Test
    void bothRunAlike() {
        assertEquals(Invocation.of("run", xmi.toString(), "--json").out().replace(xmi.toString(), "FILE"),
                Invocation.of("run", yaml.toString(), "--json").out().replace(yaml.toString(), "FILE"));
    }

    @Test
    void aFindingSaysItsLine() throws IOException {
        String text = Files.readString(yaml).replaceFirst("pageSize: .*", "pageSize: 1000 B");
        Files.writeString(yaml, text);
        int line = (int) text.substring(0, text.indexOf("pageSize")).lines().count();
        Invocation checked = Invocation.of("validate", yaml.toString());
        assertTrue(checked.err().contains(yaml + ":" + line + ": "), checked.err());
    }

    @Test
    void whatIsThereIsReplacedOnlyIfAsked() {
        Invocation.of("convert", xmi.toString()).assertRefused("is there already", "--force");
        Invocation.of("convert", xmi.toString(), "--force").assertDone();
        Invocation.of("convert", xmi.toString(), folder.resolve("a.txt").toString())
                .assertRefused("does not say in which format", ".migration or .migration.yaml");
    }
}
