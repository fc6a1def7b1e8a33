package org.migworkbench.core.live.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveFolderTest {

    @TempDir
    private Path home;

    @Test
    void eachMigrationHasAFolderOfItsOwn() throws Exception {
        LocalDateTime now = LocalDateTime.of(2024, 2, 3, 4, 5, 6);
        Path first = LiveFolder.free(home, "web/1", now);
        assertEquals("web%2F1 2024-02-03 04.05.06", first.getFileName().toString());
        Files.createDirectories(first);
        assertEquals("web%2F1 2024-02-03 04.05.06 (2)", LiveFolder.free(home, "web/1", now).getFileName().toString());
    }
}
