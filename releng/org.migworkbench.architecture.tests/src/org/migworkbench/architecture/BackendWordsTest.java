package org.migworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the live backends have in common and the window that shows it know no backend's words, so that there can be others. */
class BackendWordsTest {

    private static final Pattern WORDS = Pattern
            .compile("qemu|qmp|libvirt|migrate[-_]|pre-switchover|postcopy-|-incoming");
    private static final List<String> NEUTRAL = List.of("bundles/org.migworkbench.core/src/org/migworkbench/core/live",
            "bundles/org.migworkbench.live.ui");

    private static boolean isForeign(String line) {
        return WORDS.matcher(line.toLowerCase(Locale.ROOT)).find();
    }

    @Test
    void neutralCodeKnowsNoBackendsWords() throws IOException {
        Path root = Path.of(System.getProperty("root.directory"));
        for (String folder : NEUTRAL) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|xml|MF)")
                        && !one.toString().contains("target")).toList()) {
                    assertEquals(List.of(), Files.readAllLines(file).stream().filter(BackendWordsTest::isForeign)
                            .toList(), file.toString());
                }
            }
        }
    }

    @Test
    void wordsAreFound() {
        assertTrue(isForeign("case \"pre-switchover\" -> waits();"));
        assertTrue(isForeign("import org.migworkbench.qmp.MigrationStatus;"));
        assertTrue(isForeign("return \"migrate_cancel\";"));
        assertFalse(isForeign("case POSTCOPY -> \"Post-copy is interrupted\";"));
        assertFalse(isForeign("import org.migworkbench.core.live.LiveStatus;"));
    }
}
